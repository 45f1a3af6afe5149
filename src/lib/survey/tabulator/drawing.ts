/** A result of the tabulator as plain data, for its picture: a table of coloured cells, or dots on their intervals. */
import { dotsDrawing, type DotList as Dots } from '../../chart/dots-drawing';
import type { Lang } from '../../catalog/types';
import { formatPercent } from '../../i18n/format';
import { tabulator } from '../../i18n/tabulator';
import type { Drawing, HeatDrawing } from '../../picture/types';
import type { Level, TabulationResult } from '../../query/tabulation';
import type { TabulatorView } from '../../view/types';
import { cellSaid, detailText, estimateText, levelText, precisionMark, stateOf } from './cell-text';
import { dotLists, spanOf, type DotList } from './dots';
import { classNames, heatBreaks, heatStep, isColoured, stepOf } from './heat';
import { cellName } from './names';
import { tabulationTitle } from './sentence';
import { tableOf, type CrossTable } from './table';

type Shown = Pick<TabulatorView, 'lang' | 'form' | 'detail' | 'sort'>;

/** What a list of dots shows, on the scale of all lists. */
export function listDots(
	{ name, rows, total }: DotList,
	lists: readonly DotList[],
	level: Level,
	lang: Lang
): Dots {
	const t = tabulator[lang];
	return {
		label: t.dotsOf(name),
		rows,
		scale: 'linear',
		reference:
			total === null ? null : { value: total, label: t.dotsTotal(formatPercent(total, 1, lang)) },
		valueLabel: t.dotsValue(levelText(level, lang)),
		percent: true,
		span: spanOf(lists)
	};
}

/** What is drawn of a result, in the form of the view. */
export function tabulationDrawing(result: TabulationResult, view: Shown): Drawing {
	const { lang } = view;
	const table = tableOf(result, view.sort, lang);
	if (view.form !== 'dots') return heatDrawing(result, table, view);
	const lists = dotLists(table, lang);
	const panels = lists.map((list) => ({
		heading: list.name,
		drawing: dotsDrawing(listDots(list, lists, result.level, lang))
	}));
	const [first] = panels;
	if (first !== undefined && panels.length === 1) return first.drawing;
	return { kind: 'panels', label: tabulationTitle(result.tabulation, lang), panels };
}

/** What the drawing needs said under it: the signs of precision, which a table of coloured cells says itself. */
export function tabulationNotes(result: TabulationResult, view: Shown): readonly string[] {
	const t = tabulator[view.lang];
	if (view.form !== 'dots') return [];
	const held = new Set(result.cells.map(stateOf));
	return [
		...(held.has('moderate') ? [`${t.moderateMark} ${t.legendModerate}`] : []),
		...(held.has('low') ? [`${t.lowMark} ${t.legendHollow}`] : [])
	];
}

function heatDrawing(
	{ tabulation, level }: TabulationResult,
	table: CrossTable,
	{ lang, detail }: Shown
): HeatDrawing {
	const t = tabulator[lang];
	const breaks = heatBreaks(table);
	const names = classNames(breaks, lang);
	const fill = (step: number | null) => (step === null ? null : `violet-5-${step}`);
	const isParted = table.rows.length > 1;
	return {
		kind: 'heat',
		label: tabulationTitle(tabulation, lang),
		corner: table.rowsLabel ?? '',
		across: table.columnsLabel ?? '',
		columns: table.columns.map(({ name }) => name),
		rows: table.rows.map(({ heading, cells, codes }) => ({
			name: heading.name,
			total: heading.total && isParted,
			cells: cells.map((cell, at) => ({
				text: estimateText(cell, lang) + precisionMark(cell, lang).mark,
				detail: detailText(cell, detail, lang),
				fill: fill(isColoured(heading.total, table.columns, at) ? heatStep(cell, breaks) : null),
				hatch: stateOf(cell) === 'low' ? 'low' : 'none',
				label: [
					cellName(tabulation, codes[at] ?? [], lang),
					cell?.estimate == null ? saidOf(stateOf(cell), lang) : cellSaid(cell, level, lang)
				].join(': ')
			}))
		})),
		keyTitle: t.legend,
		keys: isParted
			? names.map((label, at) => ({
					fill: fill(stepOf(at, names.length)),
					hatch: 'none',
					label,
					count: null
				}))
			: [],
		signs: signsOf(table, lang)
	};
}

function saidOf(state: ReturnType<typeof stateOf>, lang: Lang): string {
	return state === 'empty' ? tabulator[lang].emptySaid : tabulator[lang].fewSaid;
}

/** The signs that the cells of a table have. */
function signsOf({ rows }: CrossTable, lang: Lang): HeatDrawing['signs'] {
	const t = tabulator[lang];
	const held = new Set(rows.flatMap(({ cells }) => cells.map(stateOf)));
	const all = [
		['moderate', t.moderateMark, t.legendModerate],
		['low', t.lowMark, t.legendLow],
		['few', t.few, t.legendFew],
		['empty', t.empty, t.legendEmpty]
	] as const;
	return all.filter(([state]) => held.has(state)).map(([, sign, label]) => ({ sign, label }));
}
