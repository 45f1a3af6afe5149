/** The published values beside ours as a figure: what the page says first, its rows in words, its table. */
import { surveyIndicator } from '../../catalog/indicators/survey';
import { NATION, placeName } from '../../catalog/states';
import type { Lang } from '../../catalog/types';
import { fileColumn, numberColumn, textColumn } from '../../chart/columns';
import { about } from '../../chart/alone';
import { sourcesOf, type SourceNames } from '../../chart/sources';
import type { Cell, ChartTable, FigureText } from '../../chart/types';
import type { Figured } from '../../figures/types';
import { formatNumber, formatSigned } from '../../i18n/format';
import { survey } from '../../i18n/survey';
import { surveyCheck } from '../../i18n/survey-check';
import type { TableDrawing } from '../../picture/types';
import type { CheckRecord, CheckRow } from '../../query/survey-records';
import { surveyFileName } from '../words';
import { comparedRows, tallyOf, waitingRows, PRINTED_DECIMALS, type Compared } from './compare';

/** Decimals of a computed value and of a difference: enough to see what the rounding hides. */
const FINER = 3;

/** The place of a value: a state by its name, or the whole country. */
export function placeOf({ cve_ent }: Pick<CheckRow, 'cve_ent'>, lang: Lang): string {
	return cve_ent === NATION ? survey[lang].nation : placeName(cve_ent, lang);
}

/** The sentences that the page begins with. */
export function checkLead(rows: readonly CheckRow[], lang: Lang): string {
	const t = surveyCheck[lang];
	const { compared, agree, largest, waiting } = tallyOf(rows);
	const count = (n: number) => formatNumber(n, 0, lang);
	const first =
		compared === 0
			? t.leadNone
			: agree === compared
				? t.leadAll(compared, count(compared))
				: t.leadSome(count(compared), count(agree), count(compared - agree));
	return [
		first,
		...(largest === null ? [] : [t.leadLargest(formatNumber(largest, FINER, lang))]),
		...(waiting === 0 ? [] : [t.leadWaiting(waiting, count(waiting))])
	].join(' ');
}

/** A compared value as the page's table writes it. */
export interface ComparedText {
	readonly key: string;
	readonly name: string;
	readonly where: string;
	readonly published: string;
	readonly computed: string;
	readonly difference: string;
	readonly agrees: boolean;
	readonly reading: string;
	readonly readIn: string;
}

/** A row a compared value, those that do not agree first. */
export function comparedTexts(rows: readonly CheckRow[], lang: Lang): readonly ComparedText[] {
	const t = surveyCheck[lang];
	return comparedRows(rows).map((row) => ({
		key: `${row.indicator} ${row.year} ${row.cve_ent}`,
		name: surveyIndicator(row.indicator).short[lang],
		where: `${placeOf(row, lang)}, ${row.year}`,
		published: formatNumber(row.published, PRINTED_DECIMALS, lang),
		computed: formatNumber(row.computed, FINER, lang),
		difference: formatSigned(row.difference, FINER, lang),
		agrees: row.agrees,
		reading: row.agrees ? t.agrees : t.apart,
		readIn: t.readIn(row.printed_in)
	}));
}

/** The whole figure: its table is what it draws. */
export function checkFigured(
	record: CheckRecord,
	sources: SourceNames,
	lang: Lang
): Figured<TableDrawing> {
	const text = about(survey[lang].subject, checkText(record, sources, lang));
	return {
		...text,
		drawing: { kind: 'table', label: text.title },
		notes: [surveyCheck[lang].tables]
	};
}

/** Everything of the figure but its drawing; its table has every published value, compared or not. */
export function checkText(record: CheckRecord, sources: SourceNames, lang: Lang): FigureText {
	const t = surveyCheck[lang];
	return {
		lang,
		id: 'published',
		title: t.figureTitle,
		sentence: t.rule,
		meta: {
			unit: t.unit,
			cut: t.cut,
			precision: t.precision,
			sources: sourcesOf(['endireh', 'endireh-published'], sources)
		},
		table: checkTable(record, lang),
		fileName: surveyFileName([t.file]),
		sql: record.sql
	};
}

function checkTable({ rows }: CheckRecord, lang: Lang): ChartTable {
	const t = surveyCheck[lang];
	const rowOf = (row: CheckRow, difference: number | null, reading: string): readonly Cell[] => [
		surveyIndicator(row.indicator).short[lang],
		row.indicator,
		row.year,
		row.cve_ent,
		placeOf(row, lang),
		row.published,
		row.computed,
		difference,
		row.se,
		reading,
		row.printed_in
	];
	const readingOf = (row: Compared) => (row.agrees ? t.agrees : t.apart);
	return {
		columns: [
			textColumn('figure', t.what),
			fileColumn('indicator'),
			textColumn('survey_year', survey[lang].year),
			fileColumn('cve_ent'),
			textColumn('place', t.place),
			numberColumn('published', t.published, PRINTED_DECIMALS),
			numberColumn('computed', t.computed, FINER),
			numberColumn('difference', t.points, FINER),
			numberColumn('se', t.se, FINER),
			textColumn('reading', t.reading),
			textColumn('printed_in', t.printedIn)
		],
		rows: [
			...comparedRows(rows).map((row) => rowOf(row, row.difference, readingOf(row))),
			...waitingRows(rows).map((row) => rowOf(row, null, t.waiting))
		]
	};
}
