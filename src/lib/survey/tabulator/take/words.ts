/** The filters of a tabulation with every category named: a file has no page beside it that could tell. */
import { variable } from '../../../catalog/survey-variables';
import type { Lang } from '../../../catalog/types';
import type { BaseFilter } from '../../../query/tabulation';

/** A filter with all that it keeps: `Estado: Oaxaca, Puebla`. */
export function filterText({ variable: id, codes }: BaseFilter, lang: Lang): string {
	const { label, categories } = variable(id);
	const kept = categories.filter(({ code }) => codes.includes(code));
	return `${label[lang]}: ${kept.map((category) => category.label[lang]).join(', ')}`;
}
