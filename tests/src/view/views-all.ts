/** The views of all pages with the way to their addresses and back. */
import fc from 'fast-check';
import { compareViewFromUrl, compareViewToPath } from '../../../src/lib/view/compare-view';
import { coverageViewFromUrl, coverageViewToPath } from '../../../src/lib/view/coverage-view';
import {
	municipalitiesViewFromUrl,
	municipalitiesViewToPath
} from '../../../src/lib/view/crime-municipalities-view';
import {
	crimeRevisionsViewFromUrl,
	crimeRevisionsViewToPath
} from '../../../src/lib/view/crime-revisions-view';
import {
	crimeSeriesViewFromUrl,
	crimeSeriesViewToPath
} from '../../../src/lib/view/crime-series-view';
import {
	crimeStatesViewFromUrl,
	crimeStatesViewToPath
} from '../../../src/lib/view/crime-states-view';
import { evidenceViewFromUrl, evidenceViewToPath } from '../../../src/lib/view/evidence-view';
import { mapViewFromUrl, mapViewToPath } from '../../../src/lib/view/map-view';
import {
	organisationsViewFromUrl,
	organisationsViewToPath
} from '../../../src/lib/view/organisations-view';
import { profileViewFromUrl, profileViewToPath } from '../../../src/lib/view/profile-view';
import { programmesViewFromUrl, programmesViewToPath } from '../../../src/lib/view/programmes-view';
import {
	publicResponseViewFromUrl,
	publicResponseViewToPath
} from '../../../src/lib/view/public-response-view';
import { surveyViewFromUrl, surveyViewToPath } from '../../../src/lib/view/survey-view';
import { tabulatorViewFromUrl, tabulatorViewToPath } from '../../../src/lib/view/tabulator-view';
import type { Parsed, View } from '../../../src/lib/view/types';
import { coverageViews, mapViews, urlOf } from './views';
import { compareViews } from './views-compare';
import {
	municipalitiesViews,
	revisionsViews,
	revisionYears,
	seriesCuts,
	seriesViews,
	statesViews
} from './views-crime';
import {
	directoryViews,
	evidenceViews,
	programmeIds,
	programmesViews,
	responseViews,
	stateDirectoryViews
} from './views-interventions';
import { profileViews } from './views-profile';
import { surveyViews, tabulatorViews } from './views-survey';

/** A view and its address. */
export interface Trip {
	readonly view: View;
	readonly path: string;
}

/** The views of a page, and what reads an address again and writes what was read. */
export interface Trips {
	readonly views: fc.Arbitrary<Trip>;
	readonly read: (path: string) => { readonly parsed: Parsed<View>; readonly path: string };
}

function trips<V extends View>(
	views: fc.Arbitrary<V>,
	write: (view: V) => string,
	parse: (url: URL) => Parsed<V>
): Trips {
	return {
		views: views.map((view) => ({ view, path: write(view) })),
		read: (path) => {
			const parsed = parse(urlOf(path));
			return { parsed, path: write(parsed.view) };
		}
	};
}

/** Every view of every page, page by page. */
export const everyView = {
	map: trips(mapViews, mapViewToPath, mapViewFromUrl),
	coverage: trips(coverageViews, coverageViewToPath, coverageViewFromUrl),
	series: trips(seriesViews, crimeSeriesViewToPath, (url) =>
		crimeSeriesViewFromUrl(url, seriesCuts)
	),
	revisions: trips(revisionsViews, crimeRevisionsViewToPath, (url) =>
		crimeRevisionsViewFromUrl(url, () => revisionYears)
	),
	states: trips(statesViews, crimeStatesViewToPath, crimeStatesViewFromUrl),
	municipalities: trips(municipalitiesViews, municipalitiesViewToPath, municipalitiesViewFromUrl),
	survey: trips(surveyViews, surveyViewToPath, surveyViewFromUrl),
	tabulator: trips(tabulatorViews, tabulatorViewToPath, tabulatorViewFromUrl),
	programmes: trips(programmesViews, programmesViewToPath, (url) =>
		programmesViewFromUrl(url, programmeIds)
	),
	organisations: trips(
		fc.oneof(directoryViews, stateDirectoryViews),
		organisationsViewToPath,
		organisationsViewFromUrl
	),
	response: trips(responseViews, publicResponseViewToPath, publicResponseViewFromUrl),
	evidence: trips(evidenceViews, evidenceViewToPath, evidenceViewFromUrl),
	profile: trips(profileViews, profileViewToPath, profileViewFromUrl),
	compare: trips(compareViews, compareViewToPath, compareViewFromUrl)
} as const satisfies Readonly<Record<string, Trips>>;

export type PageKey = keyof typeof everyView;
