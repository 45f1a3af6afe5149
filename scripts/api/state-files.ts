/** What the API says of one place: every indicator in it. */
import { defaultYear } from '../../src/lib/catalog/indicators';
import { nation, states } from '../../src/lib/catalog/states';
import type { Indicator } from '../../src/lib/catalog/types';
import { api } from '../../src/lib/data/addresses';
import type { ApiSeries, ApiState, ApiStates } from '../../src/lib/data/api-types';
import type { Result } from '../../src/lib/query/types';
import { placeName, rowsOf, yearOf } from './rows';

/** An indicator with its results, one a year, ascending. */
export interface Answered {
	readonly indicator: Indicator;
	readonly results: readonly Result[];
}

/** The codes of the nation and the states, in order. */
export const places: readonly string[] = [nation.cve_ent, ...states.map(({ cve_ent }) => cve_ent)];

/** The list of places. */
export function statesFile(release: string): ApiStates {
	return {
		release,
		states: places.map((cve_ent) => ({
			cve_ent,
			name: placeName(cve_ent),
			links: { json: api.state(cve_ent) }
		}))
	};
}

/** The file of a place. Throws RangeError for a code that no place has. */
export function stateFile(
	cve_ent: string,
	answered: readonly Answered[],
	release: string
): ApiState {
	return {
		release,
		cve_ent,
		name: placeName(cve_ent),
		indicators: answered.map((each) => seriesOf(cve_ent, each))
	};
}

function seriesOf(cve_ent: string, { indicator, results }: Answered): ApiSeries {
	const { id, label, unit, measure } = indicator;
	const series = results.flatMap(rowsOf).filter((row) => row.cve_ent === cve_ent);
	const newest = series.find(({ year }) => year === defaultYear(indicator));
	if (newest === undefined) throw new RangeError(`'${id}' has no row of ${cve_ent}`);
	return { id, label, unit, measure, years: results.map(yearOf), newest, series };
}
