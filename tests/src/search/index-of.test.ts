import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { datasets } from '../../../src/lib/catalog/datasets';
import { indicators } from '../../../src/lib/catalog/indicators';
import { findsOf } from '../../../src/lib/search/find';
import { organisationsViewFromUrl } from '../../../src/lib/view/organisations-view';
import { pageOfPath } from '../../../src/lib/view/paths';
import { municipalitiesViewFromUrl } from '../../../src/lib/view/crime-municipalities-view';
import { indexOf, municipalities } from './index';

const urlOf = (path: string) => new URL(path, 'http://site');

describe('searchIndex(findable, lang)', () => {
	it('lists every state, municipality, indicator and table once, each at an address of its own', () => {
		for (const lang of ['es', 'en'] as const) {
			const finds = findsOf(indexOf(lang));
			const count = (kind: string) => finds.filter((find) => find.kind === kind).length;
			expect(count('state')).toBe(32);
			expect(count('municipality')).toBe(municipalities.length);
			expect(count('municipality')).toBeGreaterThanOrEqual(2475);
			expect(count('indicator')).toBe(indicators.length);
			expect(count('table')).toBe(datasets.length);
			expect(new Set(finds.map(({ href }) => href)).size).toBe(finds.length);
			for (const { href } of finds) expect(pageOfPath(urlOf(href).pathname)?.lang).toBe(lang);
		}
	});

	it('leads to the municipality chosen, and to the organisation found', () => {
		const finds = findsOf(indexOf('en'));
		const tijuana = finds.find(({ title }) => title === 'Tijuana');
		expect(municipalitiesViewFromUrl(urlOf(tijuana?.href ?? ''))).toMatchObject({
			status: 'valid',
			view: { state: '02', municipality: '02004' }
		});
		const organisation = finds.find(({ also }) => also.includes('GENDES'));
		expect(organisationsViewFromUrl(urlOf(organisation?.href ?? '')).view.text).toBe(
			'Género y Desarrollo'
		);
	});

	it('weighs less than 60 KB as it is sent', () => {
		const text = JSON.stringify(indexOf('es'));
		const params = { [constants.BROTLI_PARAM_QUALITY]: 5 };
		expect(brotliCompressSync(text, { params }).length).toBeLessThan(60_000);
	});
});
