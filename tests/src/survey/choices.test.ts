import { describe, expect, it } from 'vitest';
import { orderControl, yearControl } from '../../../src/lib/survey/choices';
import { partner, physical, viewOf } from './records';

describe('yearControl(view)', () => {
	it('the surveys that have the indicator', () => {
		expect(yearControl(viewOf('states', partner)).choices).toEqual([
			{ key: '2016', label: '2016', href: '/encuesta/?year=2016', chosen: false },
			{ key: '2021', label: '2021', href: '/encuesta/', chosen: true }
		]);
		expect(yearControl(viewOf('states', physical, { lang: 'en' })).choices).toEqual([
			{
				key: '2021',
				label: '2021',
				href: '/en/survey/?indicator=physical_lifetime',
				chosen: true
			}
		]);
	});
});

describe('orderControl(view, byValue)', () => {
	it('by the value drawn or by name', () => {
		const { choices } = orderControl(
			viewOf('change', partner, { order: 'name' }),
			'Por diferencia'
		);
		expect(choices).toEqual([
			{ key: 'value', label: 'Por diferencia', href: '/encuesta/cambio/', chosen: false },
			{ key: 'name', label: 'Por nombre', href: '/encuesta/cambio/?order=name', chosen: true }
		]);
		expect(orderControl(viewOf('states', partner)).choices[0]?.label).toBe('Por valor');
	});
});
