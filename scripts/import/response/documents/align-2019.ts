import type { ImportModule } from '../../lib/module';
import { feature, inRegions, reach } from '../programme-types';
import { writeFacts } from '../programme-tables';

const folder = 'align-2019';

/** What the case study of 2019 adds to the re-education groups of GENDES, typed by hand. */
export const align2019: ImportModule = {
	id: folder,
	title: 'the case study of GENDES, 2019',
	run(_sources, output) {
		writeFacts(output, folder, [
			{
				programme_id: 'gendes-hombres-trabajando-se',
				source: folder,
				places: [
					{ country: 'PA', cve_ent: null, place: null },
					{ country: 'UY', cve_ent: null, place: null },
					...inRegions('US', 'California')
				],
				reach: [
					reach('people_reached', 560, {
						qualifier: 'more_than',
						year: 2018,
						period_start: '2018',
						period_end: '2018'
					}),
					reach('state_governments', 6, { unit: 'states', qualifier: 'at_least', year: 2019 })
				],
				results: [],
				features: [feature('trained_facilitator', 'yes'), feature('session_up_to_90_minutes', 'no')]
			}
		]);
		output.source(folder, {
			id: folder,
			publisher: 'ALIGN (ODI)',
			title: 'Working with men to break patterns of gender-based violence in Mexico',
			url: 'https://www.alignplatform.org/resources/working-men-break-patterns-gender-based-violence-mexico',
			cut: '2019-09',
			accessed: null,
			terms: 'CC BY-NC-SA 4.0 (texto); aquí sólo hechos, en palabras propias',
			files: [],
			notes: [
				'Written by a member of GENDES: reach is as the operator reported it.',
				'Groups run in several states of Mexico that the document does not name.'
			]
		});
	}
};
