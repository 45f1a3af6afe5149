import { describe, expect, it } from 'vitest';
import { surveyIndicator, surveyIndicators } from '../../../src/lib/catalog/indicators/survey';
import {
	baseOf,
	countsText,
	figureText,
	groupOf,
	grouped,
	intervalText,
	originText,
	percentText,
	precisionText,
	surveyFileName,
	womenText
} from '../../../src/lib/survey/words';
import { community, partner, total } from './records';

const rowOf = (record: typeof partner, code: string) =>
	record.years[1]?.rows.find(({ cve_ent }) => cve_ent === code) ?? expect.fail(code);

describe('baseOf(entry, lang)', () => {
	it('drops the percent sign of the unit', () => {
		const entry = surveyIndicator('total_lifetime');
		expect(baseOf(entry, 'es')).toBe('las mujeres de 15 años y más');
		expect(baseOf(entry, 'en')).toBe('women aged 15 and over');
	});
});

describe('figureText(figure, lang)', () => {
	it('value and interval', () => {
		expect(figureText(rowOf(partner, '00'), 'es')).toBe('39.9\u00a0% (39.4 a 40.4)');
		expect(figureText(rowOf(partner, '00'), 'en')).toBe('39.9% (39.4 to 40.4)');
	});

	it('says that there is no error, and a low precision', () => {
		expect(figureText(rowOf(total, '04'), 'es')).toBe('67.0\u00a0%, sin error publicado');
		expect(figureText({ ...rowOf(partner, '20'), precision: 'low' }, 'en')).toBe(
			'42.5% (40.2 to 44.9), low precision'
		);
	});
});

describe('percentText, intervalText, precisionText, originText', () => {
	it('are null where there is nothing to say', () => {
		expect(percentText(12.34, 'es')).toBe('12.3\u00a0%');
		expect(intervalText(rowOf(total, '04'), 'es')).toBeNull();
		expect(intervalText(rowOf(partner, '20'), 'en')).toBe('40.2 to 44.9');
		expect(precisionText(null, 'es')).toBeNull();
		expect(precisionText('moderate', 'es')).toBe('moderada');
	});

	it('tells the four ways in which a figure came to be', () => {
		expect(
			[
				rowOf(partner, '20'),
				rowOf(community, '09'),
				rowOf(community, '00'),
				rowOf(total, '04')
			].map((row) => originText(row, 'en'))
		).toEqual([
			'computed from INEGI’s microdata',
			'third-party calculation, error by resampling',
			'total as computed elsewhere, no error',
			'published value, no error'
		]);
	});
});

describe('womenText(n, lang)', () => {
	it.each([
		[18880163, 'es', '18.9 millones'],
		[18880163, 'en', '18.9 million'],
		[529552, 'es', '530 mil'],
		[9412, 'en', '9,412']
	] as const)('%d in %s is %s', (n, lang, words) => {
		expect(womenText(n, lang)).toBe(words);
	});
});

describe('groupOf(entry), grouped(entries, indicator)', () => {
	it.each([
		['total_12m', 'any'],
		['partner_12m_any', 'scope'],
		['family_12m', 'scope'],
		['sexual_lifetime', 'type'],
		['partner_lifetime_economic', 'partner'],
		['childhood_sexual', 'life'],
		['obstetric_mistreatment', 'life'],
		['partner_complaint', 'life']
	])('%s is in %s', (id, group) => {
		expect(groupOf(surveyIndicator(id))).toBe(group);
	});

	it('every indicator once, in the order of the groups', () => {
		const groups = grouped(surveyIndicators, (entry) => entry);
		expect(groups.map(({ group }) => group)).toEqual(['any', 'scope', 'type', 'partner', 'life']);
		expect(
			groups
				.flatMap(({ entries }) => entries)
				.map(({ id }) => id)
				.sort()
		).toEqual(surveyIndicators.map(({ id }) => id).sort());
		expect(grouped([], (entry: never) => entry)).toEqual([]);
	});
});

describe('countsText(counts, lang)', () => {
	it('leaves out what none is', () => {
		const said = (n: number) => `${n} suben`;
		expect(
			countsText(
				[
					[2, said],
					[0, said],
					[3, said]
				],
				'es'
			)
		).toBe('2 suben y 3 suben');
	});
});

describe('surveyFileName(parts)', () => {
	it('joins the parts', () => {
		expect(surveyFileName(['violencia-de-pareja', 'estados', 2021])).toBe(
			'atlas-violeta_endireh_violencia-de-pareja_estados_2021'
		);
	});
});
