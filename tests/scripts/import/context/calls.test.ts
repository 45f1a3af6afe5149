import { describe, expect, it } from 'vitest';
import { callRows } from '../../../../scripts/import/context/calls';
import { stateCodes } from '../../../../scripts/import/lib/states';
import { faultOf, fileOf, latin1 } from '../fault';
import { dataRecords } from '../records';
import { stateNames } from '../small';

type Month = readonly [total: number, printed: number];

/** A file of two months: each state has 10 calls in the first and 5 in the second, but for `change`. */
function file(change: Readonly<Record<string, Month>> = {}, year = '2020') {
	const line = (code: string, name: string, month: string, [total, printed]: Month) =>
		`${Number(code)},${name},${year},${year}-${month}-28,${total},${printed}`;
	const lines = [...stateCodes, '33'].flatMap((code, at) => {
		const name = stateNames[at] ?? 'Nacional';
		const times = code === '33' ? 32 : 1;
		const first = change[`${code} 01`] ?? [10 * times, 10 * times];
		const second = change[`${code} 02`] ?? [15 * times, 5 * times];
		return [line(code, name, '01', first), line(code, name, '02', second)];
	});
	const header = 'cve_entidad,entidad,año,fecha,viol_fam_911_acum,vio_fam_911_mensual';
	return fileOf(latin1([header, ...lines, ''].join('\n')));
}

describe('callRows(file)', () => {
	it('makes months of running totals, the nation as 00', () => {
		const { rows, read } = callRows(file());
		expect(read).toBe(66);
		expect(rows.slice(0, 2)).toEqual([
			{ cve_ent: '01', year: 2020, month: 1, kind: 'family_violence', n: 10, cut: '2020-10' },
			{ cve_ent: '01', year: 2020, month: 2, kind: 'family_violence', n: 5, cut: '2020-10' }
		]);
		expect(rows.slice(-2)).toMatchObject([
			{ cve_ent: '00', n: 320 },
			{ cve_ent: '00', n: 160 }
		]);
	});

	it('leaves a month blank where the total did not move', () => {
		const { rows } = callRows(file({ '18 02': [10, 0], '33 02': [475, 155] }));
		expect(rows.filter(({ n }) => n === null)).toMatchObject([{ cve_ent: '18', month: 2 }]);
	});

	it.each([
		[{ '05 02': [15, 6] as Month }, 'vio_fam_911_mensual'],
		[{ '05 02': [9, -1] as Month }, 'vio_fam_911_mensual']
	])('throws for %o: the month is not what it adds to the total', (change, column) => {
		expect(faultOf(() => callRows(file(change)))).toMatchObject({ column });
	});

	it('throws when the nation is not the sum of its states', () => {
		const fault = faultOf(() => callRows(file({ '33 02': [481, 161] })));
		expect(fault.expected).toContain('their sum');
		expect(fault.found).toContain('160');
	});
});

describe('data/calls-911', () => {
	const rows = dataRecords('calls-911/calls_911.csv');
	const of = (cve_ent: string, year: string) =>
		rows.filter((row) => row.cve_ent === cve_ent && row.year === year);
	const sum = (list: typeof rows) => list.reduce((total, { n }) => total + Number(n), 0);

	it('has 22 months of 33 places, up to the cut', () => {
		expect(rows).toHaveLength(726);
		expect(new Set(rows.map(({ cut }) => cut))).toEqual(new Set(['2020-10']));
		expect(of('00', '2020').map(({ month }) => Number(month))).toEqual([
			1, 2, 3, 4, 5, 6, 7, 8, 9, 10
		]);
	});

	it('adds up to the running totals that the file prints', () => {
		// The last running total of each year, read off the file.
		expect(sum(of('00', '2019'))).toBe(718_019);
		expect(sum(of('00', '2020'))).toBe(586_834);
		expect(sum(of('18', '2019'))).toBe(7_757);
		expect(
			of('01', '2019')
				.slice(0, 4)
				.map(({ n }) => n)
		).toEqual(['1223', '1175', '1418', '1444']);
	});

	it('has the nation as the sum of the states, but for three calls that moved a month', () => {
		const off = of('00', '2019')
			.concat(of('00', '2020'))
			.flatMap(({ year, month, n }) => {
				const states = rows.filter(
					(row) => row.cve_ent !== '00' && row.year === year && row.month === month
				);
				expect(states).toHaveLength(32);
				const difference = Number(n) - sum(states);
				return difference === 0 ? [] : [`${year}-${month}: ${difference}`];
			});
		expect(off).toEqual(['2019-11: 3', '2019-12: -3']);
	});

	it('leaves May 2019 of Nayarit blank, and nothing else; no month is zero', () => {
		expect(rows.filter(({ n }) => n === '')).toMatchObject([
			{ cve_ent: '18', year: '2019', month: '5' }
		]);
		expect(rows.filter(({ n }) => n === '0')).toEqual([]);
	});
});
