/** The two figures of a topic's revisions, whole. */
import { dotsDrawing, type DotList } from '../../chart/dots-drawing';
import type { DotRow } from '../../chart/types';
import { NATION } from '../../catalog/states';
import { topic as topicOf } from '../../catalog/topics';
import type { Lang } from '../../catalog/types';
import type { Figured } from '../../figures/types';
import { crimeRevisions } from '../../i18n/crime-revisions';
import { formatCut } from '../../i18n/format';
import type { LinesDrawing, RowsDrawing, TableDrawing } from '../../picture/types';
import type { YearRecord } from '../../query/records';
import { crimeRevisionsViewToPath } from '../../view/crime-revisions-view';
import type { CrimeRevisionsView } from '../../view/types';
import { crimeFileName, inPlaceTitle, monthOf, sourcesOf, type SourceNames } from '../words';
import { cutsHeld } from '../years';
import { changeOf, inPercent, movesOf, stateMoves } from './moves';
import { moveLines, movesTable, stateDots, statesTable } from './moves-figure';
import { toldYear } from './story';

/** How far each year moved, cut by cut. `notes` are what every figure of the topic has to say. */
export function movesFigure(
	record: YearRecord,
	view: CrimeRevisionsView,
	names: SourceNames,
	notes: readonly string[] = []
): Figured<LinesDrawing> {
	const { lang, topic, unit, place } = view;
	const t = crimeRevisions[lang];
	const told = toldYear(view);
	const moves = movesOf(record, unit, place);
	const percent = inPercent(moves);
	const moved = moves.some((move) => move.figures.some(({ n }) => n !== move.first.n));
	const held = cutsHeld(record, topic, unit, place);
	const drawn = moves.flatMap(({ figures }) => figures.map(({ cut }) => cut)).sort();
	const title = t.chartTitle(topicOf(topic).label[lang], inPlaceTitle(place, lang));
	return {
		lang,
		id: 'moves',
		title,
		sentence: moved ? t.chartSentence(`${told}`) : t.noneMoved,
		meta: {
			unit: percent ? t.unitPercent(unit) : t.unitCount(unit),
			cut: t.cuts(
				new Set(drawn).size,
				formatCut(drawn[0] ?? '', lang),
				formatCut(drawn.at(-1) ?? '', lang)
			),
			precision: t.precision,
			sources: sourcesOf(
				held.map(({ source }) => source),
				names
			)
		},
		table: movesTable(record, moves, unit, place, lang),
		fileName: crimeFileName(topic, [t.slug, t.fileUnit(unit)], place, null, lang),
		sql: record.sql,
		drawing: {
			kind: 'lines',
			label: title,
			lines: moveLines(moves, told, percent, lang),
			yLabel: percent ? t.axisPercent : t.axisCount(unit),
			tText: monthOf(lang),
			decimals: percent ? 1 : 0,
			percent
		},
		notes
	};
}

/** The figure, and the list that the page draws; null where none moved. */
type StatesMoved = Figured<RowsDrawing | TableDrawing> & { readonly dots: DotList | null };

/**
 * The states whose figure of the year told moved most, from the first whole cut to the newest. Where none
 * moved, its table is what it draws. Null where no state has two cuts.
 */
export function statesFigure(
	record: YearRecord,
	view: CrimeRevisionsView,
	names: SourceNames,
	notes: readonly string[] = []
): StatesMoved | null {
	const { lang, topic, unit } = view;
	const t = crimeRevisions[lang];
	const told = `${toldYear(view)}`;
	const moves = stateMoves(record, unit, toldYear(view));
	const [most] = moves;
	if (most === undefined) return null;
	const [first, newest] = [formatCut(most.first.cut, lang), formatCut(most.newest.cut, lang)];
	const unmoved = moves.filter((move) => changeOf(move) === 0).length;
	const title = t.statesTitle(topicOf(topic).label[lang], told);
	const hrefOf = (place: string) => crimeRevisionsViewToPath({ ...view, place });
	const rows = stateDots(moves, hrefOf, lang);
	const dots: DotList = {
		label: title,
		rows,
		scale: 'linear',
		reference: { value: 0, label: t.unchanged },
		valueLabel: t.axisCount(unit)
	};
	const drawn = rows.length > 0;
	return {
		lang,
		id: 'states',
		title,
		sentence: [
			t.statesSentence(told, first, newest),
			...(unmoved > 0 ? [t.statesUnmoved(unmoved)] : [])
		].join(' '),
		meta: {
			unit: t.unitCount(unit),
			cut: t.cutsCompared(first, newest),
			precision: t.precision,
			sources: sourcesOf([most.first.source, most.newest.source], names)
		},
		table: statesTable(moves, lang),
		fileName: crimeFileName(topic, [t.statesSlug, told, t.fileUnit(unit)], NATION, null, lang),
		sql: record.sql,
		drawing: drawn
			? dotsDrawing({ ...dots, rows: inWords(rows, lang) })
			: { kind: 'table', label: title },
		notes,
		dots: drawn ? dots : null
	};
}

/** The rows without arrows, which the fonts of a picture do not have. */
function inWords(rows: readonly DotRow[], lang: Lang): readonly DotRow[] {
	const to = { es: ' a ', en: ' to ' }[lang];
	return rows.map((row) => ({ ...row, text: row.text.replace(' → ', to) }));
}
