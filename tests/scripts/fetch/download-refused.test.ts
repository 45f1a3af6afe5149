import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Address } from '../../../scripts/fetch/addresses';
import { download } from '../../../scripts/fetch/download';
import { temporaryFolder } from '../../helpers/folder';
import { redirect, serve, status } from './manners';
import { faultOf, noise, publisher, sourceAt, worldOf, zipOf, type Manner } from './publisher';

const content = zipOf();
const page = Buffer.from(`<!DOCTYPE html><title>No encontrada</title>${'<p>…</p>'.repeat(500)}`);

/** Downloads from a server of these manners, and gives the fault, the requests and what is left. */
async function refused(changes: Partial<Address>, ...manners: readonly Manner[]) {
	using folder = temporaryFolder();
	await using server = await publisher(...manners);
	const promise = download(
		sourceAt(server.url, changes),
		join(folder.path, 'file.zip'),
		worldOf().world
	);
	const { expected, found, consequence, address } = await faultOf(promise);
	const left = readdirSync(folder.path).sort();
	return { expected, found, consequence, address, left, requests: server.requests.length };
}

describe('download(source, file, world) of what is not the file', () => {
	it('refuses a page, told by its type, and asks no more', async () => {
		expect(await refused({}, serve(page, { type: 'text/html; charset=utf-8' }))).toMatchObject({
			expected: 'a ZIP file',
			found: 'a web page (text/html)',
			left: [],
			requests: 1
		});
	});

	it('refuses a page that calls itself a ZIP, and leaves nothing of it', async () => {
		expect(await refused({}, serve(page))).toMatchObject({
			found: 'a web page or XML: "<!DOCTYPE html><title>No encontrada</tit"',
			consequence: 'discard',
			left: [],
			requests: 1
		});
	});

	it('refuses a page in place of a CSV, after a mark of UTF-8 and blank lines', async () => {
		const marked = Buffer.concat([Buffer.from('\u00ef\u00bb\u00bf\r\n\r\n', 'latin1'), page]);
		const answer = await refused({ kind: 'csv' }, serve(marked, { type: 'text/csv' }));
		expect(answer).toMatchObject({ expected: 'a CSV file', consequence: 'discard', left: [] });
	});

	it('keeps the part that was good when a page comes in place of the rest', async () => {
		const rest = serve(page, { type: 'text/html', ranges: 'never' });
		using folder = temporaryFolder();
		const file = join(folder.path, 'file.zip');
		const broken = serve(content, { breakAfter: 50_000, onceIn: `${file}.part` });
		await using server = await publisher(broken, rest);
		const error = await faultOf(download(sourceAt(server.url), file, worldOf().world));
		expect(error).toMatchObject({ found: 'a web page (text/html)', consequence: 'stop' });
		expect(readdirSync(folder.path).sort()).toEqual(['file.zip.part', 'file.zip.part.json']);
		expect(readFileSync(`${file}.part`)).toEqual(Buffer.from(content.subarray(0, 50_000)));
	});

	it('refuses bytes of another kind', async () => {
		const answer = await refused({}, serve(noise(5_000, 7)));
		expect(answer).toMatchObject({ expected: 'a ZIP file', consequence: 'discard', left: [] });
	});

	it('refuses a ZIP whose end is missing, though the server calls it whole', async () => {
		expect(await refused({}, serve(content, { claim: 100_000 }))).toMatchObject({
			found: 'one cut short: its directory is missing',
			consequence: 'discard',
			left: []
		});
	});

	it('refuses a file that ends before the length claimed, and keeps what came', async () => {
		const answer = await refused({}, serve(content, { claim: 900_000, ranges: 'never' }));
		expect(answer).toMatchObject({ consequence: 'again', requests: 4 });
		expect(answer.left).toEqual(['file.zip.part', 'file.zip.part.json']);
	});

	it('refuses a length that is not plausible, before a byte of it', async () => {
		const bytes = { min: 1_000, max: 150_000 };
		expect(await refused({ bytes }, serve(content))).toMatchObject({
			expected: '0.0 MB to 0.1 MB',
			found: 'a file of 0.2 MB',
			left: []
		});
		const tall = { min: 300_000, max: 1_000_000 };
		expect(await refused({ bytes: tall }, serve(content))).toMatchObject({ left: [] });
	});

	it('refuses what turns out too large or too small where no length is given', async () => {
		const small = { min: 1_000, max: 100_000 };
		expect(await refused({ bytes: small }, serve(content, { claim: null }))).toMatchObject({
			expected: 'at most 0.1 MB',
			found: 'more',
			left: []
		});
		const large = { min: 300_000, max: 1_000_000 };
		expect(await refused({ bytes: large }, serve(content, { claim: null }))).toMatchObject({
			expected: 'at least 0.3 MB',
			found: 'a file of 0.2 MB',
			left: []
		});
	});

	it('refuses a file that is compressed on the way, for its lengths are of other bytes', async () => {
		const answer = await refused({}, serve(content, { encoding: 'gzip' }));
		expect(answer).toMatchObject({ expected: 'the file as it is', found: 'gzip of it', left: [] });
	});

	it('takes 404 for an answer', async () => {
		const answer = await refused({}, status(404));
		expect(answer).toMatchObject({ found: 'status 404', left: [], requests: 1 });
	});

	it('follows no more than five redirects', async () => {
		const answer = await refused({}, redirect('/file.zip'));
		expect(answer).toMatchObject({ expected: 'at most 5 redirects', requests: 6 });
	});

	it('follows no redirect to an address without TLS, or to none', async () => {
		const plain = redirect('http://files.example.org/file.zip');
		expect(await refused({}, plain)).toMatchObject({
			address: 'http://files.example.org/file.zip',
			expected: 'an address with https',
			requests: 1
		});
		expect(await refused({}, redirect('http://'))).toMatchObject({ found: 'http://' });
		expect(await refused({}, status(302))).toMatchObject({ found: 'none' });
	});

	it('asks no address without TLS, but where the world allows it', async () => {
		using folder = temporaryFolder();
		await using server = await publisher(serve(content));
		const { world } = worldOf({ plainAllowed: () => false });
		const file = join(folder.path, 'f');
		const { expected } = await faultOf(download(sourceAt(server.url), file, world));
		expect(expected).toBe('an address with https');
		expect(server.requests).toEqual([]);
	});

	it('writes over no file that came to be while it was downloading', async () => {
		using folder = temporaryFolder();
		const file = join(folder.path, 'file.zip');
		await using server = await publisher((request, response) => {
			writeFileSync(file, 'mine');
			serve(content)(request, response);
		});
		const error = await faultOf(download(sourceAt(server.url), file, worldOf().world));
		expect(error.expected).toBe('no file of that name');
		expect(readFileSync(file, 'utf8')).toBe('mine');
		expect(existsSync(`${file}.part`)).toBe(true);
	});

	it('gives an error of the disk as it is', async () => {
		await using server = await publisher(serve(content));
		const nowhere = join(import.meta.dirname, 'no-such-folder', 'file.zip');
		const promise = download(sourceAt(server.url), nowhere, worldOf().world);
		await expect(promise).rejects.toMatchObject({ code: 'ENOENT' });
	});
});
