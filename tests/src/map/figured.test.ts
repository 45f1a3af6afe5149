import { describe, expect, it } from 'vitest';
import type { Facts } from '../../../src/lib/map/facts';
import { mapFigured } from '../../../src/lib/map/figured';
import { mapViewFromUrl } from '../../../src/lib/view/map-view';
import { femicide, survey } from './results';

const facts: Facts = {
	definition: 'What counts.',
	notes: ['What it cannot say.'],
	sources: [
		{ id: 'endireh', publisher: 'INEGI', title: 'ENDIREH', url: 'https://www.inegi.org.mx/' },
		{ id: 'sesnsp-victims', publisher: 'SESNSP', title: 'Victims', url: 'https://www.gob.mx/' },
		{ id: 'older', publisher: 'SESNSP', title: 'Bulletins', url: 'https://www.gob.mx/older' }
	]
};
const view = (path: string) => mapViewFromUrl(new URL(path, 'https://atlas.invalid')).view;
const plain = view('/en/map/partner-violence/2021/');

describe('mapFigured', () => {
	const figure = mapFigured(survey, plain, facts);

	it('says what the result is of, not what the view asks for', () => {
		expect(figure.title).toContain('2021');
		expect(figure.meta.cut).toBe('2021');
		expect(figure.meta.sources).toEqual([
			{ name: 'INEGI, ENDIREH', url: 'https://www.inegi.org.mx/' }
		]);
		expect(figure.notes).toEqual(['What it cannot say.']);
		expect(figure.sql).toBe('select 1');
	});

	it('holds the nation first, then the states as the view sorts them, no data as nothing', () => {
		const at = (name: string) => figure.table.columns.findIndex((column) => column.name === name);
		const { rows } = figure.table;
		expect(rows).toHaveLength(33);
		expect(rows.slice(0, 4).map((row) => row[at('cve_ent')])).toEqual(['00', '20', '14', '04']);
		expect(rows[1]?.[at('value')]).toBe(42.5);
		expect(rows[1]?.[at('ci95_low')]).toBe(40.5);
		expect(rows[3]?.[at('precision')]).toBe('low');
		expect(rows[4]?.[at('value')]).toBeNull();
		expect(rows.every((row) => row[at('cut')] === '2021' && row[at('source')] === 'endireh')).toBe(
			true
		);
	});

	it('shows the reader the page’s columns and keeps the rest for the file', () => {
		const shown = figure.table.columns.filter(({ fileOnly }) => !fileOnly).map(({ name }) => name);
		expect(shown).toEqual([
			...['state', 'value', 'ci95_low', 'ci95_high', 'precision', 'cv'],
			...['numerator', 'denominator', 'sample']
		]);
	});

	it('draws as the view asks: form, state, classes', () => {
		const asked = view('/en/map/partner-violence/2021/?form=tiles&state=20&classes=equal-4');
		const { drawing } = mapFigured(survey, asked, facts);
		expect(drawing.form).toBe('tiles');
		expect(drawing.chosen).toBe('20');
		expect(drawing.keys.filter(({ fill }) => fill?.startsWith('violet-4-'))).toHaveLength(4);
		expect(drawing.places.find(({ id }) => id === '04')?.hatch).toBe('low');
		expect(drawing.places.find(({ id }) => id === '01')?.fill).toBeNull();
	});

	it('says an exact interval of a rate, and both killings beside it', () => {
		const made = mapFigured(femicide, plain, facts);
		expect(made.meta.precision).toContain('Poisson');
		expect(made.meta.cut).toBe('June 2025');
		expect(made.table.columns.map(({ name }) => name)).toContain(
			'intentional_homicide_women_victims'
		);
	});

	it('says the months of a year that is not whole', () => {
		const partial = { ...femicide, months: 6 };
		expect(mapFigured(partial, plain, facts).meta.cut).toBe(
			'June 2025; months counted: January–June'
		);
		expect(mapFigured(partial, plain, facts).meta.unit).toMatch(/ women, at a yearly pace$/);
	});
});
