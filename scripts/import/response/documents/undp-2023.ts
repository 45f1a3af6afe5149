import type { ImportModule } from '../../lib/module';
import { inStates, programme, reach, type Programme, type Reach } from '../programme-types';
import { writeProgrammes } from '../programme-tables';

const folder = 'undp-2023';

const counted = (measure: string, value: number, unit: string, more: Partial<Reach> = {}): Reach =>
	reach(measure, value, { unit, year: 2023, ...more });

/** UNDP's work with Indigenous and Afro-Mexican men, as its report of 2023 tells it. */
export const undpProgramme: Programme = programme({
	id: 'pnud-masculinidades-indigenas-y-afromexicanas',
	name: 'Masculinidades indígenas y afromexicanas, PNUD México',
	name_en: 'Indigenous and Afro-Mexican masculinities, UNDP Mexico',
	operator: 'PNUD (UNDP)',
	operator_kind: 'international_organisation',
	country: 'MX',
	approaches: [
		...['messaging', 'arts_and_games', 'community_leaders', 'caregiving'],
		...['training_of_professionals', 'research', 'advocacy']
	],
	population: [
		...['indigenous_men', 'afromexican_men', 'boys', 'community_leaders'],
		...['public_servants', 'civil_organisations']
	],
	format: ['media', 'online'],
	prevention_level: 'primary',
	summary_es:
		'Con ONU Mujeres y UNFPA, una convocatoria reunió 25 propuestas y eligió diez prácticas, documentadas en videos; se hicieron 25 entrevistas a fondo con especialistas. Cinco proyectos de la sociedad civil recibieron fondos y usaron ciencias del comportamiento: radio comunitaria, redes sociales, juegos, arte, formación de líderes y la participación de hombres y jóvenes en los cuidados. También hubo capacitación para la Administración Pública Federal y organizaciones comunitarias, y una encuesta enviada a más de 1,000 servidores públicos de las 27 secretarías. Estaba prevista una red de 80 organizaciones con al menos 150 participantes de comunidades indígenas y afromexicanas.',
	summary_en:
		'With UN Women and UNFPA, a public call drew 25 proposals and selected ten practices, documented on video; 25 in-depth interviews were held with experts. Five civil society projects were funded and used behavioural insights: community radio, social media, games, art, training of leaders, and men and youth taking part in care. There was also training for the Federal Public Administration and community organisations, and a survey sent to over 1,000 civil servants of all 27 ministries. A network of 80 organisations was planned, with at least 150 participants from Indigenous and Afro-Mexican communities.',
	places: inStates('07', '12', '15', '23'),
	reach: [
		counted('people_reached', 2592, 'men'),
		counted('proposals_received', 25, 'proposals'),
		counted('practices_selected', 10, 'practices'),
		counted('expert_interviews', 25, 'interviews'),
		counted('projects_funded', 5, 'projects'),
		counted('survey_sent_to', 1000, 'people', { qualifier: 'more_than' }),
		counted('ministries_surveyed', 27, 'ministries'),
		counted('network_organisations', 80, 'organisations', { qualifier: 'expected' }),
		counted('network_participants', 150, 'people', { qualifier: 'expected' })
	]
});

/** The report of UNDP of 2023 on Mexico, typed by hand. */
export const undp2023: ImportModule = {
	id: folder,
	title: 'the report of UNDP, 2023',
	run(_sources, output) {
		const found = [{ programme: undpProgramme, source: folder, source_also: [] }];
		writeProgrammes(output, folder, found, new Map());
		output.source(folder, {
			id: folder,
			publisher: 'Programa de las Naciones Unidas para el Desarrollo (PNUD)',
			title: 'México: Rule of Law and Human Rights, annual report 2023',
			url: 'https://rolhr.undp.org/annualreport/2023/latin-america-and-the-caribbean/mexico.html',
			cut: '2023',
			accessed: null,
			terms: 'Hechos, en palabras propias; cítese al PNUD',
			files: [],
			notes: [
				'Reach as the operator reported it. The 2,592 men are those of the five projects funded, in four states together.',
				'The survey was sent to over 1,000 civil servants; how many answered is not told. The network is announced, not counted.'
			]
		});
	}
};
