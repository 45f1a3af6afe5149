/** The programs of a tabulation beside those that load its rows. Loaded when a reader opens the panel. */
import type { Lang } from '../../../catalog/types';
import { tabulatorTake } from '../../../i18n/tabulator-take';
import type { TabulationResult } from '../../../query/tabulation';
import { safeName } from '../../../share/file-name';
import type { Program } from '../../../share/panel/open';
import { rCode } from '../r-code';
import { takeName } from './file-name';

/**
 * The R program that estimates the table again from the published microdata, and the SQL that gave it.
 *
 * @param origin of the site, `https://…` without a slash at the end
 * @throws QueryError for a tabulation that the survey of its year cannot give
 */
export function programsOf(
	{ tabulation, level, sql }: TabulationResult,
	lang: Lang,
	origin: string
): readonly Program[] {
	const t = tabulatorTake[lang];
	const name = (extension: string) => safeName(takeName(tabulation, level), extension);
	const parquet = `${origin}/data/endireh_women.parquet`;
	return [
		{
			name: t.r,
			hint: t.rHint,
			text: rCode(tabulation, level, parquet, lang),
			file: { name: name('R'), type: 'text/x-r;charset=utf-8' }
		},
		{
			name: t.sql,
			hint: t.sqlHint,
			text: sql,
			file: { name: name('sql'), type: 'application/sql;charset=utf-8' }
		}
	];
}
