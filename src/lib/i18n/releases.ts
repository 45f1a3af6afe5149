/** Texts of the page of releases and of its feed. */
import { plural, type Messages } from '.';

export const releases = {
	es: {
		title: 'Novedades',
		lead: 'Qué trae cada versión del sitio y qué cambió en los datos. Lo publicado en cada versión se guarda: una figura insertada puede quedarse fija en la suya.',
		description:
			'Notas de cada versión de Atlas Violeta: qué hay de nuevo y qué cambió en tablas, indicadores, años y cortes de las fuentes.',
		feed: 'Seguir las novedades (Atom)',
		feedTitle: 'Atlas Violeta: novedades',
		version: (version: string) => `Versión ${version}`,
		heading: (version: string, title: string) => `Versión ${version}: ${title}`,
		made: (day: string) => `Archivada el ${day}`,
		news: 'Qué hay de nuevo',
		data: 'En los datos',
		dataOf: (release: string) => `Datos ${release}`,
		holds: (tables: string, indicators: string) =>
			`Contiene ${tables} tablas públicas y ${indicators} indicadores.`,
		cutsHeld: 'Corte de cada fuente que lo tiene',
		nothing:
			'Las mismas tablas, los mismos indicadores y los mismos cortes que en la versión anterior.',
		tablesAdded: (n: number) => plural(n, 'Tabla nueva', 'Tablas nuevas'),
		tablesRemoved: (n: number) => plural(n, 'Tabla que se retiró', 'Tablas que se retiraron'),
		columnsAdded: (table: string) => `Columnas nuevas en «${table}»`,
		columnsRemoved: (table: string) => `Columnas que se retiraron de «${table}»`,
		rows: 'Renglones',
		rowsOf: (table: string, before: string, now: string) => `«${table}», de ${before} a ${now}`,
		indicatorsAdded: (n: number) => plural(n, 'Indicador nuevo', 'Indicadores nuevos'),
		indicatorsRemoved: (n: number) =>
			plural(n, 'Indicador que se retiró', 'Indicadores que se retiraron'),
		yearsAdded: 'Años nuevos',
		yearsRemoved: 'Años que se retiraron',
		yearsOf: (indicator: string, years: string) => `${indicator}: ${years}`,
		cutsChanged: (n: number) => plural(n, 'Corte nuevo', 'Cortes nuevos'),
		cutOf: (source: string, before: string, now: string) => `${source}: de ${before} a ${now}`,
		noCut: 'sin corte',
		sourcesAdded: (n: number) => plural(n, 'Fuente nueva', 'Fuentes nuevas'),
		sourceWith: (source: string, cut: string) => `${source}: ${cut}`,
		sourcesLeft: (n: number) => plural(n, 'Fuente que ya no se usa', 'Fuentes que ya no se usan'),
		toAll: 'Todas las versiones'
	},
	en: {
		title: 'Releases',
		lead: 'What each release of the site brings, and what changed in the data. What a release published is kept: an embedded figure can stay with its own.',
		description:
			'Notes on each release of Atlas Violeta: what is new, and what changed in tables, indicators, years and cuts of the sources.',
		feed: 'Follow the releases (Atom)',
		feedTitle: 'Atlas Violeta: releases',
		version: (version: string) => `Release ${version}`,
		heading: (version: string, title: string) => `Release ${version}: ${title}`,
		made: (day: string) => `Archived on ${day}`,
		news: 'What is new',
		data: 'In the data',
		dataOf: (release: string) => `Data ${release}`,
		holds: (tables: string, indicators: string) =>
			`It holds ${tables} public tables and ${indicators} indicators.`,
		cutsHeld: 'Cut of each source that has one',
		nothing: 'The same tables, indicators and cuts as in the release before.',
		tablesAdded: (n: number) => plural(n, 'New table', 'New tables'),
		tablesRemoved: (n: number) => plural(n, 'Table taken out', 'Tables taken out'),
		columnsAdded: (table: string) => `New columns in “${table}”`,
		columnsRemoved: (table: string) => `Columns taken out of “${table}”`,
		rows: 'Rows',
		rowsOf: (table: string, before: string, now: string) => `“${table}”, from ${before} to ${now}`,
		indicatorsAdded: (n: number) => plural(n, 'New indicator', 'New indicators'),
		indicatorsRemoved: (n: number) => plural(n, 'Indicator taken out', 'Indicators taken out'),
		yearsAdded: 'New years',
		yearsRemoved: 'Years taken out',
		yearsOf: (indicator: string, years: string) => `${indicator}: ${years}`,
		cutsChanged: (n: number) => plural(n, 'New cut', 'New cuts'),
		cutOf: (source: string, before: string, now: string) => `${source}: from ${before} to ${now}`,
		noCut: 'no cut',
		sourcesAdded: (n: number) => plural(n, 'New source', 'New sources'),
		sourceWith: (source: string, cut: string) => `${source}: ${cut}`,
		sourcesLeft: (n: number) => plural(n, 'Source no longer used', 'Sources no longer used'),
		toAll: 'All releases'
	}
} as const satisfies Messages;
