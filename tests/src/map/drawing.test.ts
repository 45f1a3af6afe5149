import { describe, expect, it } from 'vitest';
import { indicator } from '../../../src/lib/catalog/indicators';
import { roleOf, statesDrawing } from '../../../src/lib/map/drawing';
import { figureOf } from '../../../src/lib/map/figure';
import { survey } from './results';

const partner = indicator('partner_lifetime_any');
const figure = figureOf(partner, survey, { method: 'quantiles', k: 3 });
const options = { lang: 'en', form: 'auto', chosen: '20', name: 'Partner violence' } as const;

describe('statesDrawing(figure, options)', () => {
	const drawing = statesDrawing(figure, options);
	const place = (id: string) => drawing.places.find((each) => each.id === id);

	it('has all 32 states, those with a value in a colour of the legend', () => {
		expect(drawing.places).toHaveLength(32);
		// Three values, three classes: 30 the lowest, 42.5 the highest.
		expect(place('04')).toMatchObject({ fill: 'violet-3-0', hatch: 'low', value: '30.0' });
		expect(place('14')).toMatchObject({ fill: 'violet-3-1', hatch: 'none', value: '40.0' });
		expect(place('20')).toMatchObject({ fill: 'violet-3-2', hatch: 'none', value: '42.5' });
		expect(drawing.keys.map(({ fill }) => fill).slice(0, 3)).toEqual([
			'violet-3-0',
			'violet-3-1',
			'violet-3-2'
		]);
	});

	it('"no data" has no colour, no value and a key of its own', () => {
		expect(place('09')).toMatchObject({ fill: null, hatch: 'no-data', value: '' });
		expect(drawing.keys.slice(3)).toEqual([
			{ fill: null, hatch: 'no-data', label: 'No data', count: '29 states' },
			{ fill: null, hatch: 'low', label: 'Low precision', count: '1 state' }
		]);
	});

	it('says each place as the page does, or as it is told', () => {
		expect(place('20')?.label).toContain('Oaxaca: 42.5%');
		const own = statesDrawing(figure, { ...options, label: (code) => `place ${code}` });
		expect(own.places[0]?.label).toBe('place 01');
	});

	it('puts the state chosen on the bar, or else the nation', () => {
		expect(drawing.here?.text).toBe('Oaxaca: 42.5%');
		expect(drawing.chosen).toBe('20');
		const nation = statesDrawing(figure, { ...options, chosen: null });
		expect(nation.here?.text).toContain('39.9%');
		expect(nation.here?.at).toBeLessThan(drawing.here?.at ?? 0);
		expect(drawing.keyTitle).toBe(partner.unit.en);
	});
});

describe('roleOf(ramp, fillClass)', () => {
	it('joins the ramp and the step; nothing for no class', () => {
		expect(roleOf('ramp-teal-4', 'c3')).toBe('teal-4-3');
		expect(roleOf('ramp-violet-5', '')).toBeNull();
	});
});
