/** An earlier reading of pages on alerts, justice centres, spending and calls: what it has that nothing else does. */
import { coded } from '../fields';
import { readCsv, type SourceFile, type SourceRow } from '../lib/read';
import type { TableRow } from '../lib/write';

export const earlierPath = 'context/alertas_y_gasto_de_paginas.csv';

/** The rows of the earlier reading. */
export function earlierRows(file: SourceFile): readonly SourceRow[] {
	return readCsv(file, {
		encoding: 'utf-8',
		columns: ['topic', 'cve_ent', 'date', 'claim', 'source_page']
	});
}

/** The pages, which the reading names without an address, as a note says them. */
const pages: Readonly<Record<string, { readonly es: string; readonly en: string }>> = {
	'La Jornada 2020-07-19': {
		es: 'La Jornada, 19 de julio de 2020',
		en: 'La Jornada, 19 July 2020'
	},
	'jornada.com.mx 2021-10-04': {
		es: 'La Jornada, 4 de octubre de 2021',
		en: 'La Jornada, 4 October 2021'
	},
	'diario.mx 2017-10-11': {
		es: 'El Diario, 11 de octubre de 2017',
		en: 'El Diario, 11 October 2017'
	},
	'diario.mx 2019-02-03': {
		es: 'El Diario, 3 de febrero de 2019',
		en: 'El Diario, 3 February 2019'
	},
	'zocalo.com.mx 2019-03': { es: 'Zócalo, marzo de 2019', en: 'Zócalo, March 2019' },
	'avgmciudadana.datacivica.org': {
		es: 'el sitio de Data Cívica sobre las alertas',
		en: 'Data Cívica’s site on the alerts'
	},
	'grillaenelpoder.com': { es: 'grillaenelpoder.com', en: 'grillaenelpoder.com' },
	'cuspidemexico.com.mx 2024-01': {
		es: 'cuspidemexico.com.mx, enero de 2024',
		en: 'cuspidemexico.com.mx, January 2024'
	},
	'elinformante.mx/?p=58029': { es: 'El Informante', en: 'El Informante' }
};

interface Figure {
	readonly programme: string;
	readonly indicator: string;
	readonly period: string;
	readonly value: number;
	readonly unit: string;
	readonly cve_ent?: string;
	/** What stands before the page's name. */
	readonly said?: { readonly es: string; readonly en: string };
}

const alerts = (period: string, indicator: string, value: number, unit: string): Figure => ({
	programme: 'gender_alerts',
	indicator,
	period,
	value,
	unit
});
const money = (programme: string, indicator: string, period: string, value: number): Figure => ({
	programme,
	indicator,
	period,
	value,
	unit: 'million_pesos'
});
const calls = (period: string, value: number, cve_ent = '00'): Figure => ({
	programme: 'calls_911',
	indicator: 'calls_violence_against_women',
	period,
	value,
	unit: 'calls',
	cve_ent
});

/** The figures of each claim that only this reading has; null for one that is held elsewhere or not used. */
const figuresOf: Readonly<Record<string, readonly Figure[] | null>> = {
	'12 states, 90 municipios: Colima, Chiapas, EdoMéx, Guerrero, Morelos, Michoacán, Nuevo León, Quintana Roo, San Luis Potosí, Sinaloa, Veracruz, Nayarit':
		[
			alerts('2017-10', 'states_with_alert', 12, 'states'),
			alerts('2017-10', 'municipalities_with_alert', 90, 'municipalities')
		],
	'17 states: the 12 above + Campeche, Durango, Jalisco, Oaxaca, Zacatecas': [
		alerts('2019-03', 'states_with_alert', 17, 'states')
	],
	'21 alerts in 18 states, 683 municipios': [
		alerts('2020-07', 'declarations_in_force', 21, 'declarations'),
		alerts('2020-07', 'states_with_alert', 18, 'states'),
		alerts('2020-07', 'municipalities_with_alert', 683, 'municipalities')
	],
	'22 states (69% of states)': [alerts('2024', 'states_with_alert', 22, 'states')],
	'48 CJM in 28 states': [
		{
			programme: 'justice_centres',
			indicator: 'centres_open',
			period: '2020-07',
			value: 48,
			unit: 'centres',
			said: { es: 'En 28 estados.', en: 'In 28 states.' }
		}
	],
	// INEGI's two counts stand in the list of figures, with an address.
	'55 CJM': null,
	'65 CJM in 31 states; 10 opened Nov 2021-Jun 2023 (Campeche, Coahuila, CDMX, Durango, Jalisco, Michoacán, Puebla, Quintana Roo, Sinaloa, Sonora)':
		null,
	'235 million MXN budget': [money('conavim', 'budget', '2020', 235)],
	'101.5 million MXN; 2020: 79.9 million for 34 projects in 9 states': [
		money('gender_alerts', 'subsidies', '2019', 101.5),
		{
			...money('gender_alerts', 'subsidies', '2020', 79.9),
			said: { es: 'Para 34 proyectos en nueve estados.', en: 'For 34 projects in nine states.' }
		}
	],
	'more than 253 million MXN': [
		{
			...money('justice_centres', 'subsidies', '2016/2017', 253),
			said: {
				es: 'La página dice más de 253 millones.',
				en: 'The page says more than 253 million.'
			}
		}
	],
	'70 -> 122 million MXN': [
		money('justice_centres', 'subsidies', '2019', 70),
		money('justice_centres', 'subsidies', '2021', 122)
	],
	'346.5 -> 405 million MXN': [
		money('shelters', 'subsidies', '2019', 346.5),
		money('shelters', 'subsidies', '2021', 405)
	],
	'106,765 (2018: 172,210)': [calls('2017', 106765), calls('2018', 172210)],
	'336,453 (CDMX 85,274; EdoMéx 55,794)': [
		calls('2023', 336453),
		calls('2023', 85274, '09'),
		calls('2023', 55794, '15')
	],
	'140,436 (2023 same period 137,195)': [
		calls('2024-01/2024-05', 140436),
		calls('2023-01/2023-05', 137195)
	],
	// Mixes kinds of calls that are not counted together elsewhere.
	'495,713 in all: 241,657 general violence; 233,995 couple; 11,014 harassment; 6,760 sexual abuse; 2,287 rape':
		null
};

/**
 * The figures that only the earlier reading has, as rows of `programme_figures`. Alerts of a state and
 * crimes are in other tables. Throws `SourceError` for a claim or a page that is not known here.
 */
export function earlierFigures(file: SourceFile): readonly TableRow[] {
	return earlierRows(file)
		.filter((row) => row.text('cve_ent') === '' && row.text('topic') !== 'SESNSP')
		.flatMap((row) => {
			const figures = coded(row, 'claim', file, figuresOf);
			return (figures ?? []).map(({ cve_ent = '00', said, ...figure }) => {
				const page = coded(row, 'source_page', file, pages);
				return {
					...figure,
					cve_ent,
					source: 'programme-figures',
					status: 'no_address',
					note_es: [...(said ? [said.es] : []), `Leído en ${page.es}.`].join(' '),
					note_en: [...(said ? [said.en] : []), `Read in ${page.en}.`].join(' ')
				};
			});
		});
}
