/** Every view of the pages of crime that an address can hold. */
import fc from 'fast-check';
import { NATION, states } from '../../../src/lib/catalog/states';
import { topic, topics } from '../../../src/lib/catalog/topics';
import { defaultCrimeRevisionsView } from '../../../src/lib/view/crime-revisions-view';
import { defaultCrimeSeriesView, type CutsOf } from '../../../src/lib/view/crime-series-view';
import { hasKillings, wholeYearsOf } from '../../../src/lib/view/crime-states-view';
import { usualChange } from '../../../src/lib/view/periods';
import type {
	CrimeMunicipalitiesView,
	CrimeRevisionsView,
	CrimeSeriesView,
	CrimeStatesView,
	Period
} from '../../../src/lib/view/types';
import { langs } from './views';

const held = { files: ['2021-12', '2025-06', '2026-08'], victims: ['2022-06', '2026-05'] };
/** The cuts that the tests' records hold. */
export const seriesCuts: CutsOf = (unit) => held[unit];

export const seriesViews: fc.Arbitrary<CrimeSeriesView> = fc
	.record({
		lang: langs,
		topic: fc.constantFrom(...topics.map(({ id }) => id)),
		place: fc.constantFrom(NATION, ...states.map(({ cve_ent }) => cve_ent)),
		step: fc.constantFrom('year' as const, 'month' as const),
		unit: fc.constantFrom('victims' as const, 'files' as const),
		cut: fc.option(fc.constantFrom('2021-12', '2022-06', '2025-06'), { nil: null })
	})
	.map(({ unit, cut, ...rest }) => {
		const { units } = topic(rest.topic);
		const counted = units.includes(unit) ? unit : 'files';
		const known = cut !== null && held[counted].slice(0, -1).includes(cut);
		return {
			...defaultCrimeSeriesView(rest.topic, rest.lang),
			...rest,
			unit: counted,
			cut: known && rest.step === 'year' ? cut : null
		};
	});

/** The years that the tests' records tell of. */
export const revisionYears = [2019, 2020, 2021, 2022];

export const revisionsViews: fc.Arbitrary<CrimeRevisionsView> = fc
	.record({
		lang: langs,
		topic: fc.constantFrom(...topics.map(({ id }) => id)),
		place: fc.constantFrom(NATION, ...states.map(({ cve_ent }) => cve_ent)),
		unit: fc.constantFrom('victims' as const, 'files' as const),
		year: fc.constantFrom(null, 2019, 2020, 2022)
	})
	.map(({ unit, ...rest }) => ({
		...defaultCrimeRevisionsView(rest.topic, rest.lang),
		...rest,
		unit: topic(rest.topic).units.includes(unit) ? unit : 'files'
	}));

export const statesViews: fc.Arbitrary<CrimeStatesView> = fc
	.constantFrom(...topics)
	.chain((entry) => fc.tuple(fc.constant(entry.id), fc.constantFrom(...entry.units)))
	.chain(([topic, unit]) => {
		const years = wholeYearsOf(topic, unit);
		const killings = hasKillings({ topic, unit });
		return fc.record({
			page: fc.constant('crime' as const),
			lang: langs,
			topic: fc.constant(topic),
			unit: fc.constant(unit),
			section: fc.constant('states' as const),
			state: fc.option(fc.constantFrom(...states.map(({ cve_ent }) => cve_ent)), { nil: null }),
			year: fc.constantFrom(...years),
			form: fc.constantFrom('auto' as const, 'map' as const, 'tiles' as const),
			scale: fc.constantFrom('shared' as const, 'own' as const),
			intervals: fc.boolean(),
			change: fc.constantFrom(
				usualChange(years),
				usualChange(years.slice(0, 6)),
				usualChange(years.slice(2, 5))
			),
			of: killings
				? fc.constantFrom('topic' as const, 'killings' as const)
				: fc.constant('topic' as const)
		});
	});

const wholePeriods: fc.Arbitrary<Period> = fc
	.tuple(fc.integer({ min: 2015, max: 2025 }), fc.integer({ min: 2015, max: 2025 }))
	.map(([a, b]) => [Math.min(a, b), Math.max(a, b)]);

const places = fc.option(
	fc
		.tuple(
			fc.constantFrom(...states.map(({ cve_ent }) => cve_ent)),
			fc.option(fc.integer({ min: 1, max: 570 }), { nil: null })
		)
		.map(([state, n]) => ({
			state,
			municipality: n === null ? null : `${state}${String(n).padStart(3, '0')}`
		})),
	{ nil: { state: null, municipality: null } }
);

export const municipalitiesViews: fc.Arbitrary<CrimeMunicipalitiesView> = fc
	.record({
		lang: langs,
		topic: fc.constantFrom('femicide' as const, 'family_violence' as const),
		place: places,
		years: fc.oneof(wholePeriods, fc.constant<Period>([2026, 2026])),
		rate: fc.constantFrom('raw' as const, 'smoothed' as const),
		sort: fc.record({
			column: fc.constantFrom(
				'name' as const,
				'women' as const,
				'files' as const,
				'value' as const
			),
			descending: fc.boolean()
		})
	})
	.map(({ place, ...rest }) => ({
		page: 'crime',
		section: 'municipalities',
		unit: 'files',
		...rest,
		...place
	}));
