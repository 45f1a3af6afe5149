import {
	feature,
	inRegions,
	programme,
	reach,
	type Programme,
	type Result
} from '../programme-types';

const pilot = { year: 2022, period_start: '2022-03', period_end: '2022-06' } as const;

const answer = (measure: string, respondent: string, value: number | null): Result => ({
	...{ measure, respondent, value, n: null, year: 2022 },
	design: 'qualitative'
});

/** The programmes of the IDB's article: Peru's, the one that it comes from, and Bogotá's. */
export const idbProgrammes: readonly Programme[] = [
	programme({
		id: 'peru-hablemos-entre-patas',
		name: 'Hablemos Entre Patas',
		name_en: 'Hablemos Entre Patas (Let’s Talk among Mates)',
		operator:
			'Ministerio de la Mujer y Poblaciones Vulnerables (Perú); International Rescue Committee; Innovations for Poverty Action; BID (IDB)',
		operator_kind: 'several',
		country: 'PE',
		start_year: 2022,
		approaches: ['messaging'],
		population: ['men'],
		format: ['online', 'group'],
		prevention_level: 'primary',
		evaluation: 'rct',
		evaluation_state: 'under_way',
		weeks: 4.3,
		adapted_from: 'uganda-real-man-challenge',
		summary_es:
			'El diseño preveía grupos de WhatsApp en los que, durante treinta días, los hombres reciben contenidos, consejos y retos para comunicarse mejor con su pareja, manejar las emociones, mejorar la vida en casa, tener una vida sexual sana y llevar mejor las finanzas en común. Al adaptarlo al Perú se dejaron de lado los grupos de doce amigos y los moderadores voluntarios; se convocó con anuncios pagados en Facebook e influencers, con moderadores profesionales pagados y la voz de especialistas. El piloto de 2022 se observó con un estudio cualitativo, y a fines de ese año había un ensayo aleatorizado en curso. En diciembre de 2025 el BID publicó otra página, que está entre las fuentes, con resultados del programa que aquí no se recogen.',
		summary_en:
			'The design was of WhatsApp groups in which, over thirty days, men receive content, advice and challenges on communicating better with their partner, handling emotions, a better life at home, a healthy sex life and better joint finances. When it was adapted to Peru, the team dropped the groups of twelve friends and the volunteer moderators: men were recruited through paid advertisements on Facebook and influencers, with paid professional moderators and the voices of experts. A qualitative study looked at the pilot of 2022, and late that year a randomised trial was under way. In December 2025 the IDB published another page, listed among the sources, with results of the programme that are not held here.',
		reach: [
			reach('participants', 1355, pilot),
			reach('places', 555, { ...pilot, unit: 'districts' }),
			reach('completed', 67, { ...pilot, unit: 'percent', n: 1355 })
		],
		results: [
			answer('better_communication', 'men', 87),
			answer('better_communication', 'women_partners', 60),
			answer('fairer_chores', 'men', 60),
			answer('fairer_chores', 'women_partners', 47),
			answer('shared_budget', 'men', 60),
			answer('shared_budget', 'women_partners', 33),
			answer('effort_to_avoid_violence', 'not_told', null)
		],
		features: [feature('weekly_sessions_12', 'no'), feature('peer_contact', 'yes')]
	}),
	programme({
		id: 'uganda-real-man-challenge',
		name: 'The Real Man Challenge, Uganda',
		name_en: 'The Real Man Challenge, Uganda',
		operator: 'International Rescue Committee; Innovations for Poverty Action',
		operator_kind: 'several',
		country: 'UG',
		approaches: ['messaging'],
		population: ['men'],
		format: ['group'],
		prevention_level: 'primary',
		summary_es:
			'Busca cambios pequeños en las actitudes y conductas de los hombres con contenidos diarios, actividades para hacer con la pareja y conversaciones de grupo que guía un moderador. Es el punto de partida de Hablemos Entre Patas. El artículo habla de una evaluación de impacto, sin decir cómo se hizo ni qué encontró.',
		summary_en:
			'Aims at small changes in men’s attitudes and behaviour through daily content, activities to do with an intimate partner and group conversations led by a moderator. Hablemos Entre Patas starts from it. The article mentions an impact evaluation, without saying how it was made or what it found.'
	}),
	programme({
		id: 'bogota-linea-calma',
		name: 'Línea Calma, Bogotá',
		name_en: 'Línea Calma, Bogotá',
		operator: 'Alcaldía de Bogotá',
		operator_kind: 'municipal_government',
		country: 'CO',
		approaches: ['helpline'],
		population: ['men'],
		format: ['helpline'],
		prevention_level: 'primary',
		summary_es:
			'Línea telefónica de la ciudad para hombres mayores de 18 años. El artículo la da como ejemplo de prevención primaria, la que busca detener la violencia antes de que ocurra. No atiende desde México.',
		summary_en:
			'The city’s telephone line for men over 18. The article gives it as an example of primary prevention, which tries to stop violence before it happens. It cannot be reached from Mexico.',
		places: inRegions('CO', 'Bogotá')
	})
];
