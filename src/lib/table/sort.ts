/** The order of the table's rows. */
import type { Lang } from '../catalog/types';
import { placeName } from '../catalog/states';
import type { Row } from '../query/types';
import type { Sort, SortColumn } from '../view/types';

/**
 * The states' rows in the order asked for; the nation is left out, for it stands above them always.
 * Rows without a value come last in either direction; ties go by name.
 */
export function sortedStates(rows: readonly Row[], sort: Sort, lang: Lang): readonly Row[] {
	const sign = sort.descending ? -1 : 1;
	const byName = (a: Row, b: Row) =>
		placeName(a.cve_ent, lang).localeCompare(placeName(b.cve_ent, lang), lang);
	const byValue = (a: Row, b: Row) => {
		if (a.value === null || b.value === null)
			return Number(a.value === null) - Number(b.value === null) || byName(a, b);
		return sign * (a.value - b.value) || byName(a, b);
	};
	return rows
		.filter(({ cve_ent }) => cve_ent !== '00')
		.sort(sort.column === 'name' ? (a, b) => sign * byName(a, b) : byValue);
}

/** The sort that a press on a column's heading asks for: the other way round, or the column's usual way first. */
export function nextSort(now: Sort, column: SortColumn): Sort {
	if (now.column === column) return { column, descending: !now.descending };
	return { column, descending: column === 'value' };
}

/** `aria-sort` of a column. */
export function ariaSort(now: Sort, column: SortColumn): 'ascending' | 'descending' | 'none' {
	if (now.column !== column) return 'none';
	return now.descending ? 'descending' : 'ascending';
}
