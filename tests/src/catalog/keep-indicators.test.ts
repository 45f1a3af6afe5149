import { describe, expect, test } from 'vitest';
import {
	findIndicator,
	indicator,
	indicatorBySlug,
	indicators,
	keepIndicators
} from '../../../src/lib/catalog/indicators';
import { mapViewFromUrl, mapViewToPath } from '../../../src/lib/view/map-view';

const kept = {
	...indicator('femicide_rate'),
	id: 'earlier_rate',
	slug: { es: 'tasa-anterior', en: 'earlier-rate' }
};

describe('keepIndicators(earlier)', () => {
	const path = '/mapa/tasa-anterior/2024/';
	const before = mapViewFromUrl(new URL(path, 'https://atlas.invalid')).status;
	const listed = indicators.length;
	keepIndicators([kept, { ...kept, id: 'femicide_rate', decimals: 9 }]);

	test('makes an earlier indicator known by its id and by its words', () => {
		expect(before).toBe('invalid');
		expect(indicator('earlier_rate')).toEqual(kept);
		const parsed = mapViewFromUrl(new URL(path, 'https://atlas.invalid'));
		expect(parsed.status).toBe('valid');
		expect(mapViewToPath(parsed.view)).toBe(path);
		expect(findIndicator('earlier-rate')).toEqual(kept);
	});

	test('lists none of them, and leaves what the catalogue has', () => {
		expect(indicators).toHaveLength(listed);
		expect(indicatorBySlug('tasa-anterior')).toBeNull();
		expect(indicator('femicide_rate').decimals).not.toBe(9);
		expect(indicatorBySlug('tasa-de-feminicidio')?.id).toBe('femicide_rate');
	});
});
