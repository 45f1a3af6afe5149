/** How sure a published value is. */
export type PublishedStatus = 'verified' | 'one_source' | 'computed';

/** A percentage that INEGI published and others printed; we hold no file of INEGI's with most of them. */
export interface PublishedValue {
	readonly survey_year: 2016 | 2021;
	readonly cve_ent: string;
	/** Id of an indicator of the catalogue. */
	readonly indicator: string;
	/** Percent, one decimal as printed. */
	readonly value: number;
	/**
	 * `verified`: read in several places, or in one and agreeing with INEGI's table or with the
	 * microdata. `one_source`: read once. `computed`: read nowhere to one decimal, it is the rounding
	 * of INEGI's table or, with no place named, of what a third party computed.
	 */
	readonly status: PublishedStatus;
	/** Where it was read: newspapers and pages by their name, INEGI's tables by their number or name. */
	readonly printed_in: readonly string[];
}

/** Survey year, place, indicator, percent, status, and the places where it was read. */
const LINE = /^(2016|2021) (\d\d) (\w+) (\d+\.\d) (verified|one_source|computed)(?: (.+))?$/;

/**
 * The values of which we have read INEGI's figure. Where a place is missing we have none: its microdata
 * would give it. Zacatecas (2021, 53.9 in one newspaper) is left out: probably a transposition.
 */
export const publishedValues: readonly PublishedValue[] = `
2021 00 total_lifetime 70.1 verified eluniversal; elsoldetoluca; colimanoticias; tvpacifico; lajornadamaya
2021 00 psychological_lifetime 51.6 verified eluniversal; elsoldetoluca; colimanoticias; lajornadamaya
2021 00 sexual_lifetime 49.7 verified eluniversal; elsoldetoluca; colimanoticias; lajornadamaya
2021 00 physical_lifetime 34.7 verified eluniversal; elsoldetoluca; colimanoticias; lajornadamaya
2021 00 economic_lifetime 27.4 verified eluniversal; elsoldetoluca; colimanoticias; lajornadamaya
2021 00 total_12m 42.8 verified eluniversal; colimanoticias; tvpacifico; lajornadamaya
2021 00 psychological_12m 29.4 verified eluniversal; tvpacifico
2021 00 sexual_12m 23.3 verified eluniversal; tvpacifico
2021 00 physical_12m 10.2 verified eluniversal; INEGI TB_VD
2021 00 economic_12m 16.2 verified eluniversal; INEGI TB_VD
2021 00 community_lifetime 45.6 verified tvpacifico; INEGI TB_VD
2021 00 community_12m 22.4 verified tvpacifico; INEGI TB_VD
2021 00 work_12m 20.8 verified tvpacifico; INEGI TB_VD
2021 00 partner_lifetime_any 39.9 verified tvpacifico; INEGI TB_VD
2021 00 school_lifetime 32.3 computed INEGI TB_VD
2021 00 work_lifetime 27.9 computed INEGI TB_VD
2021 00 family_12m 11.4 computed INEGI TB_VD
2021 00 childhood_any 41.8 verified tvpacifico
2021 00 partner_complaint 13.1 verified newsweekespanol; metropolibahia; colimanoticias
2021 15 total_lifetime 78.7 verified eluniversal; elsoldetoluca; colimanoticias
2021 09 total_lifetime 76.2 verified eluniversal; elsoldetoluca; colimanoticias; INEGI TB_VD
2021 22 total_lifetime 75.2 verified eluniversal; elsoldetoluca; colimanoticias
2021 01 total_lifetime 72.8 one_source INEGI 21.1
2021 31 total_lifetime 71.4 verified lajornadamaya; yucatanahora; yucatanalamano
2021 23 total_lifetime 70.4 one_source lajornadamaya
2021 11 total_lifetime 68.1 one_source liderempresarial
2021 04 total_lifetime 67.0 one_source lajornadamaya
2021 28 total_lifetime 61.7 one_source eluniversal
2021 07 total_lifetime 48.7 one_source eluniversal
2021 22 total_12m 49.8 verified eluniversal; titulares.mx
2021 06 total_12m 48.2 verified eluniversal; titulares.mx
2021 01 total_12m 48.0 verified eluniversal; titulares.mx; INEGI 21.2
2021 09 total_12m 46.1 one_source INEGI TB_VD
2021 31 total_12m 44.9 verified lajornadamaya; yucatanalamano
2021 11 total_12m 44.4 one_source liderempresarial
2021 23 total_12m 44.2 one_source lajornadamaya
2021 04 total_12m 39.7 one_source lajornadamaya
2021 02 total_12m 37.2 verified eluniversal; titulares.mx
2021 28 total_12m 34.2 verified eluniversal; titulares.mx
2021 07 total_12m 26.9 verified eluniversal; titulares.mx
2021 23 school_lifetime 31.6 verified lajornadamaya
2021 15 school_lifetime 36.6 verified elsoldetoluca
2021 31 work_lifetime 27.1 one_source lajornadamaya
2021 23 work_lifetime 31.2 one_source lajornadamaya
2021 04 work_lifetime 23.5 one_source lajornadamaya
2021 15 work_lifetime 29.3 one_source elsoldetoluca
2016 00 total_lifetime 66.1 verified rrnoticias; reportenoreste; heraldo.mx; paginabierta; gabycoutino
2016 00 partner_lifetime_any 43.9 verified heraldo.mx; reportenoreste; eluniversal; paginabierta
2016 00 community_lifetime 38.7 verified heraldo.mx
2016 00 work_lifetime 26.6 one_source heraldo.mx
2016 00 school_lifetime 25.3 verified heraldo.mx
2016 00 family_12m 10.3 computed
2016 00 partner_lifetime_psychological 40.1 verified eluniversalqueretaro
2016 09 total_lifetime 79.8 one_source rrnoticias
2016 15 total_lifetime 75.3 one_source rrnoticias
2016 14 total_lifetime 74.1 one_source rrnoticias
2016 01 total_lifetime 73.3 one_source rrnoticias
2016 22 total_lifetime 71.2 one_source rrnoticias
2016 08 total_lifetime 68.8 one_source rrnoticias
2016 31 total_lifetime 66.8 one_source rrnoticias
2016 10 total_lifetime 66.6 one_source rrnoticias
2016 05 total_lifetime 66.3 one_source rrnoticias
2016 02 total_lifetime 66.2 one_source rrnoticias
2016 26 total_lifetime 61.1 one_source mujersonora.blogspot
2016 24 total_lifetime 56.7 one_source rrnoticias
2016 27 total_lifetime 55.8 one_source rrnoticias
2016 03 total_lifetime 55.4 one_source rrnoticias
2016 04 total_lifetime 53.6 one_source rrnoticias
2016 07 total_lifetime 52.4 one_source rrnoticias
2016 15 school_lifetime 28.1 verified elsoldetoluca
2016 15 work_lifetime 27.5 one_source elsoldetoluca
`
	.trim()
	.split('\n')
	.map(valueOf);

function valueOf(line: string): PublishedValue {
	const [, year, cve_ent = '', indicator = '', percent, status, places] = LINE.exec(line) ?? [];
	if (status === undefined) throw new TypeError(`not a published value: ${line}`);
	return {
		survey_year: Number(year) as PublishedValue['survey_year'],
		cve_ent,
		indicator,
		value: Number(percent),
		status: status as PublishedStatus,
		printed_in: places?.split('; ') ?? []
	};
}
