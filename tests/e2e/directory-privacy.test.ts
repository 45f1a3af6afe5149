import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nodeEngine } from '../../src/lib/query/node-engine';
import type { OrganisationsRecord } from '../../src/lib/query/response-records';
import type { Engine } from '../../src/lib/query/types';
import { filesUnder } from '../helpers/files';
import {
	bareTelephones,
	maybeShelter,
	personalIn,
	shelterPlaces,
	type Listed
} from '../helpers/privacy';
import { buildFolder } from '../helpers/server';

/** What is published as text; the compressed copies hold the same. */
const WRITTEN = /\.(html|json|csv|js|css|txt|xml|svg|webmanifest)$/;
/** The engine's own program, which names the author of a library in its licence. */
const ENGINE = /\/duckdb-[^/]+\.js$/;

const files = filesUnder(buildFolder);
const read = (file: string) => readFileSync(join(buildFolder, file), 'utf8');

let engine: Engine;
/** The numbers of the published lines, and those of emergencies and complaints. */
let helplines: ReadonlySet<string>;

const texts = async (sql: string) =>
	(await engine.query(sql)).flatMap(({ v }) => (typeof v === 'string' ? v : []));

beforeAll(async () => {
	engine = await nodeEngine({ directory: join(buildFolder, 'data') });
	const numbers = await texts('select number as v from helplines');
	helplines = new Set([...numbers.map((number) => number.replace(/\D/g, '')), '911', '079', '089']);
});

afterAll(() => engine?.close());

async function listed(): Promise<readonly Listed[]> {
	const rows = await engine.query('select name, cve_ent, municipality, themes from organisations');
	const text = (value: unknown) => (typeof value === 'string' ? value : null);
	return rows.map((row) => ({
		name: text(row['name']) ?? '',
		cve_ent: text(row['cve_ent']),
		municipality: text(row['municipality']),
		themes: (text(row['themes']) ?? '').split(';')
	}));
}

/** States by the municipalities that they have, apart from those called as their state. */
async function municipalities(): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
	const rows = await engine.query(`select municipalities.name, cve_ent
from municipalities
inner join states using (cve_ent)
where municipalities.name not in (states.name_es, states.short)`);
	const places = new Map<string, Set<string>>();
	for (const { name, cve_ent } of rows) {
		const of = places.get(`${name}`) ?? new Set();
		places.set(`${name}`, of.add(`${cve_ent}`));
	}
	return places;
}

describe('the published files', () => {
	it('hold no e-mail address, telephone of a person, street or postcode', () => {
		const written = files.filter((file) => WRITTEN.test(file) && !ENGINE.test(file));
		expect(written.length).toBeGreaterThan(900);
		const found = written.flatMap((file) =>
			personalIn(read(file), helplines).map(({ kind, text }) => `${file}: ${kind} ${text}`)
		);
		expect(found.slice(0, 20)).toEqual([]);
	});

	it('hold none in their Parquet tables', async () => {
		const columns = await engine.query(`select table_name, column_name
from information_schema.columns
where data_type = 'VARCHAR'`);
		expect(columns.length).toBeGreaterThan(100);
		for (const { table_name: table, column_name: column } of columns) {
			const values = await texts(`select distinct "${column}" as v from "${table}"`);
			const found = [
				...personalIn(values.join('\n'), helplines),
				...bareTelephones(values, helplines)
			];
			expect(found, `${table}.${column}`).toEqual([]);
		}
	});

	it('have for each Parquet table the same bytes under its stable and its hashed name', () => {
		const tables = files.filter((file) => /^data\/[a-z0-9_]+\.parquet$/.test(file));
		expect(tables.length).toBeGreaterThan(20);
		for (const table of tables) {
			const start = table.replace(/parquet$/, '');
			const copies = files.filter((file) => file.startsWith(start) && file.endsWith('.parquet'));
			expect(copies.length, table).toBe(2);
			const [a, b] = copies.map((file) => readFileSync(join(buildFolder, file)));
			expect(a && b && a.equals(b), table).toBe(true);
		}
	});

	it('tell of no place where there may be a shelter, below its state', async () => {
		const rows = await listed();
		expect(rows.filter(maybeShelter).length).toBeGreaterThanOrEqual(2);
		expect(shelterPlaces(rows, await municipalities())).toEqual([]);
		const { organisations }: OrganisationsRecord = JSON.parse(
			read('data/records/interventions/organisations.json')
		);
		expect(organisations.length).toBeGreaterThan(200);
		expect(shelterPlaces(organisations, await municipalities())).toEqual([]);
	});
});
