/** Where programs find the data: addresses from the root of the site that stay. A change that breaks them makes a `/v2/`. */

/** The version of the API in its addresses. */
export const API_VERSION = 'v1';

const ROOT = `/api/${API_VERSION}`;

/** The forms in which an indicator is read. */
export const indicatorForms = ['json', 'csv', 'metadata.json', 'zip'] as const;

export type IndicatorForm = (typeof indicatorForms)[number];

/** The addresses of the API. */
export const api = {
	indicators: `${ROOT}/indicators.json`,
	indicator: (id: string, form: IndicatorForm) => `${ROOT}/indicators/${id}.${form}`,
	states: `${ROOT}/states.json`,
	/** `cve_ent` `'00'` is the nation. */
	state: (cve_ent: string) => `${ROOT}/states/${cve_ent}.json`,
	openapi: `${ROOT}/openapi.json`
} as const;

/** What describes the tables, and the outlines of the states. */
export const described = {
	manifest: '/data/manifest.json',
	dataPackage: '/data/datapackage.json',
	catalog: '/data/catalog.jsonld',
	outlines: '/data/geo/states.geojson',
	releases: '/data/releases/index.json'
} as const;

/** A file of a public table; its name in the manifest. */
export function tableFile(name: string): string {
	return `/data/${name}`;
}
