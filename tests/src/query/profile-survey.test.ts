import { describe, expect, it } from 'vitest';
import { NATION, states } from '../../../src/lib/catalog/states';
import { profileEstimates, ranked } from '../../../src/lib/query/profile-survey';
import type { SurveyFigure, SurveyRecord } from '../../../src/lib/query/survey-records';

const figure = (cve_ent: string, estimate: number, se: number | null = 0.1): SurveyFigure => ({
	...{ cve_ent, estimate, se, df: null, low: null, high: null, precision: null },
	...{ numerator: null, denominator: null, sample: null, origin: 'aggregate', source: 'endireh' }
});

/** The states from 11 % up to 42 %, in order of code, and the nation. */
const all = (se: number | null = 0.1) => [
	figure(NATION, 30, se),
	...states.map(({ cve_ent }, at) => figure(cve_ent, 11 + at, se))
];

const record = (indicator: string, ...years: SurveyRecord['years']): SurveyRecord => ({
	...{ indicator, years, sql: '' }
});

describe('profileEstimates(ranked(surveys), place)', () => {
	it('gives the newest year beside the nation, and the place among the 32, 1 the highest', () => {
		const indicators = ranked([
			record('family_12m', { year: 2016, rows: all() }, { year: 2021, rows: all() })
		]);
		const [estimate] = profileEstimates(indicators, '20');
		expect(estimate).toMatchObject({ indicator: 'family_12m', year: 2021 });
		expect(estimate?.place.estimate).toBe(30);
		expect(estimate?.nation?.cve_ent).toBe(NATION);
		expect(estimate?.rank).toEqual({ low: 13, high: 13, of: 32 });
		expect(profileEstimates(indicators, '32')[0]?.rank).toEqual({ low: 1, high: 1, of: 32 });
	});

	it('goes back to the year that the place has, and leaves out what it has in none', () => {
		const indicators = ranked([
			record(
				'total_lifetime',
				{ year: 2021, rows: [figure('00', 70, null), figure('09', 76, null)] },
				{ year: 2016, rows: [figure('00', 66, null), figure('20', 63, null)] }
			)
		]);
		expect(profileEstimates(indicators, '09')).toMatchObject([{ year: 2021, rank: null }]);
		expect(profileEstimates(indicators, '20')).toMatchObject([
			{ year: 2016, place: { estimate: 63 }, nation: { estimate: 66 } }
		]);
		expect(profileEstimates(indicators, '01')).toEqual([]);
	});

	it('tells no rank where a state lacks its figure or its error, or places cannot be told apart', () => {
		const lacking = all().filter(({ cve_ent }) => cve_ent !== '31');
		const without = all().map((row) => (row.cve_ent === '31' ? figure('31', 41, null) : row));
		for (const rows of [lacking, without, all(9)]) {
			const indicators = ranked([record('family_12m', { year: 2021, rows })]);
			expect(profileEstimates(indicators, '16')).toMatchObject([{ rank: null }]);
		}
	});

	it('gives the nation alone, without a rank', () => {
		const indicators = ranked([record('family_12m', { year: 2021, rows: all() })]);
		expect(profileEstimates(indicators, NATION)).toMatchObject([
			{ place: { cve_ent: NATION, estimate: 30 }, nation: null, rank: null }
		]);
	});
});
