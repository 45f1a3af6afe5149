import { describe, expect, it } from 'vitest';
import {
	hasStates,
	nationLine,
	statesNotes,
	statesRows,
	statesText,
	withoutStates
} from '../../../../src/lib/survey/states/states-figure';
import { community, names, partner, physical, total, viewOf } from '../records';

const of = (record: typeof partner, change: Parameters<typeof viewOf>[2] = {}) => ({
	record,
	view: viewOf('states', record, change),
	names
});

describe('hasStates(context), withoutStates(context)', () => {
	it('two states are drawn, one is told', () => {
		expect(hasStates(of(partner))).toBe(true);
		expect(hasStates(of(physical))).toBe(false);
		expect(withoutStates(of(physical))).toMatch(
			/^De este indicador sólo tenemos la cifra del país y la de la Ciudad de México: 39\.0\u00a0%, sin error publicado\./
		);
		const alone = { ...physical, years: [{ year: 2021 as const, rows: [] }] };
		expect(withoutStates(of(alone))).toMatch(/^De este indicador sólo tenemos la cifra del país\./);
	});
});

describe('statesRows(context)', () => {
	it('the nation, then the states; hollow where they cannot be told from it', () => {
		const rows = statesRows(of(partner, { state: '20' }));
		expect(rows.map(({ key, hollow, chosen }) => [key, hollow, chosen])).toEqual([
			['00', undefined, undefined],
			['27', false, false],
			['20', true, true],
			['04', true, false],
			['07', false, false]
		]);
		expect(rows.map(({ href }) => href)).toEqual([
			null,
			'/encuesta/?state=27',
			'/encuesta/',
			'/encuesta/?state=04',
			'/encuesta/?state=07'
		]);
		expect(rows[3]?.text).toBe('39.9\u00a0% (37.9 a 41.9)');
	});

	it('what has no error has no interval and says so', () => {
		const rows = statesRows(of(total, { lang: 'en' }));
		expect(rows[1]).toMatchObject({ key: '15', low: null, text: '78.7%, no published error' });
	});
});

describe('statesNotes(context)', () => {
	it('names the marks, the comparison and the states without a figure', () => {
		const notes = statesNotes(of(partner, { lang: 'en' }));
		expect(notes).toHaveLength(4);
		expect(notes[2]).toContain('39.4 to 40.4');
		expect(notes[3]).toMatch(/^Not available here \(28\): Aguascalientes, /);
	});

	it('says nothing of hollow dots where no error is known', () => {
		const notes = statesNotes(of(total));
		expect(notes[0]).toMatch(/^Punto sin línea/);
		expect(notes).toHaveLength(2);
	});

	it('warns of chance where all 32 are compared', () => {
		const codes = Array.from({ length: 32 }, (_, i) => `${i + 1}`.padStart(2, '0'));
		const [first] = community.years[1]?.rows.slice(1) ?? [];
		const all = {
			...community,
			years: [
				{
					year: 2021 as const,
					rows: [
						...(community.years[1]?.rows.slice(0, 1) ?? []),
						...codes.flatMap((cve_ent) => (first ? [{ ...first, cve_ent }] : []))
					]
				}
			]
		};
		const notes = statesNotes(of(all, { lang: 'en' }));
		expect(notes.at(-1)).toMatch(/^Among 32 intervals of 95%, some may/);
		expect(notes[2]).toMatch(/though we do not hold its interval/);
	});
});

describe('statesText(context)', () => {
	it('counts the states in words', () => {
		const figure = statesText(of(partner));
		expect(figure.title).toBe('4 estados frente al país, 2021');
		expect(figure.sentence).toBe(
			'De 4 estados, por su intervalo de 95\u00a0% frente al del país, 1 queda por encima, 1 queda por debajo y 2 no se distinguen de él.'
		);
		expect(figure.fileName).toBe('atlas-violeta_endireh_violencia-de-pareja_estados_2021');
		expect(figure.meta.sources).toEqual([names.endireh]);
		expect(figure.sql).toBe('select 1');
	});

	it('the table has every state, those without a figure empty', () => {
		const { columns, rows } = statesText(of(partner)).table;
		expect(rows).toHaveLength(33);
		expect(rows.every((row) => row.length === columns.length)).toBe(true);
		const row = rows.find(([, code]) => code === '04');
		const cell = (name: string) => row?.[columns.findIndex((column) => column.name === name)];
		expect(cell('against_nation')).toBe('no se distingue del país');
		expect(cell('precision')).toBe('alta');
		expect(cell('survey_year')).toBe(2021);
		expect(
			rows
				.at(-1)
				?.slice(4)
				.every((each) => each === null)
		).toBe(true);
	});

	it('does not compare without errors', () => {
		expect(statesText(of(total, { lang: 'en' })).sentence).toBe(
			'There are published values for 2 states, without their errors: it cannot be said which differ from the country.'
		);
	});
});

describe('nationLine(context)', () => {
	it('the nation’s value, where there is one', () => {
		expect(nationLine(of(partner))?.label).toBe('el país: 39.9\u00a0%');
		expect(nationLine(of({ ...partner, years: [] }))).toBeNull();
	});
});
