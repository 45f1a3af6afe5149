import { describe, expect, it } from 'vitest';
import {
	describedSurveyIndicators,
	surveyIndicators,
	type SurveyIndicator
} from '../../../../src/lib/catalog/indicators/survey';
import { limitText } from '../../../../src/lib/survey/check/limit-text';
import { limitsOf } from '../../../../src/lib/survey/check/limits';
import { row, rows } from './rows';

/** As the catalogue has an indicator without a figure, of which nothing is said. */
function held(id: string, given: Partial<SurveyIndicator>): SurveyIndicator {
	const found = describedSurveyIndicators.find((entry) => entry.id === id);
	if (!found) throw new Error(`no indicator ${id}`);
	return { ...found, surveyYears: [], notes: [], ...given };
}

const ids = (...args: Parameters<typeof limitsOf>) => limitsOf(...args).map(({ id }) => id);

describe('limitsOf(rows, indicators)', () => {
	it('takes what is not computed from the record and from the catalogue, by year', () => {
		const indicators = [
			held('total_lifetime', { surveyYears: [2016] }),
			held('partner_lifetime_any', { surveyYears: [2016, 2021] })
		];
		const [totals, zacatecas] = limitsOf(rows, indicators);
		expect(totals).toMatchObject({ id: 'totals', mend: 'file', years: [2016, 2021] });
		expect(totals?.waiting.map(({ cve_ent }) => cve_ent)).toEqual(['00', '15']);
		expect(zacatecas).toMatchObject({ id: 'zacatecas', years: [], waiting: [] });
	});

	it('lets go of a reason once the women’s answers give the figure', () => {
		const computed = [row('total_lifetime', 70.1, 70.1), row('total_lifetime', 78.7, 78.71)];
		const answered = { surveyYears: [2016, 2021], years: [2016, 2021] } as const;
		// The columns of violence from a partner are held in both years: they stand in for those of the total.
		const query = held('partner_lifetime_any', {}).query;
		const total = held('total_lifetime', { ...answered, query });
		expect(ids(computed, [total])).toEqual(['family_lifetime']);
		expect(ids(rows, [total])).toEqual(['totals', 'zacatecas', 'family_lifetime']);
	});

	it('follows the notes that the catalogue gives while an item is missing', () => {
		const sexual = held('partner_lifetime_sexual', { notes: ['partner_sexual_2021'] });
		expect(ids([], [sexual])).toEqual(['partner_sexual', 'family_lifetime']);
		expect(ids([], [held('partner_lifetime_sexual', {})])).toEqual(['family_lifetime']);
	});

	it('has every tentative figure and every published one that waits, of what is held', () => {
		const limits = limitsOf(rows, surveyIndicators);
		const said = limits.map(({ id }) => id);
		expect(said).toContain('obstetric');
		expect(said.at(-1)).toBe('family_lifetime');
		for (const lang of ['es', 'en'] as const) {
			const texts = limits.map((limit) => limitText(limit, lang));
			expect(new Set(texts.map(({ title }) => title)).size).toBe(limits.length);
			expect(texts.every(({ why, mend }) => why.length > 40 && mend.endsWith('.'))).toBe(true);
		}
	});
});

describe('limitText(limit, lang)', () => {
	const waiting = [...rows.slice(0, 2), row('total_12m', 42.8, null, { year: 2021 })];

	it('names what would mend it, and the published values, an indicator and year a line', () => {
		const text = limitText({ id: 'totals', mend: 'file', years: [2016, 2021], waiting }, 'es');
		expect(text.mend).toBe('Se resuelve con los archivos del INEGI de 2016 y 2021.');
		expect(text.published.map((line) => line.replaceAll('\u00a0', ' '))).toEqual([
			'Cualquier violencia, en la vida, 2021: Todo el país 70.1 %; Estado de México 78.7 %.',
			'Cualquier violencia, 12 meses, 2021: Todo el país 42.8 %.'
		]);
	});

	it('says so where no file mends it', () => {
		const limit = { id: 'family_lifetime', mend: 'nothing', years: [], waiting: [] } as const;
		expect(limitText(limit, 'en').mend).toBe('No file would fill this gap.');
		expect(limitText({ ...limit, id: 'obstetric', mend: 'definition' }, 'en').mend).toBe(
			'A definition published by INEGI would settle it.'
		);
	});
});
