/** Texts of the page of data: tables, API, embeds. */
import type { Messages } from '.';

export const data = {
	es: {
		title: 'Datos abiertos',
		lead: (tables: number) =>
			`Todo lo que muestran las páginas se puede llevar: ${tables} tablas en CSV y Parquet, y una API de archivos con cada indicador y cada estado. Sin llave y sin registro.`,
		contents: 'En esta página',
		tables: 'Tablas',
		tablesIntro:
			'Cada tabla tiene su página: qué es un renglón, qué significa cada columna y de qué fuentes sale. Los nombres de las tablas y de sus columnas se conservan de una versión a otra.',
		crimes: 'Delitos y defunciones',
		survey: 'Encuesta',
		response: 'Lo que se hace',
		places: 'Lugares, población y fuentes',
		table: 'Tabla',
		rows: 'Renglones',
		files: 'Archivos',
		download: (format: string, table: string) => `${format} de ${table}`,
		catalogues: 'Para catálogos de datos',
		manifest: 'Inventario de tablas, con la suma SHA-256 de cada archivo',
		dataPackage: 'Data Package 2.0: las tablas con sus columnas y sus fuentes',
		dcat: 'Catálogo DCAT 3 (JSON-LD)',
		outlines: 'Contornos de los estados (GeoJSON, RFC 7946); sirven para dibujar, no para medir',
		load: 'Cómo cargarlos',
		loadIntro:
			'Las direcciones de los archivos no cambian. Las claves de estado y municipio son texto: si se leen como número, se pierde el cero inicial.',
		api: 'API',
		apiIntro:
			'Son archivos: no hay servidor que calcule ni límite de consultas, y cualquier sitio puede leerlos desde el navegador (CORS abierto). Las direcciones de v1 se conservan; un cambio que las rompa estrenará v2.',
		address: 'Dirección',
		gives: 'Qué da',
		indicators: 'Todos los indicadores: unidad, años, cortes, fuentes y enlaces',
		indicatorJson: 'Un indicador: todos los años, el país y los 32 estados',
		indicatorCsv: 'Lo mismo, un renglón por año y lugar',
		indicatorMetadata: 'Definición, notas, fuentes, regla de precisión, condiciones y cita',
		indicatorZip: 'CSV, metadatos y archivo de lectura, juntos',
		states: 'El país y los estados',
		state: 'Un lugar: todos los indicadores, con su serie',
		openapi: 'La descripción de la API (OpenAPI 3.1)',
		rowIntro: 'Un renglón de un indicador:',
		noData:
			'Lo que no se sabe es null en JSON y una celda vacía en CSV; nunca es cero. Los números llevan todos sus dígitos, con punto decimal.',
		embeds: 'Gráficas en otras páginas',
		embedsIntro:
			'En cada gráfica, el botón «Compartir y descargar» da el código para insertarla. La gráfica insertada no usa cookies ni terceros, funciona sin JavaScript y lleva su fuente y su corte.',
		embedsAddress:
			'La dirección de una gráfica insertada es la de su página después de /embed/. A su lado están su documento oEmbed, su imagen y sus datos:',
		embedsDiscovery:
			'Las páginas anuncian su oEmbed con un enlace de tipo application/json+oembed: los editores que lo entienden convierten la dirección de una página en su gráfica.',
		releases: 'Versiones',
		releasesIntro: (release: string) =>
			`Esta es la versión ${release}: el número del programa y el inicio de una suma de todas las tablas. Los mismos datos dan la misma versión. Las cifras publicadas en cada versión se guardan, y una gráfica insertada puede quedarse en la suya.`,
		releasesList: 'Lista de versiones guardadas',
		terms: 'Condiciones y cita',
		termsIntro:
			'Los datos conservan las condiciones de cada institución que los publica; lo calculado aquí puede usarse con las mismas condiciones. Cite la fuente con su corte, y a Atlas Violeta con su versión.',
		termsLink: 'Fuentes, condiciones y cita de cada una'
	},
	en: {
		title: 'Open data',
		lead: (tables: number) =>
			`Everything that the pages show can be taken away: ${tables} tables as CSV and Parquet, and an API of files with every indicator and every state. No key, no registration.`,
		contents: 'On this page',
		tables: 'Tables',
		tablesIntro:
			'Every table has its page: what a row is, what each column means and which sources it comes from. The names of tables and columns stay from release to release.',
		crimes: 'Crimes and deaths',
		survey: 'Survey',
		response: 'What is being done',
		places: 'Places, population and sources',
		table: 'Table',
		rows: 'Rows',
		files: 'Files',
		download: (format: string, table: string) => `${format} of ${table}`,
		catalogues: 'For data catalogues',
		manifest: 'Inventory of tables, with the SHA-256 sum of each file',
		dataPackage: 'Data Package 2.0: the tables with their columns and sources',
		dcat: 'DCAT 3 catalogue (JSON-LD)',
		outlines: 'Outlines of the states (GeoJSON, RFC 7946); to draw with, not to measure on',
		load: 'How to load them',
		loadIntro:
			'The addresses of the files do not change. Codes of states and municipalities are text: read as numbers, they lose their leading zero.',
		api: 'API',
		apiIntro:
			'These are files: no server computes and no quota applies, and any site can read them from the browser (open CORS). The addresses of v1 stay; a change that would break them begins a v2.',
		address: 'Address',
		gives: 'What it gives',
		indicators: 'Every indicator: unit, years, cuts, sources and links',
		indicatorJson: 'One indicator: every year, the nation and the 32 states',
		indicatorCsv: 'The same, a row a year and place',
		indicatorMetadata: 'Definition, notes, sources, rule of precision, terms and citation',
		indicatorZip: 'CSV, metadata and read-me file, together',
		states: 'The nation and the states',
		state: 'One place: every indicator, with its series',
		openapi: 'The description of the API (OpenAPI 3.1)',
		rowIntro: 'A row of an indicator:',
		noData:
			'What is not known is null in JSON and an empty cell in CSV; it is never zero. Numbers keep all their digits, with a decimal point.',
		embeds: 'Charts in other pages',
		embedsIntro:
			'On every chart, the “Share and download” button gives the code to embed it. The embedded chart uses no cookies and no third parties, works without JavaScript, and carries its source and cut.',
		embedsAddress:
			'The address of an embedded chart is that of its page after /embed/. Beside it are its oEmbed document, its picture and its data:',
		embedsDiscovery:
			'Pages announce their oEmbed with a link of type application/json+oembed: editors that understand it turn the address of a page into its chart.',
		releases: 'Releases',
		releasesIntro: (release: string) =>
			`This is release ${release}: the version of the program and the start of a sum of all tables. The same data give the same release. The figures published in each release are kept, and an embedded chart can stay with its own.`,
		releasesList: 'List of the releases kept',
		terms: 'Terms and citation',
		termsIntro:
			'The data keep the terms of each body that publishes them; what is computed here may be used under the same terms. Cite the source with its cut, and Atlas Violeta with its release.',
		termsLink: 'Sources, their terms and citations'
	}
} as const satisfies Messages;
