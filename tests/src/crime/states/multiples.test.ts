import { describe, expect, it } from 'vitest';
import {
	greatestRate,
	multiplesAsked,
	multiplesOf,
	newestWhole,
	rankedCodes,
	seriesHref
} from '../../../../src/lib/crime/states/multiples';
import { stateYears } from '../../../../src/lib/crime/states/places';
import { contextOf, killings, rape } from './record';

const none = () => [];
const context = contextOf(killings);

describe('rankedCodes(context)', () => {
	it('orders by all killings of women: Colima first, Durango last of those held', () => {
		expect(rankedCodes(context).slice(0, 4)).toEqual(['06', '25', '19', '10']);
	});

	it('keeps that order where files are shown: femicide alone never ranks', () => {
		const files = contextOf(killings, { unit: 'files' });
		expect(rankedCodes(files)).toEqual(rankedCodes(context));
		expect(multiplesAsked(files).counts).toEqual(['femicide']);
	});

	it('orders other crimes by their own rate in the newest whole year', () => {
		expect(newestWhole(contextOf(rape).view)).toBe(2024);
		expect(rankedCodes(contextOf(rape))[0]).toBe('01');
	});
});

describe('multiplesOf(context, marks)', () => {
	it('stacks femicide and homicide on one scale for all', () => {
		const multiples = multiplesOf(context, (cve_ent) => (cve_ent === '25' ? [2025] : []));
		expect(multiples).toHaveLength(32);
		const [colima, sinaloa] = multiples;
		expect(colima?.name).toBe('Colima');
		expect(colima?.bars.map(({ key }) => key)).toEqual(['2021', '2022', '2023', '2024', '2025']);
		expect(colima?.bars.at(-1)?.parts.map(({ kind }) => kind)).toEqual(['a', 'b']);
		expect(colima?.newest).toBe('25.3 en 2025');
		expect(new Set(multiples.map(({ max }) => max)).size).toBe(1);
		// 2023: 133 killings, 382,476 women.
		expect(colima?.max).toBeCloseTo(34.77, 2);
		expect(sinaloa?.marks).toEqual([2025]);
	});

	it('gives each its own scale on demand, and never a scale of zero', () => {
		const own = multiplesOf(contextOf(killings, { scale: 'own' }), none);
		expect(own[1]?.max).toBeCloseTo((100_000 * 102) / 1_609_431, 6);
		expect(own.at(-1)?.bars).toEqual([]);
		expect(own.every(({ max }) => max > 0)).toBe(true);
	});

	it('marks a year counted in part', () => {
		const [first] = multiplesOf(contextOf(rape), none);
		expect(first?.bars.map(({ partial }) => partial)).toEqual([null, null, 'enero–junio']);
		// 30 files of six months against half of 400,000 women-years.
		expect(first?.bars.at(-1)?.parts).toEqual([{ kind: 'a', value: 15 }]);
	});
});

describe('greatestRate(places)', () => {
	it('is zero without figures', () => {
		expect(greatestRate([])).toBe(0);
		expect(greatestRate(stateYears({ record: rape, counts: ['rape'], unit: 'files' }))).toBe(30);
	});
});

describe('seriesHref(view, cve_ent)', () => {
	it('opens the state in the unit shown', () => {
		expect(seriesHref(context.view, '15')).toBe('/feminicidio/?place=15');
		expect(seriesHref(contextOf(killings, { unit: 'files', lang: 'en' }).view, '15')).toBe(
			'/en/femicide/?place=15&unit=files'
		);
		expect(seriesHref(contextOf(rape).view, '02')).toBe('/violacion/?place=02');
	});
});
