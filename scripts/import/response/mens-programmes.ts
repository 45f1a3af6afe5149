import { publicProgrammes } from './mens-programmes-public';
import { inStates, programme, reach, type Programme } from './programme-types';

/** Those of civil society. */
const civilProgrammes: Readonly<Record<string, Programme>> = {
	'GENDES (Género y Desarrollo, A.C.)': programme({
		id: 'gendes-hombres-trabajando-se',
		name: 'Hombres Trabajando(se)',
		name_en: 'Men Working (on Themselves)',
		organisation: 'GENDES, A.C.',
		operator: 'GENDES, A.C.',
		operator_kind: 'civil_society',
		country: 'MX',
		approaches: [
			...['reeducation', 'reflection', 'prevention_workshops', 'psychotherapy', 'helpline'],
			...['advocacy', 'research']
		],
		population: ['men_who_use_violence'],
		format: ['group', 'individual', 'helpline'],
		prevention_level: 'tertiary',
		sessions_per_week: 4,
		session_hours: 2.5,
		facilitators: 2,
		summary_es:
			'Grupos reeducativos para hombres que han ejercido violencia contra su pareja: sesiones de dos horas y media, cuatro días a la semana, con dos profesionales de la psicología. En círculo, cada hombre dice si ejerció violencia desde la sesión anterior y el grupo le ofrece apoyo. Se enseña el «retiro»: apartarse al menos una hora cuando una discusión puede volverse violenta, pensar y volver a hablar. Los grupos funcionan en varios estados del país, que la fuente no nombra, en Panamá, en Uruguay y en California. Ofrece también psicoterapia individual y tres líneas telefónicas.',
		summary_en:
			'Re-education groups for men who have used violence against a partner: sessions of two and a half hours, four days a week, with two psychologists. In a circle, each man says whether he has used violence since the last session, and the group offers its support. They learn the “retreat”: to step away for at least an hour when an argument may turn violent, think, and then talk again. The groups run in several Mexican states, which the source does not name, in Panama, in Uruguay and in California. Individual psychotherapy and three telephone helplines are offered as well.',
		places: inStates('09'),
		features: [{ feature: 'psychotherapy', value: 'yes', source: 'study-2022' }]
	}),
	'Movimiento de Hombres por Relaciones Equitativas y Sin Violencia (MHORESVI)': programme({
		id: 'mhoresvi-grupos-de-hombres',
		name: 'Grupos reeducativos por niveles de MHORESVI',
		name_en: 'MHORESVI re-education groups by level',
		organisation: 'Movimiento de Hombres por Relaciones Equitativas y Sin Violencia',
		operator: 'Movimiento de Hombres por Relaciones Equitativas y Sin Violencia',
		operator_kind: 'civil_society',
		country: 'MX',
		start_year: 1994,
		approaches: ['reeducation', 'reflection'],
		population: ['men_who_use_violence'],
		format: ['group'],
		prevention_level: 'tertiary',
		summary_es:
			'Grupos de hombres que avanzan por niveles durante uno o dos años para dejar de ejercer violencia.',
		summary_en:
			'Groups of men who move up through levels over one or two years to stop using violence.',
		places: inStates('09'),
		reach: [reach('participants_per_year', 100, { qualifier: 'about' })]
	}),
	'Hombres por la Equidad, A.C.': programme({
		id: 'hombres-por-la-equidad-grupos',
		name: 'Grupos de reflexión y reeducación de Hombres por la Equidad',
		name_en: 'Hombres por la Equidad reflection and re-education groups',
		organisation: 'Hombres por la Equidad, A.C.',
		operator: 'Hombres por la Equidad, A.C.',
		operator_kind: 'civil_society',
		country: 'MX',
		approaches: [
			...['reflection', 'reeducation', 'prevention_workshops', 'psychotherapy'],
			...['training_of_professionals', 'research']
		],
		population: ['men_who_use_violence'],
		format: ['group', 'workshop'],
		prevention_level: 'tertiary',
		summary_es:
			'Grupos para que los hombres dejen de ejercer violencia contra su pareja, con técnicas cognitivo-conductuales, psicoeducativas y reeducativas e historias de vida.',
		summary_en:
			'Groups in which men work to stop violence against their partner, with cognitive-behavioural, psychoeducational and re-education techniques and life histories.',
		places: inStates('09', '22')
	}),
	'Salud y Género, A.C.': programme({
		id: 'salud-y-genero-educacion-con-hombres',
		name: 'Educación en salud y género con hombres',
		name_en: 'Health and gender education with men',
		organisation: 'Salud y Género, A.C.',
		operator: 'Salud y Género, A.C.',
		operator_kind: 'civil_society',
		country: 'MX',
		start_year: 1995,
		approaches: ['education', 'reflection', 'prevention_workshops'],
		population: ['men', 'adolescents', 'women_and_men'],
		format: ['group', 'workshop'],
		prevention_level: 'primary',
		summary_es:
			'Talleres y grupos, de hombres y mixtos, sobre masculinidad, violencia y salud mental y sexual.',
		summary_en:
			'Workshops and groups, for men and mixed, on masculinity, violence, and mental and sexual health.'
	})
};

/**
 * The programmes for men of `programas_hombres.csv`, by the name that the file gives them, in our
 * words; the study of 2022 and a case study of 2019 add to some.
 */
export const mensProgrammes: Readonly<Record<string, Programme>> = {
	...civilProgrammes,
	...publicProgrammes
};

/** Sources of programmes whose row names its own without an address. */
export const pageOf: Readonly<Record<string, string>> = {
	'Hombres por la Equidad, A.C.': 'study-2022',
	'DIF CDMX: servicio psicológico y reeducativo':
		'https://aniversario.jornada.com.mx/2017/06/23/capital/031n3cap'
};

/** Sources that tell of a programme as well, by the programme's id. */
export const alsoTold: Readonly<Record<string, readonly string[]>> = {
	'gendes-hombres-trabajando-se': ['align-2019', 'study-2022']
};
