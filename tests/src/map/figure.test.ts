import { describe, expect, it } from 'vitest';
import { indicator } from '../../../src/lib/catalog/indicators';
import {
	besideText,
	figureOf,
	formatRowInterval,
	formatValue,
	rampClass,
	spokenLabel,
	tileValue
} from '../../../src/lib/map/figure';
import { row } from '../../helpers/row';
import { femicide, rows, survey } from './results';

const partner = indicator('partner_lifetime_any');
const figure = figureOf(partner, survey, { method: 'fixed', k: 5 });

describe('figureOf(indicator, result, classes)', () => {
	it('fills by class, and not at all without data', () => {
		expect(partner.fixedBreaks).toEqual([35, 38, 41, 44]);
		expect(figure.fillClass('04')).toBe('c0');
		expect(figure.fillClass('14')).toBe('c2');
		expect(figure.fillClass('20')).toBe('c3');
		expect(figure.fillClass('01')).toBe('');
		expect(figure.ramp).toBe('ramp-violet-5');
	});

	it('hatches what is not known and what is not precise', () => {
		expect(figure.hatch('01')).toBe('no-data');
		expect(figure.hatch('04')).toBe('low');
		expect(figure.hatch('14')).toBe('none');
	});

	it('compares with the nation by intervals, never for documented counts', () => {
		expect(figure.comparison('20')).toBe('above');
		expect(figure.comparison('14')).toBe('same');
		expect(figure.comparison('04')).toBe('below');
		expect(figure.comparison('01')).toBeNull();
		const counts = figureOf(
			indicator('organisations_documented'),
			{
				...survey,
				rows: rows({ '00': { value: 9, low: 1, high: 2 }, '01': { value: 3, low: 5, high: 6 } })
			},
			{ method: 'fixed', k: 4 }
		);
		expect(counts.comparison('01')).toBeNull();
	});

	it('refuses a result without the nation and a place that it does not hold', () => {
		expect(() => figureOf(partner, { ...survey, rows: [row('01')] }, partner.classes)).toThrow(
			RangeError
		);
		expect(() => figure.row('99')).toThrow(RangeError);
	});
});

describe('rampClass(indicator, classes)', () => {
	it('is violet for violence, teal for response, never under three colours', () => {
		expect(rampClass({ theme: 'killings' }, 7)).toBe('ramp-violet-7');
		expect(rampClass({ theme: 'response' }, 1)).toBe('ramp-teal-3');
	});
});

describe('formatValue(value, indicator, lang) and formatRowInterval(row, indicator, lang)', () => {
	it('write percents with their sign and rates without', () => {
		const rate = indicator('femicide_rate');
		expect(formatValue(39.874, partner, 'es')).toBe('39.9\u00a0%');
		expect(formatValue(4.829, rate, 'en')).toBe('4.83');
		expect(formatValue(null, partner, 'en')).toBe('–');
		expect(formatRowInterval({ low: 39.4, high: 40.4 }, partner, 'es')).toBe('39.4 a 40.4\u00a0%');
		expect(formatRowInterval({ low: null, high: null }, partner, 'en')).toBe('–');
	});
});

describe('spokenLabel(figure, cve_ent, lang)', () => {
	it('starts with the name and the value, then what may be said', () => {
		expect(spokenLabel(figure, '20', 'en')).toBe(
			'Oaxaca: 42.5%, 95% interval: 40.5 to 44.5%, above the national figure'
		);
		expect(spokenLabel(figure, '04', 'es')).toBe(
			'Campeche: 30.0\u00a0%, intervalo de 95 %: 10.0 a 39.0\u00a0%, por debajo del valor nacional, precisión baja'
		);
		expect(spokenLabel(figure, '01', 'es')).toBe('Aguascalientes: sin datos');
	});

	it('never says a femicide figure without both killings', () => {
		const killings = figureOf(indicator('femicide_rate'), femicide, { method: 'equal', k: 3 });
		expect(spokenLabel(killings, '06', 'en')).toContain(
			'Femicide: 6 of 120 killings of women (5%)'
		);
	});
});

describe('besideText(row, lang)', () => {
	it('is null where no killing stands beside, or none was counted', () => {
		expect(besideText(row('01'), 'es')).toBeNull();
		const none = { femicide: 0, intentional_homicide: 0, share: null };
		expect(besideText(row('01', { beside: none }), 'es')).toBeNull();
	});
});

describe('tileValue(figure, cve_ent, lang)', () => {
	it('is the number alone', () => {
		expect(tileValue(figure, '20', 'es')).toBe('42.5');
		expect(tileValue(figure, '01', 'es')).toBe('–');
	});
});
