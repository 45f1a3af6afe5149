import { describe, expect, it } from 'vitest';
import { stateYears } from '../../../../src/lib/crime/states/places';
import { KILLINGS } from '../../../../src/lib/crime/states/places';
import {
	bothRates,
	scatterPoints,
	scatterText,
	shareLines
} from '../../../../src/lib/crime/states/scatter';
import { contextOf, killings } from './record';

const context = contextOf(killings, { state: '25' });

describe('bothRates(places, year)', () => {
	const places = stateYears({ record: killings, counts: KILLINGS, unit: 'victims' });

	it('has both rates with their exact intervals', () => {
		const sinaloa = bothRates(places, 2025).find(({ cve_ent }) => cve_ent === '25');
		// 70 and 32 of 1,609,431 women.
		expect(sinaloa?.femicide.rate).toBeCloseTo(4.349, 3);
		expect(sinaloa?.homicide.rate).toBeCloseTo(1.988, 3);
		expect(sinaloa?.share).toBeCloseTo(68.63, 2);
		// Garwood's interval of 32 is 21.888 to 45.174.
		expect(sinaloa?.homicide.interval.low).toBeCloseTo(21.888 / 16.09431, 3);
		expect(sinaloa?.homicide.interval.high).toBeCloseTo(45.174 / 16.09431, 3);
	});

	it('leaves out states without figures', () => {
		expect(bothRates(places, 2025)).toHaveLength(4);
		expect(bothRates(places, 2014)).toEqual([]);
	});
});

describe('shareLines(context)', () => {
	it('stand where the share is 25, 50 and 75 %', () => {
		const lines = shareLines(context);
		expect(lines.map(({ slope }) => slope)).toEqual([1 / 3, 1, 3]);
		expect(lines[1]?.label).toMatch(/^50\s%$/);
	});
});

describe('scatterPoints(context)', () => {
	it('puts homicide across and femicide up, and marks the chosen state', () => {
		const points = scatterPoints(context);
		const sinaloa = points.find(({ key }) => key === '25');
		expect(sinaloa?.x).toBeLessThan(sinaloa?.y ?? 0);
		expect(points.filter(({ chosen }) => chosen).map(({ name }) => name)).toEqual(['Sinaloa']);
		expect(sinaloa?.text.split('\n')).toHaveLength(4);
		expect(sinaloa?.text).toContain('feminicidio: 4.35 por cada 100,000 (70)');
	});
});

describe('scatterText(context)', () => {
	it('has a row a state, a cell a column', () => {
		const { table } = scatterText(context);
		expect(table.rows).toHaveLength(4);
		for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
		expect(table.rows.map(([name]) => name)).toEqual([
			'Colima',
			'Durango',
			'Nuevo León',
			'Sinaloa'
		]);
	});
});
