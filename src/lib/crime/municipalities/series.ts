/** One municipality in time: its files by year, and by month where that points at nobody. */
import type { Bar, Cell, ChartColumn, ChartTable } from '../../chart/types';
import type { Lang } from '../../catalog/types';
import { crimeMunicipalities } from '../../i18n/crime-municipalities';
import { formatCut, formatNumber } from '../../i18n/format';
import type { MunicipalRecord, MunicipalRow } from '../../query/records';
import { PARTIAL_YEAR } from '../../view/crime-municipalities-view';
import { monthAfter } from '../months';
import { partialWord, registerWords, smallIntervalText, yearName } from '../words';
import { smallInterval } from '../years';

/**
 * Files in all from which a series is drawn. With fewer, a bar is one file: in a small place, with its
 * month or year, it can point at a person. The usual rule for tables of small counts hides cells under
 * five; a series of two or three such cells is held to twice that.
 */
export const FEWEST_DRAWN = 10;

/** Whether the files over a span are enough to be drawn one by one. */
export function drawable(n: readonly number[]): boolean {
	return totalOf(n) >= FEWEST_DRAWN;
}

/** All files over a span. */
export function totalOf(n: readonly number[]): number {
	return n.reduce((sum, value) => sum + value, 0);
}

/** A year of a municipality; null before it was made. */
export interface MunicipalYear {
	readonly year: number;
	readonly months: number;
	readonly files: number | null;
	readonly women: number | null;
}

/** Its years, those before it was made without a count. */
export function municipalYears(
	{ first, months }: Pick<MunicipalRecord, 'first' | 'months'>,
	{ n, women, since }: Pick<MunicipalRow, 'n' | 'women' | 'since'>
): readonly MunicipalYear[] {
	return months.map((count, at) => {
		const year = first + at;
		const made = since === null || year >= since;
		return {
			year,
			months: count,
			files: made ? (n[at] ?? null) : null,
			women: made ? (women?.[at] ?? null) : null
		};
	});
}

/** A bar a year, with the exact interval of small counts; the register of 2026 after a gap. */
export function municipalYearBars(years: readonly MunicipalYear[], lang: Lang): readonly Bar[] {
	return years.map((entry) => ({
		key: `${entry.year}`,
		label: `${entry.year}`,
		...countBar(entry.files, yearName(entry, lang), lang),
		partial: partialWord(entry.months, lang),
		ghost: null,
		breakBefore: entry.year === PARTIAL_YEAR ? registerWords.rnid : null
	}));
}

/** A bar a month of a count; `from` is the first month. */
export function monthBars(n: readonly number[], from: string, lang: Lang): readonly Bar[] {
	return n.map((value, at) => {
		const month = monthAfter(from, at);
		return {
			key: month,
			label: shortMonth(month, lang),
			...withoutInterval(countBar(value, formatCut(month, lang), lang)),
			partial: null,
			ghost: null,
			breakBefore: null
		};
	});
}

function countBar(n: number | null, when: string, lang: Lang): Pick<Bar, 'parts' | 'text'> {
	const t = crimeMunicipalities[lang];
	if (n === null) return { parts: [], text: `${when}\n${t.markNotYet}` };
	const interval = smallInterval(n);
	const said = smallIntervalText(n, lang);
	return {
		parts: [{ kind: 'a', value: n, low: interval?.low ?? null, high: interval?.high ?? null }],
		text: [
			when,
			t.files(formatNumber(n, 0, lang), n === 1),
			said === null ? '' : `${t.interval}: ${said}`
		]
			.filter((line) => line !== '')
			.join('\n')
	};
}

/** Eighteen intervals side by side hide the bars: they are in the text and the table. */
function withoutInterval({
	parts,
	text
}: Pick<Bar, 'parts' | 'text'>): Pick<Bar, 'parts' | 'text'> {
	return { parts: parts.map(({ kind, value }) => ({ kind, value })), text };
}

/** `feb 2024`; `Feb 2024`. */
function shortMonth(month: string, lang: Lang): string {
	return `${formatCut(month, lang).slice(0, 3)} ${month.slice(0, 4)}`;
}

/** The years as the table of a figure. */
export function yearTable(
	years: readonly MunicipalYear[],
	about: Readonly<Record<string, string>>,
	lang: Lang
): ChartTable {
	const t = crimeMunicipalities[lang];
	const columns = [
		{ name: 'period', label: t.year, decimals: null },
		{ name: 'year', label: t.year, decimals: null, fileOnly: true },
		{ name: 'months', label: t.monthsCounted, decimals: 0 },
		...countColumns(lang),
		{ name: 'women', label: t.women, decimals: 0 },
		...aboutColumns(about)
	];
	return {
		columns,
		rows: years.map((entry) => [
			...[yearName(entry, lang), entry.year, entry.months],
			...countCells(entry.files),
			entry.women,
			...Object.values(about)
		])
	};
}

/** The months as the table of a figure. */
export function monthTable(
	n: readonly number[],
	from: string,
	about: Readonly<Record<string, string>>,
	lang: Lang
): ChartTable {
	const t = crimeMunicipalities[lang];
	const columns = [
		{ name: 'period', label: t.month, decimals: null },
		{ name: 'month', label: t.month, decimals: null, fileOnly: true },
		...countColumns(lang),
		...aboutColumns(about)
	];
	return {
		columns,
		rows: n.map((value, at) => {
			const month = monthAfter(from, at);
			return [formatCut(month, lang), month, ...countCells(value), ...Object.values(about)];
		})
	};
}

function countColumns(lang: Lang): readonly ChartColumn[] {
	const t = crimeMunicipalities[lang];
	return [
		{ name: 'files', label: t.fileCount, decimals: 0 },
		{ name: 'ci95_low', label: t.low, decimals: 1 },
		{ name: 'ci95_high', label: t.high, decimals: 1 }
	];
}

function countCells(n: number | null): readonly Cell[] {
	const interval = n === null ? null : smallInterval(n);
	return [n, interval?.low ?? null, interval?.high ?? null];
}

function aboutColumns(about: Readonly<Record<string, string>>): readonly ChartColumn[] {
	return Object.keys(about).map((name) => ({ name, label: name, decimals: null, fileOnly: true }));
}

/** `3 carpetas por feminicidio, enero de 2024 a junio de 2025.`: what is said where nothing is drawn. */
export function spanSentence(
	n: readonly number[],
	crime: string,
	span: string,
	lang: Lang
): string {
	const total = totalOf(n);
	const t = crimeMunicipalities[lang];
	return t.countOf(t.files(formatNumber(total, 0, lang), total === 1), crime, span);
}
