import { describe, expect, it } from 'vitest';
import { addressInRelease, keeping, readOver, readRelease } from '../../../src/lib/embed/read';

describe('addressInRelease', () => {
	it('puts answers and records below the folder of the release, and nothing else', () => {
		const place = (address: string) => addressInRelease(address, '0.1.0+979204a1');
		const folder = '/data/releases/0.1.0-979204a1';
		expect(place('/data/answers/x/2021.json')).toBe(`${folder}/answers/x/2021.json`);
		expect(place('/data/records/crime/years.json')).toBe(`${folder}/records/crime/years.json`);
		expect(place('/shapes/states.json')).toBe('/shapes/states.json');
		expect(place('/facts/es/x.json')).toBe('/facts/es/x.json');
	});
});

describe('readOver', () => {
	const fetch = (status: number) => {
		const asked: string[] = [];
		const fake: typeof globalThis.fetch = (input) => {
			asked.push(String(input));
			return Promise.resolve(new Response('{"n":1}', { status }));
		};
		return { asked, fake };
	};

	it('reads JSON of the site, also in a release', async () => {
		const { asked, fake } = fetch(200);
		const read = readOver(fake, 'https://atlas.example');
		expect(await readRelease(read, '0.1.0+979204a1')('/data/answers/x/2021.json')).toEqual({
			n: 1
		});
		expect(asked).toEqual([
			'https://atlas.example/data/releases/0.1.0-979204a1/answers/x/2021.json'
		]);
	});

	it('rejects an answer that is not a good one', async () => {
		const read = readOver(fetch(404).fake, 'https://atlas.example');
		await expect(read('/data/x.json')).rejects.toThrow('/data/x.json: 404');
	});
});

describe('keeping(read)', () => {
	it('asks for each address once, and again for one that failed', async () => {
		const asked: string[] = [];
		const read = keeping(async (address) => {
			asked.push(address);
			if (address === '/b' && asked.length < 3) throw new Error('503');
			return address;
		});
		expect(await Promise.all([read('/a'), read('/a')])).toEqual(['/a', '/a']);
		await expect(read('/b')).rejects.toThrow('503');
		expect(await read('/b')).toBe('/b');
		expect(asked).toEqual(['/a', '/b', '/b']);
	});
});
