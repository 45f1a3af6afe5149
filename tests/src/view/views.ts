import fc from 'fast-check';
import { cutsOf } from '../../../src/lib/catalog/cuts';
import { hasMicrodata } from '../../../src/lib/catalog/filters';
import { indicators } from '../../../src/lib/catalog/indicators';
import type { ClassChoice, Indicator } from '../../../src/lib/catalog/types';
import type { Filters } from '../../../src/lib/query/types';
import { needs, responseKinds } from '../../../src/lib/view/coverage-view';
import { states } from '../../../src/lib/catalog/states';
import type { CoverageView, MapView } from '../../../src/lib/view/types';

export const langs = fc.constantFrom('es' as const, 'en' as const);
const forms = fc.constantFrom('auto' as const, 'map' as const, 'tiles' as const);
const state = fc.option(fc.constantFrom(...states.map(({ cve_ent }) => cve_ent)), { nil: null });

function classesOf(entry: Indicator): fc.Arbitrary<ClassChoice> {
	return fc.oneof(
		fc.constant({ method: 'fixed' as const, k: entry.fixedBreaks.length + 1 }),
		fc.record({
			method: fc.constantFrom('quantiles' as const, 'equal' as const, 'natural' as const),
			k: fc.integer({ min: 3, max: 7 })
		})
	);
}

/** The filters that an indicator bears, each there or not. */
function filtersOf(entry: Indicator, year: number): fc.Arbitrary<Filters> {
	const older = cutsOf(entry, year).slice(0, -1);
	const women = hasMicrodata(entry, year);
	const all = fc.record(
		{
			cut: fc.constantFrom(...(older.length > 0 ? older : [''])),
			domain: fc.constantFrom('urban' as const, 'urban_complement' as const, 'rural' as const),
			age: fc.constantFrom('15_24' as const, '25_34' as const, '35_44' as const, '55_plus' as const)
		},
		{ requiredKeys: [] }
	);
	return all.map(({ cut, domain, age }) => ({
		...(cut !== undefined && older.length > 0 ? { cut } : {}),
		...(domain !== undefined && women ? { domain } : {}),
		...(age !== undefined && women ? { age } : {})
	}));
}

/** Every map view that an address can hold. */
export const mapViews: fc.Arbitrary<MapView> = fc
	.constantFrom(...indicators)
	.chain((entry) => fc.tuple(fc.constant(entry), fc.constantFrom(...entry.years)))
	.chain(([entry, year]) =>
		fc.record({
			page: fc.constant('map' as const),
			lang: langs,
			indicator: fc.constant(entry.id),
			year: fc.constant(year),
			form: forms,
			classes: classesOf(entry),
			state,
			sort: fc.record({
				column: fc.constantFrom('name' as const, 'value' as const),
				descending: fc.boolean()
			}),
			filters: filtersOf(entry, year)
		})
	);

/** Every coverage view that an address can hold. */
export const coverageViews: fc.Arbitrary<CoverageView> = fc.constantFrom(...needs).chain((need) =>
	fc.record({
		page: fc.constant('coverage' as const),
		lang: langs,
		need: fc.constant(need.id),
		year: fc.constantFrom(...need.years),
		response: fc.constantFrom(...responseKinds),
		form: forms,
		state
	})
);

export function urlOf(path: string): URL {
	return new URL(path, 'https://example.org');
}
