import { describe, expect, it } from 'vitest';
import { mainCuts, placeOptions, unitChoices } from '../../../src/lib/crime/choices';
import { femicide } from './year-record';

describe('placeOptions(lang)', () => {
	it('puts the nation first, then the 32 states by name', () => {
		const options = placeOptions('es');
		expect(options).toHaveLength(33);
		expect(options[0]).toEqual({ key: '00', label: 'Todo el país' });
		expect(options.slice(1, 3).map(({ label }) => label)).toEqual([
			'Aguascalientes',
			'Baja California'
		]);
		expect(options.find(({ key }) => key === '15')?.label).toBe('Estado de México');
	});
});

describe('unitChoices(topic, chosen, lang, href)', () => {
	it('offers victims and files of femicide', () => {
		const choices = unitChoices('femicide', 'files', 'es', (unit) => `?${unit}`);
		expect(choices.map(({ key, href, chosen }) => [key, href, chosen])).toEqual([
			['victims', '?victims', false],
			['files', '?files', true]
		]);
	});

	it('offers nothing where there is one unit', () => {
		expect(unitChoices('rape', 'files', 'es', () => '')).toEqual([]);
	});
});

describe('mainCuts(record, unit, place)', () => {
	it('lists the cuts that have all that is stacked, each once', () => {
		expect(mainCuts(femicide, 'victims', '00')).toEqual([
			'2022-06',
			'2025-06',
			'2026-05',
			'2026-08'
		]);
		expect(mainCuts(femicide, 'files', '00')).toEqual([
			'2021-02',
			'2021-12',
			'2022-03',
			'2025-06',
			'2026-03',
			'2026-08'
		]);
		expect(mainCuts(femicide, 'files', '01')).toEqual([]);
	});
});
