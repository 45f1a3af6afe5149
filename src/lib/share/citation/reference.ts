/** A view as an entry of a list of references: what every form of citation is written from. */
import type { Lang } from '../../catalog/types';
import { take } from '../../i18n/take';
import { safeName } from '../file-name';
import type { Edition, Taken } from '../types';

export interface Reference {
	/** ASCII letters, digits, `_` and `-`: unique to the view. */
	readonly key: string;
	readonly lang: Lang;
	readonly title: string;
	/** Author and publisher in one. */
	readonly publisher: string;
	/** The year in which it was read: the site has no other date than its release. */
	readonly year: number;
	/** `YYYY-MM-DD`, the day on which it was read. */
	readonly day: string;
	/** Null where it could not be read. */
	readonly release: string | null;
	/** Whole address of the view. */
	readonly address: string;
	readonly cut: string;
	readonly sources: readonly { readonly name: string; readonly url: string }[];
	/** What the view shows, or its title. */
	readonly abstract: string;
	/** Cut and sources, in a sentence each. */
	readonly note: string;
}

/** The entry of a view; its texts are in one line each. */
export function referenceOf(taken: Taken, edition: Edition): Reference {
	const { lang, meta } = taken;
	const t = take[lang];
	const names = meta.sources.map(({ name }) => name).join('; ');
	return {
		key: safeName(taken.fileName, 'x').slice(0, -2).replaceAll('.', '-'),
		lang,
		title: oneLine(taken.title),
		publisher: t.publisher,
		year: Number(edition.day.slice(0, 4)),
		day: edition.day,
		release: edition.release === '' ? null : edition.release,
		address: new URL(taken.address[lang], edition.origin).href,
		cut: meta.cut,
		sources: meta.sources,
		abstract: oneLine(taken.sentence || taken.title),
		note: oneLine([t.citeCut(meta.cut), ...(names === '' ? [] : [t.citeSources(names)])].join(' '))
	};
}

/** A text without line breaks, tabs and other signs that formats of lines end at. */
function oneLine(text: string): string {
	return text.replace(/[\s\p{Cc}]+/gu, (signs) => (signs === '\u00A0' ? signs : ' ')).trim();
}
