/** The summary of a figure by which states can be ordered: highest, lowest, nation. */
import { ofPlace } from '../catalog/states';
import type { Indicator, Lang } from '../catalog/types';
import { upperFirst } from '../i18n/format';
import type { Row } from '../query/types';
import { missingSentence, placesText, valueText, zeroSentence } from './summary-words';
import type { Figure, Figures } from './summary-words';

/** Whether two 95 % intervals share a value; not known, and so false, where either is missing. */
export function overlap(a: Row, b: Row): boolean {
	if (a.low === null || a.high === null || b.low === null || b.high === null) return false;
	return a.low <= b.high && b.low <= a.high;
}

const words = {
	es: {
		percent: {
			highest: 'el porcentaje más alto',
			lowest: 'el más bajo',
			which: 'mayor',
			imprecise: 'El porcentaje es poco preciso en'
		},
		rate: {
			highest: 'la tasa más alta',
			lowest: 'la más baja',
			which: 'mayor',
			imprecise: 'La tasa es poco precisa en'
		}
	},
	en: {
		percent: {
			highest: 'the highest percentage',
			lowest: 'the lowest',
			which: 'higher',
			imprecise: 'The percentage is of low precision in'
		},
		rate: {
			highest: 'the highest rate',
			lowest: 'the lowest',
			which: 'higher',
			imprecise: 'The rate is of low precision in'
		}
	}
} as const;

/** `su intervalo se encima con el de Colima`, for the states that cannot be told from `figure`. */
function overlapClause(figure: Figure, others: readonly Figure[], lang: Lang): string | null {
	const near = others.filter((other) => overlap(figure, other));
	const [only] = near;
	if (only === undefined) return null;
	if (near.length === 1) {
		return lang === 'es'
			? `su intervalo se encima con el ${ofPlace(only.cve_ent, lang)}`
			: `its interval overlaps that ${ofPlace(only.cve_ent, lang)}`;
	}
	return lang === 'es'
		? `su intervalo se encima con los de otros ${near.length} estados`
		: `its interval overlaps those of ${near.length} other states`;
}

function highestSentence(figures: Figures, entry: Indicator, lang: Lang): readonly string[] {
	const { known, missing } = figures;
	const [top, ...others] = known;
	if (top === undefined) return [];
	const tied = known.filter(({ value }) => value === top.value);
	const word = words[lang][entry.measure === 'rate' ? 'rate' : 'percent'];
	const per =
		entry.measure === 'rate'
			? lang === 'es'
				? ' por cada 100,000 mujeres'
				: ' per 100,000 women'
			: '';
	const value = `${valueText(top.value, entry, lang)}${per}`;
	const verb =
		lang === 'es' ? (tied.length > 1 ? 'tienen' : 'tiene') : tied.length > 1 ? 'have' : 'has';
	const among =
		missing.length === 0
			? ''
			: lang === 'es'
				? `De los ${known.length} estados con dato, `
				: `Of the ${known.length} states with a figure, `;
	const clause = tied.length > 1 ? null : overlapClause(top, others, lang);
	const untold =
		clause === null
			? ''
			: lang === 'es'
				? `, pero ${clause}: no se puede decir cuál es ${word.which}`
				: `, but ${clause}: it cannot be said which is ${word.which}`;
	return [
		upperFirst(`${among}${placesText(tied, lang)} ${verb} ${word.highest} (${value})${untold}.`)
	];
}

function lowestSentence({ known }: Figures, entry: Indicator, lang: Lang): readonly string[] {
	const [top, bottom] = [known[0], known.at(-1)];
	// Zeros have a sentence of their own, and one value everywhere has no lowest.
	if (top === undefined || bottom === undefined) return [];
	if (top.value === bottom.value || bottom.value === 0) return [];
	const tied = known.filter(({ value }) => value === bottom.value);
	const word = words[lang][entry.measure === 'rate' ? 'rate' : 'percent'];
	const value = valueText(bottom.value, entry, lang);
	const verb =
		lang === 'es' ? (tied.length > 1 ? 'tienen' : 'tiene') : tied.length > 1 ? 'have' : 'has';
	const clause = tied.length > 1 ? null : overlapClause(bottom, known.slice(0, -1), lang);
	const untold = clause === null ? '' : `; ${clause}`;
	return [upperFirst(`${placesText(tied, lang)} ${verb} ${word.lowest} (${value})${untold}.`)];
}

function nationSentence({ nation }: Figures, entry: Indicator, lang: Lang): readonly string[] {
	if (nation === null || nation.value === null) return [];
	const value = valueText(nation.value, entry, lang);
	return [lang === 'es' ? `En el país: ${value}.` : `In the country as a whole: ${value}.`];
}

function precisionSentence({ known }: Figures, entry: Indicator, lang: Lang): readonly string[] {
	const low = known.filter(({ precision }) => precision === 'low');
	if (low.length === 0) return [];
	const word = words[lang][entry.measure === 'rate' ? 'rate' : 'percent'].imprecise;
	return [`${word} ${placesText(low, lang)}.`];
}

/** Highest, lowest, nation, states that count none, of low precision, and without a figure. */
export function rankedSummary(figures: Figures, entry: Indicator, lang: Lang): readonly string[] {
	if (figures.known.length === 0) {
		const none =
			lang === 'es' ? 'Aquí no hay ningún dato por estado.' : 'There is no figure by state here.';
		return [none, ...nationSentence(figures, entry, lang)];
	}
	return [
		...highestSentence(figures, entry, lang),
		...lowestSentence(figures, entry, lang),
		...nationSentence(figures, entry, lang),
		...zeroSentence(figures, entry, lang),
		...precisionSentence(figures, entry, lang),
		...missingSentence(figures, lang)
	];
}
