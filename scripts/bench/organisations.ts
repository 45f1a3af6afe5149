import type { Browser } from 'playwright-core';
import { shownOf } from '../../src/lib/interventions/organisations/directory';
import { organisationSearch } from '../../src/lib/interventions/organisations/search';
import {
	defaultOrganisationsView,
	withOrganisationsView
} from '../../src/lib/view/organisations-view';
import { interventionsPath } from '../../src/lib/view/interventions-paths';
import { bytesSince } from './phone-page';
import { inFreshPage } from './engine-page';
import { median, type Measure } from './report';
import { syntheticOrganisations } from './synthetic-organisations';

/** Typed one key after another: a name, one with errors, an acronym. */
const TYPED = ['colectiva de mujeres por la paz', 'obserbatorio de jovnees', 'ORG999'];
const KEY_MS = 30;

/**
 * Measures the search of the directory (in Node, the list that it shows included) among a thousand and forty
 * thousand organisations, and the scripts of its page.
 * @param site address of the served build
 */
export async function measureOrganisations(browser: Browser, site: string): Promise<Measure[]> {
	const url = site + interventionsPath('organisations', 'es');
	const bytes = await inFreshPage(browser, url, (page) => bytesSince(page, 0, '.js'));
	return [
		{
			name: 'Search among 1,000 organisations, the slowest key',
			value: await slowestKey(1000),
			unit: 'ms',
			budget: KEY_MS
		},
		{
			name: 'Search among 40,000 organisations, the slowest key',
			value: await slowestKey(40_000),
			unit: 'ms',
			budget: null
		},
		{
			name: `JavaScript of ${new URL(url).pathname}, as it travels`,
			value: bytes / 1000,
			unit: 'KB',
			budget: 90
		}
	];
}

const ROUNDS = 5;

/** Milliseconds of the slowest of all keys typed among `n` organisations: of each key, the median of five times. */
export async function slowestKey(n: number): Promise<number> {
	const organisations = syntheticOrganisations(n);
	const search = await organisationSearch(organisations);
	const usual = defaultOrganisationsView('es');
	const press = (text: string): number => {
		const started = performance.now();
		const found = search.find(text) ?? organisations;
		shownOf(found, withOrganisationsView(usual, { text }));
		return performance.now() - started;
	};
	const keys = TYPED.flatMap((text) => [...text].map((_, at) => text.slice(0, at + 1)));
	const rounds = Array.from({ length: ROUNDS }, () => keys.map(press));
	return Math.max(...keys.map((_, at) => median(rounds.map((times) => times[at] ?? 0))));
}
