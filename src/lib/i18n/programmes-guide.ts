/** What the guide of the 2022 study recommends, and how a programme stands to it. */
import { plural, type Messages } from '.';

type Item =
	| 'three_strategies'
	| 'workshops'
	| 'reflection_groups'
	| 'psychotherapy'
	| 'diagnosis_first'
	| 'trained_facilitator'
	| 'group_10_to_12'
	| 'weekly_sessions_12'
	| 'session_up_to_90_minutes'
	| 'monthly_maintenance'
	| 'peer_contact'
	| 'line_24_hours'
	| 'evaluation_from_start';

export const programmesGuide = {
	es: {
		title: 'Junto a la guía de 2022',
		what: 'El estudio de 2022 entrevistó a ocho organizaciones mexicanas y a doce personas que participaban en sus programas, revisó experiencias de otros países y propuso una guía para trabajar con grupos de hombres adultos.',
		caution:
			'Es la recomendación de un estudio, no una norma, y el estudio no la puso a prueba. A una línea telefónica, una campaña o un programa con niños, parte de ella no le corresponde. «No se sabe» quiere decir que ninguna página leída lo dice, no que el programa no lo tenga.',
		study: 'Más sobre ese estudio',
		recommends: 'La guía recomienda',
		item: (item: Item) =>
			({
				three_strategies: 'Las tres estrategias, que la guía pide a la vez',
				workshops: 'Talleres sobre violencia y normas de género',
				reflection_groups: 'Grupos de reflexión',
				psychotherapy: 'Psicoterapia, cuando haga falta',
				diagnosis_first: 'Un diagnóstico antes de empezar',
				trained_facilitator: 'Quien facilita está capacitado en el método',
				group_10_to_12: 'Grupos de 10 a 12 hombres como máximo, y quien facilita',
				weekly_sessions_12: '12 sesiones, una por semana',
				session_up_to_90_minutes: 'Sesiones de hora y media como máximo',
				monthly_maintenance: 'Después, un encuentro al mes para mantener lo logrado',
				peer_contact: 'Contacto entre participantes fuera de las sesiones',
				line_24_hours: 'Una línea de atención las 24 horas',
				evaluation_from_start: 'Evaluación desde el diseño'
			})[item],
		has: (text: string) => `tiene ${text}`,
		lasts: (text: string) => `dura ${text}`,
		eachLasts: (text: string) => `duran ${text}`,
		allThree: 'Las tres, documentadas; si a la vez, no se sabe',
		partly: (text: string) => `${text}; lo demás no se sabe`,
		short: (status: 'yes' | 'no' | 'unknown') =>
			({ yes: 'Sí', no: 'No', unknown: 'No se sabe' })[status],
		yes: 'Sí, documentado',
		no: 'No, documentado',
		unknown: 'No se sabe',
		countsCaption: (n: number) =>
			`Cuántos de los ${n} ${plural(n, 'programa', 'programas')} de la lista tienen cada cosa que la guía recomienda, según lo que documentan las páginas leídas. De las tres estrategias se cuenta si se documentan todas, no si son a la vez.`,
		drawing: 'Dibujo de las cifras que siguen'
	},
	en: {
		title: 'Beside the 2022 guide',
		what: 'The 2022 study interviewed eight Mexican organisations and twelve people who took part in their programmes, reviewed experience from other countries, and proposed a guide for work with groups of adult men.',
		caution:
			'It is the recommendation of one study, not a standard, and the study did not test it. Part of it does not apply to a helpline, a campaign or a programme with boys. “Not known” means that no page we read says so, not that the programme lacks it.',
		study: 'More about that study',
		recommends: 'The guide recommends',
		item: (item: Item) =>
			({
				three_strategies: 'The three strategies, which the guide wants at once',
				workshops: 'Workshops on violence and gender norms',
				reflection_groups: 'Reflection groups',
				psychotherapy: 'Psychotherapy, when required',
				diagnosis_first: 'A diagnosis first',
				trained_facilitator: 'A facilitator trained in the method',
				group_10_to_12: 'Groups of 10–12 men at most, and a facilitator',
				weekly_sessions_12: '12 sessions, one a week',
				session_up_to_90_minutes: 'Sessions of at most an hour and a half',
				monthly_maintenance: 'Then a meeting a month, to keep what was gained',
				peer_contact: 'Contact among participants between sessions',
				line_24_hours: 'A 24-hour line',
				evaluation_from_start: 'Evaluation from the start'
			})[item],
		has: (text: string) => `it has ${text}`,
		lasts: (text: string) => `it lasts ${text}`,
		eachLasts: (text: string) => `they last ${text}`,
		allThree: 'All three documented; whether at once is not known',
		partly: (text: string) => `${text}; the rest is not known`,
		short: (status: 'yes' | 'no' | 'unknown') =>
			({ yes: 'Yes', no: 'No', unknown: 'Not known' })[status],
		yes: 'Yes, documented',
		no: 'No, documented',
		unknown: 'Not known',
		countsCaption: (n: number) =>
			`How many of the ${n} ${plural(n, 'programme', 'programmes')} in the list have each thing that the guide recommends, as the pages we read document it. For the three strategies, the count is of those with all of them documented, at once or not.`,
		drawing: 'Drawing of the figures that follow'
	}
} as const satisfies Messages;
