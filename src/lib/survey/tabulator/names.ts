/** How variables, categories and cells are called, in headings and in sentences. */
import { MISSING, variable, type SurveyVariable } from '../../catalog/survey-variables';
import { placeName } from '../../catalog/states';
import type { Lang } from '../../catalog/types';
import { formatList, lowerFirst, upperFirst } from '../../i18n/format';
import { tabulator } from '../../i18n/tabulator';
import { clauses } from '../../i18n/tabulator-clauses';
import { ALL, type Tabulation } from '../../query/tabulation';

/** A category as a heading names it; `ALL` is the total. A code that there is none of stands as it is. */
export function categoryName({ id, categories }: SurveyVariable, code: string, lang: Lang): string {
	if (code === ALL) return tabulator[lang].total;
	if (id === 'state' && code !== MISSING) return placeName(code, lang);
	return upperFirst(categories.find((category) => category.code === code)?.label[lang] ?? code);
}

/**
 * A variable as a sentence names it after "by" or "según": `edad`, `si hablan una lengua indígena`; `age`,
 * `whether they speak an indigenous language`.
 */
export function variableInSentence({ column, kind, label }: SurveyVariable, lang: Lang): string {
	const clause = clauses[column]?.yes[lang];
	if (kind === 'flag' && clause !== undefined)
		return lang === 'es' ? `si ${clause}` : `whether they ${clause}`;
	return lowerFirst(label[lang].replace(/, (.+)$/, ' ($1)'));
}

/**
 * What a tabulation is crossed by, as a sentence says it: `por estado y según si hablan una lengua indígena`;
 * empty without any.
 */
export function crossedBy({ by }: Pick<Tabulation, 'by'>, lang: Lang): string {
	const t = tabulator[lang];
	const entries = by.map((id) => variable(id));
	const asks = ({ kind }: SurveyVariable) => kind === 'flag';
	const words = entries.map((entry, at) => {
		const name = variableInSentence(entry, lang);
		const before = entries[at - 1];
		if (before !== undefined && asks(before) === asks(entry)) return name;
		return asks(entry) ? t.byWhether(name) : t.by(name);
	});
	return formatList(words, lang);
}

/** A category where no heading says of which variable it is: `Habla una lengua indígena: sí`. */
function categoryAlone(entry: SurveyVariable, code: string, lang: Lang): string {
	const name = categoryName(entry, code, lang);
	const says = entry.kind !== 'flag' && code !== MISSING;
	return says ? name : `${entry.label[lang]}: ${name.toLocaleLowerCase('es')}`;
}

/** A cell by its categories, those that take all women left out: `15 a 24 años · Localidades rurales`. */
export function cellName(
	{ by }: Pick<Tabulation, 'by'>,
	codes: readonly string[],
	lang: Lang
): string {
	const names = by.flatMap((id, at) => {
		const code = codes[at] ?? ALL;
		return code === ALL ? [] : [categoryAlone(variable(id), code, lang)];
	});
	return names.length === 0 ? tabulator[lang].total : names.join(' · ');
}
