/** Columns and cells that the tables of the series share. */
import type { Cell, ChartColumn } from '../../chart/types';
import type { CountId } from '../../catalog/topics';
import type { Lang } from '../../catalog/types';
import { crimeSeries } from '../../i18n/crime-series';
import { countInterval, type YearKnown } from '../years';

/** What a column of counts is headed, and its name in the file. */
export function countColumn(count: CountId, lang: Lang): ChartColumn {
	const t = crimeSeries[lang];
	const label =
		count === 'femicide' || count === 'women_homicide' || count === 'attempted_femicide'
			? t[count]
			: t.columnFiles;
	return { name: count, label, decimals: 0 };
}

/** The two ends of the interval of a count. */
export function intervalColumns(count: CountId, lang: Lang): readonly ChartColumn[] {
	const t = crimeSeries[lang];
	const { label } = countColumn(count, lang);
	return [
		{ name: `${count}_ci95_low`, label: t.columnLow(label), decimals: 1 },
		{ name: `${count}_ci95_high`, label: t.columnHigh(label), decimals: 1 }
	];
}

/** The two cells that go with `intervalColumns`. */
export function intervalCells(n: number): readonly Cell[] {
	const { low, high } = countInterval(n);
	return [low, high];
}

/** Of which cut a row is; in the file also of which register, place and publication. */
export function provenanceColumns(lang: Lang): readonly ChartColumn[] {
	const t = crimeSeries[lang];
	return [
		{ name: 'cut', label: t.columnCut, decimals: null },
		{ name: 'register', label: t.columnRegister, decimals: null, fileOnly: true },
		{ name: 'cve_ent', label: t.columnPlace, decimals: null, fileOnly: true },
		{ name: 'source', label: t.columnSource, decimals: null, fileOnly: true }
	];
}

/** The cells that go with `provenanceColumns`. */
export function provenanceCells(
	{ cut, register, source }: Pick<YearKnown, 'cut' | 'register' | 'source'>,
	place: string
): readonly Cell[] {
	return [cut, register, place, source];
}
