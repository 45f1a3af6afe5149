import { describe, expect, it } from 'vitest';
import { plainLinks } from '../../../../src/lib/share/panel/plain';

describe('plainLinks(lang, path, figure)', () => {
	const hrefs = (...given: Parameters<typeof plainLinks>) =>
		plainLinks(...given).map(({ href }) => href);

	it('leads to the files beside the embed, the embed, and the page of the data', () => {
		expect(hrefs('es', '/feminicidio/', 'years')).toEqual([
			'/embed/feminicidio/years/data.csv',
			'/embed/feminicidio/years/data.json',
			'/embed/feminicidio/years/image.svg',
			'/embed/feminicidio/years/',
			'/datos/'
		]);
		expect(hrefs('en', '/en/map/femicide-rate/2024/', null)[0]).toBe(
			'/embed/en/map/femicide-rate/2024/data.csv'
		);
	});

	it('leads to the data alone where there is no embed', () => {
		expect(hrefs('en', '/en/femicide/municipalities/', undefined)).toEqual(['/en/data/']);
	});

	it('saves what is a file, and opens the rest', () => {
		expect(plainLinks('es', '/feminicidio/', 'years').map(({ file }) => file)).toEqual([
			true,
			true,
			true,
			false,
			false
		]);
	});
});
