import type { Edition, Taken } from '../../../src/lib/share/types';

export const edition: Edition = {
	release: '0.2.0+979204a1',
	origin: 'https://atlas.example',
	day: '2026-11-02'
};

/** The states of a made-up view, with a state without data and a number of many digits; what is given replaces it. */
export function taken(change: Partial<Taken> = {}): Taken {
	return {
		lang: 'es',
		id: 'states',
		title: 'Feminicidio por cada 100,000 mujeres, 2024',
		sentence: 'La tasa más alta es la de Morelos.',
		meta: {
			unit: 'víctimas de feminicidio por cada 100,000 mujeres',
			cut: 'junio de 2025',
			precision: 'intervalo de Poisson exacto al 95 %',
			sources: [
				{
					name: 'SESNSP, Incidencia delictiva del fuero común: víctimas por entidad',
					url: 'https://www.gob.mx/sesnsp/'
				},
				{ name: 'CONAPO, Población a mitad de año', url: 'https://www.gob.mx/conapo/' }
			]
		},
		table: {
			columns: [
				{ name: 'state', label: 'Estado', decimals: null },
				{ name: 'cve_ent', label: 'cve_ent', decimals: null, fileOnly: true },
				{ name: 'rate', label: 'Tasa', decimals: 2 },
				{ name: 'share', label: 'Porcentaje', decimals: 1, percent: true },
				{ name: 'victims', label: 'Víctimas', decimals: 0 },
				{ name: 'year', label: 'Año', decimals: null },
				{ name: 'cut', label: 'cut', decimals: null, fileOnly: true }
			],
			rows: [
				['República Mexicana', '00', 1.2609347984527441, 24.97801231310466, 852, 2024, '2025-06'],
				['Michoacán', '16', null, null, null, 2024, '2025-06'],
				['Morelos, «con comas»', '17', 3.5, 0, 37, 2024, '2025-06']
			]
		},
		fileName: 'atlas-violeta_tasa-de-feminicidio_2024_corte-2025-06',
		sql: "select cve_ent, n\nfrom crime_year\njoin population using (cve_ent)\nwhere register = 'cnsp'",
		drawing: null,
		notes: ['Una carpeta no es una víctima.'],
		address: { es: '/mapa/tasa/2024/?form=tiles#map', en: '/en/map/rate/2024/?form=tiles#map' },
		embed: {
			status: 'possible',
			path: {
				es: '/embed/mapa/tasa/2024/?form=tiles',
				en: '/embed/en/map/rate/2024/?form=tiles'
			}
		},
		hosted: null,
		everything: [],
		geo: { column: 'cve_ent' },
		...change
	};
}
