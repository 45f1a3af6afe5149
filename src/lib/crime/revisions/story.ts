/** The revisions of a year in words, all of them from the record. */
import { NATION } from '../../catalog/states';
import { counts, topic } from '../../catalog/topics';
import type { Lang } from '../../catalog/types';
import { crimeRevisions } from '../../i18n/crime-revisions';
import { formatCut, formatList, formatNumber, formatPercent } from '../../i18n/format';
import type { YearRecord } from '../../query/records';
import { USUAL_YEAR } from '../../view/crime-revisions-view';
import type { CrimeRevisionsView } from '../../view/types';
import { inPlace, inPlaceTitle } from '../words';
import type { FileOrVictim } from '../years';
import { changeOf, movesOf, percentOf, stepsOf, type Move } from './moves';

const whole = (n: number, lang: Lang) => formatNumber(n, 0, lang);

/** A percentage with its sign, a zero without: `+2.0 %`, `-0.3 %`. */
export function signedPercent(value: number, decimals: number, lang: Lang): string {
	const size = Number(value.toFixed(decimals));
	return `${size > 0 ? '+' : ''}${formatPercent(size === 0 ? 0 : size, decimals, lang)}`;
}

/** A difference with its sign: `+19`, `-3`, `0`. */
export function signedCount(value: number, lang: Lang): string {
	return `${value > 0 ? '+' : ''}${whole(value, lang)}`;
}

/** The year that the view tells. */
export function toldYear({ year }: Pick<CrimeRevisionsView, 'year'>): number {
	return year ?? USUAL_YEAR;
}

/** The heading. */
export function revisionsTitle({ topic: id, place, lang }: CrimeRevisionsView): string {
	return crimeRevisions[lang].title(topic(id).label[lang], inPlaceTitle(place, lang));
}

function endText(move: Move, lang: Lang): string {
	const t = crimeRevisions[lang];
	const change = changeOf(move);
	if (change === 0) return t.same;
	const percent = percentOf(move);
	// A change that rounds to nothing is said in counts only.
	const shown = percent !== null && Math.abs(percent) >= 0.05;
	const said = shown ? t.percent(signedPercent(percent, 1, lang)) : '';
	const size = whole(Math.abs(change), lang);
	return change > 0 ? t.more(size, said) : t.fewer(size, said);
}

/** First and newest figure of the year told, and the cuts at which it changed. */
export function revisionsLead(record: YearRecord, view: CrimeRevisionsView): string {
	const { lang, unit, place } = view;
	const t = crimeRevisions[lang];
	const year = toldYear(view);
	const move = moveIn(record, unit, place, year);
	if (move === null) return t.noneHeld(inPlace(place, lang));
	const { first, newest } = move;
	if (move.figures.length < 2)
		return t.oneCut(`${year}`, whole(first.n, lang), formatCut(first.cut, lang));
	const moved =
		t.moved(
			`${year}`,
			inPlace(place, lang),
			first.n,
			whole(first.n, lang),
			unit,
			counts[view.topic].label[lang],
			formatCut(first.cut, lang),
			whole(newest.n, lang),
			formatCut(newest.cut, lang)
		) + endText(move, lang);
	const steps = stepsOf(move).map(({ n, cut }) => t.step(whole(n, lang), formatCut(cut, lang)));
	return steps.length < 2 ? moved : `${moved} ${t.steps(formatList(steps, lang))}`;
}

function moveIn(record: YearRecord, unit: FileOrVictim, place: string, year: number): Move | null {
	return movesOf(record, unit, place).find((move) => move.year === year) ?? null;
}

/** A heading and what stands under it. */
export interface Aside {
	readonly title: string | null;
	readonly sentences: readonly string[];
}

/**
 * What sets files and victims of femicide apart in the year told. For the nation's usual year it takes
 * apart the figure that the press gave: the first cut's files, read as women. Null for other topics, and
 * where one of the units is not held.
 */
export function unitsAside(record: YearRecord, view: CrimeRevisionsView): Aside | null {
	const { lang, place } = view;
	const t = crimeRevisions[lang];
	const year = toldYear(view);
	if (record.topic !== 'femicide') return null;
	const [files, victims] = (['files', 'victims'] as const).map((unit) =>
		moveIn(record, unit, place, year)
	);
	if (!files || !victims) return null;
	const n = (figure: { readonly n: number }) => whole(figure.n, lang);
	const cut = (figure: { readonly cut: string }) => formatCut(figure.cut, lang);
	if (place !== NATION || year !== USUAL_YEAR) {
		const [a, b] = [files.newest, victims.newest];
		const said = t.otherUnit(
			`${year}`,
			t.counted(a.n, n(a), 'files', cut(a)),
			t.counted(b.n, n(b), 'victims', cut(b))
		);
		return { title: null, sentences: [said] };
	}
	const next = stepsOf(files)[0] ?? files.newest;
	return {
		title: t.quotedTitle(n(files.first), `${year}`),
		sentences: [
			t.quoted(n(files.first), `${year}`, cut(files.first)),
			t.quotedVictims(
				`${year}`,
				n(victims.first),
				cut(victims.first),
				n(victims.newest),
				cut(victims.newest)
			),
			t.quotedFiles(n(next), cut(next), n(files.newest), cut(files.newest))
		]
	};
}
