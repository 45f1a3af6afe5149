import type { Programme, ProgrammeResult } from '../../../../src/lib/query/response-records';

/** A programme of which nothing is known, but for what is given. */
export function programmeOf(id: string, known: Partial<Programme> = {}): Programme {
	return {
		id,
		name: { es: `Programa ${id}`, en: `Programme ${id}` },
		organisation: null,
		operator: null,
		operator_kind: null,
		country: 'MX',
		start_year: null,
		end_year: null,
		approaches: [],
		population: [],
		format: [],
		prevention_level: null,
		evaluation: 'unknown',
		evaluation_state: null,
		sessions: null,
		weeks: null,
		sessions_per_week: null,
		session_hours: null,
		group_min: null,
		group_max: null,
		facilitators: null,
		summary: { es: 'Talleres.', en: 'Workshops.' },
		adapted_from: null,
		places: [],
		reach: [],
		results: [],
		features: [],
		also: [],
		family_violence_rank: null,
		source: 'study-2022',
		url: null,
		...known
	};
}

/** More than 7,000 men, as the operator said in 2020. */
export const reported = {
	measure: 'participants',
	value: 7000,
	unit: 'men',
	qualifier: 'more_than',
	reported_by: 'operator',
	year: 2020,
	period_start: '2017',
	period_end: '2020',
	n: null,
	source: 'mens-programmes',
	url: 'https://www.elsoldetoluca.com.mx/local/nota.html'
};

const answer = (measure: string, respondent: string, value: number): ProgrammeResult => ({
	measure,
	respondent,
	value,
	unit: 'percent',
	n: null,
	year: 2022,
	design: 'qualitative',
	source: 'idb-2022',
	url: null
});

/** What men and women answered about Hablemos Entre Patas (IDB, 24 November 2022). */
export const answers: readonly ProgrammeResult[] = [
	answer('better_communication', 'men', 87),
	answer('better_communication', 'women_partners', 60),
	answer('fairer_chores', 'men', 60),
	answer('fairer_chores', 'women_partners', 47),
	answer('shared_budget', 'men', 60),
	answer('shared_budget', 'women_partners', 33),
	{ ...answer('effort_to_avoid_violence', 'not_told', 0), value: null, unit: null }
];

export const mexican = programmeOf('grupos', {
	name: { es: 'Grupos de reflexión en Oaxaca', en: 'Reflection groups in Oaxaca' },
	operator: 'Niños y Hombres, A.C.',
	approaches: ['reflection', 'psychotherapy'],
	population: ['men'],
	format: ['group'],
	prevention_level: 'tertiary',
	start_year: 1994,
	places: [
		{ country: 'MX', cve_ent: '20', place: null },
		{ country: 'MX', cve_ent: '09', place: null },
		{ country: 'PA', cve_ent: null, place: null }
	],
	reach: [reported]
});

export const peruvian = programmeOf('mensajes', {
	name: { es: 'Mensajes para hombres', en: 'Messages for men' },
	country: 'PE',
	approaches: ['messaging'],
	population: ['men'],
	format: ['online'],
	prevention_level: 'primary',
	evaluation: 'rct',
	evaluation_state: 'under_way',
	start_year: 2022,
	end_year: 2022,
	places: [{ country: 'PE', cve_ent: null, place: 'Lima' }],
	results: answers,
	adapted_from: 'sin-pais'
});

export const countryless = programmeOf('sin-pais', {
	name: { es: 'Ágora', en: 'Agora' },
	country: null,
	approaches: ['prevention_workshops'],
	population: ['boys', 'men']
});

export const three: readonly Programme[] = [mexican, peruvian, countryless];
