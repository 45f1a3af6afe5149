import type { ShownFigure } from '../../../../src/lib/share/taken-of';

/** A figure of three rows: the country and two states. */
export const shown: ShownFigure = {
	lang: 'es',
	id: 'rates',
	title: 'Tasas por estado, 2024',
	sentence: 'Colima está por encima del país.',
	meta: {
		unit: 'víctimas por 100,000 mujeres',
		cut: 'junio de 2025',
		precision: null,
		sources: []
	},
	table: {
		columns: [
			{ name: 'state', label: 'Estado', decimals: null },
			{ name: 'cve_ent', label: 'cve_ent', decimals: null, fileOnly: true },
			{ name: 'value', label: 'Tasa', decimals: 2 }
		],
		rows: [
			['México', '00', 1.26],
			['Colima', '06', 3.1],
			['Tlaxcala', '29', null]
		]
	},
	fileName: 'atlas-violeta_tasas_2024',
	sql: 'select cve_ent, n\nfrom crime_year\njoin population using (cve_ent)',
	drawing: { kind: 'table', label: 'Tasas' },
	notes: ['Lo que no dice.']
};
