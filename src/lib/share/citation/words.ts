/** Citations in words. */
import { formatCut, formatList } from '../../i18n/format';
import { take } from '../../i18n/take';
import { stopped } from '../../chart/write';
import type { Reference } from './reference';

/** For a line under a figure: whose it is, from whose data, where. */
export function shortCitation({ lang, publisher, year, sources, address }: Reference): string {
	const t = take[lang];
	const names = [...new Set(sources.map(({ name }) => institution(name)))];
	const from = names.length === 0 ? '' : t.from(formatList(names, lang));
	return `${publisher} (${year})${from}. ${address}`;
}

/** For a list of references: whose it is, what, its release, cut and sources, when and where it was read. */
export function longCitation(reference: Reference): string {
	const { lang, publisher, year, title, release, note, day, address } = reference;
	const t = take[lang];
	const quoted = lang === 'es' ? `«${title}»` : `“${title}”`;
	return [
		`${publisher} (${year}). ${quoted} [${t.dataset}].`,
		...(release === null ? [] : [t.citeRelease(release)]),
		stopped(note),
		t.citeRead(formatCut(day, lang), address)
	].join(' ');
}

/** Figures name a source by its institution, a comma, and the title. */
function institution(name: string): string {
	const whole = name.split(', ')[0] ?? name;
	return /\(([A-Z]{2,})\)$/.exec(whole)?.[1] ?? whole;
}
