import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceIn, mostAlike, type Traits } from '../../../src/lib/stats/alike';
import { dataRecords } from '../../scripts/import/records';

const place = (
	cve_ent: string,
	population: number,
	urban: number,
	marginalised: number
): Traits => ({ cve_ent, population, urban, marginalised });

/** Logarithms 0, 1, 2 (mean 1, deviation 1); urban 10, 10, 40 (20, √300); none marginalised. */
const three = [place('01', 1, 10, 0), place('02', Math.E, 10, 0), place('03', Math.E ** 2, 40, 0)];

const states = dataRecords('marginalisation/state_context.csv')
	.filter(({ cve_ent }) => cve_ent !== '00')
	.map((row) =>
		place(row.cve_ent ?? '', Number(row.population), Number(row.urban), Number(row.marginalised))
	);

describe('distanceIn(places)', () => {
	it('is Euclidean over the logarithm of people and the shares, each standardised', () => {
		const distance = distanceIn(three);
		expect(distance('01', '02')).toBeCloseTo(1, 12);
		expect(distance('01', '03')).toBeCloseTo(Math.sqrt(4 + 900 / 300), 12);
		expect(distance('02', '03')).toBeCloseTo(2, 12);
	});

	it('is symmetric, zero to itself and never longer than a way round, whatever the places', () => {
		const traits = fc.record({
			population: fc.integer({ min: 1000, max: 20_000_000 }),
			urban: fc.double({ min: 0, max: 100, noNaN: true }),
			marginalised: fc.double({ min: 0, max: 100, noNaN: true })
		});
		fc.assert(
			fc.property(fc.array(traits, { minLength: 3, maxLength: 32 }), (all) => {
				const places = all.map((one, at) => ({ ...one, cve_ent: `${at}` }));
				const distance = distanceIn(places);
				expect(distance('0', '1')).toBe(distance('1', '0'));
				expect(distance('2', '2')).toBe(0);
				expect(distance('0', '2')).toBeLessThanOrEqual(
					distance('0', '1') + distance('1', '2') + 1e-9
				);
			})
		);
	});

	it('refuses a place that is not among them', () => {
		expect(() => distanceIn(three)('01', '33')).toThrow(RangeError);
	});
});

describe('mostAlike(places, cve_ent)', () => {
	it('gives the nearest first, of equals the lower code', () => {
		expect(mostAlike(three, '03')).toEqual(['02', '01']);
		const square = ['04', '03', '02', '01'].map((code) => place(code, 5, 50, 1));
		expect(mostAlike(square, '03')).toEqual(['01', '02', '04']);
	});

	it('gives each of the 32 three others', () => {
		for (const { cve_ent } of states) {
			const alike = mostAlike(states, cve_ent);
			expect(new Set(alike).size).toBe(3);
			expect(alike).not.toContain(cve_ent);
		}
	});

	it('sets the poor south beside itself, the northern border beside itself, the capital beside large cities', () => {
		expect(mostAlike(states, '20')).toEqual(['07', '12', '30']);
		expect(mostAlike(states, '05')).toEqual(['28', '02', '26']);
		expect(mostAlike(states, '09')).toEqual(['19', '14', '02']);
		expect(mostAlike(states, '06')[0]).toBe('03');
	});

	it('is Python’s with the same rule: Oaxaca to Chiapas 0.67, the capital to Nuevo León 0.68', () => {
		const distance = distanceIn(states);
		expect(distance('20', '07')).toBeCloseTo(0.67, 2);
		expect(distance('09', '19')).toBeCloseTo(0.68, 2);
	});
});
