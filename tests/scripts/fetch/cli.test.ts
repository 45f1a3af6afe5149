import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fetchData } from '../../../scripts/fetch/cli';
import type { Catalogue } from '../../../scripts/fetch/world';
import { temporaryFolder } from '../../helpers/folder';
import { serve, status } from './manners';
import { publisher, sourceAt, sumOf, worldOf, zipOf } from './publisher';

const content = zipOf();
const sum = sumOf(content);
const unstable = [{ title: 'Another file', page: 'https://example.org/page' }];
const one = (url: string): Catalogue => ({ addresses: [sourceAt(url)], unstable });
const nowhere = one('https://example.org/file.zip');

async function run(catalogue: Catalogue, ...args: string[]) {
	const { world, said } = worldOf({ patience: { stall: 5_000, waits: [1], progress: 0 } });
	const code = await fetchData(args, catalogue, world);
	return { code, ...said };
}

describe('fetchData(args, catalogue, world)', () => {
	it('downloads into a folder that it makes, and says what came and what comes next', async () => {
		using folder = temporaryFolder();
		await using server = await publisher(serve(content));
		const to = join(folder.path, 'new', 'folder');
		const { code, out, err } = await run(one(server.url), 'a-source', '--to', to);
		const file = join(to, 'file.zip');
		expect({ code, err }).toEqual({ code: 0, err: [] });
		expect(sumOf(readFileSync(file))).toBe(sum);
		expect(out.slice(0, 2)).toEqual(['a-source: INEGI, A file', `      ${server.url}`]);
		expect(out.slice(-4)).toEqual([
			`file    ${file}`,
			`size    ${content.length.toLocaleString('en')} bytes`,
			`sha256  ${sum}`,
			`next    npm run data:import -- sesnsp ${file}`
		]);
	});

	it('leaves a file that is there as it is, says its sum, and asks for nothing', async () => {
		using folder = temporaryFolder({ 'file.zip': 'an older edition' });
		await using server = await publisher(serve(content));
		const { code, out } = await run(one(server.url), 'a-source', '--to', folder.path);
		expect(code).toBe(0);
		expect(out).toContain('      already there; nothing was downloaded');
		expect(out).toContain(`sha256  ${sumOf(Buffer.from('an older edition'))}`);
		expect(readFileSync(join(folder.path, 'file.zip'), 'utf8')).toBe('an older edition');
		expect(server.requests).toEqual([]);
	});

	it.each([
		['the same', { bytes: content.length, sha256: sum }, 'the sum that others recorded in 2026'],
		['of the same size', { bytes: content.length }, 'the size that others recorded in 2026'],
		['another', { sha256: '0'.repeat(64) }, 'not the sum that others recorded in 2026: '],
		['of another size', { bytes: 5 }, 'not the size that others recorded in 2026: ']
	])('says of a file that is %s as others got before', async (_, recorded, said) => {
		using folder = temporaryFolder({ 'file.zip': content });
		const addresses = [sourceAt('https://example.org/file.zip', { recorded })];
		const { out } = await run({ addresses, unstable }, 'a-source', '--to', folder.path);
		expect(
			out
				.find((line) => line.includes('recorded'))
				?.trim()
				.startsWith(said)
		).toBe(true);
	});

	it('reports a file that did not come, and ends with 1', async () => {
		using folder = temporaryFolder();
		await using server = await publisher(status(404));
		const { code, err } = await run(one(server.url), 'a-source', '--to', folder.path);
		expect(code).toBe(1);
		expect(err).toEqual([
			'FetchError',
			'  source    a-source',
			`  address   ${server.url}`,
			'  expected  the file',
			'  found     status 404',
			'Nothing was kept.'
		]);
	});

	it('says what is kept of a file that broke off, and that it goes on from there', async () => {
		using folder = temporaryFolder();
		const file = join(folder.path, 'file.zip');
		await using server = await publisher(
			serve(content, { breakAfter: 90_000, onceIn: `${file}.part` }),
			status(503)
		);
		const broken = await run(one(server.url), 'a-source', '--to', folder.path);
		expect(broken.code).toBe(1);
		expect(broken.err.at(-1)).toBe(
			`0.1 MB are kept in ${file}.part: the same command goes on from there.`
		);
		await using again = await publisher(serve(content));
		// The note names the address, which here is the other server's.
		const note = JSON.stringify({ url: again.url, validator: '"one"', total: null });
		writeFileSync(`${file}.part.json`, note);
		const { code, out } = await run(one(again.url), 'a-source', '--to', folder.path);
		expect(code).toBe(0);
		expect(out).toContain('      0.1 MB are here from before');
		expect(again.requests[0]?.range).toBe('bytes=90000-');
		expect(sumOf(readFileSync(file))).toBe(sum);
	});

	it('says that a folder cannot be written to, and ends with 1', async () => {
		using folder = temporaryFolder({ taken: 'a file' });
		const { code, err } = await run(nowhere, 'a-source', '--to', join(folder.path, 'taken', 'in'));
		expect(code).toBe(1);
		expect(err).toEqual([expect.stringMatching(/^the file cannot be written: /)]);
	});

	it('lists the sources, and those without an address that stays', async () => {
		const { code, out } = await run(nowhere, '--list');
		expect(code).toBe(0);
		expect(out).toEqual([
			'a-source: INEGI, A file',
			'      https://example.org/file.zip',
			'',
			'Without an address that stays; look there:',
			'Another file',
			'      https://example.org/page'
		]);
	});

	it.each([
		['no source', [], 'the source is missing'],
		['an unknown one', ['b'], 'no source "b"; there are: a-source'],
		['two', ['a-source', 'a-source'], 'one source at a time'],
		['an unknown option', ['a-source', '--force'], "Unknown option '--force'"]
	])('refuses %s with 2, and says how it is used', async (_, args, said) => {
		const { code, out, err } = await run(nowhere, ...args);
		expect({ code, out }).toEqual({ code: 2, out: [] });
		expect(err[0]?.startsWith(said)).toBe(true);
		expect(err[1]).toContain('npm run data:fetch -- <source>');
	});
});
