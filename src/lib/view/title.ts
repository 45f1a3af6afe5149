/** The title of a figure: what it shows, which year, of whom, in which cut. */
import { ages, domains } from '../catalog/filters';
import { indicator } from '../catalog/indicators';
import { yearLabel } from '../catalog/periods';
import type { Indicator, Lang, Text } from '../catalog/types';
import { formatCut } from '../i18n/format';
import type { Filters, Question } from '../query/types';

const perWomen: Text = { es: ' por cada 100,000 mujeres', en: ' per 100,000 women' };

function subject(entry: Indicator, lang: Lang): string {
	return entry.label[lang] + (entry.measure === 'rate' ? perWomen[lang] : '');
}

/** Who is counted and in which cut, in words, without the first comma; empty for a question without filters. */
export function filtersText({ domain, age, cut }: Filters, lang: Lang): string {
	const words = [
		domain === undefined ? null : domains[domain][lang],
		age === undefined ? null : ages[age][lang],
		cut === undefined
			? null
			: lang === 'es'
				? `corte de ${formatCut(cut, lang)}`
				: `cut of ${formatCut(cut, lang)}`
	];
	return words.filter((word) => word !== null).join(', ');
}

/**
 * The title of a question's figure: `Mujeres que han vivido violencia de pareja a lo largo de su
 * relación, 2021`; filters follow after a colon. Throws `RangeError` for an unknown indicator.
 */
export function titleOf({ indicator: id, year, filters }: Question, lang: Lang): string {
	const entry = indicator(id);
	const title = `${subject(entry, lang)}, ${yearLabel(entry, year, lang, filters.cut)}`;
	const narrowed = filtersText(filters, lang);
	return narrowed === '' ? title : `${title}: ${narrowed}`;
}
