/** What every summary is put together from. */
import { NATION, placeInSentence } from '../catalog/states';
import type { Indicator, Lang } from '../catalog/types';
import { formatList, formatNumber, formatPercent } from '../i18n/format';
import type { Result, Row } from '../query/types';

/** A state's row that has a value. */
export type Figure = Row & { readonly value: number };

export interface Figures {
	readonly nation: Row | null;
	/** States with a value, highest first. */
	readonly known: readonly Figure[];
	/** States without one. */
	readonly missing: readonly Row[];
}

function isFigure(row: Row): row is Figure {
	return row.value !== null && Number.isFinite(row.value);
}

/** The rows of a result, sorted into what a sentence needs. */
export function figuresOf({ rows }: Pick<Result, 'rows'>): Figures {
	const states = rows.filter(({ cve_ent }) => cve_ent !== NATION);
	return {
		nation: rows.find(({ cve_ent }) => cve_ent === NATION) ?? null,
		known: states.filter(isFigure).sort((a, b) => b.value - a.value),
		missing: states.filter((row) => !isFigure(row))
	};
}

/** A value as a sentence says it: `39.9 %`, `4.83`. */
export function valueText(value: number, entry: Indicator, lang: Lang): string {
	return entry.measure === 'percent' || entry.measure === 'share'
		? formatPercent(value, entry.decimals, lang)
		: formatNumber(value, entry.decimals, lang);
}

/** Up to three places by name, more by number: `Colima y Sinaloa`, `12 estados`. */
export function placesText(rows: readonly Row[], lang: Lang): string {
	if (rows.length <= 3) {
		return formatList(
			rows.map(({ cve_ent }) => placeInSentence(cve_ent, lang)),
			lang
		);
	}
	return lang === 'es' ? `${rows.length} estados` : `${rows.length} states`;
}

/** The sentence about the states without a figure; nothing when every state has one. */
export function missingSentence({ missing }: Figures, lang: Lang): readonly string[] {
	if (missing.length === 0) return [];
	const places = placesText(missing, lang);
	return [lang === 'es' ? `Sin dato aquí: ${places}.` : `Not available here: ${places}.`];
}

const nouns = {
	files: { es: 'ninguna carpeta', en: 'No file' },
	victims: { es: 'ninguna víctima', en: 'No victim' },
	deaths: { es: 'ninguna defunción', en: 'No death' }
} as const;

/** The sentence about states that count none; nothing when there are none of those. */
export function zeroSentence({ known }: Figures, entry: Indicator, lang: Lang): readonly string[] {
	const zeros = known.filter(({ value }) => value === 0);
	const { query } = entry;
	if (zeros.length === 0 || (query.kind !== 'crime_rate' && query.kind !== 'death_rate')) return [];
	const noun = nouns[query.kind === 'crime_rate' ? query.unit : 'deaths'][lang];
	const places = placesText(zeros, lang);
	return [
		lang === 'es' ? `No se registra ${noun} en ${places}.` : `${noun} is recorded in ${places}.`
	];
}
