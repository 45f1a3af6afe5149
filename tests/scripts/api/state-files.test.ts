import { describe, expect, it } from 'vitest';
import { places, stateFile, statesFile } from '../../../scripts/api/state-files';
import { allAnswered, answered } from './small';

describe('statesFile(release)', () => {
	it('lists the nation and the 32 states, with where each is', () => {
		const { states } = statesFile('0.1.0+0123abcd');
		expect(states.map(({ cve_ent }) => cve_ent)).toEqual(places);
		expect(states).toHaveLength(33);
		expect(states[20]).toEqual({
			cve_ent: '20',
			name: { es: 'Oaxaca', en: 'Oaxaca' },
			links: { json: '/api/v1/states/20.json' }
		});
	});
});

describe('stateFile(cve_ent, answered, release)', () => {
	it('gives each indicator its years of that place, and the newest whole year', () => {
		const { indicators, name } = stateFile('00', [answered('femicide_rate')], '0.1.0+0123abcd');
		expect(name.en).toBe('Mexico, whole country');
		const [first] = indicators;
		expect(first?.series.map(({ year }) => year)).toEqual(
			answered('femicide_rate').indicator.years
		);
		expect(first?.series.every(({ cve_ent }) => cve_ent === '00')).toBe(true);
		expect(first?.newest).toEqual(first?.series.find(({ year }) => year === 2025));
		expect(first?.newest.value).toBe(1.0745696902557271);
		expect(first?.years.at(-1)).toMatchObject({ year: 2025, cut: '2026-05', months: 12 });
	});

	it('does not give a year that is counted in part as the newest where there is a whole one', () => {
		for (const { indicator, results } of allAnswered()) {
			const [of] = stateFile('01', [{ indicator, results }], 'x').indicators;
			const whole = indicator.years.filter((year) => indicator.partialYears[year] === undefined);
			expect(of?.newest.year).toBe(whole.at(-1) ?? indicator.years.at(-1));
		}
	});

	it('refuses a code that no place has', () => {
		expect(() => stateFile('33', [], 'x')).toThrow(RangeError);
	});
});
