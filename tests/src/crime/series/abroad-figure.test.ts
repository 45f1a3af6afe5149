import { describe, expect, it } from 'vitest';
import {
	abroadTable,
	mexicoLine,
	peruLines,
	peruNotes
} from '../../../../src/lib/crime/series/abroad-figure';
import { newestYears } from '../../../../src/lib/crime/years';
import type { AbroadRecord } from '../../../../src/lib/query/records';
import { femicide } from '../year-record';

/** Peru's femicides and attempts as MIMP published them. */
const peru: AbroadRecord = {
	country: 'PE',
	series: [
		{ crime: 'femicide', first: 2016, n: [54, null, 149, 166], months: [7, 0, 12, 12] },
		{ crime: 'attempted_femicide', first: 2016, n: [118, null, 304, 404], months: [7, 0, 12, 12] }
	],
	source: 'peru-femicide',
	sql: 'select 1'
};
const mexico = newestYears(femicide, 'femicide', 'victims', '00');

describe('peruLines(record, lang)', () => {
	it('has femicides and attempts apart, and a gap where nothing was published', () => {
		const [femicides, attempts] = peruLines(peru, 'es');
		expect(femicides?.points.map(({ value }) => value)).toEqual([54, null, 149, 166]);
		expect(attempts?.points.map(({ value }) => value)).toEqual([118, null, 304, 404]);
		expect(femicides?.points[0]).toMatchObject({ hollow: true, text: '54 (de enero a julio)' });
		expect([femicides?.dash, attempts?.dash]).toEqual(['solid', 'dashed']);
	});
});

describe('peruNotes(record, lang)', () => {
	it('says which years are partial or missing', () => {
		expect(peruNotes(peru, 'es')).toEqual([
			'El punto hueco es 2016: sólo de enero a julio.',
			'De 2017 no hay dato.'
		]);
	});
});

describe('mexicoLine(rows, lang)', () => {
	it('has the victims of the newest cut, the partial year hollow', () => {
		const { points } = mexicoLine(mexico, 'en');
		expect(points.find(({ t }) => t === 2021.5)?.value).toBe(1022);
		expect(points.at(-1)).toMatchObject({ t: 2026.5, hollow: true });
	});
});

describe('abroadTable(record, mexico, lang)', () => {
	it('has Peru’s 149 and 304 of 2018 in columns of their own', () => {
		const { rows, columns } = abroadTable(peru, mexico, 'es');
		expect(rows.find(([year]) => year === 2018)).toEqual([2018, 149, 304, 12, null, null, null]);
		expect(rows.find(([year]) => year === 2019)).toEqual([2019, 166, 404, 12, 972, 12, '2026-05']);
		expect(rows.find(([year]) => year === 2017)).toEqual([
			2017,
			null,
			null,
			null,
			null,
			null,
			null
		]);
		expect(rows.every((row) => row.length === columns.length)).toBe(true);
	});
});
