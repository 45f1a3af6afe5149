import { inRegions, programme, reach, type Programme } from '../programme-types';

const author = { reported_by: 'author', year: 2018 } as const;

/** Peru's collectives of men and the programmes beside them. */
export const collectiveProgrammes: readonly Programme[] = [
	programme({
		id: 'peru-colectivos-de-hombres',
		name: 'Colectivos de hombres para prevenir la violencia contra las mujeres',
		name_en: 'Collectives of men for the prevention of violence against women',
		operator: 'Ministerio de la Mujer y Poblaciones Vulnerables (Perú)',
		operator_kind: 'national_government',
		country: 'PE',
		start_year: 2013,
		approaches: ['community_leaders'],
		population: ['men', 'community_leaders'],
		format: ['group'],
		prevention_level: 'primary',
		summary_es:
			'Identifica en las comunidades a líderes hombres de 18 a 60 años y los capacita para participar de forma activa y visible en la prevención: en escuelas, universidades y gobiernos locales, entre otros lugares.',
		summary_en:
			'Identifies male leaders aged 18 to 60 in communities and trains them to take an active and visible part in prevention: in schools, universities and local governments, among other places.'
	}),
	programme({
		id: 'peru-hombres-del-miercoles',
		name: 'Los hombres del miércoles',
		name_en: 'The Men of Wednesday',
		country: 'PE',
		start_year: 2017,
		approaches: ['psychotherapy', 'education'],
		population: ['men_who_use_violence', 'men_on_trial'],
		prevention_level: 'tertiary',
		sessions_per_week: 3,
		summary_es:
			'Trabaja con hombres inmersos en un círculo de violencia; a los que están en proceso penal por violencia contra mujeres les da terapia tres veces por semana. Comenzó en diciembre de 2017 y se esperaba capacitar a 85,000 personas en el país.',
		summary_en:
			'Works with men immersed in a circle of violence; those on trial for violence against women have therapy three times a week. It began in December 2017 and was expected to train 85,000 people nationwide.',
		places: inRegions('PE', 'Junín', 'Lima', 'Piura', 'San Martín'),
		reach: [reach('people_to_train', 85000, { ...author, unit: 'people', qualifier: 'expected' })]
	}),
	programme({
		id: 'peru-entre-pares',
		name: 'Entre pares',
		name_en: 'Among Pairs',
		country: 'PE',
		start_year: 2018,
		approaches: ['reflection'],
		population: ['men'],
		format: ['group'],
		prevention_level: 'primary',
		summary_es:
			'Colectivo formado en mayo de 2018 como espacio de reflexión. Los hombres participan por su voluntad y hablan de formas no violentas de resolver los conflictos de la vida familiar.',
		summary_en:
			'A collective formed in May 2018 as a space for reflection. Men take part of their own will and discuss non-violent ways to resolve the conflicts of family life.',
		reach: [
			reach('places', 4, { ...author, unit: 'regions', qualifier: 'more_than' }),
			reach('places', 6, { ...author, unit: 'districts', qualifier: 'more_than' })
		]
	}),
	programme({
		id: 'peru-hombres-por-la-igualdad',
		name: 'Hombres por la Igualdad',
		name_en: 'Men for Equality',
		country: 'PE',
		summary_es: 'El artículo sólo lo nombra al pie de una fotografía; no dice qué hace.',
		summary_en: 'The article only names it under a photograph; it does not say what it does.'
	}),
	programme({
		id: 'peru-hombres-ganando-con-el-cambio',
		name: 'Hombres ganando con el cambio',
		name_en: 'Men Winning with the Change',
		country: 'PE',
		summary_es: 'El artículo sólo lo nombra al pie de una fotografía; no dice qué hace.',
		summary_en: 'The article only names it under a photograph; it does not say what it does.'
	})
];
