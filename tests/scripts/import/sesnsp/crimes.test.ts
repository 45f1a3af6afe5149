import { describe, expect, it } from 'vitest';
import { readWide } from '../../../../scripts/import/sesnsp/wide';
import { sameCounts } from '../../../../scripts/import/sesnsp/crimes';
import { faultOf } from '../fault';
import { filesHeader, wideFile, type WideLines } from './wide-text';

const killing = 'La vida y la Integridad corporal';
const femicide = `${killing},Feminicidio,Feminicidio`;

const rows: WideLines = [
	[`2021,1,Aguascalientes,${femicide},Con arma blanca`, '1 0'],
	[`2021,1,Aguascalientes,${femicide},Con arma de fuego`, '0 2']
];

/** Holds the workbook's rows against the copy's. */
function compare(workbook: WideLines, copy: WideLines): void {
	const official = wideFile('workbook.csv', filesHeader, workbook);
	const other = wideFile('IDEFC_2021-02.csv', filesHeader, copy);
	sameCounts(readWide(official, 'files'), official, readWide(other, 'files'), other);
}

describe('sameCounts(official, officialFile, copy, copyFile)', () => {
	it('passes the same rows in another order', () => {
		expect(() => compare(rows, [...rows].reverse())).not.toThrow();
	});

	it('names the month that differs', () => {
		const changed: WideLines = [rows[0] ?? ['', ''], [rows[1]?.[0] ?? '', '0 3']];
		expect(faultOf(() => compare(rows, changed))).toEqual({
			file: 'workbook.csv',
			row: 3,
			column: 'Febrero',
			expected: '"3" as in IDEFC_2021-02.csv',
			found: '"2"'
		});
	});

	it('finds a row that the copy lacks, and one that it adds', () => {
		expect(faultOf(() => compare(rows, rows.slice(0, 1)))).toMatchObject({
			row: 3,
			expected: 'a known row'
		});
		expect(faultOf(() => compare(rows.slice(0, 1), rows))).toMatchObject({
			expected: '2 rows as in IDEFC_2021-02.csv',
			found: '1'
		});
	});
});
