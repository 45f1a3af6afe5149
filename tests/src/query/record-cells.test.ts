import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Topic } from '../../../src/lib/catalog/topics';
import { abroadRecord } from '../../../src/lib/query/record-abroad';
import { deathRecord } from '../../../src/lib/query/record-deaths';
import { monthRecord } from '../../../src/lib/query/record-months';
import { municipalRecord } from '../../../src/lib/query/record-municipalities';
import { yearRecord } from '../../../src/lib/query/record-years';
import type { MunicipalRecord } from '../../../src/lib/query/records';
import type { Engine } from '../../../src/lib/query/types';
import { recordTables, tablesEngine } from '../../helpers/tables-engine';
import { cells, monthIn, municipalIn, yearIn, type Cell } from './record-cells';

const all = cells();
const files = [...new Set(all.map(({ file }) => file))];
const made = new Map<string, Promise<unknown>>();
let engine: Engine;

beforeAll(async () => {
	engine = await tablesEngine(...recordTables);
});
afterAll(() => engine.close());

/** Makes each record once. */
function once<Record>(key: string, make: () => Promise<Record>): Promise<Record> {
	const known = made.get(key) ?? make();
	made.set(key, known);
	return known as Promise<Record>;
}

async function inRecord(cell: Cell): Promise<number | null | undefined> {
	const topic = cell.topic as Topic;
	switch (cell.record) {
		case 'years':
			return yearIn(await once(`${topic} years`, () => yearRecord(engine, topic)), cell);
		case 'months': {
			const key = `${topic} ${cell.place}`;
			return monthIn(await once(key, () => monthRecord(engine, topic, cell.place)), cell);
		}
		case 'municipalities':
		case 'municipal-months': {
			const state = cell.place.slice(0, 2);
			const of = topic as MunicipalRecord['topic'];
			const make = () => municipalRecord(engine, of, state);
			return municipalIn(await once(`${topic} in ${state}`, make), cell);
		}
		case 'deaths': {
			const { first, n } = await once('deaths', () => deathRecord(engine));
			return n[cell.place]?.[Number(cell.period) - first];
		}
		case 'abroad': {
			const { series } = await once('abroad', () => abroadRecord(engine));
			const own = series.find(({ crime }) => crime === cell.count);
			return own?.n[Number(cell.period) - own.first];
		}
	}
}

describe('the records, against the files as Python reads them', () => {
	it('tests every kind of record, on hundreds of cells of every file of crimes', () => {
		expect(new Set(all.map(({ record }) => record)).size).toBe(6);
		expect(all.length).toBeGreaterThan(800);
		expect(files.filter((file) => file.startsWith('sesnsp/'))).toHaveLength(9 + 4 + 8 + 3 + 4 + 2);
	});

	it.each(files)('%s: every cell', async (file) => {
		const wrong: unknown[] = [];
		const own = all.filter((cell) => cell.file === file);
		for (const cell of own) {
			const n = await inRecord(cell);
			if (n !== cell.n) wrong.push({ ...cell, inRecord: n });
		}
		expect(wrong).toEqual([]);
		expect(own.length).toBeGreaterThan(0);
	});
});

describe('national femicides, as published at each cut', () => {
	// The figures that were in print: SESNSP's monthly reports at each cut, and Peru's apart.
	it.each([
		['files', '2021-12', '2021', 966],
		['files', '2022-03', '2021', 977],
		['files', '2025-06', '2021', 984],
		['files', '2026-08', '2021', 985],
		['victims', '2022-06', '2021', 1016],
		['victims', '2025-06', '2021', 1021],
		['victims', '2026-05', '2021', 1022],
		['victims', '2025-06', '2022', 983],
		['files', '2026-08', '2024', 824],
		['files', '2026-08', '2025', 712]
	])('%s at the cut %s for %s: %i', async (unit, cut, period, n) => {
		const record = await once('femicide years', () => yearRecord(engine, 'femicide'));
		const fixed = { count: 'femicide', register: 'cnsp', place: '00' };
		const cell = { ...fixed, record: 'years' as const, topic: 'femicide', unit, cut, period };
		expect(yearIn(record, { ...cell, file: '' })).toBe(n);
	});

	it('are held against their file at each of the twelve cuts of files, nine of victims and two bulletins', () => {
		const held = new Set(
			all
				.filter(
					({ record, count, place }) => record === 'years' && count === 'femicide' && place === '00'
				)
				.map(({ unit, register, cut }) => `${unit} ${register} ${cut}`)
		);
		const of = (start: string) => [...held].filter((key) => key.startsWith(start)).length;
		expect(of('files cnsp')).toBe(12 + 2);
		expect(of('victims cnsp')).toBe(9 + 1);
		expect(of('files rnid')).toBe(3 + 1);
		expect(of('victims rnid')).toBe(1);
	});
});
