import { describe, expect, it } from 'vitest';
import { placeChanges } from '../../../../src/lib/survey/change/change';
import { changeCells, changeColumns, changeMeta } from '../../../../src/lib/survey/change/columns';
import {
	changeGroups,
	changeLead,
	changeTitle,
	nationChangeFigure,
	notesApart
} from '../../../../src/lib/survey/change/nation-figure';
import {
	changeFigure,
	changeNotes,
	changeRows,
	chosenSentence,
	hasStates,
	withoutStates
} from '../../../../src/lib/survey/change/states-figure';
import { surveyIndicator } from '../../../../src/lib/catalog/indicators/survey';
import { community, names, nation, partner, total, viewOf } from '../records';

const of = (record: typeof partner, change: Parameters<typeof viewOf>[2] = {}) => ({
	record,
	view: viewOf('change', record, change),
	names
});

describe('changeRows(context)', () => {
	it('the nation, then the states; hollow where zero is in the interval', () => {
		const rows = changeRows(of(partner, { state: '27' }));
		expect(rows.map(({ key, hollow, chosen, href }) => [key, hollow, chosen, href])).toEqual([
			['00', false, false, null],
			['04', false, false, '/encuesta/cambio/?state=04'],
			['27', true, true, '/encuesta/cambio/'],
			['20', false, false, '/encuesta/cambio/?state=20']
		]);
		expect(rows[3]?.text).toBe('−3.6 (−6.9 a −0.3), disminuyó');
	});

	it('a difference without an error has no interval', () => {
		expect(changeRows(of(total))[1]).toMatchObject({
			key: '04',
			low: null,
			high: null,
			hollow: false
		});
	});
});

describe('hasStates(context), withoutStates(context)', () => {
	it('two states are drawn, one is told', () => {
		expect(hasStates(of(partner))).toBe(true);
		expect(hasStates(of(community))).toBe(false);
		expect(withoutStates(of(community, { lang: 'en' }))).toMatch(
			/both surveys of Mexico City only; .* In Mexico City the two surveys cannot be told apart: 61\.1%/
		);
		expect(withoutStates(of({ ...partner, years: [] }))).toMatch(/no tenemos las dos encuestas/);
	});
});

describe('chosenSentence(context)', () => {
	it('the state chosen, one that lacks a survey, none', () => {
		expect(chosenSentence(of(partner, { state: '20' }))).toMatch(/^En Oaxaca disminuyó: de 46\.1/);
		expect(chosenSentence(of(partner, { state: '07' }))).toBe(
			'Chiapas: aquí no están las dos encuestas de este indicador.'
		);
		expect(chosenSentence(of(partner))).toBeNull();
	});
});

describe('changeNotes(context)', () => {
	it('names the marks and the states without both surveys', () => {
		const notes = changeNotes(of(partner));
		expect(notes).toHaveLength(5);
		expect(notes.at(-1)).toMatch(/^Sin las dos encuestas aquí \(29\): /);
		expect(changeNotes(of(total))[0]).toMatch(/^Punto sin línea/);
	});
});

describe('changeFigure(context)', () => {
	it('counts in words; what none did is left out', () => {
		expect(changeFigure(of(partner)).sentence).toBe(
			'De 3 estados, aumentó en 1, disminuyó en 1 y en 1 las dos encuestas no se distinguen.'
		);
		expect(changeFigure(of(community, { lang: 'en' })).sentence).toBe(
			'Of 1 state, in 1 the two surveys cannot be told apart.'
		);
		expect(changeFigure(of(total)).sentence).toMatch(/no se puede decir dónde cambió\.$/);
	});

	it('the table has every state', () => {
		const { columns, rows } = changeFigure(of(partner)).table;
		expect(rows).toHaveLength(33);
		expect(rows.every((row) => row.length === columns.length)).toBe(true);
	});
});

describe('changeColumns(lang), changeCells(change, lang), changeMeta(unit, changes, names, lang)', () => {
	it('a cell a column', () => {
		const { states } = placeChanges(community, 'value', 'en');
		const [change = expect.fail('no change')] = states;
		const cells = changeCells(change, 'en');
		const columns = changeColumns('en');
		expect(cells).toHaveLength(columns.length);
		const cell = (name: string) => cells[columns.findIndex((column) => column.name === name)];
		expect(cell('estimate_2016')).toBe(61.1273);
		expect(cell('difference')).toBeCloseTo(-0.1845, 9);
		expect(cell('reading')).toBe('cannot be told apart');
		expect(changeMeta('', states, {}, 'en').precision).toMatch(/third party/);
	});

	it('no error, no interval', () => {
		expect(changeMeta('', placeChanges(total, 'value', 'en').states, {}, 'en').precision).toBe(
			'figures without a published error, and so without an interval'
		);
	});
});

describe('changeTitle(view), changeLead(record, view)', () => {
	it('the nation in sentences, with its base', () => {
		const { view } = of(partner, { lang: 'en' });
		expect(changeTitle(view)).toBe(
			'Women who have experienced partner violence in their relationship: from 2016 to 2021'
		);
		expect(changeLead(nation, view)).toBe(
			'In the country it fell, from 43.9% in 2016 to 39.9% in 2021. The difference is −4.1 percentage points, computed before rounding (95% interval: −4.8 to −3.4). The percentages are of women aged 15 and over who have or have had a partner.'
		);
		expect(changeLead({ rows: [] }, view)).toMatch(/^The percentages are of/);
	});
});

describe('notesApart(notes)', () => {
	it('what two rounds need said stands beside the sentence', () => {
		const { beside, rest } = notesApart(surveyIndicator('partner_lifetime_psychological').notes);
		expect(beside).toEqual(['survey_rounds', 'partner_psychological_2021']);
		expect(rest).not.toContain('survey_rounds');
		expect(rest).toContain('survey_sample');
	});
});

describe('changeGroups(record, view), nationChangeFigure(record, view, names)', () => {
	const { view } = of(partner);

	it('a row an indicator of both surveys', () => {
		const groups = changeGroups(nation, view);
		expect(groups.map(({ key, rows }) => [key, rows.map((row) => row.key)])).toEqual([
			['any', ['total_lifetime']],
			['scope', ['partner_lifetime_any', 'community_lifetime']]
		]);
		expect(groups[1]?.rows[0]?.text).toEqual([
			'2016: 43.9\u00a0%; 2021: 39.9\u00a0%',
			'−4.1 (−4.8 a −3.4), disminuyó'
		]);
	});

	it('counts them in words', () => {
		const figure = nationChangeFigure(nation, view, names);
		expect(figure.sentence).toBe(
			'De 3 indicadores, 1 disminuyó y de 2 no se puede decir, porque la cifra publicada no trae error.'
		);
		expect(figure.table.rows).toHaveLength(3);
		expect(figure.meta.sources).toEqual([
			names['endireh-published'],
			names['endireh-aggregates'],
			names.endireh
		]);
	});
});
