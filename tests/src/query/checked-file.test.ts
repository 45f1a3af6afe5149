import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { entryOf, readManifest, readTable } from '../../../src/lib/query/checked-file';
import { hashedName, type Manifest, type TableEntry } from '../../../src/lib/query/manifest';
import { QueryError } from '../../../src/lib/query/types';

const bytes = new TextEncoder().encode('PAR1 a small table PAR1');
const sha256 = createHash('sha256').update(bytes).digest('hex');
const entry: TableEntry = {
	table: 'states',
	parquet: 'states.parquet',
	csv: 'states.csv',
	file: hashedName('states', sha256),
	rows: 32,
	bytes: bytes.length,
	sha256,
	label: { es: 'Estados', en: 'States' },
	row: { es: 'un estado', en: 'a state' },
	key: ['cve_ent'],
	columns: [],
	sources: ['geography']
};
const manifest: Manifest = { release: '0.1.0+abc', tables: [entry] };
const served =
	(body: BodyInit, status = 200) =>
	async () =>
		new Response(body, { status });

describe('hashedName(table, sha256)', () => {
	it('puts the start of the hash in the name', () => {
		expect(hashedName('states', 'ab'.repeat(32))).toBe('states.abababababab.parquet');
	});
});

describe('readManifest(base, fetch)', () => {
	it('reads manifest.json below the base', async () => {
		const asked: string[] = [];
		const found = await readManifest('/data/', async (address) => {
			asked.push(address);
			return Response.json(manifest);
		});
		expect(asked).toEqual(['/data/manifest.json']);
		expect(found).toEqual(manifest);
	});

	it('says in both languages when it cannot be read', async () => {
		await expect(readManifest('/data/', served('', 404))).rejects.toBeInstanceOf(QueryError);
		const offline = () => Promise.reject(new TypeError('Failed to fetch'));
		await expect(readManifest('/data/', offline)).rejects.toMatchObject({
			text: { es: expect.stringContaining('conexión'), en: expect.stringContaining('connection') }
		});
	});
});

describe('entryOf(manifest, table)', () => {
	it('finds a table, and refuses one that is not published', () => {
		expect(entryOf(manifest, 'states')).toBe(entry);
		expect(() => entryOf(manifest, 'none')).toThrow(QueryError);
	});
});

describe('readTable(base, entry, fetch)', () => {
	it('gives the bytes of the hashed file', async () => {
		const asked: string[] = [];
		const found = await readTable('/data/', entry, async (address) => {
			asked.push(address);
			return new Response(bytes);
		});
		expect(asked).toEqual([`/data/${entry.file}`]);
		expect(found).toEqual(bytes);
	});

	it('refuses a file with one byte changed', async () => {
		const altered = bytes.slice();
		altered[5] = 0;
		await expect(readTable('/data/', entry, served(altered))).rejects.toMatchObject({
			text: { en: expect.stringContaining('not the published one') }
		});
	});
});
