/** A result as a CSV file that explains itself. */
import type { Indicator, Lang } from '../catalog/types';
import { placeName } from '../catalog/states';
import type { Result, Row } from '../query/types';
import { csvCell } from '../share/csv';
import type { Sort } from '../view/types';
import { besideColumns, numberColumns } from './columns';
import { sortedStates } from './sort';

type Cell = string | number | boolean | null;

/**
 * The rows shown, the nation first and the states in the order shown, as CSV (RFC 4180, `\n` between
 * lines, a byte order mark so that spreadsheets read the accents). Column names are the public tables'
 * own; numbers carry all their digits. Every row repeats what it is a figure of.
 */
export function csvOf(result: Result, indicator: Indicator, sort: Sort, lang: Lang): string {
	const extra = [...numberColumns(indicator, lang), ...besideColumns(result.rows, indicator, lang)];
	const { question } = result;
	const about: readonly (readonly [string, Cell])[] = [
		['indicator', indicator.id],
		['title', indicator.label[lang]],
		['unit', indicator.unit[lang]],
		['year', question.year],
		['months', result.months],
		['cut', result.cut],
		['domain', question.filters.domain ?? null],
		['age', question.filters.age ?? null],
		['source', result.sources.join(' ')]
	];
	const header = [
		...['cve_ent', 'state', 'value', 'ci95_low', 'ci95_high', 'se', 'cv', 'precision'],
		...extra.map(({ name }) => name),
		'origin',
		...about.map(([name]) => name)
	];
	const line = (row: Row): readonly Cell[] => [
		...[row.cve_ent, placeName(row.cve_ent, lang), row.value, row.low, row.high, row.se, row.cv],
		row.precision,
		...extra.map(({ of }) => of(row)),
		row.origin,
		...about.map(([, value]) => value)
	];
	const nation = result.rows.filter(({ cve_ent }) => cve_ent === '00');
	const lines = [...nation, ...sortedStates(result.rows, sort, lang)].map(line);
	return `\uFEFF${[header, ...lines].map((cells) => cells.map(csvCell).join(',')).join('\n')}\n`;
}
