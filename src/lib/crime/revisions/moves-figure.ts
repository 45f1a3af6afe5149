/** The revision chart and its tables: a line a year, every cut and year, the states that moved most. */
import type { Cell, ChartTable, DotRow, Line, LinePoint } from '../../chart/types';
import { placeName } from '../../catalog/states';
import type { Lang } from '../../catalog/types';
import { monthTime } from '../../chart/time';
import { crimeRevisions } from '../../i18n/crime-revisions';
import { formatCut, formatNumber } from '../../i18n/format';
import type { YearRecord } from '../../query/records';
import { partialWord, registerWords } from '../words';
import { cutsHeld, everyFigure, type FileOrVictim } from '../years';
import { changeOf, percentOf, type Move, type StateMove } from './moves';
import { signedCount, signedPercent } from './story';

function pointOf(move: Move, at: number, percent: boolean, lang: Lang): LinePoint | null {
	const figure = move.figures[at];
	if (figure === undefined) return null;
	const so = { first: move.first, newest: figure };
	const share = percentOf(so);
	const count = formatNumber(figure.n, 0, lang);
	const text =
		percent && share !== null
			? `${signedPercent(share, 2, lang)} (${count})`
			: `${signedCount(changeOf(so), lang)} (${count})`;
	return { t: monthTime(figure.cut), value: percent ? share : changeOf(so), text };
}

/** A line a year, from zero at its first whole cut; the year told stands out, and lies over the others. */
export function moveLines(
	moves: readonly Move[],
	told: number,
	percent: boolean,
	lang: Lang
): readonly Line[] {
	return moves
		.filter(({ figures }) => figures.length > 1)
		.map((move): Line => ({
			key: `${move.year}`,
			label: `${move.year}`,
			kind: move.year === told ? 'a' : 'quiet',
			dash: 'solid',
			points: move.figures.flatMap((_, at) => pointOf(move, at, percent, lang) ?? []),
			dots: move.year === told
		}))
		.sort((a, b) => Number(b.kind === 'a') - Number(a.kind === 'a'));
}

/** Every figure of every year at every cut, partial years too; differences only between whole ones. */
export function movesTable(
	record: YearRecord,
	moves: readonly Move[],
	unit: FileOrVictim,
	place: string,
	lang: Lang
): ChartTable {
	const t = crimeRevisions[lang];
	const rows = everyFigure(record, record.topic, unit, place).map((figure): readonly Cell[] => {
		const move = moves.find(({ year }) => year === figure.year);
		const so = figure.months === 12 && move ? { first: move.first, newest: figure } : null;
		return [
			figure.year,
			figure.cut,
			figure.months,
			figure.n,
			so && changeOf(so),
			so && percentOf(so),
			figure.register,
			place,
			figure.source
		];
	});
	return {
		columns: [
			{ name: 'year', label: t.columnYear, decimals: null },
			{ name: 'cut', label: t.columnCut, decimals: null },
			{ name: 'months', label: t.columnMonths, decimals: 0 },
			{ name: unit, label: t.columnN(unit), decimals: 0 },
			{ name: 'change', label: t.columnChange, decimals: 0 },
			{ name: 'change_percent', label: t.columnPercent, decimals: 2, percent: true },
			{ name: 'register', label: t.columnRegister, decimals: null },
			{ name: 'cve_ent', label: t.columnPlace, decimals: null },
			{ name: 'source', label: t.columnSourceId, decimals: null }
		],
		rows
	};
}

/** A row a cut and a column a year, for reading; partial years say their months. */
export function matrixTable(
	record: YearRecord,
	unit: FileOrVictim,
	place: string,
	lang: Lang
): ChartTable {
	const t = crimeRevisions[lang];
	const figures = everyFigure(record, record.topic, unit, place);
	const years = [...new Set(figures.map(({ year }) => year))];
	const rows = cutsHeld(record, record.topic, unit, place).map(({ cut, register }) => {
		const cells = years.map((year): Cell => {
			const found = figures.find((figure) => figure.cut === cut && figure.year === year);
			if (found === undefined || found.register !== register) return '';
			const count = formatNumber(found.n, 0, lang);
			const part = partialWord(found.months, lang);
			return part === null ? count : `${count} (${part})`;
		});
		const name = register === 'rnid' ? ` (${registerWords.rnid})` : '';
		return [formatCut(cut, lang) + name, ...cells];
	});
	return {
		columns: [
			{ name: 'cut', label: t.columnCut, decimals: null },
			...years.map((year) => ({ name: `y${year}`, label: `${year}`, decimals: 0 }))
		],
		rows
	};
}

/** Cuts of one publication. */
export interface CutsFrom {
	readonly source: string;
	readonly cuts: readonly string[];
}

/** Which publication each cut was read from, the oldest first. */
export function cutsBySource(
	record: YearRecord,
	unit: FileOrVictim,
	place: string
): readonly CutsFrom[] {
	const held = cutsHeld(record, record.topic, unit, place);
	return [...new Set(held.map(({ source }) => source))].map((source) => ({
		source,
		cuts: [...new Set(held.filter((each) => each.source === source).map(({ cut }) => cut))]
	}));
}

/** How many states the chart names; the table has them all. */
export const NAMED = 10;

/** The states whose figure moved, the furthest first, as dots on one scale. */
export function stateDots(
	moves: readonly StateMove[],
	hrefOf: (cve_ent: string) => string,
	lang: Lang
): readonly DotRow[] {
	return moves
		.filter((move) => changeOf(move) !== 0)
		.slice(0, NAMED)
		.map((move): DotRow => {
			const percent = percentOf(move);
			const share = percent === null ? '' : `, ${signedPercent(percent, 1, lang)}`;
			const from = formatNumber(move.first.n, 0, lang);
			const to = formatNumber(move.newest.n, 0, lang);
			return {
				key: move.cve_ent,
				name: placeName(move.cve_ent, lang),
				href: hrefOf(move.cve_ent),
				value: changeOf(move),
				low: null,
				high: null,
				text: `${signedCount(changeOf(move), lang)} (${from} → ${to}${share})`
			};
		});
}

/** All states with both figures, the difference and its percentage. */
export function statesTable(moves: readonly StateMove[], lang: Lang): ChartTable {
	const t = crimeRevisions[lang];
	const [one] = moves;
	const column = (cut: string | undefined) => (cut === undefined ? '' : formatCut(cut, lang));
	return {
		columns: [
			{ name: 'state', label: t.state, decimals: null },
			{ name: 'cve_ent', label: t.columnPlace, decimals: null, fileOnly: true },
			{ name: 'year', label: t.columnYear, decimals: null, fileOnly: true },
			{ name: 'first_cut', label: t.columnCut, decimals: null, fileOnly: true },
			{ name: 'first', label: t.columnFirst(column(one?.first.cut)), decimals: 0 },
			{ name: 'newest_cut', label: t.columnCut, decimals: null, fileOnly: true },
			{ name: 'newest', label: t.columnFirst(column(one?.newest.cut)), decimals: 0 },
			{ name: 'change', label: t.columnChange, decimals: 0 },
			{ name: 'change_percent', label: t.columnPercent, decimals: 1, percent: true }
		],
		rows: moves.map((move) => [
			placeName(move.cve_ent, lang),
			move.cve_ent,
			move.year,
			move.first.cut,
			move.first.n,
			move.newest.cut,
			move.newest.n,
			changeOf(move),
			percentOf(move)
		])
	};
}
