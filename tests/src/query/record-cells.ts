import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { MonthRecord, MunicipalRecord, YearRecord } from '../../../src/lib/query/records';
import { root } from '../../helpers/files';

/** A figure that tests/fixtures/records/cells.py read from a publisher's file. */
export interface Cell {
	readonly record: 'years' | 'months' | 'municipalities' | 'municipal-months' | 'deaths' | 'abroad';
	readonly topic: string;
	readonly count: string;
	readonly unit: string;
	readonly register: string;
	readonly cut: string;
	readonly place: string;
	/** `YYYY` or `YYYY-MM`. */
	readonly period: string;
	readonly n: number;
	readonly file: string;
}

/** Every cell of the fixture. */
export function cells(): readonly Cell[] {
	const text = readFileSync(join(root, 'tests', 'fixtures', 'records', 'cells.csv'), 'utf8');
	return parse(text, {
		columns: true,
		cast: (value, { column, header }) => (!header && column === 'n' ? Number(value) : value)
	}) as Cell[];
}

/** The count of a year that a record has; undefined where it has none. */
export function yearIn(record: YearRecord, cell: Omit<Cell, 'n'>): number | undefined {
	const series = record.series.find(
		({ count, unit, register, cut, n }) =>
			count === cell.count &&
			unit === cell.unit &&
			register === cell.register &&
			cut === cell.cut &&
			cell.place in n
	);
	return series?.n[cell.place]?.[Number(cell.period) - series.first];
}

/** The count of a month that a record has; undefined where it has none at the cell's cut. */
export function monthIn(record: MonthRecord, cell: Omit<Cell, 'n'>): number | undefined {
	const series = record.series.find(
		({ count, unit, register, cut }) =>
			count === cell.count && unit === cell.unit && register === cell.register && cut === cell.cut
	);
	return series?.n[monthsBetween(series.from, cell.period)];
}

/** The count of a code, a municipality or one apart, in a year or a month. */
export function municipalIn(record: MunicipalRecord, cell: Omit<Cell, 'n'>): number | undefined {
	const row = [...record.municipalities, ...record.apart].find(
		({ cvegeo }) => cvegeo === cell.place
	);
	if (cell.record === 'municipalities') return row?.n[Number(cell.period) - record.first];
	const at = monthsBetween(record.monthly?.from ?? '', cell.period);
	return row && (row.months?.[cell.count]?.[at] ?? 0);
}

function monthsBetween(from: string, to: string): number {
	const [year = 0, month = 0] = from.split('-').map(Number);
	const [laterYear = 0, laterMonth = 0] = to.split('-').map(Number);
	return 12 * (laterYear - year) + laterMonth - month;
}
