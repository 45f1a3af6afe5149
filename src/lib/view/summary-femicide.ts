/** Summaries of femicide: the nation's figure, and why it does not rank states by itself. */
import { placeInSentence } from '../catalog/states';
import type { Indicator, IndicatorQuery, Lang } from '../catalog/types';
import { formatPercent } from '../i18n/format';
import { missingSentence, valueText, zeroSentence } from './summary-words';
import type { Figures } from './summary-words';

/**
 * Whether states may be ordered by this figure by itself. Not by femicide, attempted or not, without
 * the women killed by intentional homicide; nor by those without femicide: each is what the other leaves.
 */
export function isRankedAlone(query: IndicatorQuery): boolean {
	if (query.kind !== 'crime_rate') return true;
	const crimes = query.crimes.map(({ crime }) => crime);
	const femicide = crimes.includes('femicide') || crimes.includes('attempted_femicide');
	return femicide === crimes.includes('intentional_homicide');
}

/** From the state with the lowest share of killings recorded as femicide to that with the highest; null without shares. */
function shareRange({ known }: Figures, lang: Lang): string | null {
	const shares = known
		.flatMap(({ cve_ent, beside }) =>
			beside === null || beside.share === null ? [] : [{ cve_ent, share: beside.share }]
		)
		.sort((a, b) => a.share - b.share);
	const [lowest, highest] = [shares[0], shares.at(-1)];
	if (lowest === undefined || highest === undefined || lowest === highest) return null;
	const [from, to] = [lowest, highest].map(({ cve_ent, share }) => {
		const place = placeInSentence(cve_ent, lang);
		return `${formatPercent(share, 0, lang)} ${lang === 'es' ? 'en' : 'in'} ${place}`;
	});
	return lang === 'es' ? `va de ${from} a ${to}` : `runs from ${from} to ${to}`;
}

/** The nation's rate, and the range of the share recorded as femicide instead of a ranking. */
export function femicideSummary(figures: Figures, entry: Indicator, lang: Lang): readonly string[] {
	const value = figures.nation?.value ?? null;
	const range = shareRange(figures, lang);
	const nation = value === null ? [] : [`${valueText(value, entry, lang)} ${entry.unit[lang]}`];
	const why =
		lang === 'es'
			? range === null
				? 'Esta tasa no basta para ordenar a los estados: cada fiscalía clasifica a su manera.'
				: `Esta tasa no basta para ordenar a los estados: la parte de los homicidios de mujeres que se registra como feminicidio ${range}.`
			: range === null
				? 'This rate is not enough to rank states: each prosecutor classifies in its own way.'
				: `This rate is not enough to rank states: the share of the killings of women that is recorded as femicide ${range}.`;
	return [
		...nation.map((text) => (lang === 'es' ? `En el país: ${text}.` : `In the country: ${text}.`)),
		why,
		...zeroSentence(figures, entry, lang),
		...missingSentence(figures, lang)
	];
}

/** The share itself: the nation's, and its range, which tells of records and not of violence. */
export function shareSummary(figures: Figures, entry: Indicator, lang: Lang): readonly string[] {
	const { nation, known } = figures;
	const [highest, lowest] = [known[0], known.at(-1)];
	const parts: string[] = [];
	if (nation !== null && nation.value !== null) {
		const value = valueText(nation.value, entry, lang);
		parts.push(
			lang === 'es'
				? `De las mujeres víctimas de feminicidio u homicidio doloso en el país, ${value} se registró como víctima de feminicidio.`
				: `Of the women victims of femicide or intentional homicide in the country, ${value} were recorded as victims of femicide.`
		);
	}
	if (highest !== undefined && lowest !== undefined && highest !== lowest) {
		const [low, high] = [lowest, highest].map(({ value }) => valueText(value, entry, lang));
		const [least, most] = [lowest, highest].map(({ cve_ent }) => placeInSentence(cve_ent, lang));
		parts.push(
			lang === 'es'
				? `Por estado va de ${low} en ${least} a ${high} en ${most}: eso dice cómo se clasifica, no cuánta violencia hay.`
				: `By state it runs from ${low} in ${least} to ${high} in ${most}: that tells how deaths are classified, not how much violence there is.`
		);
	}
	return [...parts, ...missingSentence(figures, lang)];
}
