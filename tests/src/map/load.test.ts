import { describe, expect, it } from 'vitest';
import { loadMapPage, otherLangPath } from '../../../src/lib/map/load';
import type { Facts } from '../../../src/lib/map/facts';
import { STATE_SHAPES_PATH } from '../../../src/lib/map/shapes';
import { survey } from './results';

const facts: Facts = { definition: '', notes: [], sources: [] };
const shapes = { width: 10, height: 10, states: [] };

/** A fetch that serves the drawing and answers, and writes down what was asked. */
function server(status = 200) {
	const asked: string[] = [];
	const fetch = (async (address: string | URL | Request) => {
		asked.push(String(address));
		const body = String(address).startsWith('/facts/')
			? facts
			: String(address) === STATE_SHAPES_PATH
				? shapes
				: survey;
		return new Response(JSON.stringify(body), { status });
	}) satisfies typeof globalThis.fetch;
	return { fetch, asked };
}

describe('loadMapPage(fetch, path, inBrowser)', () => {
	it('reads the drawing, the published answer and the facts of the view', async () => {
		const { fetch, asked } = server();
		const data = await loadMapPage(fetch, '/en/map/femicide-rate/2024/', false);
		expect(asked).toEqual([
			STATE_SHAPES_PATH,
			'/data/answers/femicide_rate/2024.json',
			'/facts/en/femicide_rate.json'
		]);
		expect(data).toEqual({ shapes, answer: survey, facts });
	});

	it('reads the nearest view of an address that says something else, or nothing', async () => {
		const { fetch, asked } = server();
		await loadMapPage(fetch, '/es/map/', false);
		await loadMapPage(fetch, '/es/map/nada/1900/', false);
		expect(asked.filter((address) => address.includes('answers'))).toEqual([
			'/data/answers/partner_lifetime_any/2021.json',
			'/data/answers/partner_lifetime_any/2021.json'
		]);
	});

	it('fails, saying what could not be read', async () => {
		await expect(loadMapPage(server(404).fetch, '/es/map/', false)).rejects.toThrow('404');
	});

	it('reads the drawing once a visit in a browser, and again after a failure', async () => {
		await expect(loadMapPage(server(500).fetch, '/es/map/', true)).rejects.toThrow('500');
		const { fetch, asked } = server();
		await loadMapPage(fetch, '/es/map/', true);
		await loadMapPage(fetch, '/es/map/', true);
		expect(asked.filter((address) => address === STATE_SHAPES_PATH)).toHaveLength(1);
	});
});

describe('otherLangPath(path)', () => {
	it.each([
		['/en/map/femicide-rate/2024/', '/mapa/tasa-de-feminicidio/2024/'],
		['/es/map/tasa-de-feminicidio/2024/', '/en/map/femicide-rate/2024/'],
		['/es/map/', '/en/map/partner-violence/2021/']
	])('%s is %s', (path, other) => {
		expect(otherLangPath(path)).toBe(other);
	});
});
