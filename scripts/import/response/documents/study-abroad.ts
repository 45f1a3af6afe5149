import { feature, programme, type Programme, type Result } from '../programme-types';

/** A finding that the study names without a figure. */
const told = (measure: string, year: number | null = null): Result => ({
	...{ measure, respondent: 'participants', value: null, n: null, year },
	design: 'self_report'
});

/** The practices of other countries that the study of 2022 reviews. */
export const programmesAbroad: readonly Programme[] = [
	programme({
		id: 'suecia-manscentrum',
		name: 'Manscentrum, centro de crisis para hombres',
		name_en: 'Manscentrum, a crisis centre for men',
		operator: 'Manscentrum',
		country: 'SE',
		approaches: ['counselling', 'psychotherapy'],
		population: ['men', 'men_who_use_violence'],
		format: ['group'],
		prevention_level: 'tertiary',
		evaluation: 'self_report',
		evaluation_state: 'done',
		summary_es:
			'Ofrece conversaciones de apoyo para aclarar y resolver problemas de pareja, enojo y violencia, y terapia de grupo para hombres con comportamientos violentos.',
		summary_en:
			'Offers supportive conversations to clarify and solve problems in relationships, anger and violence, and group therapy for men with violent behaviour.',
		results: [told('equitable_behaviour'), told('division_of_labour'), told('childcare')]
	}),
	programme({
		id: 'ruanda-cooperativas-de-cafe',
		name: 'Prevención de la violencia en cooperativas de café, RWAMREC',
		name_en: 'Violence prevention in coffee cooperatives, RWAMREC',
		operator: 'Rwanda Men’s Resource Centre (RWAMREC)',
		operator_kind: 'civil_society',
		country: 'RW',
		approaches: ['economic', 'education'],
		population: ['women_and_men'],
		format: ['group'],
		prevention_level: 'primary',
		evaluation: 'none',
		summary_es:
			'Capacitación en prevención de la violencia de género para integrantes, hombres y mujeres, de tres cooperativas de café, junto con apoyo financiero y técnico: capital inicial para producir canastas de café y otros proyectos que dan ingresos. La experiencia piloto no evaluó su impacto.',
		summary_en:
			'Training in preventing gender violence for the members, men and women, of three coffee cooperatives, together with financial and technical support: seed money for coffee baskets and other projects that bring an income. The pilot did not assess its impact.',
		reach: [
			{
				...{ measure: 'cooperatives', value: 3, unit: 'cooperatives', qualifier: 'exact' },
				...{ reported_by: 'study', year: null, period_start: null, period_end: null, n: null }
			}
		],
		features: [feature('evaluation_from_start', 'no')]
	}),
	programme({
		id: 'brasil-futbol-promundo',
		name: 'Fútbol y talleres de masculinidades, Promundo',
		name_en: 'Football and workshops on masculinities, Promundo',
		operator: 'Promundo',
		operator_kind: 'civil_society',
		country: 'BR',
		approaches: ['sport', 'prevention_workshops'],
		population: ['men'],
		format: ['group', 'workshop'],
		prevention_level: 'primary',
		evaluation: 'controlled',
		evaluation_state: 'done',
		summary_es:
			'Torneos de fútbol en los que, para jugar, los hombres asisten a sesiones sobre masculinidades. Se preguntó antes y después a quienes tomaron el taller y a hombres de otra comunidad que no lo tomaron. El estudio da una sola cifra, la de los participantes que dijeron controlarse más; no da la del otro grupo.',
		summary_en:
			'Football tournaments in which men, in order to play, attend sessions on masculinities. Those who took the workshop and men of another community who did not were asked before and after. The study gives a single figure, that of the participants who said that they had more self-control; it does not give the other group’s.',
		results: [
			{
				...{ measure: 'self_control', respondent: 'men', value: 20, n: null, year: null },
				design: 'controlled'
			}
		],
		features: [feature('evaluation_from_start', 'yes')]
	}),
	programme({
		id: 'india-promundo',
		name: 'Talleres con hombres de Promundo en la India',
		name_en: 'Promundo workshops with men in India',
		operator: 'Promundo',
		operator_kind: 'civil_society',
		country: 'IN',
		approaches: ['prevention_workshops'],
		population: ['men'],
		format: ['workshop'],
		evaluation: 'qualitative',
		evaluation_state: 'done',
		summary_es:
			'Talleres con hombres. Se evaluaron con entrevistas a fondo a quienes participaron y a las mujeres que eran sus parejas; el estudio no dice qué encontraron.',
		summary_en:
			'Workshops with men. They were evaluated through in-depth interviews with those who took part and with the women who were their partners; the study does not say what these found.'
	}),
	programme({
		id: 'emerge',
		name: 'Emerge',
		name_en: 'Emerge',
		operator: 'Emerge',
		country: null,
		approaches: ['prevention_workshops'],
		format: ['workshop'],
		evaluation: 'self_report',
		evaluation_state: 'done',
		summary_es:
			'Talleres que se evaluaron reuniendo testimonios de quienes participaron. El estudio no dice en qué país ni qué se encontró.',
		summary_en:
			'Workshops that were evaluated by collecting testimonies from those who took part. The study does not say in which country, nor what was found.'
	}),
	programme({
		id: 'viet-nam-partners-for-prevention',
		name: 'Partners for Prevention, Viet Nam',
		name_en: 'Partners for Prevention, Viet Nam',
		operator: 'Partners for Prevention',
		country: 'VN',
		approaches: ['prevention_workshops'],
		population: ['men'],
		format: ['workshop'],
		evaluation: 'self_report',
		evaluation_state: 'done',
		summary_es:
			'Taller con hombres, evaluado con los testimonios de quienes participaron; hay un manual de 2016 para facilitar clubes de hombres que promueven la prevención.',
		summary_en:
			'A workshop with men, evaluated through the testimonies of those who took part; there is a manual of 2016 for facilitators of clubs of men who advocate prevention.',
		results: [told('equitable_attitudes', 2016), told('knowledge', 2016)]
	})
];
