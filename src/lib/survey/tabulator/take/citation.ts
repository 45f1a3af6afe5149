/** How to cite a tabulation. */
import type { Lang } from '../../../catalog/types';
import { formatCut } from '../../../i18n/format';
import { tabulatorTake } from '../../../i18n/tabulator-take';
import type { Tabulation } from '../../../query/tabulation';
import { tabulationTitle } from '../sentence';

/** Where and when a tabulation was read. */
export interface Reading {
	/** Address of the view, whole. */
	readonly address: string;
	/** `YYYY-MM-DD`, in the reader's own time. */
	readonly day: string;
	/** The release of the data; null where it could not be read. */
	readonly release: string | null;
}

export interface Citation {
	/** For a line under a figure. */
	readonly short: string;
	/** For a list of references. */
	readonly long: string;
}

/** A tabulation's citation, with its release, the day it was read and its address. */
export function citationOf(
	tabulation: Tabulation,
	{ address, day, release }: Reading,
	lang: Lang
): Citation {
	const t = tabulatorTake[lang];
	const survey = `${tabulation.surveyYear}`;
	const year = day.slice(0, 4);
	return {
		short: t.citeShort(year, survey, address),
		long: [
			t.citeTitle(year, tabulationTitle(tabulation, lang), survey),
			...(release === null ? [] : [t.citeRelease(release)]),
			t.citeData(survey),
			t.citeRead(formatCut(day, lang), address)
		].join(' ')
	};
}

/** The day of an instant where the reader is, as `YYYY-MM-DD`. */
export function dayOf(instant: Date): string {
	const part = (n: number) => `${n}`.padStart(2, '0');
	return `${instant.getFullYear()}-${part(instant.getMonth() + 1)}-${part(instant.getDate())}`;
}
