/** The municipalities of a state as rows: in the order asked for, and as the table of a figure. */
import type { Cell, ChartColumn, ChartTable } from '../../chart/types';
import { NOT_SPECIFIED } from '../../catalog/apart';
import { placeName } from '../../catalog/states';
import type { Lang } from '../../catalog/types';
import { crimeMunicipalities } from '../../i18n/crime-municipalities';
import type { CrimeMunicipalitiesView, MunicipalColumn } from '../../view/types';
import { decimalsOf } from './classes';
import { shownRate, type Pooled, type StatePool } from './pool';

type Sort = CrimeMunicipalitiesView['sort'];
type Rate = CrimeMunicipalitiesView['rate'];

/** The rows in the order asked for; those without a value come last both ways, ties go by name. */
export function sortedRows(
	rows: readonly Pooled[],
	sort: Sort,
	rate: Rate,
	lang: Lang
): readonly Pooled[] {
	const compare = new Intl.Collator(lang).compare;
	const sign = sort.descending ? -1 : 1;
	const byName = (a: Pooled, b: Pooled) =>
		compare(a.name, b.name) || (a.cvegeo < b.cvegeo ? -1 : 1);
	if (sort.column === 'name') return [...rows].sort((a, b) => sign * byName(a, b));
	const of = valueOf(sort.column, rate);
	return [...rows].sort((a, b) => {
		const [one, other] = [of(a), of(b)];
		if (one === null || other === null)
			return Number(one === null) - Number(other === null) || byName(a, b);
		return sign * (one - other) || byName(a, b);
	});
}

function valueOf(
	column: Exclude<MunicipalColumn, 'name'>,
	rate: Rate
): (row: Pooled) => number | null {
	if (column === 'files') return ({ files }) => files;
	if (column === 'women') return ({ womenYears }) => womenYears;
	return (row) => shownRate(row, rate);
}

/** The sort that a press on a heading asks for: the other way round, or the usual way first. */
export function nextMunicipalSort(now: Sort, column: MunicipalColumn): Sort {
	if (now.column === column) return { column, descending: !now.descending };
	return { column, descending: column !== 'name' };
}

/** What is said beside a row: few women, made after 2020, why there is no rate; empty for nothing. */
export function noteOf({ few, since, noRate }: Pooled, lang: Lang): string {
	const t = crimeMunicipalities[lang];
	const why = noRate === 'no_women' ? t.markNoWomen : noRate === 'not_yet' ? t.markNotYet : '';
	return [why, few ? t.markFew : '', since === null ? '' : t.markNew(`${since}`)]
		.filter((part) => part !== '')
		.join(', ');
}

/** What a code that stands apart is called. */
export function apartName(cvegeo: string, lang: Lang): string {
	const t = crimeMunicipalities[lang];
	return cvegeo.endsWith(NOT_SPECIFIED) ? t.code998 : t.code999;
}

/** Every municipality, then the codes apart, then the state's total. */
export function municipalTable(
	pool: StatePool,
	cut: string,
	years: string,
	lang: Lang
): ChartTable {
	const t = crimeMunicipalities[lang];
	const decimals = decimalsOf(pool.rate);
	const columns: readonly ChartColumn[] = [
		{ name: 'municipality', label: t.name, decimals: null },
		{ name: 'cvegeo', label: 'cvegeo', decimals: null, fileOnly: true },
		{ name: 'files', label: t.fileCount, decimals: 0 },
		{ name: 'women_years', label: t.womenYears, decimals: 0 },
		{ name: 'raw_rate', label: t.rawRate, decimals },
		{ name: 'ci95_low', label: t.low, decimals },
		{ name: 'ci95_high', label: t.high, decimals },
		{ name: 'smoothed_rate', label: t.smoothedRate, decimals },
		{ name: 'note', label: t.mark, decimals: null },
		...['state', 'crime', 'unit', 'years', 'months', 'cut'].map((name) => ({
			name,
			label: name,
			decimals: null,
			fileOnly: true
		}))
	];
	const about = [placeName(pool.cve_ent, lang), pool.topic, 'files', years, pool.months, cut];
	const countOnly = (name: string, code: string, files: number): readonly Cell[] => [
		...[name, code, files, null, null, null, null, null, ''],
		...about
	];
	return {
		columns,
		rows: [
			...pool.municipalities.map((row) => [
				...[row.name, row.cvegeo, row.files, row.womenYears, row.raw, row.low, row.high],
				...[row.smoothed, noteOf(row, lang)],
				...about
			]),
			...pool.apart.map(({ cvegeo, files }) => countOnly(apartName(cvegeo, lang), cvegeo, files)),
			countOnly(t.total, pool.cve_ent, pool.total)
		]
	};
}
