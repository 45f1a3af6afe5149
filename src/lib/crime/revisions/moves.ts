/** How the figure of a year moved from cut to cut. */
import { states } from '../../catalog/states';
import type { YearRecord } from '../../query/records';
import { precisionOfCount } from '../../stats/precision';
import { everyFigure, wholeYears, type FileOrVictim, type YearFigure } from '../years';

/** A year of the register that ended in 2025, at every cut that counts all of it. */
export interface Move {
	readonly year: number;
	/** At the first cut held that has the whole year. */
	readonly first: YearFigure;
	readonly newest: YearFigure;
	/** At every such cut, oldest first; `first` and `newest` are its ends. */
	readonly figures: readonly YearFigure[];
}

function byYear(figures: readonly YearFigure[]): readonly Move[] {
	const years = [...new Set(figures.map(({ year }) => year))];
	return years.flatMap((year) => {
		const own = figures.filter((figure) => figure.year === year);
		const [first, newest] = [own[0], own.at(-1)];
		return first === undefined || newest === undefined
			? []
			: [{ year, first, newest, figures: own }];
	});
}

/** The moves of a topic's own count in a place, ascending by year; a year with one cut did not move. */
export function movesOf(record: YearRecord, unit: FileOrVictim, place: string): readonly Move[] {
	return byYear(wholeYears(everyFigure(record, record.topic, unit, place)));
}

/** The years that two cuts or more have whole: those whose revisions can be told. */
export function toldYears(
	record: YearRecord,
	unit: FileOrVictim,
	place: string
): readonly number[] {
	return movesOf(record, unit, place)
		.filter(({ figures }) => figures.length > 1)
		.map(({ year }) => year);
}

/** Newest less first: how many more (or fewer) the figure is now. */
export function changeOf({ first, newest }: Pick<Move, 'first' | 'newest'>): number {
	return newest.n - first.n;
}

/** The change in percent of the first figure; null where that was zero. */
export function percentOf(move: Pick<Move, 'first' | 'newest'>): number | null {
	return move.first.n === 0 ? null : (100 * changeOf(move)) / move.first.n;
}

/**
 * Whether the moves are drawn in percent. Where some year's first figure is small, one file is many
 * percent, and the chart counts files or victims instead.
 */
export function inPercent(moves: readonly Move[]): boolean {
	return moves.every(({ first }) => precisionOfCount(first.n) === 'high');
}

/** The cuts at which a figure differs from that of the cut before. */
export function stepsOf({ figures }: Move): readonly YearFigure[] {
	return figures.filter((figure, at) => at > 0 && figure.n !== figures[at - 1]?.n);
}

/** A state's move of one year. */
export interface StateMove extends Move {
	readonly cve_ent: string;
}

/** The states by how far their figure of a year moved, the furthest first; states with one cut are left out. */
export function stateMoves(
	record: YearRecord,
	unit: FileOrVictim,
	year: number
): readonly StateMove[] {
	const far = (move: Move) => Math.abs(changeOf(move));
	return states
		.flatMap(({ cve_ent }) => {
			const move = movesOf(record, unit, cve_ent).find((each) => each.year === year);
			return move === undefined || move.figures.length < 2 ? [] : [{ ...move, cve_ent }];
		})
		.sort((a, b) => far(b) - far(a) || a.cve_ent.localeCompare(b.cve_ent));
}
