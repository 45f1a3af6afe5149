/** The words of the page of the 2022 study. */
import type { Messages } from './index';

export const study = {
	es: {
		title: 'Cómo trabajan con hombres ocho organizaciones: el estudio de 2022',
		file: 'estudio-2022',
		subject: 'El estudio de 2022 sobre el trabajo con hombres',
		lead: 'Entre agosto y diciembre de 2021, Simetría, A. C., entrevistó a ocho organizaciones y a doce participantes de sus programas. No se eligieron al azar: lo que dicen vale para ellos y no se puede generalizar.',
		organisationsTitle: (n: number) => `Las ${n} organizaciones, una por una`,
		organisationsSentence:
			'Dónde están, cómo trabajan con hombres o niños y el lugar que el estudio da a su estado en violencia familiar. El estudio no dice de qué año ni de qué fuente es ese lugar, ni qué extremo es el más alto.',
		organisation: 'Organización',
		state: 'Estado',
		rank: 'Lugar del estado en violencia familiar, según el estudio',
		how: 'Cómo trabaja con hombres o niños',
		directory: 'Las organizaciones documentadas en',
		csosTitle: (n: number) => `Cómo son las ${n} organizaciones`,
		csosSentence: 'Cada punto es una organización; lleno, si el estudio dice que sí.',
		csosUnit: 'organizaciones entrevistadas',
		menTitle: (n: number) => `Los ${n} hombres entrevistados`,
		boysTitle: (n: number) => `Los ${n} niños y adolescentes entrevistados`,
		peopleSentence: 'Cada punto es un participante; lleno, si el estudio dice que sí.',
		peopleUnit: 'participantes entrevistados',
		meanAge: (age: string) => `Edad media: ${age} años.`,
		alsoCsos: (age: string, workers: string) =>
			`La edad media de quienes respondieron por las organizaciones es de ${age} años, y en cada una trabajan, en promedio, ${workers} personas.`,
		problems: (words: string) => `Problemas principales donde operan: ${words}.`,
		policy: (words: string) => `Dónde buscan influir en la política pública: ${words}.`,
		cut: 'entrevistas de agosto a diciembre de 2021, publicadas en mayo de 2022',
		precision: (n: number) => `ninguna: son ${n}, elegidos a propósito, y no una muestra de otros`,
		few: (count: string, n: string) => `${count} de ${n}`,
		withPercent: (few: string, percent: string) => `${few} (${percent})`,
		asked: 'Qué se preguntó',
		count: 'Cuántos',
		of: 'De cuántos',
		printed: 'Porcentaje que da el estudio',
		saidTitle: 'Lo que dijeron quienes participan',
		saidApplies: (count: string, n: string) =>
			`${count} de ${n} respondieron que sí a si aplican en su familia lo que aprendieron, tres de ellos con reservas («a veces», «es difícil»); los otros dos, que no del todo. Es nuestra lectura de las respuestas.`,
		saidMen: (percent: string) =>
			`${percent} dijo haber cambiado su comportamiento con otros hombres.`,
		saidWomen: (percent: string) =>
			`${percent} dijo haber cambiado su comportamiento con las mujeres.`,
		saidPressure: (percent: string) =>
			`${percent} dijo que hay presión sobre los hombres para comportarse de cierta manera.`,
		hindersTitle: 'Qué las frena, según ellas',
		guideTitle: 'Lo que recomienda la guía del estudio',
		compare: 'Ver cada programa frente a esta guía',
		howTitle: 'Cómo se hizo'
	},
	en: {
		title: 'How eight organisations work with men: the 2022 study',
		file: '2022-study',
		subject: 'The 2022 study on work with men',
		lead: 'From August to December 2021, Simetría, A. C., interviewed eight organisations and twelve people who took part in their programmes. They were not chosen at random: what they say holds for them and cannot be generalised.',
		organisationsTitle: (n: number) => `The ${n} organisations, one by one`,
		organisationsSentence:
			'Where they are, how they work with men or boys, and the rank in family violence that the study gives their state. The study tells neither the year nor the source of that rank, nor which end is the highest.',
		organisation: 'Organisation',
		state: 'State',
		rank: 'Rank of the state in family violence, as the study gives it',
		how: 'How it works with men or boys',
		directory: 'The organisations documented in',
		csosTitle: (n: number) => `What the ${n} organisations are like`,
		csosSentence: 'Each dot is an organisation; filled if the study says yes.',
		csosUnit: 'organisations interviewed',
		menTitle: (n: number) => `The ${n} men interviewed`,
		boysTitle: (n: number) => `The ${n} boys and adolescents interviewed`,
		peopleSentence: 'Each dot is a participant; filled if the study says yes.',
		peopleUnit: 'participants interviewed',
		meanAge: (age: string) => `Mean age: ${age} years.`,
		alsoCsos: (age: string, workers: string) =>
			`The mean age of those who answered for the organisations is ${age} years, and on average ${workers} people work in each.`,
		problems: (words: string) => `Main problems where they work: ${words}.`,
		policy: (words: string) => `Where they seek to influence public policy: ${words}.`,
		cut: 'interviews from August to December 2021, published in May 2022',
		precision: (n: number) => `none: these are ${n}, chosen on purpose, and no sample of others`,
		few: (count: string, n: string) => `${count} of ${n}`,
		withPercent: (few: string, percent: string) => `${few} (${percent})`,
		asked: 'What was asked',
		count: 'How many',
		of: 'Of how many',
		printed: 'Percentage that the study gives',
		saidTitle: 'What those who took part said',
		saidApplies: (count: string, n: string) =>
			`${count} of ${n} answered yes to whether they apply in the family what they learned, three of them with reserves (“sometimes”, “it is difficult”); the other two, not completely. This is our reading of the answers.`,
		saidMen: (percent: string) =>
			`${percent} said that they had changed how they behave with other men.`,
		saidWomen: (percent: string) =>
			`${percent} said that they had changed how they behave with women.`,
		saidPressure: (percent: string) =>
			`${percent} said that men are under pressure to behave in certain ways.`,
		hindersTitle: 'What holds them back, in their view',
		guideTitle: 'What the study’s guide recommends',
		compare: 'See each programme against this guide',
		howTitle: 'How it was done'
	}
} as const satisfies Messages;

/** What the figures of the study are called in the names of files. */
export const studyFiles = {
	es: { organisations: 'organizaciones', men: 'hombres', boys: 'ninos-y-adolescentes' },
	en: { organisations: 'organisations', men: 'men', boys: 'boys-and-adolescents' }
} as const satisfies Messages;

/** What each row of the study's charts is, by `variable` or `variable:group` of the two tables. */
export const studyRows = {
	es: {
		'years_working:10_to_20': 'Trabajan desde hace 10 a 20 años',
		'years_working:more_than_20': 'Trabajan desde hace más de 20 años',
		'women_among_respondents:all': 'Respondió una mujer por la organización',
		'works_on_public_policy:all': 'Trabajan en política pública',
		'has_emergency_helpline:all': 'Tienen una línea de emergencia',
		'has_clear_methodology:all': 'Tienen un método claro',
		'documents_methodology:all': 'Documentan su método',
		'combines_groups_and_workshops:all': 'Combinan grupos de reflexión y talleres',
		'considers_psychological_evaluation_important:all':
			'Consideran importante una evaluación psicológica',
		'reported_problems_including_men:all': 'Han tenido problemas al incluir a niños y hombres',
		single: 'Solteros',
		married_or_cohabiting: 'Casados o en unión',
		has_children: 'Tienen hijas o hijos',
		lives_with_partner: 'Viven con su pareja',
		primary_unfinished: 'Primaria sin terminar',
		lower_secondary_unfinished: 'Secundaria sin terminar',
		lower_secondary: 'Secundaria terminada',
		upper_secondary_unfinished: 'Bachillerato sin terminar',
		bachelor: 'Licenciatura',
		master: 'Maestría',
		works: 'Trabajan',
		poverty: 'pobreza',
		insecurity: 'inseguridad',
		government: 'gobierno',
		legislature: 'poder legislativo'
	},
	en: {
		'years_working:10_to_20': 'Have worked for 10 to 20 years',
		'years_working:more_than_20': 'Have worked for more than 20 years',
		'women_among_respondents:all': 'A woman answered for the organisation',
		'works_on_public_policy:all': 'Work on public policy',
		'has_emergency_helpline:all': 'Have an emergency helpline',
		'has_clear_methodology:all': 'Have a clear method',
		'documents_methodology:all': 'Document their method',
		'combines_groups_and_workshops:all': 'Combine reflection groups and workshops',
		'considers_psychological_evaluation_important:all':
			'Consider a psychological evaluation important',
		'reported_problems_including_men:all': 'Have had problems with including boys and men',
		single: 'Single',
		married_or_cohabiting: 'Married or cohabiting',
		has_children: 'Have children',
		lives_with_partner: 'Live with their partner',
		primary_unfinished: 'Primary school unfinished',
		lower_secondary_unfinished: 'Lower secondary unfinished',
		lower_secondary: 'Lower secondary finished',
		upper_secondary_unfinished: 'Upper secondary unfinished',
		bachelor: 'Bachelor’s degree',
		master: 'Master’s degree',
		works: 'Work',
		poverty: 'poverty',
		insecurity: 'insecurity',
		government: 'government',
		legislature: 'legislature'
	}
} as const satisfies Messages;
