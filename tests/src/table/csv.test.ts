import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { indicator } from '../../../src/lib/catalog/indicators';
import type { Result } from '../../../src/lib/query/types';
import { csvOf } from '../../../src/lib/table/csv';
import { femicide, survey } from '../map/results';

const sort = { column: 'value', descending: true } as const;

function read(result: Result): Record<string, string>[] {
	const csv = csvOf(result, indicator(result.question.indicator), sort, 'es');
	return parse(csv, { columns: true, bom: true });
}

describe('csvOf(result, indicator, sort, lang)', () => {
	it('holds the nation and then the states in the order shown, 33 rows', () => {
		const rows = read(survey);
		expect(rows).toHaveLength(33);
		expect(rows.slice(0, 3).map(({ cve_ent }) => cve_ent)).toEqual(['00', '20', '14']);
	});

	it('says in every row what it is a figure of', () => {
		for (const line of read({
			...survey,
			question: { ...survey.question, filters: { age: '15_24', domain: 'rural' } }
		}))
			expect(line).toMatchObject({
				indicator: 'partner_lifetime_any',
				year: '2021',
				cut: '2021',
				age: '15_24',
				domain: 'rural',
				source: 'endireh'
			});
	});

	it('keeps all digits, and leaves empty what is not known', () => {
		const [nation] = read(femicide);
		expect(nation).toMatchObject({
			value: '1.261',
			ci95_low: '1.178',
			numerator: '852',
			denominator: '67568918',
			femicide_victims: '852',
			intentional_homicide_women_victims: '2559',
			femicide_share: '24.978',
			months: '12',
			cut: '2025-06',
			source: 'sesnsp-victims conapo-population'
		});
		expect(read(survey).find(({ cve_ent }) => cve_ent === '01')).toMatchObject({
			state: 'Aguascalientes',
			value: '',
			sample: ''
		});
	});

	it('survives commas and quotes', () => {
		const entry = { ...indicator('femicide_rate'), unit: { es: 'a "b", c', en: '' } };
		const [first] = parse(csvOf(femicide, entry, sort, 'es'), { columns: true, bom: true }) as {
			unit: string;
		}[];
		expect(first?.unit).toBe('a "b", c');
	});
});
