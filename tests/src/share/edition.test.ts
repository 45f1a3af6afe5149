import { describe, expect, it } from 'vitest';
import { dayOf, editionOf, type Reader } from '../../../src/lib/share/edition';

const reader = (fetch: Reader['fetch']): Reader => ({
	fetch,
	origin: 'https://atlas.example',
	now: new Date(2026, 10, 22, 12)
});
const manifest: Reader['fetch'] = (address) =>
	Promise.resolve(
		address === '/data/manifest.json'
			? Response.json({ release: '0.2.0+abc', tables: [] })
			: new Response(null, { status: 404 })
	);

describe('editionOf(reader)', () => {
	it('gives the release, the origin and the day', async () => {
		expect(await editionOf(reader(manifest))).toEqual({
			release: '0.2.0+abc',
			origin: 'https://atlas.example',
			day: '2026-11-22'
		});
	});

	it('goes without the release when it cannot be read', async () => {
		for (const answer of [
			() => Promise.reject(new TypeError('offline')),
			() => Promise.resolve(new Response('<html>', { status: 200 })),
			() => Promise.resolve(new Response(null, { status: 500 }))
		]) {
			expect((await editionOf(reader(answer))).release).toBe('');
		}
	});
});

describe('dayOf(instant)', () => {
	it('is the day where the reader is', () => {
		expect(dayOf(new Date(2026, 0, 9, 23, 59))).toBe('2026-01-09');
		expect(dayOf(new Date(2026, 10, 22, 0, 0))).toBe('2026-11-22');
	});
});
