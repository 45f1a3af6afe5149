import { describe, expect, it } from 'vitest';
import { states } from '../../../../src/lib/catalog/states';
import {
	nationalOf,
	nationalRows,
	nationalSql,
	nationalTable
} from '../../../../src/lib/crime/municipalities/national';
import { tableRecord } from './records';

const codes = states.map(({ cve_ent }) => cve_ent);
const femicide = nationalOf(codes.map((cve_ent) => tableRecord('femicide', cve_ent)));
const family = nationalOf(codes.map((cve_ent) => tableRecord('family_violence', cve_ent)));

describe('nationalOf(records)', () => {
	it('counts 2,478 municipalities in 32 states', () => {
		expect(femicide.states).toHaveLength(32);
		expect(femicide.states.reduce((sum, { municipalities }) => sum + municipalities, 0)).toBe(2478);
	});

	it('refuses less than the 32 states, and records of two topics', () => {
		const records = codes.map((cve_ent) => tableRecord('femicide', cve_ent));
		expect(() => nationalOf(records.slice(1))).toThrow(RangeError);
		expect(() =>
			nationalOf([...records.slice(0, 31), tableRecord('family_violence', '32')])
		).toThrow('32 is of another topic');
	});
});

describe('nationalRows(national, years)', () => {
	it.each([
		[[2016, 2016], 608, 35],
		[[2021, 2025], 4318, 0],
		[[2015, 2017], 1767, 61],
		[[2026, 2026], 255, 0]
	] as const)('femicide of %j: %i files, %i of them apart', (years, total, apart) => {
		const [nation, ...rest] = nationalRows(femicide, years);
		expect(nation).toMatchObject({ cve_ent: '00', total, apart, placed: total - apart });
		expect(rest.reduce((sum, row) => sum + row.total, 0)).toBe(total);
	});

	it('all files apart of femicide 2015–2017 are Oaxaca’s', () => {
		const apart = nationalRows(femicide, [2015, 2017]).filter((row) => row.apart > 0);
		expect(apart.map(({ cve_ent }) => cve_ent)).toEqual(['00', '20']);
	});

	it('family violence of 2024: 278,276 files, 814 apart', () => {
		expect(nationalRows(family, [2024, 2024])[0]).toMatchObject({ total: 278_276, apart: 814 });
	});
});

describe('nationalTable(national, rows, years, lang), nationalSql(national, years)', () => {
	const rows = nationalRows(femicide, [2015, 2017]);
	const { columns, rows: cells } = nationalTable(femicide, rows, '2015-2017', 'es');

	it('has a cell a column, the state’s name first, the total its sum', () => {
		const at = (name: string) => columns.findIndex((column) => column.name === name);
		for (const row of cells) {
			expect(row).toHaveLength(columns.length);
			expect(row[at('files')]).toBe(
				Number(row[at('files_placed')]) + Number(row[at('files_apart')])
			);
		}
		expect(cells.find((row) => row[at('cve_ent')] === '20')?.slice(0, 6)).toEqual([
			...['Oaxaca', '20', 570, 71, 61, 132]
		]);
	});

	it('asks the public table for the same', () => {
		const sql = nationalSql(femicide, [2015, 2017]);
		expect(sql).toContain("crime = 'femicide'");
		expect(sql).toContain('year between 2015 and 2017');
		expect(sql).toContain("cut = '2026-05'");
	});
});
