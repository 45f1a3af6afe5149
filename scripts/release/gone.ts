/** What stands at the addresses of embeds that a release had and the site of today has not. */
import type { Lang } from '../../src/lib/catalog/types';
import type { PlainEmbed } from '../../src/lib/embed/document';
import { embedPath, releaseSlug } from '../../src/lib/embed/paths';
import { LANGS } from '../../src/lib/i18n';
import { gone } from '../../src/lib/i18n/gone';
import { mapViewFromUrl, mapViewToPath } from '../../src/lib/view/map-view';
import { pagePath } from '../../src/lib/view/paths';
import { embedOf, type FigureRecord, type ReleaseRecord } from './record';

/** What the site has now. */
export interface Living {
	readonly release: string;
	/** The addresses of its embeds that follow the newest release, without a query. */
	readonly embeds: ReadonlySet<string>;
}

/** A figure that an earlier release had at an address where there is none now. */
export interface GoneFigure {
	readonly lang: Lang;
	/** Where its embed was, from the root of the site. */
	readonly path: string;
	/** As the last release that had it lists it. */
	readonly record: FigureRecord;
	/** The last release that had it. */
	readonly last: string;
	/** The first one without it. */
	readonly since: string;
	/** The address of the embed that stands in its place; null where none does. */
	readonly replaced: string | null;
}

/**
 * Every embed that an archived release had and the present site has not, each once.
 *
 * @param releases the first one first
 */
export function goneFigures(
	releases: readonly ReleaseRecord[],
	living: Living
): readonly GoneFigure[] {
	const found = new Map<string, GoneFigure>();
	for (const [at, { release, figures }] of releases.entries()) {
		const since = releases[at + 1]?.release ?? living.release;
		for (const record of figures) {
			for (const lang of LANGS) {
				const path = embedOf(record, lang, null);
				if (living.embeds.has(path)) continue;
				const replaced = replacement(record, lang, living);
				found.set(path, { lang, path, record, last: release, since, replaced });
			}
		}
	}
	return [...found.values()];
}

/** A word of the map that was given away leads to the indicator that it means now. */
function replacement({ page, view }: FigureRecord, lang: Lang, { embeds }: Living): string | null {
	if (page !== 'map') return null;
	const parsed = mapViewFromUrl(new URL(view[lang], 'https://atlas.invalid'));
	const path = embedPath(mapViewToPath(parsed.view), null);
	return parsed.status === 'valid' && embeds.has(path) ? path : null;
}

/** What is said where a living embed was. */
export function goneText({ lang, record, last, since, replaced }: GoneFigure): PlainEmbed {
	const t = gone[lang];
	return {
		lang,
		title: t.title,
		lines: [t.was(record.title[lang]), t.since(since, last)],
		links: [
			{ href: embedOf(record, lang, last), text: t.last(last) },
			replaced === null
				? { href: pagePath('map', lang), text: t.map }
				: { href: replaced, text: t.replaced }
		]
	};
}

/** What is said at the address of a frozen embed that the code of today cannot draw: its data are still there. */
export function undrawableText(record: FigureRecord, lang: Lang, release: string): PlainEmbed {
	const t = gone[lang];
	const folder = `/data/releases/${releaseSlug(release)}/`;
	return {
		lang,
		title: t.undrawableTitle,
		lines: [t.undrawable(record.title[lang], release)],
		links: record.data.map((path) => ({ href: folder + path, text: t.file(path) }))
	};
}
