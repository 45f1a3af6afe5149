/** Notes that several figures of the series have. */
import type { Lang } from '../../catalog/types';
import { crimeSeries } from '../../i18n/crime-series';
import { monthsSaid } from '../words';

/** Which years are drawn hollow and why: a sentence for each of which only the first months are counted. */
export function hollowNotes(
	rows: readonly { readonly year: number; readonly months?: number }[],
	lang: Lang
): readonly string[] {
	return rows.flatMap(({ year, months = 12 }) =>
		months < 12 ? [crimeSeries[lang].hollowNote(`${year}`, monthsSaid(months, lang))] : []
	);
}
