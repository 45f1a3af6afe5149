/** A change in words. */
import { placeInSentence } from '../../catalog/states';
import type { Lang } from '../../catalog/types';
import { formatSigned } from '../../i18n/format';
import { surveyChange } from '../../i18n/survey-change';
import type { Interval } from '../../stats/interval';
import { DECIMALS, percentText } from '../words';
import type { FigureChange } from './change';

/** `−4.1`, `+6.9`. */
export function pointsText(points: number, lang: Lang): string {
	return formatSigned(points, DECIMALS, lang);
}

/** `−4.8 a −3.4`; an end that would read zero is written finer: which side of zero it lies on is what counts. */
export function spanText({ low, high }: Interval, lang: Lang): string {
	const close = [low, high].some((end) => Number(Math.abs(end).toFixed(DECIMALS)) === 0);
	const end = (value: number) => formatSigned(value, close ? DECIMALS + 1 : DECIMALS, lang);
	return `${end(low)} ${lang === 'es' ? 'a' : 'to'} ${end(high)}`;
}

/** Whether the two percentages as written differ by another number than the difference as written. */
function isUnrounded({ before, after, points }: FigureChange): boolean {
	const tenths = (value: number) => Math.round(Number(value.toFixed(DECIMALS)) * 10 ** DECIMALS);
	return tenths(after.estimate) - tenths(before.estimate) !== tenths(points);
}

/** A place's change in sentences: what it did, from what to what, by how much, and how sure that is. */
export function changeSentence(change: FigureChange, lang: Lang): string {
	const t = surveyChange[lang];
	const { before, after, points, difference, verdict } = change;
	const head = t[verdict](
		placeInSentence(change.cve_ent, lang),
		percentText(before.estimate, lang),
		percentText(after.estimate, lang)
	);
	if (difference === null) {
		const bare = [before, after].filter(({ se }) => se === null).length;
		return `${head} ${t.withoutError(bare === 2 ? 'both' : 'one')}`;
	}
	const size = t.difference(
		pointsText(points, lang),
		spanText(difference.interval, lang),
		isUnrounded(change)
	);
	return verdict === 'same' ? `${head} ${size} ${t.holdsZero}` : `${head} ${size}`;
}

/** A change in few words, as a row writes it: `−4.1 (−4.8 a −3.4), disminuyó`. */
export function changeText({ points, difference, verdict }: FigureChange, lang: Lang): string {
	const t = surveyChange[lang];
	const size = pointsText(points, lang);
	return difference === null
		? t.rowUnknown(size)
		: t.rowText(size, spanText(difference.interval, lang), t.verdict(verdict));
}
