import type { MeasureId } from './prevalence';

/** A percentage that INEGI published and others printed; we hold no file of INEGI's with it. */
export interface PublishedValue {
	readonly survey_year: 2016 | 2021;
	readonly cve_ent: string;
	readonly indicator: Extract<MeasureId, 'total_lifetime' | 'total_12m'>;
	/** Percent, one decimal as printed. */
	readonly value: number;
	/** Where it was read: newspapers and pages by their name, INEGI's tables by their number. */
	readonly printed_in: readonly string[];
}

const value = (
	survey_year: PublishedValue['survey_year'],
	cve_ent: string,
	indicator: PublishedValue['indicator'],
	percent: number,
	...printed_in: readonly string[]
): PublishedValue => ({ survey_year, cve_ent, indicator, value: percent, printed_in });

/**
 * Women who suffered violence in any scope, over their life and in twelve months, for the places of
 * which we have read INEGI's figure. Where a state is missing we have none: its microdata would give
 * it. Zacatecas (2021, 53.9 in one newspaper) is left out: probably a transposition.
 */
export const publishedValues: readonly PublishedValue[] = [
	value(
		2021,
		'00',
		'total_lifetime',
		70.1,
		'eluniversal',
		'elsoldetoluca',
		'colimanoticias',
		'tvpacifico',
		'lajornadamaya'
	),
	value(
		2021,
		'00',
		'total_12m',
		42.8,
		'eluniversal',
		'colimanoticias',
		'tvpacifico',
		'lajornadamaya'
	),
	value(2021, '15', 'total_lifetime', 78.7, 'eluniversal', 'elsoldetoluca', 'colimanoticias'),
	value(
		2021,
		'09',
		'total_lifetime',
		76.2,
		'eluniversal',
		'elsoldetoluca',
		'colimanoticias',
		'INEGI TB_VD'
	),
	value(2021, '22', 'total_lifetime', 75.2, 'eluniversal', 'elsoldetoluca', 'colimanoticias'),
	value(2021, '01', 'total_lifetime', 72.8, 'INEGI 21.1'),
	value(2021, '31', 'total_lifetime', 71.4, 'lajornadamaya', 'yucatanahora', 'yucatanalamano'),
	value(2021, '23', 'total_lifetime', 70.4, 'lajornadamaya'),
	value(2021, '11', 'total_lifetime', 68.1, 'liderempresarial'),
	value(2021, '04', 'total_lifetime', 67.0, 'lajornadamaya'),
	value(2021, '28', 'total_lifetime', 61.7, 'eluniversal'),
	value(2021, '07', 'total_lifetime', 48.7, 'eluniversal'),
	value(2021, '22', 'total_12m', 49.8, 'eluniversal', 'titulares.mx'),
	value(2021, '06', 'total_12m', 48.2, 'eluniversal', 'titulares.mx'),
	value(2021, '01', 'total_12m', 48.0, 'eluniversal', 'titulares.mx', 'INEGI 21.2'),
	value(2021, '09', 'total_12m', 46.1, 'INEGI TB_VD'),
	value(2021, '31', 'total_12m', 44.9, 'lajornadamaya', 'yucatanalamano'),
	value(2021, '11', 'total_12m', 44.4, 'liderempresarial'),
	value(2021, '23', 'total_12m', 44.2, 'lajornadamaya'),
	value(2021, '04', 'total_12m', 39.7, 'lajornadamaya'),
	value(2021, '02', 'total_12m', 37.2, 'eluniversal', 'titulares.mx'),
	value(2021, '28', 'total_12m', 34.2, 'eluniversal', 'titulares.mx'),
	value(2021, '07', 'total_12m', 26.9, 'eluniversal', 'titulares.mx'),
	value(
		2016,
		'00',
		'total_lifetime',
		66.1,
		'rrnoticias',
		'reportenoreste',
		'heraldo.mx',
		'paginabierta',
		'gabycoutino'
	),
	value(2016, '09', 'total_lifetime', 79.8, 'rrnoticias'),
	value(2016, '15', 'total_lifetime', 75.3, 'rrnoticias'),
	value(2016, '14', 'total_lifetime', 74.1, 'rrnoticias'),
	value(2016, '01', 'total_lifetime', 73.3, 'rrnoticias'),
	value(2016, '22', 'total_lifetime', 71.2, 'rrnoticias'),
	value(2016, '08', 'total_lifetime', 68.8, 'rrnoticias'),
	value(2016, '31', 'total_lifetime', 66.8, 'rrnoticias'),
	value(2016, '10', 'total_lifetime', 66.6, 'rrnoticias'),
	value(2016, '05', 'total_lifetime', 66.3, 'rrnoticias'),
	value(2016, '02', 'total_lifetime', 66.2, 'rrnoticias'),
	value(2016, '26', 'total_lifetime', 61.1, 'mujersonora.blogspot'),
	value(2016, '24', 'total_lifetime', 56.7, 'rrnoticias'),
	value(2016, '27', 'total_lifetime', 55.8, 'rrnoticias'),
	value(2016, '03', 'total_lifetime', 55.4, 'rrnoticias'),
	value(2016, '04', 'total_lifetime', 53.6, 'rrnoticias'),
	value(2016, '07', 'total_lifetime', 52.4, 'rrnoticias')
];
