import { result, type Programme } from './programme-types';
import { studyUrl } from './study-organisations';

const group = { end_year: null, abroad: [], evaluation: 'none' } as const;

/**
 * The programmes for men of `programas_hombres.csv`, by the name that the file gives them, in our
 * words; the study of 2022 and a case study of 2019 add to some.
 */
export const mensProgrammes: Readonly<Record<string, Programme>> = {
	'GENDES (Género y Desarrollo, A.C.)': {
		...group,
		id: 'gendes-hombres-trabajando-se',
		name: 'Hombres Trabajando(se)',
		name_en: 'Men Working (on Themselves)',
		organisation: 'GENDES, A.C.',
		operator: 'GENDES, A.C.',
		operator_kind: 'civil_society',
		start_year: null,
		approaches: ['reeducation', 'reflection', 'psychotherapy', 'helpline', 'advocacy', 'research'],
		population: ['men_who_use_violence'],
		format: ['group', 'individual', 'helpline'],
		prevention_level: 'tertiary',
		summary_es:
			'Grupos reeducativos para hombres que han ejercido violencia contra su pareja, con psicoterapia individual y orientación telefónica.',
		summary_en:
			'Re-education groups for men who have used violence against a partner, with individual psychotherapy and guidance by telephone.',
		states: ['09'],
		abroad: ['PA', 'US', 'UY'],
		results: [
			result('participants', 560, {
				qualifier: 'more_than',
				year: 2018,
				period_start: '2018',
				period_end: '2018',
				source: studyUrl
			})
		]
	},
	'Movimiento de Hombres por Relaciones Equitativas y Sin Violencia (MHORESVI)': {
		...group,
		id: 'mhoresvi-grupos-de-hombres',
		name: 'Grupos reeducativos por niveles de MHORESVI',
		name_en: 'MHORESVI re-education groups by level',
		organisation: 'Movimiento de Hombres por Relaciones Equitativas y Sin Violencia',
		operator: 'Movimiento de Hombres por Relaciones Equitativas y Sin Violencia',
		operator_kind: 'civil_society',
		start_year: 1994,
		approaches: ['reeducation', 'reflection'],
		population: ['men_who_use_violence'],
		format: ['group'],
		prevention_level: 'tertiary',
		summary_es:
			'Grupos de hombres que avanzan por niveles durante uno o dos años para dejar de ejercer violencia.',
		summary_en:
			'Groups of men who move up through levels over one or two years to stop using violence.',
		states: ['09'],
		results: [result('participants_per_year', 100, { qualifier: 'about' })]
	},
	'Hombres por la Equidad, A.C.': {
		...group,
		id: 'hombres-por-la-equidad-grupos',
		name: 'Grupos de reflexión y reeducación de Hombres por la Equidad',
		name_en: 'Hombres por la Equidad reflection and re-education groups',
		organisation: 'Hombres por la Equidad, A.C.',
		operator: 'Hombres por la Equidad, A.C.',
		operator_kind: 'civil_society',
		start_year: null,
		approaches: ['reflection', 'reeducation', 'psychotherapy', 'research'],
		population: ['men_who_use_violence'],
		format: ['group'],
		prevention_level: 'tertiary',
		summary_es:
			'Grupos para que los hombres dejen de ejercer violencia contra su pareja, con técnicas cognitivo-conductuales y psicoeducativas e historias de vida.',
		summary_en:
			'Groups in which men work to stop violence against their partner, with cognitive-behavioural and psychoeducational techniques and life histories.',
		states: ['09', '22'],
		results: []
	},
	'Salud y Género, A.C.': {
		...group,
		id: 'salud-y-genero-educacion-con-hombres',
		name: 'Educación en salud y género con hombres',
		name_en: 'Health and gender education with men',
		organisation: 'Salud y Género, A.C.',
		operator: 'Salud y Género, A.C.',
		operator_kind: 'civil_society',
		start_year: 1995,
		approaches: ['education', 'reflection', 'prevention_workshops'],
		population: ['men', 'adolescents', 'women_and_men'],
		format: ['group', 'workshop'],
		prevention_level: 'primary',
		summary_es:
			'Talleres y grupos, de hombres y mixtos, sobre masculinidad, violencia y salud mental y sexual.',
		summary_en:
			'Workshops and groups, for men and mixed, on masculinity, violence, and mental and sexual health.',
		states: [],
		results: []
	},
	'Centro de Reeducación para Hombres que Ejercen Violencia contra las Mujeres (Oaxaca)': {
		...group,
		id: 'oaxaca-centro-de-reeducacion',
		name: 'Centro de Reeducación para Hombres que Ejercen Violencia contra las Mujeres',
		name_en: 'Re-education Centre for Men who Use Violence against Women',
		organisation: null,
		operator: 'Gobierno del Estado de Oaxaca',
		operator_kind: 'state_government',
		start_year: 2013,
		approaches: ['reeducation'],
		population: ['men_who_use_violence', 'adolescents'],
		format: [],
		prevention_level: 'tertiary',
		summary_es:
			'Programa psicoeducativo de 52 sesiones para hombres que acuden por su voluntad, por orden judicial o en prisión; tiene otro para adolescentes.',
		summary_en:
			'A psychoeducational programme of 52 sessions for men who come of their own will, by court order or in prison; another for adolescents.',
		states: ['20'],
		results: [
			oaxaca('participants', 2343),
			oaxaca('participants_in_prison', 1725),
			oaxaca('participants_sent_by_judges', 458),
			oaxaca('participants_voluntary', 160)
		]
	},
	'Centros de Atención y Reeducación para Personas que Ejercen Violencia de Género (CEMyBS, Estado de México)':
		{
			...group,
			id: 'estado-de-mexico-centros-de-reeducacion',
			name: 'Centros de Atención y Reeducación para Personas que Ejercen Violencia de Género',
			name_en: 'Support and Re-education Centres for People who Use Gender Violence',
			organisation: null,
			operator: 'Consejo Estatal de la Mujer y Bienestar Social, Estado de México',
			operator_kind: 'state_government',
			// The page says "2017 or before": the start is not known.
			start_year: null,
			approaches: ['reeducation'],
			population: ['men_who_use_violence'],
			format: [],
			prevention_level: 'tertiary',
			summary_es:
				'Red estatal de centros de reeducación: cuatro en 2020 y otros cuatro anunciados ese año; ya operaba en 2017.',
			summary_en:
				'A state network of re-education centres: four in 2020, four more announced that year; already running in 2017.',
			states: ['15'],
			results: [
				result('participants', 7000, {
					qualifier: 'more_than',
					year: 2020,
					period_start: '2017',
					period_end: '2020'
				})
			]
		},
	'Centro de Reeducación para Hombres Generadores de Violencia (Playa del Carmen)': {
		...group,
		id: 'playa-del-carmen-centro-de-reeducacion',
		name: 'Centro de Reeducación para Hombres Generadores de Violencia, Playa del Carmen',
		name_en: 'Re-education Centre for Men who Use Violence, Playa del Carmen',
		organisation: null,
		operator: 'Municipio de Solidaridad (Playa del Carmen)',
		operator_kind: 'municipal_government',
		start_year: null,
		approaches: ['reeducation', 'psychotherapy'],
		population: ['men_who_use_violence'],
		format: ['individual', 'group'],
		prevention_level: 'tertiary',
		summary_es:
			'Doce sesiones individuales y doce de grupo en seis meses, por medida judicial o cívica.',
		summary_en:
			'Twelve individual and twelve group sessions over six months, by court or civic order.',
		states: ['23'],
		results: []
	},
	'Centro de Masculinidades Positivas (Apodaca)': {
		...group,
		id: 'apodaca-centro-de-masculinidades-positivas',
		name: 'Centro de Masculinidades Positivas, Apodaca',
		name_en: 'Positive Masculinities Centre, Apodaca',
		organisation: null,
		operator: 'Municipio de Apodaca',
		operator_kind: 'municipal_government',
		start_year: null,
		approaches: ['reflection', 'reeducation'],
		population: ['men', 'men_who_use_violence'],
		format: ['group'],
		prevention_level: 'secondary',
		summary_es: 'Ruta de diez pasos con grupos de reflexión y, después, de reeducación.',
		summary_en: 'A route of ten steps through reflection groups and then re-education groups.',
		states: ['19'],
		results: [
			result('participants', 204),
			result('completed_reflection_group', 119, { n: 204 }),
			result('completed_reeducation_group', 25, { n: 204 })
		]
	},
	'CEAVIF Tulancingo: terapias reeducativas': {
		...group,
		id: 'tulancingo-terapias-reeducativas',
		name: 'Terapias reeducativas del CEAVIF, Tulancingo',
		name_en: 'CEAVIF re-education therapy, Tulancingo',
		organisation: null,
		operator: 'Municipio de Tulancingo de Bravo',
		operator_kind: 'municipal_government',
		start_year: null,
		approaches: ['reeducation', 'psychotherapy'],
		population: ['women_and_men'],
		format: [],
		prevention_level: 'tertiary',
		summary_es:
			'Terapia cognitivo-conductual para mujeres y hombres en situaciones de violencia familiar.',
		summary_en: 'Cognitive-behavioural therapy for women and men in situations of family violence.',
		states: ['13'],
		results: [
			result('discharges', 30, {
				unit: 'people',
				year: 2024,
				period_start: '2024-01',
				period_end: '2024-06'
			})
		]
	},
	'DIF CDMX: servicio psicológico y reeducativo': {
		...group,
		id: 'dif-cdmx-servicio-reeducativo',
		name: 'Servicio psicológico y reeducativo del DIF Ciudad de México',
		name_en: 'DIF Mexico City psychological and re-education service',
		organisation: null,
		operator: 'Sistema para el Desarrollo Integral de la Familia de la Ciudad de México',
		operator_kind: 'state_government',
		start_year: null,
		approaches: ['reeducation', 'psychotherapy'],
		population: ['men_who_use_violence'],
		format: ['group', 'individual'],
		prevention_level: 'tertiary',
		summary_es:
			'Atención reeducativa de seis meses a dos años para hombres que acuden por su voluntad o por orden judicial.',
		summary_en:
			'Re-education over six months to two years for men who come of their own will or by court order.',
		states: ['09'],
		results: []
	}
};

/** Pages for programmes whose row names its source without an address. */
export const pageOf: Readonly<Record<string, string>> = {
	'Hombres por la Equidad, A.C.': studyUrl,
	'DIF CDMX: servicio psicológico y reeducativo':
		'https://aniversario.jornada.com.mx/2017/06/23/capital/031n3cap'
};

/** Programmes that the study of 2022 describes as well. */
export const alsoStudied: ReadonlySet<string> = new Set([
	'gendes-hombres-trabajando-se',
	'hombres-por-la-equidad-grupos'
]);

function oaxaca(measure: Parameters<typeof result>[0], value: number) {
	const n = measure === 'participants' ? null : 2343;
	return result(measure, value, {
		n,
		year: 2017,
		period_start: '2013-11',
		period_end: '2017-11'
	});
}
