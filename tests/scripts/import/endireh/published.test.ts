import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { endirehPublished, onlyPublished } from '../../../../scripts/import/endireh/published';
import { memorySources, readCsv } from '../../../../scripts/import/lib/read';
import { publishedValues } from '../../../../scripts/import/endireh/published-values';
import { root } from '../../../helpers/files';
import { dataRows } from '../data';
import { faultOf, fileOf } from '../fault';
import { rowsOf, runModule } from '../tables';

const derivedPath = 'endireh/aggregates/endireh2021_TB_VD_nacional_cdmx.csv';
const header = 'variable_TB_VD,n_nac,num_nac,den_nac,pct_nac,num_cdmx,den_cdmx,pct_cdmx';
const table = 'endireh-published/prevalence.csv';

/** The eight fields of error, interval, counts and precision, all blank. */
const blank = ' '.repeat(9);

const [mexico] = publishedValues.filter((v) => v.survey_year === 2021 && v.cve_ent === '15');
const exact = (estimate: number) => ({
	...{ survey_year: 2021, cve_ent: '15', indicator: 'total_lifetime' as const, estimate },
	...{ se: null, numerator: null, denominator: null, sample: null }
});
const file = fileOf('x');

describe('onlyPublished(published, exact, file)', () => {
	const published = mexico === undefined ? [] : [mexico];

	it('keeps a value that nothing more precise gives', () => {
		expect(onlyPublished(published, [], file)).toEqual([exact(78.7)]);
	});

	it.each([78.65, 78.7, 78.74])('leaves it to an exact one that rounds to it: %d', (value) => {
		expect(onlyPublished(published, [exact(value)], file)).toEqual([]);
	});

	it('throws where the exact one says something else', () => {
		const fault = faultOf(() => onlyPublished(published, [exact(78.4)], file));
		expect(fault.found).toBe('78.4 %');
	});
});

describe('endirehPublished.run(sources, output, progress)', () => {
	it('drops only what INEGI’s table holds', async () => {
		const row = 'VTOT_A,110127,35402979,50523469,70.0723,3106945,4075612,76.2326';
		const { output } = await runModule(endirehPublished, { [derivedPath]: `${header}\n${row}\n` });
		const rows = rowsOf(output, table);
		expect(rows).toHaveLength(publishedValues.length - 2);
		expect(rows).toContain(
			`2021 15 total_lifetime total any lifetime 78.7${blank}published endireh-published`
		);
		expect(rows.filter((r) => /^2021 (00|09) total_lifetime/.test(r))).toEqual([]);
	});

	it('throws when INEGI’s table gives another total', () => {
		const row = 'VTOT_A,110127,36000000,50523469,71.254,3106945,4075612,76.2326';
		const sources = memorySources({ [derivedPath]: `${header}\n${row}\n` });
		const written = { table: () => undefined, json: () => undefined, source: () => undefined };
		expect(faultOf(() => endirehPublished.run(sources, written, () => undefined))).toMatchObject({
			file: derivedPath
		});
	});
});

describe('publishedValues', () => {
	it('are percentages with one decimal, each cell once, each with where it was printed', () => {
		const cells = publishedValues.map((v) => `${v.survey_year} ${v.cve_ent} ${v.indicator}`);
		expect(new Set(cells).size).toBe(cells.length);
		for (const { value, printed_in } of publishedValues) {
			expect(value).toBe(Number(value.toFixed(1)));
			expect(value).toBeGreaterThan(20);
			expect(value).toBeLessThan(80);
			expect(printed_in.length).toBeGreaterThan(0);
		}
	});

	it('leave Zacatecas of 2021 out', () => {
		expect(publishedValues.filter((v) => v.cve_ent === '32')).toEqual([]);
	});

	const reference = join(root, '../shared/reference/endireh_published_values.csv');
	it.runIf(existsSync(reference))('are those of the reference list, no more and no fewer', () => {
		const listed = readCsv(fileOf(new Uint8Array(readFileSync(reference))), {
			encoding: 'utf-8',
			columns: ['anio', 'cve_ent', 'indicador', 'periodo', 'valor']
		})
			.filter((row) => row.text('indicador') === 'total')
			.map((row) => {
				const indicator = row.text('periodo') === 'vida' ? 'total_lifetime' : 'total_12m';
				return `${row.text('anio')} ${row.text('cve_ent')} ${indicator} ${Number(row.text('valor'))}`;
			});
		const ours = publishedValues.map(
			(v) => `${v.survey_year} ${v.cve_ent} ${v.indicator} ${v.value}`
		);
		expect(ours.sort()).toEqual(listed.sort());
	});
});

describe('data/endireh-published', () => {
	it('has no error, no count and no cell of another folder', () => {
		const cells = (path: string) =>
			dataRows(path).map((row) => row.split(' ').slice(0, 3).join(' '));
		const ours = cells(table);
		const theirs = new Set(cells('endireh-aggregates/prevalence.csv'));
		expect(ours).toHaveLength(36);
		expect(ours.filter((cell) => theirs.has(cell))).toEqual([]);
		expect(dataRows(table).filter((row) => !row.includes(`${blank}published `))).toEqual([]);
	});
});
