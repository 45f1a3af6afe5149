/** What a file says of itself beside its rows: the same in every kind of file. */
import { sources as catalogue } from '../catalog/sources';
import type { Lang } from '../catalog/types';
import { take } from '../i18n/take';
import { fileTable, type FileColumn } from './columns';
import type { Edition, Taken } from './types';

/** A publication that the rows come from. */
export interface AboutSource {
	readonly name: string;
	readonly url: string;
	/** Its terms of use, and the citation that it asks for; null for a page that is no entry of the catalogue. */
	readonly terms: string | null;
	readonly citation: string | null;
}

/** Plain JSON: written as it is into `data.json`, `metadata.json` and Parquet. */
export interface About {
	readonly title: string;
	readonly description: string;
	readonly language: Lang;
	readonly unit: string;
	readonly cut: string;
	readonly precision: string | null;
	readonly notes: readonly string[];
	/** How the figures were made; empty where the page says it once for all. */
	readonly method: readonly { readonly what: string; readonly text: string }[];
	readonly sources: readonly AboutSource[];
	readonly licence: string;
	readonly publisher: string;
	/** Null where it could not be read. */
	readonly release: string | null;
	/** Whole address of the view, in the language of the file. */
	readonly address: string;
	readonly columns: readonly FileColumn[];
	readonly sql: string | null;
}

/** What there is to say of a view, but for the day on which it was taken. */
export function aboutOf(taken: Taken, edition: Pick<Edition, 'origin' | 'release'>): About {
	const { lang, meta } = taken;
	return {
		title: taken.title,
		description: taken.sentence,
		language: lang,
		unit: meta.unit,
		cut: meta.cut,
		precision: meta.precision,
		notes: taken.notes,
		method: (taken.method ?? []).map(([what, text]) => ({ what, text })),
		sources: meta.sources.map((named) => aboutSource(named, lang)),
		licence: take[lang].licence,
		publisher: take[lang].publisher,
		release: edition.release === '' ? null : edition.release,
		address: `${edition.origin}${taken.address[lang]}`,
		columns: fileTable(taken.table, lang).columns,
		sql: taken.sql
	};
}

/** The entry of the catalogue is the one at that address whose title the name holds: names may shorten the publisher. */
function aboutSource({ name, url }: Taken['meta']['sources'][number], lang: Lang): AboutSource {
	const entry = catalogue.find((one) => one.url === url && name.includes(one.title[lang]));
	return {
		name,
		url,
		terms: entry?.terms[lang] ?? null,
		citation: entry?.citation[lang] ?? null
	};
}
