/** What files say in words: a label and its text a line. */
import { formatCut } from '../i18n/format';
import { take } from '../i18n/take';
import type { About } from './about';
import { citationsOf } from './citation';
import type { Edition, Taken } from './types';

export type Line = readonly [what: string, detail: string];

/** What has to be known to read the rows: label and text. */
export function noteLines(about: About): readonly Line[] {
	const t = take[about.language];
	const lines: readonly (readonly [string, string | null])[] = [
		[t.title, about.title],
		[t.sentence, about.description],
		[t.unit, about.unit],
		[t.cut, about.cut],
		[t.precision, about.precision],
		...about.method.map(({ what, text }) => [what, text] as const),
		...about.notes.map((note) => [t.note, note] as const),
		[t.emptyTitle, t.empty],
		[t.digitsTitle, t.digits]
	];
	return lines.flatMap(([what, text]) =>
		text === null || text === '' ? [] : [[what, text] as const]
	);
}

/** Where the rows come from, and how they may be used and cited: label and text. */
export function originLines(taken: Taken, about: About, edition: Edition): readonly Line[] {
	const t = take[about.language];
	const { short, long } = citationsOf(taken, edition);
	const lines: readonly (readonly [string, string | null])[] = [
		...about.sources.flatMap(({ name, url, terms, citation }) => [
			[t.source, `${name}. ${url}`] as const,
			[t.sourceCitation, citation] as const,
			[t.terms, terms] as const
		]),
		[t.licenceTitle, about.licence],
		[t.citeShort, short],
		[t.citeLong, long],
		[t.address, about.address],
		[t.release, about.release],
		[t.day, formatCut(edition.day, about.language)]
	];
	return lines.flatMap(([what, text]) => (text === null ? [] : [[what, text] as const]));
}
