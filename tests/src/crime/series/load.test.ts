import { describe, expect, it } from 'vitest';
import { loadSeries } from '../../../../src/lib/crime/series/load';

/** Answers every address with itself, but those of `missing`. */
function server(asked: string[], missing: readonly string[] = []): typeof fetch {
	return async (address) => {
		const path = String(address);
		asked.push(path);
		return missing.includes(path)
			? new Response('', { status: 404 })
			: new Response(JSON.stringify({ path }));
	};
}

describe('loadSeries(fetch, topic)', () => {
	it('reads years, the nation’s months, deaths and Peru for femicide', async () => {
		const asked: string[] = [];
		const records = await loadSeries(server(asked), 'femicide');
		expect(asked.sort()).toEqual([
			'/data/records/abroad.json',
			'/data/records/deaths.json',
			'/data/records/femicide/months/00.json',
			'/data/records/femicide/years.json'
		]);
		expect(records.years).toEqual({ path: '/data/records/femicide/years.json' });
	});

	it('reads neither deaths nor Peru for the other crimes', async () => {
		const asked: string[] = [];
		const records = await loadSeries(server(asked), 'rape');
		expect(asked).toHaveLength(2);
		expect([records.deaths, records.abroad]).toEqual([null, null]);
	});

	it('throws when one cannot be read', async () => {
		const missing = ['/data/records/deaths.json'];
		await expect(loadSeries(server([], missing), 'femicide')).rejects.toThrow('404');
	});
});
