import { describe, expect, it } from 'vitest';
import { readingOf, type Reader } from '../../../../../src/lib/survey/tabulator/take/reading';

const reader = (fetch: Reader['fetch']): Reader => ({
	fetch,
	page: 'https://atlas.example/encuesta/tabulador/?level=90',
	now: new Date(2026, 10, 22, 12)
});
const manifest: Reader['fetch'] = (address) =>
	Promise.resolve(
		address === '/data/manifest.json'
			? Response.json({ release: '0.2.0+abc', tables: [] })
			: new Response(null, { status: 404 })
	);

describe('readingOf(address, reader)', () => {
	it('gives the address whole, the day, and the release of the data', async () => {
		expect(await readingOf('/encuesta/tabulador/?year=2016', reader(manifest))).toEqual({
			address: 'https://atlas.example/encuesta/tabulador/?year=2016',
			day: '2026-11-22',
			release: '0.2.0+abc'
		});
	});

	it('goes without the release when it cannot be read', async () => {
		const whole = 'https://atlas.example/en/survey/tabulator/';
		for (const answer of [
			() => Promise.reject(new TypeError('offline')),
			() => Promise.resolve(new Response('<html>', { status: 200 })),
			() => Promise.resolve(new Response(null, { status: 500 }))
		]) {
			expect(await readingOf(whole, reader(answer))).toEqual({
				address: whole,
				day: '2026-11-22',
				release: null
			});
		}
	});
});
