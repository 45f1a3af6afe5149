import type { ImportModule } from '../../lib/module';
import { writeProgrammes } from '../programme-tables';
import { collectiveProgrammes } from './peru-2018-collectives';
import { peruProgrammes } from './peru-2018-programmes';

const folder = 'peru-2018';

/** What an article on Peru tells of programmes with men there and of the Mexican one that they come from. */
export const peru2018: ImportModule = {
	id: folder,
	title: 'the article on Peru, 2018',
	run(_sources, output) {
		const found = [...peruProgrammes, ...collectiveProgrammes].map((programme) => ({
			programme,
			source: folder,
			source_also: []
		}));
		writeProgrammes(output, folder, found, new Map());
		output.source(folder, {
			id: folder,
			publisher: 'Carmen Ledesma (Perú)',
			title:
				'Men as Change Agents to Eradicate Violence Against Women: Building New Masculinities in Peru',
			url: '/data/programmes.csv',
			cut: '2018',
			accessed: null,
			terms: 'Hechos, en palabras propias; cítese a la autora',
			files: [],
			notes: [
				'Read in English; the names of the programmes in Spanish are our translation, but for that of CORIAC.',
				'Two programmes are only named under photographs: nothing else is told of them.',
				'The 85,000 people of The Men of Wednesday were expected, not counted.'
			]
		});
	}
};
