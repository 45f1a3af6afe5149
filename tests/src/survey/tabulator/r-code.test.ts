import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { surveyVariables } from '../../../../src/lib/catalog/survey-variables';
import { QueryError } from '../../../../src/lib/query/types';
import { rCode } from '../../../../src/lib/survey/tabulator/r-code';
import { tabulationCases } from '../../../fixtures/survey/tabulations/cases';
import { codeOf } from '../../../fixtures/survey/tabulations/code';
import { root } from '../../../helpers/files';

const folder = join(root, 'tests/fixtures/survey/tabulations/code');
const address = 'https://example.org/data/endireh_women.parquet';
const whole = { surveyYear: 2021, outcome: 'partner_any', base: [], by: [] } as const;

describe('rCode(tabulation, level, address, lang)', () => {
	it.each(tabulationCases.map((entry) => [entry.name, entry] as const))(
		'of %s is the code that R ran for the fixture',
		(name, entry) => {
			expect(codeOf(entry)).toBe(readFileSync(join(folder, `${name}.R`), 'utf8'));
		}
	);

	it('of every case, and of no other, was run', () => {
		const names = tabulationCases.map(({ name }) => `${name}.R`);
		expect(readdirSync(folder).sort()).toEqual(names.sort());
	});

	it('says the same in both languages but for the comments', () => {
		const bare = (lang: 'es' | 'en') =>
			rCode(whole, 0.9, address, lang).replaceAll(/^# .*$/gm, '#');
		expect(bare('es')).toBe(bare('en'));
		expect(rCode(whole, 0.9, address, 'es')).not.toBe(rCode(whole, 0.9, address, 'en'));
	});

	it('cuts at the ends of ranges, which follow one another without a gap', () => {
		const ranges = surveyVariables.flatMap(({ categories }) =>
			categories.flatMap(({ range }, at) =>
				range ? [{ range, next: categories[at + 1]?.range }] : []
			)
		);
		expect(ranges.length).toBeGreaterThan(5);
		for (const { range, next } of ranges) {
			if (next) expect(next[0]).toBe(Number(range[1]) + 1);
		}
	});

	it('writes the address as a text of R', () => {
		expect(rCode(whole, 0.95, 'https://a.b/"c"', 'en')).toContain(
			'download.file("https://a.b/\\"c\\"", file, mode = "wb")'
		);
	});

	it('refuses what the survey of that year does not have', () => {
		const disability2016 = { ...whole, surveyYear: 2016, by: ['disability'] } as const;
		expect(() => rCode(disability2016, 0.95, address, 'en')).toThrow(QueryError);
	});
});
