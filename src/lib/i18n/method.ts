/** Texts of the method page: its frame here, its sections in `method-sections.ts`. */
import type { Messages } from '.';

export const method = {
	es: {
		title: 'Método y fuentes',
		lead: 'Cómo se hace cada cifra de este atlas, de qué archivo sale, qué tan precisa es y qué no puede decir.',
		contents: 'En esta página',
		sources: 'Fuentes',
		sourcesIntro:
			'Cada cifra sale de uno de estos archivos. El corte es el último mes, o el año, que quien publica había contado. La cita es la que recomendamos usar junto con la dirección de la vista.',
		publisher: 'Publica',
		cut: 'Corte',
		severalDates: 'páginas de varias fechas',
		terms: 'Condiciones de uso',
		citation: 'Cita',
		processing: 'Lo que hicimos',
		indicators: 'Indicadores',
		indicatorsIntro: 'Lo que mide cada uno, con su definición y los años que tiene.',
		unit: 'Unidad',
		years: 'Años',
		tables: 'Tablas',
		tablesIntro:
			'Todo lo que muestran las páginas está en tablas abiertas, en CSV y Parquet, con sus columnas descritas una por una.',
		dataPage: 'Tablas, API y cómo leerlas',
		release: 'Versión del atlas'
	},
	en: {
		title: 'Method and sources',
		lead: 'How each figure of this atlas is made, which file it comes from, how precise it is, and what it cannot say.',
		contents: 'On this page',
		sources: 'Sources',
		sourcesIntro:
			'Every figure comes from one of these files. The cut is the last month, or the year, that the publisher had counted. The citation is the one we suggest, together with the address of the view.',
		publisher: 'Publisher',
		cut: 'Cut',
		severalDates: 'pages of several dates',
		terms: 'Terms of use',
		citation: 'Citation',
		processing: 'What we did',
		indicators: 'Indicators',
		indicatorsIntro: 'What each one measures, with its definition and the years that it has.',
		unit: 'Unit',
		years: 'Years',
		tables: 'Tables',
		tablesIntro:
			'Everything that the pages show is in open tables, as CSV and Parquet, with their columns described one by one.',
		dataPage: 'Tables, API and how to read them',
		release: 'Release of the atlas'
	}
} as const satisfies Messages;
