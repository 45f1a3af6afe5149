import { describe, expect, it } from 'vitest';
import { sizesOf, sizeText } from '../../../../src/lib/share/panel/sizes';

describe('sizeText(bytes, lang)', () => {
	it('writes thousands and millions with one decimal, and never nothing', () => {
		expect([12, 2650, 68_431, 1_204_000].map((bytes) => sizeText(bytes, 'es'))).toEqual([
			'0.1\u00a0KB',
			'2.7\u00a0KB',
			'68.4\u00a0KB',
			'1.2\u00a0MB'
		]);
	});
});

describe('sizesOf(fetch)', () => {
	it('gives the size of each Parquet file by its address', async () => {
		const manifest = { release: 'x', tables: [{ parquet: 'states.parquet', bytes: 2650 }] };
		const sizes = await sizesOf(() => Promise.resolve(Response.json(manifest)));
		expect([...sizes]).toEqual([['/data/states.parquet', 2650]]);
	});

	it('rejects when the manifest cannot be read', async () => {
		const gone = () => Promise.resolve(new Response(null, { status: 503 }));
		await expect(sizesOf(gone)).rejects.toThrow('503');
	});
});
