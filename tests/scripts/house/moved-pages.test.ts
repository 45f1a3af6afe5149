import { describe, expect, it } from 'vitest';
import { movedPages } from '../../../scripts/house/moved-pages.mjs';
import { temporaryFolder } from '../../helpers/folder';

describe('movedPages(moved, answers)', () => {
	const moved = { es: { viejo: 'rate' }, en: { old: 'rate' } };

	it('gives a word without a year and with each year of its indicator, in its language', () => {
		using answers = temporaryFolder({ 'rate/2023.json': '{}', 'rate/2024.json': '{}' });
		expect(movedPages(moved, answers.path)).toEqual([
			'/mapa/viejo/',
			'/mapa/viejo/2023/',
			'/mapa/viejo/2024/',
			'/en/map/old/',
			'/en/map/old/2023/',
			'/en/map/old/2024/'
		]);
	});

	it('gives the words alone before the data are built', () => {
		expect(movedPages(moved, '/nowhere')).toEqual(['/mapa/viejo/', '/en/map/old/']);
	});
});
