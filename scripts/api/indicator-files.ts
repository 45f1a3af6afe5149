/** What the API says of one indicator: its entry in the list, its figures, its metadata. */
import { definition } from '../../src/lib/catalog/definitions';
import { note } from '../../src/lib/catalog/notes';
import { source } from '../../src/lib/catalog/sources';
import type { Indicator, Lang, Text } from '../../src/lib/catalog/types';
import { api } from '../../src/lib/data/addresses';
import type { ApiEntry, ApiIndicator, ApiMetadata, ApiSource } from '../../src/lib/data/api-types';
import { termsAddress } from '../../src/lib/data/terms';
import { methodSections } from '../../src/lib/i18n/method-sections';
import { take } from '../../src/lib/i18n/take';
import type { Result } from '../../src/lib/query/types';
import { mapViewOf, mapViewToPath } from '../../src/lib/view/map-view';
import { columns, rowsOf, yearOf } from './rows';

/** Which release and which site a file is of. */
export interface Edition {
	readonly release: string;
	/** `https://…`, without a slash at the end. */
	readonly origin: string;
}

const inBoth = (text: (lang: Lang) => string): Text => ({ es: text('es'), en: text('en') });

/** The address of the indicator's map, from the root of the site. */
function pageOf(indicator: Indicator): Text {
	return inBoth((lang) => mapViewToPath(mapViewOf(indicator, lang)));
}

/**
 * The entry of an indicator.
 * @param results one a year, ascending
 */
export function entryOf(indicator: Indicator, results: readonly Result[]): ApiEntry {
	const { id, label, short, unit, measure, decimals, theme } = indicator;
	return {
		id,
		label,
		short,
		unit,
		measure,
		decimals,
		theme,
		years: results.map(yearOf),
		sources: sourcesOf(results),
		links: {
			json: api.indicator(id, 'json'),
			csv: api.indicator(id, 'csv'),
			metadata: api.indicator(id, 'metadata.json'),
			zip: api.indicator(id, 'zip'),
			page: pageOf(indicator)
		}
	};
}

/** What the results were read from, each once: a list of the catalogue may name more. */
function sourcesOf(results: readonly Result[]): readonly string[] {
	return [...new Set(results.flatMap(({ sources }) => sources))];
}

/** The file of an indicator: every year and place. */
export function indicatorFile(
	indicator: Indicator,
	results: readonly Result[],
	{ release }: Edition
): ApiIndicator {
	return {
		release,
		...entryOf(indicator, results),
		notes: indicator.notes,
		rows: results.flatMap(rowsOf)
	};
}

/** What has to be known to use the figures of an indicator. */
export function metadataFile(
	indicator: Indicator,
	results: readonly Result[],
	edition: Edition
): ApiMetadata {
	const publications = sourcesOf(results).map((id): ApiSource => ({
		...source(id),
		termsUrl: termsAddress(source(id))
	}));
	return {
		release: edition.release,
		...entryOf(indicator, results),
		definition: definition(indicator.id),
		precision: precisionRule(indicator),
		columns,
		notes: indicator.notes.map(note),
		publications,
		licence: inBoth((lang) => take[lang].licence),
		citation: inBoth((lang) => citation(indicator, publications, edition, lang))
	};
}

/** The method page's own words: of survey estimates, or of counts; what is only documented has no precision. */
function precisionRule({ query }: Indicator): Text | null {
	if (query.kind === 'documented') return null;
	const [survey, counts] = methodSections.find(({ id }) => id === 'precision')?.paragraphs ?? [];
	return (query.kind === 'prevalence' ? survey : counts) ?? null;
}

function citation(
	indicator: Indicator,
	publications: readonly ApiSource[],
	{ release, origin }: Edition,
	lang: Lang
): string {
	const title = lang === 'es' ? `«${indicator.label.es}»` : `“${indicator.label.en}”`;
	return [
		`${take[lang].publisher}. ${title} [${take[lang].dataset}].`,
		take[lang].citeRelease(release),
		...publications.map((entry) => entry.citation[lang]),
		`${origin}${pageOf(indicator)[lang]}`
	].join(' ');
}
