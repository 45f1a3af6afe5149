/** A small figure that tests of embeds share. */
import type { Figured } from '../../../src/lib/figures/types';

export const bars: Figured = {
	lang: 'en',
	id: 'years',
	title: 'Victims of femicide by year',
	sentence: 'Two years are shown.',
	meta: {
		unit: 'victims of femicide a year',
		cut: 'June 2025',
		precision: null,
		sources: [{ name: 'SESNSP, Victims', url: 'https://www.gob.mx/sesnsp' }]
	},
	table: {
		columns: [
			{ name: 'year', label: 'Year', decimals: null },
			{ name: 'n', label: 'Victims', decimals: 0 },
			{ name: 'source', label: 'source', decimals: null, fileOnly: true }
		],
		rows: [
			['2023', 1234, 'sesnsp'],
			['2024', null, 'sesnsp']
		]
	},
	fileName: 'atlas-violeta_femicide',
	sql: null,
	drawing: { kind: 'few', label: 'Victims', rows: [] },
	notes: ['A count is no rate.']
};
