/** Every view of the interventions' pages that an address can hold. */
import fc from 'fast-check';
import { evidenceYears } from '../../../src/lib/catalog/codes-evidence';
import { states } from '../../../src/lib/catalog/states';
import {
	countries,
	defaultEvidenceView,
	designs,
	outcomes,
	populations,
	withEvidenceView
} from '../../../src/lib/view/evidence-view';
import type {
	EvidenceView,
	OrganisationsView,
	ProgrammesView,
	PublicResponseView
} from '../../../src/lib/view/interventions-types';
import {
	defaultOrganisationsView,
	organisationFilters
} from '../../../src/lib/view/organisations-view';
import { defaultProgrammesView, facetCodes, facets } from '../../../src/lib/view/programmes-view';
import { LONGEST_SEARCH, searchedText } from '../../../src/lib/view/query-lists';
import { langs } from './views';

const evidenceYear = fc.option(fc.integer({ min: evidenceYears[0], max: evidenceYears[1] }), {
	nil: null
});

export const evidenceViews: fc.Arbitrary<EvidenceView> = fc
	.record({
		lang: langs,
		outcome: fc.constantFrom(...outcomes),
		designs: fc.subarray([...designs]),
		countries: fc.subarray([...countries]),
		populations: fc.subarray([...populations]),
		years: fc.tuple(evidenceYear, evidenceYear),
		outliers: fc.constantFrom('with' as const, 'without' as const),
		order: fc.constantFrom('precision' as const, 'effect' as const, 'year' as const),
		rows: fc.constantFrom('first' as const, 'all' as const)
	})
	.map(({ years: [a, b], lang, ...rest }) => {
		const turned = a !== null && b !== null && a > b;
		const span = turned ? { from: b, to: a } : { from: a, to: b };
		return withEvidenceView(defaultEvidenceView(lang), { ...rest, ...span });
	});

const codesOf = (filter: keyof typeof organisationFilters) =>
	fc.subarray([...organisationFilters[filter]]);

export const directoryViews: fc.Arbitrary<OrganisationsView> = fc.record({
	page: fc.constant('interventions' as const),
	section: fc.constant('organisations' as const),
	lang: langs,
	place: fc.constant(null),
	text: fc.string({ maxLength: 120 }).map(searchedText),
	states: codesOf('states'),
	themes: codesOf('themes'),
	scopes: codesOf('scopes'),
	men: fc.constantFrom('all' as const, 'yes' as const),
	sheet: fc.integer({ min: 1, max: 99_999 })
});
export const stateDirectoryViews: fc.Arbitrary<OrganisationsView> = fc
	.tuple(langs, fc.constantFrom(...states.map(({ cve_ent }) => cve_ent)))
	.map(([lang, place]) => defaultOrganisationsView(lang, place));

/** Some programmes of the catalogue. */
export const programmeIds = ['coriac', 'gendes', 'linea-calma', 'program-h', 'real-man-challenge'];

export const programmesViews: fc.Arbitrary<ProgrammesView> = fc.oneof(
	fc
		.tuple(langs, fc.constantFrom(...programmeIds))
		.map(([lang, programme]) => defaultProgrammesView(lang, programme)),
	fc
		.record({
			lang: langs,
			text: fc.string({ maxLength: LONGEST_SEARCH }).map(searchedText),
			lists: fc.tuple(...facets.map((facet) => fc.subarray([...facetCodes[facet]]))),
			reach: fc.constantFrom('all' as const, 'reported' as const),
			order: fc.constantFrom('name' as const, 'start' as const, 'country' as const),
			compare: fc.shuffledSubarray(programmeIds, { maxLength: 4 })
		})
		.map(({ lang, lists, ...rest }) => ({
			...defaultProgrammesView(lang),
			...Object.fromEntries(facets.map((facet, i) => [facet, lists[i] ?? []])),
			...rest
		}))
);

export const responseViews: fc.Arbitrary<PublicResponseView> = fc.record({
	page: fc.constant('interventions' as const),
	section: fc.constant('response' as const),
	lang: langs,
	state: fc.option(fc.constantFrom(...states.map(({ cve_ent }) => cve_ent)), { nil: null }),
	form: fc.constantFrom('auto' as const, 'map' as const, 'tiles' as const)
});
