import { feature, inStates, programme, reach, type Programme } from './programme-types';

const oaxaca = (measure: string, value: number) =>
	reach(measure, value, {
		n: measure === 'participants' ? null : 2343,
		year: 2017,
		period_start: '2013-11',
		period_end: '2017-11'
	});

/** The programmes for men of `programas_hombres.csv` that states and municipalities run, by its names. */
export const publicProgrammes: Readonly<Record<string, Programme>> = {
	'Centro de Reeducación para Hombres que Ejercen Violencia contra las Mujeres (Oaxaca)': programme(
		{
			id: 'oaxaca-centro-de-reeducacion',
			name: 'Centro de Reeducación para Hombres que Ejercen Violencia contra las Mujeres',
			name_en: 'Re-education Centre for Men who Use Violence against Women',
			operator: 'Gobierno del Estado de Oaxaca',
			operator_kind: 'state_government',
			country: 'MX',
			start_year: 2013,
			approaches: ['reeducation'],
			population: ['men_who_use_violence', 'adolescents'],
			prevention_level: 'tertiary',
			sessions: 52,
			summary_es:
				'Programa psicoeducativo de 52 sesiones para hombres que acuden por su voluntad, por orden judicial o en prisión; tiene otro para adolescentes.',
			summary_en:
				'A psychoeducational programme of 52 sessions for men who come of their own will, by court order or in prison; another for adolescents.',
			places: inStates('20'),
			reach: [
				oaxaca('participants', 2343),
				oaxaca('participants_in_prison', 1725),
				oaxaca('participants_sent_by_judges', 458),
				oaxaca('participants_voluntary', 160)
			],
			features: [feature('weekly_sessions_12', 'no')]
		}
	),
	'Centros de Atención y Reeducación para Personas que Ejercen Violencia de Género (CEMyBS, Estado de México)':
		programme({
			id: 'estado-de-mexico-centros-de-reeducacion',
			name: 'Centros de Atención y Reeducación para Personas que Ejercen Violencia de Género',
			name_en: 'Support and Re-education Centres for People who Use Gender Violence',
			operator: 'Consejo Estatal de la Mujer y Bienestar Social, Estado de México',
			operator_kind: 'state_government',
			country: 'MX',
			// The page says "2017 or before": the start is not known.
			approaches: ['reeducation'],
			population: ['men_who_use_violence'],
			prevention_level: 'tertiary',
			summary_es:
				'Red estatal de centros de reeducación: cuatro en 2020 y otros cuatro anunciados ese año; ya operaba en 2017.',
			summary_en:
				'A state network of re-education centres: four in 2020, four more announced that year; already running in 2017.',
			places: inStates('15'),
			reach: [
				reach('participants', 7000, {
					qualifier: 'more_than',
					year: 2020,
					period_start: '2017',
					period_end: '2020'
				})
			]
		}),
	'Centro de Reeducación para Hombres Generadores de Violencia (Playa del Carmen)': programme({
		id: 'playa-del-carmen-centro-de-reeducacion',
		name: 'Centro de Reeducación para Hombres Generadores de Violencia, Playa del Carmen',
		name_en: 'Re-education Centre for Men who Use Violence, Playa del Carmen',
		operator: 'Municipio de Solidaridad (Playa del Carmen)',
		operator_kind: 'municipal_government',
		country: 'MX',
		approaches: ['reeducation', 'psychotherapy'],
		population: ['men_who_use_violence'],
		format: ['individual', 'group'],
		prevention_level: 'tertiary',
		sessions: 24,
		weeks: 26,
		summary_es:
			'Doce sesiones individuales y doce de grupo en seis meses, por medida judicial o cívica.',
		summary_en:
			'Twelve individual and twelve group sessions over six months, by court or civic order.',
		places: [{ country: 'MX', cve_ent: '23', place: 'Solidaridad' }],
		features: [feature('weekly_sessions_12', 'no')]
	}),
	'Centro de Masculinidades Positivas (Apodaca)': programme({
		id: 'apodaca-centro-de-masculinidades-positivas',
		name: 'Centro de Masculinidades Positivas, Apodaca',
		name_en: 'Positive Masculinities Centre, Apodaca',
		operator: 'Municipio de Apodaca',
		operator_kind: 'municipal_government',
		country: 'MX',
		approaches: ['reflection', 'reeducation'],
		population: ['men', 'men_who_use_violence'],
		format: ['group'],
		prevention_level: 'secondary',
		summary_es: 'Ruta de diez pasos, con grupos de reflexión y grupos de reeducación.',
		summary_en: 'A route of ten steps, with reflection groups and re-education groups.',
		places: [{ country: 'MX', cve_ent: '19', place: 'Apodaca' }],
		reach: [
			reach('participants', 204),
			reach('completed_reflection_group', 119, { n: 204 }),
			reach('completed_reeducation_group', 25, { n: 204 })
		]
	}),
	'CEAVIF Tulancingo: terapias reeducativas': programme({
		id: 'tulancingo-terapias-reeducativas',
		name: 'Terapias reeducativas del CEAVIF, Tulancingo',
		name_en: 'CEAVIF re-education therapy, Tulancingo',
		operator: 'Municipio de Tulancingo de Bravo',
		operator_kind: 'municipal_government',
		country: 'MX',
		approaches: ['reeducation', 'psychotherapy'],
		population: ['women_and_men'],
		prevention_level: 'tertiary',
		summary_es:
			'Terapia cognitivo-conductual para mujeres y hombres en situaciones de violencia familiar.',
		summary_en: 'Cognitive-behavioural therapy for women and men in situations of family violence.',
		places: [{ country: 'MX', cve_ent: '13', place: 'Tulancingo de Bravo' }],
		reach: [
			reach('discharges', 30, {
				unit: 'people',
				year: 2024,
				period_start: '2024-01',
				period_end: '2024-06'
			})
		]
	}),
	'DIF CDMX: servicio psicológico y reeducativo': programme({
		id: 'dif-cdmx-servicio-reeducativo',
		name: 'Servicio psicológico y reeducativo del DIF Ciudad de México',
		name_en: 'DIF Mexico City psychological and re-education service',
		operator: 'Sistema para el Desarrollo Integral de la Familia de la Ciudad de México',
		operator_kind: 'state_government',
		country: 'MX',
		approaches: ['reeducation', 'psychotherapy'],
		population: ['men_who_use_violence'],
		format: ['group', 'individual'],
		prevention_level: 'tertiary',
		summary_es:
			'Atención reeducativa de seis meses a dos años para hombres que acuden por su voluntad o por orden judicial.',
		summary_en:
			'Re-education over six months to two years for men who come of their own will or by court order.',
		places: inStates('09')
	})
};
