/** What the page says before any figure, with the counts of the record. */
import type { Lang } from '../../catalog/types';
import { evidence } from '../../i18n/evidence';
import type { Effect } from '../../query/response-records';
import { standingText } from './words';

/** Whom the review is about and whom it is not, the most important first. */
export function caresOf(effects: readonly Effect[], lang: Lang): readonly string[] {
	const t = evidence[lang];
	const count = (holds: (effect: Effect) => boolean) => effects.filter(holds).length;
	const mexican = effects.filter(({ country }) => country === 'MX');
	return [
		t.carePrimary,
		t.careWhere({
			all: effects.length,
			usa: count(({ country }) => country === 'US'),
			college: count(({ population }) => population === 'college'),
			mexico: mexican.length,
			studies: new Set(mexican.map(({ study }) => study)).size
		}),
		t.careWhat(
			count(({ outcome }) => outcome === 'ideas'),
			effects.length
		)
	];
}

/** What an effect of 0.2 means. */
export function readingOf(lang: Lang): string {
	return evidence[lang].read(standingText(0.2, lang));
}

/** What the figures cannot say, the most important first. */
export function notesOf(lang: Lang): readonly string[] {
	const t = evidence[lang];
	return [t.noteMeans, t.noteYears, t.noteVariance, t.notePapers, t.noteNull];
}
