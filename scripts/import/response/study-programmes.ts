import { feature, inStates, programme, type Programme } from './programme-types';

const civil = { operator_kind: 'civil_society', country: 'MX' } as const;

/**
 * The work with boys and men of the study of 2022 (annex 1) that no other list describes. GENDES and
 * Hombres por la Equidad, the other two of its eight, stand among the programmes for men. All eight
 * combine reflection groups with workshops, the study says, and some add psychotherapy.
 */
export const studyProgrammes: readonly Programme[] = [
	programme({
		...civil,
		id: 'juconi-ninos-y-adolescentes',
		name: 'Atención a niños y adolescentes expuestos a la violencia familiar, JUCONI',
		name_en: 'JUCONI support for boys and adolescents exposed to family violence',
		organisation: 'JUCONI, A.C.',
		operator: 'JUCONI, A.C.',
		approaches: ['child_protection', 'reeducation', 'reflection', 'prevention_workshops'],
		population: ['boys', 'adolescents', 'families'],
		format: ['individual', 'residential'],
		prevention_level: 'secondary',
		summary_es:
			'Parte de un diagnóstico de las formas de violencia que cada niño o adolescente ha recibido y ejercido a lo largo de su vida; según el resultado, ofrece alojamiento, un centro externo y reeducación.',
		summary_en:
			'Starts from an assessment of the forms of violence that each boy or adolescent has received and used over his life; on that basis it offers residential care, an external centre and re-education.',
		places: inStates('21'),
		features: [feature('diagnosis_first', 'yes')]
	}),
	programme({
		...civil,
		id: 'fai-sonora-guardianes-de-la-salud',
		name: 'Guardianes de la salud, Fundación de Apoyo Infantil Sonora',
		name_en: 'Guardians of Health, Fundación de Apoyo Infantil Sonora',
		organisation: 'Fundación de Apoyo Infantil Sonora, I.A.P.',
		operator: 'Fundación de Apoyo Infantil Sonora, I.A.P.',
		approaches: ['prevention_workshops', 'reflection', 'psychotherapy', 'education', 'economic'],
		population: ['boys', 'adolescents', 'men'],
		format: ['workshop', 'individual'],
		prevention_level: 'primary',
		summary_es:
			'«Guardianes de la salud por cinco años» atiende a niñas y niños de hasta 12 años: salud física y emocional con terapia psicológica, talleres contra la violencia de género, el acoso escolar y las adicciones, y videos. La fundación enseña además oficios que den ingresos y trabaja con personas adultas el manejo de las emociones y la violencia en el hogar. Se dirige a niños, adolescentes y hombres, en coordinación con otras organizaciones.',
		summary_en:
			'“Guardians of Health for Five Years” is for children of up to 12: physical and emotional care with psychological therapy, workshops against gender violence, bullying and addictions, and videos. The foundation also teaches skills that bring an income, and works with adults on handling emotions and on violence in the home. It is aimed at boys, adolescents and men, in coordination with other organisations.',
		places: inStates('26')
	}),
	programme({
		...civil,
		id: 'complices-por-la-igualdad-grupos',
		name: 'Grupos de reflexión de Cómplices por la Igualdad',
		name_en: 'Cómplices por la Igualdad reflection groups',
		organisation: 'Cómplices por la Igualdad (MenEngage México)',
		operator: 'Cómplices por la Igualdad (MenEngage México)',
		approaches: ['reflection', 'prevention_workshops', 'education'],
		population: ['men'],
		format: ['group', 'workshop'],
		prevention_level: 'primary',
		summary_es:
			'Grupos de reflexión o crecimiento con hombres para prevenir la violencia contra las mujeres, y cursos, talleres y seminarios de sensibilización.',
		summary_en:
			'Reflection or growth groups with men to prevent violence against women, with courses, workshops and seminars that raise awareness.',
		places: inStates('09')
	}),
	programme({
		...civil,
		id: 'enfoque-de-igualdad-comunidades-indigenas',
		name: 'Talleres y reeducación en comunidades indígenas, Enfoque de Igualdad',
		name_en: 'Enfoque de Igualdad workshops and re-education in Indigenous communities',
		organisation: 'Enfoque de Igualdad, A.C.',
		operator: 'Enfoque de Igualdad, A.C.',
		approaches: ['prevention_workshops', 'reeducation', 'reflection', 'research'],
		population: ['indigenous_men'],
		format: ['workshop'],
		prevention_level: 'secondary',
		// The study read this organisation's internal evaluation, and that of Vive 100% Mujer.
		evaluation: 'internal',
		evaluation_state: 'done',
		summary_es:
			'Trabajo directo en comunidades indígenas, con talleres y reeducación, para reducir la violencia contra las mujeres y ejercer una paternidad más responsable.',
		summary_en:
			'Direct work in Indigenous communities, with workshops and re-education, to reduce violence against women and for more responsible fatherhood.',
		places: inStates('24')
	}),
	programme({
		...civil,
		id: 'apis-sureste-prevencion-en-la-infancia',
		name: 'Atención y prevención de la violencia en la infancia, APIS Sureste',
		name_en: 'APIS Sureste care and prevention of violence in childhood',
		organisation: 'APIS Sureste, Fundación para la Equidad',
		operator: 'APIS Sureste, Fundación para la Equidad',
		approaches: [
			...['child_protection', 'training_of_professionals', 'prevention_workshops', 'reflection']
		],
		population: ['boys', 'adolescents', 'professionals'],
		format: ['individual', 'workshop'],
		prevention_level: 'secondary',
		summary_es:
			'Dos programas: atención a niñas, niños y adolescentes que viven violencia sexual o familiar y no necesitan alojamiento, y formación de docentes y personal de psicología y trabajo social para prevenir la violencia en la infancia.',
		summary_en:
			'Two programmes: care for children and adolescents who suffer sexual or family violence and need no accommodation, and training for teachers, psychologists and social workers to prevent violence in childhood.',
		places: inStates('31')
	}),
	programme({
		...civil,
		id: 'vive-100-mujer-ninos-y-adolescentes',
		name: 'Prevención itinerante y atención a niños y adolescentes sobrevivientes, Vive 100% Mujer',
		name_en:
			'Vive 100% Mujer travelling prevention, and care for boys and adolescents who are survivors',
		organisation: 'Fundación Vive 100% Mujer, A.C.',
		operator: 'Fundación Vive 100% Mujer, A.C.',
		approaches: ['prevention_workshops', 'reflection', 'child_protection'],
		population: ['boys', 'adolescents', 'families'],
		format: ['workshop', 'residential'],
		prevention_level: 'secondary',
		evaluation: 'internal',
		evaluation_state: 'done',
		weeks: 13,
		summary_es:
			'Módulo itinerante sobre violencia en el noviazgo, escuela para madres y padres, y abuso sexual infantil. Además, un programa de tres meses que incluye a niños y adolescentes de hasta 17 años, sobrevivientes de violencia extrema, con alojamiento, alimento, vestido, trabajo social y atención psicológica.',
		summary_en:
			'A travelling module on dating violence, a school for parents, and child sexual abuse. Also a three-month programme that takes in boys and adolescents of up to 17 who are survivors of extreme violence, with accommodation, food, clothing, social work and psychological care.',
		places: inStates('15')
	})
];
