/** Texts of the page that sets the published values of the survey beside ours. */
import { plural, type Messages } from '.';
import type { LimitId, Mend } from '../survey/check/limits';

interface LimitText {
	readonly title: string;
	readonly why: string;
}

const limits: Readonly<Record<'es' | 'en', Readonly<Record<LimitId, LimitText>>>> = {
	es: {
		totals: {
			title: 'Violencia en cualquier ámbito, del país y de los estados',
			why: 'El total junta la escuela, el trabajo, la comunidad, la familia y la pareja, y sólo tenemos las respuestas sobre la pareja, la infancia y el parto. Mostramos el valor publicado donde lo pudimos leer, sin error; de los demás estados no decimos nada.'
		},
		settings: {
			title: 'Violencia en la escuela, la comunidad y la familia',
			why: 'Las cifras que mostramos las calculó un tercero con los datos abiertos del INEGI. Su error viene de 200 remuestras y puede estar equivocado en ±12\u00a0%; por eso van marcadas y aquí no cuentan como nuestras.'
		},
		work: {
			title: 'Violencia en el trabajo',
			why: 'La definición oficial suma la discriminación y las pruebas de embarazo a los actos de agresión. Sólo con estos últimos, en 2021 sale 19.8\u00a0% en lugar de 27.9\u00a0%: no lo publicamos como violencia en el trabajo. Mostramos el valor publicado donde lo hay.'
		},
		types: {
			title: 'Violencia psicológica, física, sexual y económica en cualquier ámbito',
			why: 'Cada tipo junta actos de todos los ámbitos, y nos faltan las respuestas de la mayoría. Mostramos el total del país, sin error.'
		},
		partner_12m: {
			title: 'Violencia de pareja en los últimos 12 meses',
			why: 'Tenemos lo que pasó a lo largo de la relación; las preguntas sobre los últimos 12 meses no están en el archivo que usamos. Mostramos el total del país, sin error.'
		},
		partner_sexual: {
			title: 'Violencia sexual de pareja en 2021',
			why: 'El archivo que usamos junta en una sola marca los actos sexuales y el reactivo 31, que el INEGI clasifica como psicológico. Con él no se puede separar lo que cuenta la definición oficial: de 2021 no publicamos esta cifra.'
		},
		partner_psychological: {
			title: 'Violencia psicológica de pareja en 2021',
			why: 'A nuestra cifra le falta el mismo reactivo 31, así que puede quedar algo por debajo de la oficial en algún estado. En todo el país sale 35.387\u00a0%, que redondeado sigue siendo el 35.4\u00a0% publicado.'
		},
		zacatecas: {
			title: 'Un valor que dejamos fuera: Zacatecas, 2021',
			why: 'Un periódico imprime 53.9\u00a0% de violencia total a lo largo de la vida. Es probable que tenga dos cifras cambiadas de lugar y no lo pudimos leer en otra parte: no lo usamos.'
		},
		family_lifetime: {
			title: 'Violencia de la familia a lo largo de la vida',
			why: 'No existe: la encuesta sólo pregunta por los últimos 12 meses. En el total a lo largo de la vida, la familia entra con esos 12 meses.'
		},
		obstetric: {
			title: 'Maltrato en el parto',
			why: 'Entre varias definiciones posibles tomamos la que se acerca al total que se recuerda publicado, y no pudimos confirmarla en un documento del INEGI. La cifra es tentativa y no la contamos como comprobada.'
		}
	},
	en: {
		totals: {
			title: 'Violence in any setting, of the country and of the states',
			why: 'The total joins school, work, community, family and partner, and we hold only the answers on partner, childhood and childbirth. We show the published value where we could read it, without an error; of the other states we say nothing.'
		},
		settings: {
			title: 'Violence at school, in the community and from the family',
			why: 'The figures that we show were computed by a third party from INEGI’s open data. Their error comes from 200 resamples and may itself be off by ±12%; that is why they are marked, and why they do not count as ours here.'
		},
		work: {
			title: 'Violence at work',
			why: 'The official definition adds discrimination and pregnancy tests to the acts of aggression. With those acts alone, 2021 comes out at 19.8% in place of 27.9%: we do not publish that as violence at work. We show the published value where there is one.'
		},
		types: {
			title: 'Psychological, physical, sexual and economic violence in any setting',
			why: 'Each type joins acts from all settings, and we lack the answers on most of them. We show the national total, without an error.'
		},
		partner_12m: {
			title: 'Partner violence in the last 12 months',
			why: 'We hold what happened over the relationship; the questions on the last 12 months are not in the file that we use. We show the national total, without an error.'
		},
		partner_sexual: {
			title: 'Sexual partner violence in 2021',
			why: 'The file that we use joins under one mark the sexual acts and item 31, which INEGI classifies as psychological. What the official definition counts cannot be told apart in it: we do not publish this figure for 2021.'
		},
		partner_psychological: {
			title: 'Psychological partner violence in 2021',
			why: 'Our figure lacks that same item 31, so it may fall somewhat below the official one in some state. For the whole country it is 35.387%, which still rounds to the published 35.4%.'
		},
		zacatecas: {
			title: 'A value left out: Zacatecas, 2021',
			why: 'One newspaper prints 53.9% of violence of any kind over the lifetime. It probably has two digits swapped, and we could not read it anywhere else: we do not use it.'
		},
		family_lifetime: {
			title: 'Violence from the family over the lifetime',
			why: 'It does not exist: the survey asks about the last 12 months only. In the lifetime total, the family enters with those 12 months.'
		},
		obstetric: {
			title: 'Mistreatment in childbirth',
			why: 'Among several possible definitions we took the one that comes close to the total remembered as published, and could not confirm it in an INEGI document. The figure is tentative, and we do not count it as checked.'
		}
	}
};

export const surveyCheck = {
	es: {
		title: 'Lo que publicó el INEGI y lo que calculamos',
		leadNone: 'No tenemos ningún valor publicado que podamos calcular también.',
		leadAll: (n: number, count: string) =>
			`Pusimos ${count} ${plural(n, 'valor publicado', 'valores publicados')} junto al que calculamos con las respuestas de cada mujer: ${plural(n, 'coincide', 'todos coinciden')} al decimal publicado.`,
		leadSome: (count: string, agree: string, apart: string) =>
			`Pusimos ${count} valores publicados junto a los que calculamos con las respuestas de cada mujer: ${agree} coinciden al decimal publicado y ${apart} no.`,
		leadLargest: (points: string) => `La mayor diferencia es de ${points} puntos porcentuales.`,
		leadWaiting: (n: number, count: string) =>
			`De ${plural(n, 'otro valor publicado', `otros ${count}`)} no tenemos las respuestas para calcular el nuestro; abajo se dice por qué.`,

		figureTitle: 'Valores publicados junto a los calculados',
		rule: 'La regla: coincide si el valor calculado, redondeado a un decimal, es el publicado. Hasta 0.05 puntos de diferencia caben en ese redondeo. Primero va lo que no coincide.',
		nothing: 'Todavía no hay nada que comparar.',
		what: 'Cifra',
		place: 'Lugar',
		published: 'Publicado',
		computed: 'Calculado',
		difference: 'Diferencia',
		points: 'Diferencia (puntos)',
		reading: '¿Coincide?',
		agrees: 'coincide',
		apart: 'no coincide',
		waiting: 'sin calcular',
		printedIn: 'Dónde se leyó',
		readIn: (where: string) => `Leído en: ${where}`,
		tables:
			'Publicado y calculado, en porcentaje; diferencia, en puntos porcentuales. «INEGI TB_VD» es la tabla de variables derivadas del INEGI; «INEGI 21.1» y «21.2», cuadros de sus tabulados.',
		se: 'Error estándar (puntos)',
		unit: '% de las mujeres de la base de cada cifra',
		cut: 'ENDIREH 2016 y 2021',
		precision:
			'lo publicado trae un decimal y ningún error; el error estándar de lo calculado está en la tabla',
		file: 'comprobacion',

		limitsTitle: 'Lo que no podemos reproducir, y por qué',
		limitsLead:
			'Casi todo se resuelve con el archivo completo del INEGI, que no se pudo obtener al hacer este sitio. Quien tenga una copia del Atlas puede importarlo con este comando; entonces las cifras se calculan para el país y los 32 estados, y pasan solas a la comparación de arriba:',
		command: 'Comando',
		limitsLast: 'Lo demás no se resuelve con el archivo del INEGI:',
		limitTitle: (id: LimitId) => limits.es[id].title,
		limitWhy: (id: LimitId) => limits.es[id].why,
		limitPublished: 'Publicado, sin el nuestro al lado',
		limitFigure: (name: string, year: string, values: string) => `${name}, ${year}: ${values}.`,
		limitValue: (place: string, value: string) => `${place} ${value}`,
		mend: (mend: Mend, years: string) =>
			({
				file:
					years === ''
						? 'Se resuelve con el archivo del INEGI de 2021.'
						: `Se resuelve con ${years.includes(' ') ? 'los archivos' : 'el archivo'} del INEGI de ${years}.`,
				definition: 'Se resolvería con la definición que publique el INEGI.',
				nothing: 'No hay archivo que lo resuelva.'
			})[mend]
	},
	en: {
		title: 'What INEGI published and what we compute',
		leadNone: 'We hold no published value that we can compute as well.',
		leadAll: (n: number, count: string) =>
			`We set ${count} published ${plural(n, 'value', 'values')} beside what we compute from each woman’s answers: ${plural(n, 'it agrees', 'all agree')} to the decimal published.`,
		leadSome: (count: string, agree: string, apart: string) =>
			`We set ${count} published values beside those that we compute from each woman’s answers: ${agree} agree to the decimal published and ${apart} do not.`,
		leadLargest: (points: string) => `The largest difference is ${points} percentage points.`,
		leadWaiting: (n: number, count: string) =>
			`For ${plural(n, 'one more published value', `another ${count} published values`)} we do not hold the answers to compute our own; the reasons are below.`,

		figureTitle: 'Published values beside computed ones',
		rule: 'The rule: it agrees if the computed value, rounded to one decimal, is the published one. Up to 0.05 points of difference fit in that rounding. What does not agree comes first.',
		nothing: 'There is nothing to compare yet.',
		what: 'Figure',
		place: 'Place',
		published: 'Published',
		computed: 'Computed',
		difference: 'Difference',
		points: 'Difference (points)',
		reading: 'Do they agree?',
		agrees: 'agrees',
		apart: 'does not agree',
		waiting: 'not computed',
		printedIn: 'Where it was read',
		readIn: (where: string) => `Read in: ${where}`,
		tables:
			'Published and computed, in percent; difference, in percentage points. “INEGI TB_VD” is INEGI’s table of derived variables; “INEGI 21.1” and “21.2” are tables of its tabulations.',
		se: 'Standard error (points)',
		unit: '% of the women of each figure’s base',
		cut: 'ENDIREH 2016 and 2021',
		precision:
			'published values have one decimal and no error; the standard error of the computed ones is in the table',
		file: 'check',

		limitsTitle: 'What we cannot reproduce, and why',
		limitsLead:
			'INEGI’s own complete file would fill most of these gaps; it could not be obtained when this site was made. Anyone with a copy of the Atlas can import it with this command; the figures are then computed for the country and the 32 states, and move to the comparison above by themselves:',
		command: 'Command',
		limitsLast: 'INEGI’s file would not fill the rest:',
		limitTitle: (id: LimitId) => limits.en[id].title,
		limitWhy: (id: LimitId) => limits.en[id].why,
		limitPublished: 'Published, without ours beside it',
		limitFigure: (name: string, year: string, values: string) => `${name}, ${year}: ${values}.`,
		limitValue: (place: string, value: string) => `${place} ${value}`,
		mend: (mend: Mend, years: string) =>
			({
				file:
					years === ''
						? 'INEGI’s 2021 file would fill this gap.'
						: `INEGI’s ${years} ${years.includes(' ') ? 'files' : 'file'} would fill this gap.`,
				definition: 'A definition published by INEGI would settle it.',
				nothing: 'No file would fill this gap.'
			})[mend]
	}
} as const satisfies Messages;
