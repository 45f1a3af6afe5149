/** Texts of the figures of the public response: the budget, the programmes, the emergency calls. */
import { plural, type Messages } from '.';

export const publicResponseFigures = {
	es: {
		budgetTitle: 'Presupuesto federal para la igualdad (Anexo 13)',
		budgetWhole:
			'Presupuesto federal de México para la igualdad entre mujeres y hombres (Anexo 13)',
		budgetSentence: (first: string, from: string, last: string, to: string) =>
			`De ${from} mil millones de pesos en ${first} a ${to} mil millones en ${last}. Son pesos corrientes, sin ajustar por la inflación, y suman gasto de muchas dependencias: no todo es para atender o prevenir la violencia, ni se sabe aquí cuánto se ejerció.`,
		budgetUnit: 'miles de millones de pesos corrientes',
		budgetAxis: 'miles de millones de pesos corrientes, sin ajustar por la inflación',
		budgetCut: '2018 a 2026; de 2021 no tenemos dato',
		budgetPrecision: 'totales publicados en artículos, no leídos en el decreto',
		budgetBar: (year: string, value: string, stage: string) =>
			`${year}: ${value} millones de pesos, ${stage}`,
		approved: 'aprobado (PEF)',
		mixed: 'aprobado o proyecto: la página mezcla ambos',
		noYear: (year: string) => `${year}: sin dato`,
		year: 'Año',
		stage: 'Etapa',
		millions: 'Millones de pesos corrientes',
		note: 'Nota',
		page: 'Página',
		fileBudget: 'anexo-13',
		figuresTitle: 'Cifras de programas y servicios',
		figuresWhole:
			'Respuesta pública a la violencia contra las mujeres: cifras de programas y servicios',
		figuresSentence: (n: number, agree: number) =>
			`Son ${n} cifras tomadas de páginas públicas, cada una con su periodo y su antigüedad. Ninguna se comprobó en el documento original; en ${agree} coinciden dos lecturas. Cuántas personas se atendieron es lo que se declara, no un efecto.`,
		figuresUnit: 'la que dice cada renglón',
		figuresCut: 'páginas leídas en 2026; cada cifra tiene su periodo',
		figuresPrecision: 'ninguna se verificó en el documento original',
		what: 'Qué',
		place: 'Dónde',
		value: 'Valor',
		unit: 'Unidad',
		period: 'Periodo',
		age: 'Antigüedad en 2026, en años',
		how: 'Cómo se sabe',
		programme: 'Programa',
		years: (n: number) =>
			n <= 0 ? 'del año en que se leyó' : `${n} ${plural(n, 'año', 'años')} de antigüedad`,
		count: (n: number) => `${n} ${plural(n, 'cifra', 'cifras')}`,
		span: (from: string, to: string) => `${from} a ${to}`,
		pageRead: 'Página consultada',
		fileFigures: 'cifras-de-programas',
		callsTitle: 'Llamadas al 911 por violencia familiar',
		callsWhole: 'Llamadas al 911 por violencia familiar en México, por mes',
		callsSentence: (first: string, firstN: string, second: string, secondN: string) =>
			`En ${first} fueron ${firstN}; en los primeros diez meses de ${second}, ${secondN}. Después de octubre de 2020 no tenemos nada.`,
		callsNot:
			'Una llamada no es una mujer ni una carpeta de investigación: una persona puede llamar varias veces, puede llamar quien vive al lado y muchas veces nadie llama. Quien contesta decide cómo se clasifica, y cada estado lo hace a su manera: no compare estados por su número de llamadas.',
		callsUnit: 'llamadas al mes clasificadas como violencia familiar',
		callsCut: (cut: string) => `${cut}; enero de 2019 en adelante`,
		callsPrecision: 'son conteos de un registro, sin intervalo',
		callsAxis: 'llamadas al mes',
		month: 'Mes',
		noReport: 'no se informó',
		callsMoved:
			'En noviembre y diciembre de 2019 la suma de los estados difiere de la del país en tres llamadas, que están en un mes distinto.',
		callsBlank: (name: string, month: string) =>
			`En ${month} el acumulado de ${name} no cambió: ese mes queda sin dato.`,
		callsChoose: 'Elija un estado arriba para ver también sus meses.',
		callsText: (n: string) => `${n} llamadas`,
		fileCalls: 'llamadas-911'
	},
	en: {
		budgetTitle: 'Federal budget for equality (Annex 13)',
		budgetWhole: 'Mexico’s federal budget for equality between women and men (Annex 13)',
		budgetSentence: (first: string, from: string, last: string, to: string) =>
			`From ${from} billion pesos in ${first} to ${to} billion in ${last}. These are current pesos, not adjusted for inflation, and add up spending by many bodies: not all of it is to respond to violence or prevent it, nor is it known here how much was spent.`,
		budgetUnit: 'billions of current pesos',
		budgetAxis: 'billions of current pesos, not adjusted for inflation',
		budgetCut: '2018 to 2026; we hold no figure for 2021',
		budgetPrecision: 'totals published in articles, not read in the decree',
		budgetBar: (year: string, value: string, stage: string) =>
			`${year}: ${value} million pesos, ${stage}`,
		approved: 'approved (PEF)',
		mixed: 'approved or bill: the page mixes both',
		noYear: (year: string) => `${year}: no figure`,
		year: 'Year',
		stage: 'Stage',
		millions: 'Million current pesos',
		note: 'Note',
		page: 'Page',
		fileBudget: 'annex-13',
		figuresTitle: 'Figures of programmes and services',
		figuresWhole: 'Public response to violence against women: figures of programmes and services',
		figuresSentence: (n: number, agree: number) =>
			`These are ${n} figures taken from public pages, each with its period and its age. None was checked in the original document; for ${agree}, two readings agree. How many people were served is as reported, and no effect.`,
		figuresUnit: 'the one that each row names',
		figuresCut: 'pages read in 2026; each figure has its period',
		figuresPrecision: 'none was verified in the original document',
		what: 'What',
		place: 'Where',
		value: 'Value',
		unit: 'Unit',
		period: 'Period',
		age: 'Age in 2026, in years',
		how: 'How it is known',
		programme: 'Programme',
		years: (n: number) =>
			n <= 0 ? 'of the year it was read' : `${n} ${plural(n, 'year', 'years')} old`,
		count: (n: number) => `${n} ${plural(n, 'figure', 'figures')}`,
		span: (from: string, to: string) => `${from} to ${to}`,
		pageRead: 'Page read',
		fileFigures: 'programme-figures',
		callsTitle: 'Calls to 9-1-1 about family violence',
		callsWhole: 'Calls to 9-1-1 about family violence in Mexico, by month',
		callsSentence: (first: string, firstN: string, second: string, secondN: string) =>
			`There were ${firstN} in ${first}; in the first ten months of ${second}, ${secondN}. After October 2020 we hold nothing.`,
		callsNot:
			'A call is neither a woman nor an investigation file: one person may call several times, a neighbour may call, and often nobody calls. Whoever answers decides how it is classed, and each state does so in its own way: do not compare states by their number of calls.',
		callsUnit: 'calls a month classed as family violence',
		callsCut: (cut: string) => `${cut}; from January 2019`,
		callsPrecision: 'these are counts of a register, without an interval',
		callsAxis: 'calls a month',
		month: 'Month',
		noReport: 'not reported',
		callsMoved:
			'In November and December 2019 the sum of the states differs from the nation by three calls, which stand in another month.',
		callsBlank: (name: string, month: string) =>
			`In ${month} the running total of ${name} did not move: that month has no figure.`,
		callsChoose: 'Choose a state above to see its months as well.',
		callsText: (n: string) => `${n} calls`,
		fileCalls: 'calls-911'
	}
} as const satisfies Messages;
