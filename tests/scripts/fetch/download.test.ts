import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { download } from '../../../scripts/fetch/download';
import { temporaryFolder } from '../../helpers/folder';
import { mute, redirect, serve, slowly, status } from './manners';
import { faultOf, publisher, sourceAt, sumOf, worldOf, zipOf } from './publisher';

const content = zipOf();
const half = content.length / 2;
const patience = { stall: 5_000, waits: [], progress: 0 };

describe('download(source, file, world)', () => {
	it('writes the bytes that the server has, gives their sum, and leaves nothing beside', async () => {
		using folder = temporaryFolder();
		await using server = await publisher(serve(content));
		const file = join(folder.path, 'file.zip');
		const sum = await download(sourceAt(server.url), file, worldOf().world);
		expect(sum).toBe(sumOf(content));
		expect(sumOf(readFileSync(file))).toBe(sum);
		expect(readdirSync(folder.path)).toEqual(['file.zip']);
		expect(server.requests).toEqual([{ path: '/file.zip', range: null }]);
	});

	it('asks for the file as it is, not compressed on the way', async () => {
		using folder = temporaryFolder();
		const seen: (string | undefined)[] = [];
		await using server = await publisher((request, response) => {
			seen.push(request.headers['accept-encoding']);
			serve(content)(request, response);
		});
		await download(sourceAt(server.url), join(folder.path, 'f'), worldOf().world);
		expect(seen).toEqual(['identity']);
	});

	it('waits for a slow server, and shows how far it is', async () => {
		using folder = temporaryFolder();
		const small = zipOf(20_000);
		await using server = await publisher(slowly(small, 997));
		const { world, said } = worldOf();
		const sum = await download(sourceAt(server.url), join(folder.path, 'f'), world);
		expect(sum).toBe(sumOf(small));
		const percents = said.progress.map((line) => Number(/^ *(\d+) %/.exec(line)?.[1]));
		expect(percents.length).toBeGreaterThan(3);
		expect(percents).toEqual([...percents].sort((a, b) => a - b));
		expect(percents.at(-1)).toBe(100);
	});

	it('goes on where the connection broke off', async () => {
		using folder = temporaryFolder();
		await using server = await publisher(
			serve(content, { breakAfter: half, onceIn: join(folder.path, 'f.part') }),
			serve(content)
		);
		const { world, said, waits } = worldOf();
		const sum = await download(sourceAt(server.url), join(folder.path, 'f'), world);
		expect(sum).toBe(sumOf(content));
		expect(server.requests.map(({ range }) => range)).toEqual([null, `bytes=${half}-`]);
		expect(waits).toEqual([1]);
		expect(said.out).toEqual([expect.stringContaining('; try 2 of 4, after 0.1 MB')]);
	});

	it('goes on in a later command, from the file and the note that the first one left', async () => {
		using folder = temporaryFolder();
		const file = join(folder.path, 'file.zip');
		await using server = await publisher(
			serve(content, { breakAfter: half, onceIn: `${file}.part` }),
			serve(content)
		);
		const source = sourceAt(server.url);
		const error = await faultOf(download(source, file, worldOf({ patience }).world));
		expect(error.consequence).toBe('again');
		expect(readdirSync(folder.path).sort()).toEqual(['file.zip.part', 'file.zip.part.json']);
		expect(await download(source, file, worldOf().world)).toBe(sumOf(content));
		expect(server.requests[1]?.range).toBe(`bytes=${half}-`);
		expect(readdirSync(folder.path)).toEqual(['file.zip']);
	});

	it('asks for nothing when the bytes are all there and only the name was missing', async () => {
		using folder = temporaryFolder();
		await using server = await publisher(status(500));
		const note = { url: server.url, validator: '"one"', total: content.length };
		writeFileSync(join(folder.path, 'f.part'), content);
		writeFileSync(join(folder.path, 'f.part.json'), JSON.stringify(note));
		const sum = await download(sourceAt(server.url), join(folder.path, 'f'), worldOf().world);
		expect(sum).toBe(sumOf(content));
		expect(server.requests).toEqual([]);
	});

	it('joins no bytes of another address', async () => {
		using folder = temporaryFolder();
		await using server = await publisher(serve(content));
		const note = { url: 'https://example.org/other.zip', validator: '"one"', total: null };
		writeFileSync(join(folder.path, 'f.part'), 'PK of another file');
		writeFileSync(join(folder.path, 'f.part.json'), JSON.stringify(note));
		const sum = await download(sourceAt(server.url), join(folder.path, 'f'), worldOf().world);
		expect(sum).toBe(sumOf(content));
		expect(server.requests[0]?.range).toBeNull();
	});

	it('starts over when the server ignores the range', async () => {
		using folder = temporaryFolder();
		await using server = await publisher(
			serve(content, { breakAfter: half, onceIn: join(folder.path, 'f.part') }),
			serve(content, { ranges: 'never' })
		);
		const sum = await download(sourceAt(server.url), join(folder.path, 'f'), worldOf().world);
		expect(sum).toBe(sumOf(content));
	});

	it.each(['when-unchanged', 'always'] as const)(
		'starts over when the file changed between the parts, and ranges are given %s',
		async (ranges) => {
			using folder = temporaryFolder();
			const newer = zipOf(150_000, 2);
			await using server = await publisher(
				serve(content, { breakAfter: half, onceIn: join(folder.path, 'f.part') }),
				serve(newer, { etag: '"two"', ranges })
			);
			const sum = await download(sourceAt(server.url), join(folder.path, 'f'), worldOf().world);
			expect(sum).toBe(sumOf(newer));
		}
	);

	it('starts over, without a range, when the server gave nothing to know the version by', async () => {
		using folder = temporaryFolder();
		await using server = await publisher(
			serve(content, { breakAfter: half, onceIn: join(folder.path, 'f.part'), etag: '' }),
			serve(content, { etag: '' })
		);
		const sum = await download(sourceAt(server.url), join(folder.path, 'f'), worldOf().world);
		expect(sum).toBe(sumOf(content));
		expect(server.requests.map(({ range }) => range)).toEqual([null, null]);
	});

	it('goes by the date of change where the ETag is weak', async () => {
		using folder = temporaryFolder();
		const how = { etag: 'W/"one"', modified: 'Tue, 30 Aug 2022 06:00:00 GMT' };
		await using server = await publisher(
			serve(content, { ...how, breakAfter: half, onceIn: join(folder.path, 'f.part') }),
			serve(content, how)
		);
		const sum = await download(sourceAt(server.url), join(folder.path, 'f'), worldOf().world);
		expect(sum).toBe(sumOf(content));
		expect(server.requests[1]?.range).toBe(`bytes=${half}-`);
	});

	it('starts over when the server has no such range', async () => {
		using folder = temporaryFolder();
		await using server = await publisher(
			serve(content, { breakAfter: half, onceIn: join(folder.path, 'f.part') }),
			status(416),
			serve(content)
		);
		const sum = await download(sourceAt(server.url), join(folder.path, 'f'), worldOf().world);
		expect(sum).toBe(sumOf(content));
		expect(server.requests.map(({ range }) => range)).toEqual([null, `bytes=${half}-`, null]);
	});

	it('gives up a silent connection and tries again', async () => {
		using folder = temporaryFolder();
		await using server = await publisher(
			mute,
			serve(content, { silentAfter: half }),
			serve(content)
		);
		const { world } = worldOf({ patience: { stall: 800, waits: [1, 2], progress: 0 } });
		const sum = await download(sourceAt(server.url), join(folder.path, 'f'), world);
		expect(sum).toBe(sumOf(content));
		expect(server.requests.map(({ range }) => range)).toEqual([null, null, `bytes=${half}-`]);
	});

	it('waits longer before each try while the server is busy, and no more than three times', async () => {
		using folder = temporaryFolder();
		await using busy = await publisher(status(503), status(429), serve(content));
		const { world, waits } = worldOf();
		await download(sourceAt(busy.url), join(folder.path, 'f'), world);
		expect(waits).toEqual([1, 2]);
		await using closed = await publisher(status(503));
		const error = await faultOf(
			download(sourceAt(closed.url), join(folder.path, 'g'), worldOf().world)
		);
		expect(error.found).toBe('status 503');
		expect(closed.requests).toHaveLength(4);
		expect(existsSync(join(folder.path, 'g'))).toBe(false);
	});

	it('follows a redirect, whole or from the same server', async () => {
		using folder = temporaryFolder();
		await using server = await publisher(redirect('/moved.zip', 301), serve(content));
		const sum = await download(sourceAt(server.url), join(folder.path, 'f'), worldOf().world);
		expect(sum).toBe(sumOf(content));
		expect(server.requests.map(({ path }) => path)).toEqual(['/file.zip', '/moved.zip']);
	});

	it('gives the bytes of the server, wherever and however often the connection breaks', async () => {
		const small = zipOf(5_000);
		await fc.assert(
			fc.asyncProperty(fc.array(fc.nat(small.length - 1), { maxLength: 3 }), async (breaks) => {
				using folder = temporaryFolder();
				await using server = await publisher(
					...breaks.map((breakAfter) => serve(small, { breakAfter })),
					serve(small)
				);
				const sum = await download(sourceAt(server.url), join(folder.path, 'f'), worldOf().world);
				expect(sum).toBe(sumOf(small));
			}),
			{ numRuns: 40 }
		);
	});
});
