import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { compressFolder, qualityFor } from '../../scripts/compress.mjs';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'atlas-violeta-compress-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const put = (name: string, text: string) => writeFileSync(join(folder, name), text);
const bytes = (name: string) => readFileSync(join(folder, name));

describe('compressFolder(directory)', () => {
	it('writes both copies beside a file, each with its content', async () => {
		const page = '<p>Nuevo León</p>'.repeat(200);
		put('index.html', page);
		expect(await compressFolder(folder)).toBe(1);
		expect(brotliDecompressSync(bytes('index.html.br')).toString()).toBe(page);
		expect(gunzipSync(bytes('index.html.gz')).toString()).toBe(page);
	});

	it('leaves small files alone, and those that are compressed by nature', async () => {
		put('small.html', '<p>corto</p>');
		put('table.parquet', 'PAR1'.repeat(1000));
		expect(await compressFolder(folder)).toBe(0);
		expect(readdirSync(folder).sort()).toEqual(['small.html', 'table.parquet']);
	});

	it('removes the copies of an earlier run, and gives the same bytes each time', async () => {
		put('a.json', '{"n":1}'.repeat(300));
		put('gone.html.br', 'old');
		await compressFolder(folder);
		const first = bytes('a.json.br');
		expect(await compressFolder(folder)).toBe(1);
		expect(bytes('a.json.br')).toEqual(first);
		expect(readdirSync(folder).sort()).toEqual(['a.json', 'a.json.br', 'a.json.gz']);
	});
});

describe('qualityFor(name, size)', () => {
	it.each([
		['_app/immutable/start.js', 40_000, 11],
		['worker.js', 700_000, 5],
		['engine.wasm', 18_000_000, 7],
		['mapa/index.html', 130_000, 5],
		['embed/mapa/index.html', 130_000, 10],
		['embed/releases/0.1.0-d3b4a917/mapa/index.html', 130_000, 5],
		['data/records/femicide/years.json', 50_000, 10],
		['data/directory.json', 900_000, 5]
	])('takes for %s of %d bytes quality %d', (name, size, quality) => {
		expect(qualityFor(name, size)).toBe(quality);
	});
});
