/** Weapon or age of the victims as a figure: two panels, femicide and intentional homicide of women. */
import { dotsDrawing, type DotList } from '../../chart/dots-drawing';
import type { Topic } from '../../catalog/topics';
import type { Lang } from '../../catalog/types';
import type { Figured } from '../../figures/types';
import { crimeBeside } from '../../i18n/crime-beside';
import { formatCut, formatNumber } from '../../i18n/format';
import type { LinesDrawing, PanelsDrawing } from '../../picture/types';
import type { Breakdown } from '../../query/records';
import { crimeFileName, inPlaceTitle, sourcesOf, yearOf, type SourceNames } from '../words';
import {
	breakdownCounts,
	groupedYears,
	groupLines,
	groupTable,
	isFew,
	pooled,
	type BreakdownCount,
	type GroupedBy
} from './breakdown';
import { hollowNotes } from './notes';

/** What a breakdown is read with. */
export interface BreakdownAsked {
	readonly topic: Topic;
	readonly by: GroupedBy;
	readonly breakdown: Breakdown;
	/** `cve_ent` of the breakdown. */
	readonly place: string;
	readonly sql: string;
}

/** A panel: lines of shares, or, where victims are few, the whole years taken together as dots. */
export type BreakdownPanel = { readonly count: BreakdownCount; readonly heading: string } & (
	| { readonly lines: LinesDrawing; readonly dots: null }
	| { readonly lines: null; readonly dots: DotList }
);

/** The figure, and the panels that the page draws one by one. */
export function breakdownFigure(
	asked: BreakdownAsked,
	names: SourceNames,
	lang: Lang
): Figured<PanelsDrawing> & { readonly panels: readonly BreakdownPanel[] } {
	const { topic, by, breakdown, place, sql } = asked;
	const t = crimeBeside[lang];
	const where = inPlaceTitle(place, lang);
	const title = by === 'weapon' ? t.weaponTitle(where) : t.ageTitle(where);
	const panels = breakdownCounts.map((count) => panelOf(asked, count, title, lang));
	const hollow = panels.some(({ dots }) => dots === null)
		? hollowNotes(groupedYears(breakdown, breakdownCounts[0], by), lang)
		: [];
	const few = panels.some(({ dots }) => dots !== null) ? [t.few] : [];
	return {
		lang,
		id: by,
		title,
		sentence: [by === 'weapon' ? t.weaponSentence : t.ageSentence, ...hollow, ...few].join(' '),
		meta: {
			unit: t.shareUnit,
			cut: formatCut(breakdown.cut, lang),
			precision: t.sharePrecision,
			sources: sourcesOf([breakdown.source], names)
		},
		table: groupTable(breakdown, by, place, lang),
		fileName: crimeFileName(
			topic,
			[by === 'weapon' ? t.weaponSlug : t.ageSlug],
			place,
			breakdown.cut,
			lang
		),
		sql,
		drawing: {
			kind: 'panels',
			label: title,
			panels: panels.map(({ heading, lines, dots }) => ({
				heading,
				drawing: dots === null ? lines : dotsDrawing(dots)
			}))
		},
		notes: [],
		panels
	};
}

function panelOf(
	{ breakdown, by }: BreakdownAsked,
	count: BreakdownCount,
	title: string,
	lang: Lang
): BreakdownPanel {
	const t = crimeBeside[lang];
	const rows = groupedYears(breakdown, count, by);
	const together = isFew(rows) ? pooled(rows, by, lang) : null;
	const heading = t[count];
	const label = `${title}: ${heading}`;
	if (together !== null) {
		const { first, last, total } = together;
		const valueLabel = t.pooledAxis(`${first}`, `${last}`, formatNumber(total, 0, lang));
		const dots: DotList = {
			label,
			rows: together.rows,
			scale: 'linear',
			reference: null,
			valueLabel,
			percent: true
		};
		return { count, heading, lines: null, dots };
	}
	const lines: LinesDrawing = {
		kind: 'lines',
		label,
		lines: groupLines(rows, by, lang),
		yLabel: t.shareAxis,
		tText: yearOf,
		to: 100,
		percent: true
	};
	return { count, heading, lines, dots: null };
}
