import type { ImportModule } from '../../lib/module';
import { writeProgrammes } from '../programme-tables';
import { idbProgrammes } from './idb-2022-programmes';

const folder = 'idb-2022';

/** Other pages that tell of a programme, by its id. */
const alsoTold: Readonly<Record<string, readonly string[]>> = {
	'peru-hablemos-entre-patas': [
		'https://www.iadb.org/es/blog/genero-y-diversidad/como-prevenir-la-violencia-de-pareja-evidencia-de-una-intervencion-digital-con-hombres'
	],
	'bogota-linea-calma': [
		'https://bogota.gov.co./mi-ciudad/cultura-recreacion-y-deporte/donde-puedo-llamar-si-busco-acompanamiento-psicologico-en-bogota'
	]
};

/** The article of the Inter-American Development Bank of November 2022, typed by hand. */
export const idb2022: ImportModule = {
	id: folder,
	title: 'the article of the IDB, 2022',
	run(_sources, output) {
		const found = idbProgrammes.map((programme) => ({
			programme,
			source: folder,
			source_also: alsoTold[programme.id] ?? []
		}));
		writeProgrammes(output, folder, found, new Map());
		output.source(folder, {
			id: folder,
			publisher: 'Banco Interamericano de Desarrollo (BID)',
			title: 'Promoting healthy masculinities – via WhatsApp?',
			url: 'https://blogs.iadb.org/igualdad/es/construir-una-masculinidad-sana-via-whatsapp/',
			cut: '2022-11',
			accessed: null,
			terms: 'CC-IGO 3.0 BY-NC-ND (texto); aquí sólo hechos, en palabras propias',
			files: [],
			notes: [
				'Percentages are answers in a qualitative study; how many men and women were asked is not told.',
				'A randomised trial was under way when it was written.'
			]
		});
	}
};
