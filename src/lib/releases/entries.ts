/** The releases as the page, the home page and the feed tell of them. */
import type { Lang } from '../catalog/types';
import { formatNumber } from '../i18n/format';
import { releases as texts } from '../i18n/releases';
import type { KeptRelease } from '../query/releases';
import { changesOf, type Held } from './changes';
import type { ReleaseNotes } from './notes';
import { changeLines, firstLines, type ChangeLine } from './words';

/** A release that is archived, and what it keeps. */
export interface HeldRelease extends Pick<KeptRelease, 'release' | 'made'> {
	readonly held: Held;
}

/** What one archived release changed in the data. */
export interface DataEntry {
	/** `0.1.0+979204a1` */
	readonly release: string;
	/** The day that it was archived, `YYYY-MM-DD`. */
	readonly made: string;
	/** A sentence that stands by itself: what the first one holds, or that nothing changed; null otherwise. */
	readonly summary: string | null;
	readonly lines: readonly ChangeLine[];
}

/** A version with its notes. */
export interface ReleaseEntry {
	readonly version: string;
	/** What its section is called in the page's address: `v0.1.0`. */
	readonly anchor: string;
	readonly title: string;
	readonly news: readonly string[];
	/** The day of its first archived release, `YYYY-MM-DD`. */
	readonly made: string;
	/** The day of its newest archived release. */
	readonly updated: string;
	/** Its archived releases, newest first: the data may change under one version. */
	readonly data: readonly [DataEntry, ...DataEntry[]];
}

/**
 * The versions that have an archived release, newest first; notes of a version that has none wait for it.
 *
 * @param archived newest first
 * @throws RangeError for an archived version without notes
 */
export function releaseEntries(
	notes: readonly ReleaseNotes[],
	archived: readonly HeldRelease[],
	lang: Lang
): readonly ReleaseEntry[] {
	const known = new Set(notes.map(({ version }) => version));
	const unknown = archived.find(({ release }) => !known.has(versionOf(release)));
	if (unknown) throw new RangeError(`release ${unknown.release} has no notes`);
	const all = archived.map((each, i) => dataEntry(each, archived[i + 1], lang));
	return notes.flatMap(({ version, title, news }) => {
		const [newest, ...earlier] = all.filter(({ release }) => versionOf(release) === version);
		if (newest === undefined) return [];
		return {
			version,
			anchor: `v${version}`,
			title: title[lang],
			news: news.map((text) => text[lang]),
			made: (earlier.at(-1) ?? newest).made,
			updated: newest.made,
			data: [newest, ...earlier]
		};
	});
}

/** `0.1.0+979204a1` → `0.1.0` */
function versionOf(release: string): string {
	return release.replace(/\+.*$/, '');
}

function dataEntry(
	{ release, made, held }: HeldRelease,
	before: HeldRelease | undefined,
	lang: Lang
): DataEntry {
	const t = texts[lang];
	const count = (items: readonly unknown[]) => formatNumber(items.length, 0, lang);
	if (before === undefined) {
		const summary = t.holds(count(held.tables), count(held.indicators));
		return { release, made, summary, lines: firstLines(held, lang) };
	}
	const lines = changeLines(changesOf(before.held, held), lang);
	return { release, made, summary: lines.length === 0 ? t.nothing : null, lines };
}
