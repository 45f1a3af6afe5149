/** Peru beside Mexico: what each country's own register counts, in panels of their own. */
import type { Cell, ChartTable, Line, LinePoint } from '../../chart/types';
import type { Lang } from '../../catalog/types';
import { crimeBeside } from '../../i18n/crime-beside';
import { formatList, formatNumber } from '../../i18n/format';
import type { Figured } from '../../figures/types';
import type { LinesDrawing, PanelsDrawing } from '../../picture/types';
import type { AbroadRecord, YearRecord } from '../../query/records';
import { NATION } from '../../catalog/states';
import {
	crimeFileName,
	cutsText,
	monthsSaid,
	registerBreak,
	sourcesOf,
	yearOf,
	type SourceNames
} from '../words';
import { newestYears, type YearFigure } from '../years';
import { hollowNotes } from './notes';

type Abroad = AbroadRecord['series'][number];

function pointOf(year: number, n: number | null, months: number, lang: Lang): LinePoint {
	const t = crimeBeside[lang];
	if (n === null) return { t: year + 0.5, value: null, text: t.noFigure };
	const part = months < 12 ? ` (${monthsSaid(months, lang)})` : '';
	const text = formatNumber(n, 0, lang) + part;
	return { t: year + 0.5, value: n, text, hollow: months < 12 };
}

/** Peru's femicides and attempts, a line each; a year that nobody published is a gap. */
export function peruLines(record: AbroadRecord, lang: Lang): readonly Line[] {
	const t = crimeBeside[lang];
	return record.series.map(({ crime, first, n, months }): Line => {
		const attempts = crime === 'attempted_femicide';
		return {
			key: crime,
			label: attempts ? t.peruAttempts : t.peruFemicide,
			kind: attempts ? 'b' : 'a',
			dash: attempts ? 'dashed' : 'solid',
			points: n.map((each, at) => pointOf(first + at, each, months[at] ?? 12, lang)),
			dots: true
		};
	});
}

/** Mexico's victims of femicide; the chart cuts the line where the register changes. */
export function mexicoLine(rows: readonly YearFigure[], lang: Lang): Line {
	return {
		key: 'mexico',
		label: crimeBeside[lang].femicide,
		kind: 'a',
		dash: 'solid',
		points: rows.map(({ year, n, months }) => pointOf(year, n, months, lang)),
		dots: true
	};
}

/** Which of Peru's years are counted in part, and which nobody published. */
export function peruNotes(record: AbroadRecord, lang: Lang): readonly string[] {
	const [series] = record.series;
	if (series === undefined) return [];
	const years = series.n.map((n, at) => ({
		year: series.first + at,
		n,
		months: series.months[at]
	}));
	const missing = years.filter(({ n }) => n === null).map(({ year }) => `${year}`);
	return [
		...hollowNotes(
			years.filter(({ n }) => n !== null),
			lang
		),
		...(missing.length === 0 ? [] : [crimeBeside[lang].missingNote(formatList(missing, lang))])
	];
}

function inYear(series: Abroad | undefined, year: number): readonly [number | null, number | null] {
	const at = year - (series?.first ?? year);
	const n = series?.n[at] ?? null;
	return [n, n === null ? null : (series?.months[at] ?? null)];
}

/** Every year of either country, side by side. */
export function abroadTable(
	record: AbroadRecord,
	mexico: readonly YearFigure[],
	lang: Lang
): ChartTable {
	const t = crimeBeside[lang];
	const of = (crime: Abroad['crime']) => record.series.find((series) => series.crime === crime);
	const [femicide, attempts] = [of('femicide'), of('attempted_femicide')];
	const known = record.series.flatMap(({ first, n }) => n.map((_, at) => first + at));
	const years = [...new Set([...known, ...mexico.map(({ year }) => year)])].sort((a, b) => a - b);
	const rows = years.map((year): readonly Cell[] => {
		const [n, months] = inYear(femicide, year);
		const here = mexico.find((row) => row.year === year);
		return [
			year,
			n,
			inYear(attempts, year)[0],
			months,
			here?.n ?? null,
			here?.months ?? null,
			here?.cut ?? null
		];
	});
	return {
		columns: [
			{ name: 'year', label: t.columnYear, decimals: null },
			{ name: 'peru_femicide', label: t.columnPeruFemicide, decimals: 0 },
			{ name: 'peru_attempted_femicide', label: t.columnPeruAttempts, decimals: 0 },
			{ name: 'peru_months', label: t.columnPeruMonths, decimals: 0 },
			{ name: 'mexico_femicide', label: t.columnMexico, decimals: 0 },
			{ name: 'mexico_months', label: t.columnMexicoMonths, decimals: 0 },
			{ name: 'mexico_cut', label: t.columnMexicoCut, decimals: null }
		],
		rows
	};
}

/** A country's panel, and what is said under it. */
export interface CountryPanel {
	readonly heading: string;
	readonly drawing: LinesDrawing;
	readonly notes: readonly string[];
}

/** The two countries, each from its own register and on a scale of its own. */
function countryPanels(
	abroad: AbroadRecord,
	mexico: readonly YearFigure[],
	lang: Lang
): readonly CountryPanel[] {
	const t = crimeBeside[lang];
	const shared = { kind: 'lines', yLabel: t.abroadAxis, tText: yearOf } as const;
	return [
		{
			heading: t.peru,
			drawing: {
				...shared,
				label: `${t.abroadTitle}: ${t.peru}`,
				lines: peruLines(abroad, lang)
			},
			notes: peruNotes(abroad, lang)
		},
		{
			heading: t.mexico,
			drawing: {
				...shared,
				label: `${t.abroadTitle}: ${t.mexico}`,
				lines: [mexicoLine(mexico, lang)],
				breaks: registerBreak(mexico)
			},
			notes: hollowNotes(mexico, lang)
		}
	];
}

/** Peru beside Mexico, and the panels that the page draws one by one. */
export function abroadFigure(
	abroad: AbroadRecord,
	record: YearRecord,
	names: SourceNames,
	lang: Lang
): Figured<PanelsDrawing> & { readonly panels: readonly CountryPanel[] } {
	const t = crimeBeside[lang];
	const mexico = newestYears(record, 'femicide', 'victims', NATION);
	const panels = countryPanels(abroad, mexico, lang);
	return {
		lang,
		id: 'abroad',
		title: t.abroadTitle,
		sentence: t.abroadSentence,
		meta: {
			unit: t.abroadUnit,
			cut: t.abroadCut(cutsText(mexico, lang)),
			precision: t.abroadPrecision,
			sources: sourcesOf([abroad.source, ...mexico.map(({ source }) => source)], names)
		},
		table: abroadTable(abroad, mexico, lang),
		fileName: crimeFileName('femicide', [t.abroadSlug], NATION, null, lang),
		sql: `${abroad.sql};\n\n${record.sql}`,
		drawing: { kind: 'panels', label: t.abroadTitle, panels },
		notes: panels.flatMap(({ heading, notes }) => notes.map((note) => `${heading}: ${note}`)),
		panels
	};
}
