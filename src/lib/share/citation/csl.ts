/** A citation as CSL-JSON, which Zotero, Pandoc and word processors read. */
import type { Reference } from './reference';

type DateParts = { readonly 'date-parts': readonly (readonly number[])[] };

/** An item of CSL-JSON, schema 1.0 (citationstyles.org, csl-data.json). */
export interface CslItem {
	readonly id: string;
	readonly type: 'dataset';
	readonly title: string;
	readonly author: readonly { readonly literal: string }[];
	readonly publisher: string;
	readonly issued: DateParts;
	readonly accessed: DateParts;
	readonly version?: string;
	readonly URL: string;
	readonly language: string;
	readonly note: string;
	readonly abstract: string;
}

function cslItem(reference: Reference): CslItem {
	const { key, lang, title, publisher, year, release, address, day, note, abstract } = reference;
	return {
		id: key,
		type: 'dataset',
		title,
		author: [{ literal: publisher }],
		publisher,
		issued: { 'date-parts': [[year]] },
		accessed: { 'date-parts': [day.split('-').map(Number)] },
		...(release === null ? {} : { version: release }),
		URL: address,
		language: lang,
		note,
		abstract
	};
}

/** The item alone in its list, as text. */
export function cslOf(reference: Reference): string {
	return `${JSON.stringify([cslItem(reference)], null, 2)}\n`;
}
