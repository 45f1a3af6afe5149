import type { Programme } from './programme-types';

const civil = {
	operator_kind: 'civil_society',
	start_year: null,
	end_year: null,
	abroad: [],
	results: []
} as const;

/**
 * The work with boys and men of the study of 2022 (annex 1) that no other list describes. GENDES and
 * Hombres por la Equidad, the other two of its eight, stand among the programmes for men.
 */
export const studyProgrammes: readonly Programme[] = [
	{
		...civil,
		id: 'juconi-ninos-y-adolescentes',
		name: 'Atención a niños y adolescentes expuestos a la violencia familiar, JUCONI',
		name_en: 'JUCONI support for boys and adolescents exposed to family violence',
		organisation: 'JUCONI, A.C.',
		operator: 'JUCONI, A.C.',
		approaches: ['child_protection', 'reeducation'],
		population: ['boys', 'adolescents', 'families'],
		format: ['individual', 'residential'],
		prevention_level: 'secondary',
		evaluation: 'none',
		summary_es:
			'Parte de un diagnóstico de la violencia recibida y ejercida por cada niño o adolescente; ofrece atención externa o residencial y reeducación.',
		summary_en:
			'Starts from an assessment of the violence that each boy has received and used; offers day or residential care and re-education.',
		states: ['21']
	},
	{
		...civil,
		id: 'fai-sonora-guardianes-de-la-salud',
		name: 'Guardianes de la salud, Fundación de Apoyo Infantil Sonora',
		name_en: 'Guardians of Health, Fundación de Apoyo Infantil Sonora',
		organisation: 'Fundación de Apoyo Infantil Sonora, I.A.P.',
		operator: 'Fundación de Apoyo Infantil Sonora, I.A.P.',
		approaches: ['prevention_workshops', 'psychotherapy', 'education'],
		population: ['boys', 'adolescents', 'men'],
		format: ['workshop', 'individual'],
		prevention_level: 'primary',
		evaluation: 'none',
		summary_es:
			'Cinco años de atención física y emocional para menores de hasta 12 años, con talleres contra la violencia de género, el acoso escolar y las adicciones; también trabaja con adolescentes y hombres el manejo de las emociones.',
		summary_en:
			'Five years of physical and emotional care for children of up to 12, with workshops against gender violence, bullying and addictions; also works with adolescents and men on handling emotions.',
		states: ['26']
	},
	{
		...civil,
		id: 'complices-por-la-igualdad-grupos',
		name: 'Grupos de reflexión de Cómplices por la Igualdad',
		name_en: 'Cómplices por la Igualdad reflection groups',
		organisation: 'Cómplices por la Igualdad (MenEngage México)',
		operator: 'Cómplices por la Igualdad (MenEngage México)',
		approaches: ['reflection', 'prevention_workshops', 'advocacy'],
		population: ['men'],
		format: ['group', 'workshop'],
		prevention_level: 'primary',
		evaluation: 'none',
		summary_es:
			'Grupos de reflexión y crecimiento con hombres, cursos y talleres para prevenir la violencia contra las mujeres.',
		summary_en:
			'Reflection and growth groups with men, courses and workshops to prevent violence against women.',
		states: ['09']
	},
	{
		...civil,
		id: 'enfoque-de-igualdad-comunidades-indigenas',
		name: 'Talleres y reeducación en comunidades indígenas, Enfoque de Igualdad',
		name_en: 'Enfoque de Igualdad workshops and re-education in Indigenous communities',
		organisation: 'Enfoque de Igualdad, A.C.',
		operator: 'Enfoque de Igualdad, A.C.',
		approaches: ['prevention_workshops', 'reeducation', 'research'],
		population: ['indigenous_men'],
		format: ['workshop'],
		prevention_level: 'secondary',
		// The study read this organisation's internal evaluation, and that of Vive 100% Mujer.
		evaluation: 'self_report',
		summary_es:
			'Trabajo directo en comunidades indígenas para reducir la violencia contra las mujeres y ejercer una paternidad más responsable.',
		summary_en:
			'Direct work in Indigenous communities to reduce violence against women and for more responsible fatherhood.',
		states: ['24']
	},
	{
		...civil,
		id: 'apis-sureste-prevencion-en-la-infancia',
		name: 'Atención y prevención de la violencia en la infancia, APIS Sureste',
		name_en: 'APIS Sureste care and prevention of violence in childhood',
		organisation: 'APIS Sureste, Fundación para la Equidad',
		operator: 'APIS Sureste, Fundación para la Equidad',
		approaches: ['child_protection', 'training_of_professionals', 'prevention_workshops'],
		population: ['boys', 'adolescents', 'professionals'],
		format: ['individual', 'workshop'],
		prevention_level: 'secondary',
		evaluation: 'none',
		summary_es:
			'Dos programas: atención externa a niñas, niños y adolescentes que viven violencia sexual o familiar, y formación de docentes, psicología y trabajo social para prevenirla.',
		summary_en:
			'Two programmes: day care for children and adolescents who live with sexual or family violence, and training for teachers, psychologists and social workers to prevent it.',
		states: ['31']
	},
	{
		...civil,
		id: 'vive-100-mujer-ninos-y-adolescentes',
		name: 'Prevención itinerante y atención a hijos de sobrevivientes, Vive 100% Mujer',
		name_en: 'Vive 100% Mujer travelling prevention, and care for sons of survivors',
		organisation: 'Fundación Vive 100% Mujer, A.C.',
		operator: 'Fundación Vive 100% Mujer, A.C.',
		approaches: ['prevention_workshops', 'child_protection', 'psychotherapy'],
		population: ['boys', 'adolescents', 'families'],
		format: ['workshop', 'residential'],
		prevention_level: 'secondary',
		evaluation: 'self_report',
		summary_es:
			'Módulo itinerante sobre violencia en el noviazgo, crianza y abuso sexual infantil; y tres meses de atención integral para sobrevivientes con sus hijos varones de hasta 17 años.',
		summary_en:
			'A travelling module on dating violence, parenting and child sexual abuse; and three months of full care for survivors with their sons of up to 17.',
		states: ['15']
	}
];
