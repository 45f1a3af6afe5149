/** A result as a whole figure, apart from the page: what it says, draws and holds. */
import { indicator } from '../catalog/indicators';
import { monthsLabel } from '../catalog/periods';
import { placeName } from '../catalog/states';
import type { Indicator, Lang } from '../catalog/types';
import { fileColumn, numberColumn, percentColumn, textColumn } from '../chart/columns';
import type { Cell, ChartColumn, ChartTable, FigureMeta } from '../chart/types';
import type { Figured } from '../figures/types';
import { formatCut } from '../i18n/format';
import { mapText } from '../i18n/map';
import { mapFigure } from '../i18n/map-figure';
import type { StatesDrawing } from '../picture/types';
import type { Result, Row } from '../query/types';
import type { BreaksOf } from '../stats/classes';
import { precisionOf } from '../survey/interval-words';
import { besideColumns, numberColumns } from '../table/columns';
import { sortedStates } from '../table/sort';
import { fileNameOf } from '../view/file-name';
import { summaryOf } from '../view/summary';
import { titleOf } from '../view/title';
import type { MapView } from '../view/types';
import { statesDrawing } from './drawing';
import type { Facts } from './facts';
import { figureOf, isPercent } from './figure';

/** The one figure of the map. */
const ID = 'map';

/**
 * The figure of a result, shown as a view asks: its form, its classes, the state chosen, the order of its rows. What
 * it says is the result's, whatever the view's indicator and year.
 *
 * @param natural what computes natural classes; null where they are not asked for
 * @throws RangeError for an indicator that the catalogue does not have, a result without one of its 33 rows, or
 * natural classes without what computes them
 */
export function mapFigured(
	result: Result,
	view: MapView,
	facts: Facts,
	natural: BreaksOf | null = null
): Figured<StatesDrawing> {
	const { lang, form, state } = view;
	const entry = indicator(result.question.indicator);
	const title = titleOf(result.question, lang);
	return {
		lang,
		id: ID,
		title,
		sentence: summaryOf(result, lang),
		meta: metaOf(result, entry, facts, lang),
		table: tableOf(result, entry, view),
		fileName: fileNameOf(result, lang, 'csv').replace(/\.csv$/, ''),
		sql: result.sql,
		drawing: statesDrawing(figureOf(entry, result, view.classes, natural), {
			lang,
			form,
			chosen: state,
			name: mapText(lang).mapOf(title)
		}),
		notes: facts.notes
	};
}

function metaOf(result: Result, entry: Indicator, facts: Facts, lang: Lang): FigureMeta {
	const months = result.months === null ? null : monthsLabel(result.months, lang);
	const cut = formatCut(result.cut, lang);
	return {
		unit: unitOf(result, entry, lang),
		cut: months === null ? cut : mapFigure[lang].months(cut, months),
		precision: precisionText(result, entry, lang),
		sources: result.sources.flatMap((id) => {
			const from = facts.sources.find((each) => each.id === id);
			return from ? [{ name: `${from.publisher}, ${from.title}`, url: from.url }] : [];
		})
	};
}

/** The unit, which names the yearly pace where a rate is of a year counted in part. */
function unitOf({ months }: Result, { unit, measure }: Indicator, lang: Lang): string {
	const pace = mapFigure[lang].yearlyPace;
	const isPart = measure === 'rate' && months !== null && months < 12;
	return isPart && !unit[lang].endsWith(pace) ? unit[lang] + pace : unit[lang];
}

function precisionText({ rows }: Result, { query }: Indicator, lang: Lang): string | null {
	switch (query.kind) {
		case 'prevalence':
			return precisionOf(
				rows.filter(({ value }) => value !== null),
				lang
			);
		case 'crime_rate':
		case 'death_rate':
			return mapFigure[lang].precisionRate;
		case 'crime_share':
			return mapFigure[lang].precisionShare;
		case 'documented':
			return null;
	}
}

/** A column and what it holds of a row. */
type Of = readonly [column: ChartColumn, of: (row: Row) => Cell];

/** The columns that the page shows, then those that only a file has: what every row is a figure of. */
function tableOf(result: Result, entry: Indicator, { lang, sort }: MapView): ChartTable {
	const columns = columnsOf(result, entry, lang);
	const nation = result.rows.filter(({ cve_ent }) => cve_ent === '00');
	const rows = [...nation, ...sortedStates(result.rows, sort, lang)];
	return {
		columns: columns.map(([column]) => column),
		rows: rows.map((row) => columns.map(([, of]) => of(row)))
	};
}

function columnsOf(result: Result, entry: Indicator, lang: Lang): readonly Of[] {
	const t = mapText(lang);
	const words = mapFigure[lang];
	const value = (name: string, label: string) =>
		(isPercent(entry) ? percentColumn : numberColumn)(name, label, entry.decimals);
	const { year, filters } = result.question;
	const extra = [...numberColumns(entry, lang), ...besideColumns(result.rows, entry, lang)];
	const about: Readonly<Record<string, Cell>> = {
		indicator: entry.id,
		title: entry.label[lang],
		unit: unitOf(result, entry, lang),
		year,
		months: result.months,
		cut: result.cut,
		domain: filters.domain ?? null,
		age: filters.age ?? null,
		source: result.sources.join(' ')
	};
	const precision = entry.measure === 'count' ? [] : precisionColumns(lang);
	return [
		[textColumn('state', t.state), ({ cve_ent }) => placeName(cve_ent, lang)],
		[fileColumn('cve_ent'), ({ cve_ent }) => cve_ent],
		[value('value', t.measure(entry.measure)), (row) => row.value],
		...(entry.measure === 'count'
			? []
			: [
					[value('ci95_low', words.low), (row) => row.low] satisfies Of,
					[value('ci95_high', words.high), (row) => row.high] satisfies Of,
					[fileNumber('se'), (row) => row.se] satisfies Of
				]),
		...precision,
		...extra.map(({ name, label, decimals, percent, of }): Of => [
			{ name, label, decimals, percent },
			of
		]),
		[fileColumn('origin'), (row) => row.origin],
		...Object.entries(about).map(([name, cell]): Of => [
			typeof cell === 'number' ? fileNumber(name) : fileColumn(name),
			() => cell
		])
	];
}

function precisionColumns(lang: Lang): readonly Of[] {
	const t = mapText(lang);
	return [
		[
			textColumn('precision', t.precisionColumn),
			({ precision }) => (precision === null ? null : t.precision(precision))
		],
		[percentColumn('cv', mapFigure[lang].cv), (row) => row.cv]
	];
}

function fileNumber(name: string): ChartColumn {
	return { ...fileColumn(name), decimals: 0 };
}
