/** The name of a file that holds a result: what, when, of whom, which cut. */
import { indicator } from '../catalog/indicators';
import { monthsLabel } from '../catalog/periods';
import type { Lang } from '../catalog/types';
import type { Result } from '../query/types';

const words = {
	es: {
		urban: 'ciudades',
		urban_complement: 'localidades-medianas',
		rural: 'localidades-rurales',
		age: 'edad',
		plus: '-y-mas',
		cut: 'corte'
	},
	en: {
		urban: 'cities',
		urban_complement: 'middle-sized-places',
		rural: 'rural-places',
		age: 'age',
		plus: '-and-over',
		cut: 'cut'
	}
} as const;

/**
 * A file name of plain letters that says what is inside, as
 * `atlas-violeta_tasa-de-feminicidio_2024_corte-2025-06.csv`. The cut is left out where it is the
 * year itself, as in the survey.
 */
export function fileNameOf(
	{ question, cut, months }: Pick<Result, 'question' | 'cut' | 'months'>,
	lang: Lang,
	extension: string
): string {
	const { year, filters } = question;
	const word = words[lang];
	const partial = months === null ? null : monthsLabel(months, lang);
	const age = filters.age?.replace('_plus', word.plus).replace('_', '-');
	return `${[
		'atlas-violeta',
		indicator(question.indicator).slug[lang],
		partial === null ? `${year}` : `${year}-${partial.toLowerCase().replace('–', '-')}`,
		filters.domain === undefined ? '' : word[filters.domain],
		age === undefined ? '' : `${word.age}-${age}`,
		cut === `${year}` ? '' : `${word.cut}-${cut}`
	]
		.filter((part) => part !== '')
		.join('_')}.${extension}`;
}
