/** The words of change between two periods, and of jumps, on the pages of the 32 states. */
import { plural, type Messages } from '.';

export const crimeChange = {
	es: {
		changeTitle: (count: string, before: string, after: string) =>
			`Cambio en la tasa de ${count}: ${before} contra ${after}`,
		changeSentence: (rose: number, fell: number, same: number) =>
			`De los 32 estados, subió en ${rose}, bajó en ${fell} y en ${same} los dos periodos no se distinguen: el intervalo incluye el 1.`,
		changeZero: (places: string) =>
			`Sin ningún registro en los dos periodos, y por eso sin razón: ${places}.`,
		changeMissing: (places: string) => `Sin datos de todos los años: ${places}.`,
		changeOrder:
			'Primero los estados en que subió, luego los que no se distinguen, al final los que bajó; en cada grupo, por nombre. El punto hueco es un cambio que no se distingue.',
		changeChance:
			'Con 32 intervalos de 95\u00a0%, uno o dos pueden parecer un cambio sólo por azar.',
		changeClassified: (rose: number, fell: number, same: number) =>
			`El feminicidio también cambia cuando cambia la manera de clasificar: con todos los homicidios de mujeres juntos (víctimas), subió en ${rose}, bajó en ${fell} y en ${same} no se distinguen.`,
		changeFiles:
			'Donde hay miles de carpetas el intervalo es estrecho y casi todo cambio se distingue. Eso no dice si cambió la violencia, la denuncia o el registro.',
		changeLabel: (before: string, after: string) =>
			`Razón de tasas de cada estado, ${after} entre ${before}, con su intervalo de 95\u00a0%`,
		ratioAxis: (before: string, after: string) =>
			`Tasa de ${after} entre la de ${before} (escala logarítmica)`,
		reference: '1: igual',
		unitRatio: 'razón de tasas: veces la tasa del primer periodo',
		precisionRatio:
			'intervalo exacto de 95\u00a0% de una razón de tasas, condicionado al total (Clopper y Pearson); no mide los errores de registro',
		verdict: (id: 'rose' | 'fell' | 'same' | 'none') =>
			({ rose: 'subió', fell: 'bajó', same: 'no se distinguen', none: 'no se puede calcular' })[id],
		ratioText: (ratio: string, interval: string, reading: string) =>
			`${ratio} (${interval}), ${reading}`,
		fromZero: (n: string) => `de 0 a ${n}`,
		open: (low: string) => `${low} o más`,
		length: 'Años en cada periodo',
		before: 'Primer periodo',
		after: 'Segundo periodo',
		of: 'Qué se compara',
		ofTopic: 'Sólo feminicidio',
		ofKillings: 'Feminicidio y homicidio doloso',
		killings: 'homicidios de mujeres (feminicidio y homicidio doloso)',

		jumpsTitle: (count: string) => `Saltos que hay que leer con cuidado: ${count}`,
		jumpsSentence: (marked: number, all: number) =>
			`De ${all} comparaciones de un estado con su año anterior, ${marked} ${plural(marked, 'queda marcada', 'quedan marcadas')}. No sabemos por qué: puede ser lo que ocurrió o la manera de registrarlo.`,
		jumpsNone: (all: number) =>
			`Ninguna de las ${all} comparaciones de un estado con su año anterior queda marcada.`,
		jumpsRule:
			'La regla: se marca un año completo cuando su tasa es al menos el doble o a lo más la mitad de la del año anterior y el intervalo exacto de 99.9\u00a0% de ese cambio deja fuera el 1.',
		jumpsFromZero:
			'Donde la cuenta del año anterior es 0, la razón no tiene valor ni límite superior.',
		jump: (before: string, n: string, years: string) => `de ${before} a ${n} (${years})`,
		jumpRates: (before: string, now: string) => `tasa: de ${before} a ${now}`,
		jumpHomicide: (before: string, now: string) =>
			`homicidio doloso de mujeres, en víctimas: de ${before} a ${now}`,
		unitJumps: (unit: string) => `${unit} al año; tasa por cada 100,000 mujeres`,
		precisionJumps: 'intervalo exacto de 99.9\u00a0% de la razón de las dos tasas',
		countBefore: 'Cuenta del año anterior',
		countNow: 'Cuenta del año',
		rateBefore: 'Tasa del año anterior',
		rateNow: 'Tasa del año',
		homicideBefore: 'Homicidio doloso, año anterior',
		homicideNow: 'Homicidio doloso, año',

		ratio: 'Razón',
		reading: 'Lectura',
		rateOf: (period: string) => `Tasa ${period}`,
		fileChange: 'cambio',
		fileJumps: 'saltos'
	},
	en: {
		changeTitle: (count: string, before: string, after: string) =>
			`Change in the rate of ${count}: ${before} against ${after}`,
		changeSentence: (rose: number, fell: number, same: number) =>
			`Of the 32 states, it rose in ${rose}, fell in ${fell}, and in ${same} the two periods cannot be told apart: the interval holds 1.`,
		changeZero: (places: string) =>
			`Nothing recorded in either period, and so no ratio: ${places}.`,
		changeMissing: (places: string) => `No data for all the years: ${places}.`,
		changeOrder:
			'First the states where it rose, then those that cannot be told apart, last those where it fell; by name within each group. A hollow dot is a change that cannot be told.',
		changeChance: 'With 32 intervals of 95%, one or two may look like a change by chance alone.',
		changeClassified: (rose: number, fell: number, same: number) =>
			`Femicide also changes when classification does: with all killings of women together (victims), it rose in ${rose}, fell in ${fell}, and in ${same} it cannot be told.`,
		changeFiles:
			'Where there are thousands of files the interval is narrow and nearly every change can be told. That does not say whether violence, reporting or recording changed.',
		changeLabel: (before: string, after: string) =>
			`Rate ratio of each state, ${after} over ${before}, with its 95% interval`,
		ratioAxis: (before: string, after: string) =>
			`Rate of ${after} over that of ${before} (logarithmic scale)`,
		reference: '1: the same',
		unitRatio: 'rate ratio: times the rate of the first period',
		precisionRatio:
			'exact 95% interval of a rate ratio, conditional on the total (Clopper and Pearson); it does not measure errors of recording',
		verdict: (id: 'rose' | 'fell' | 'same' | 'none') =>
			({ rose: 'rose', fell: 'fell', same: 'cannot be told apart', none: 'cannot be computed' })[
				id
			],
		ratioText: (ratio: string, interval: string, reading: string) =>
			`${ratio} (${interval}), ${reading}`,
		fromZero: (n: string) => `from 0 to ${n}`,
		open: (low: string) => `${low} or more`,
		length: 'Years in each period',
		before: 'First period',
		after: 'Second period',
		of: 'What is compared',
		ofTopic: 'Femicide alone',
		ofKillings: 'Femicide and intentional homicide',
		killings: 'killings of women (femicide and intentional homicide)',

		jumpsTitle: (count: string) => `Jumps to be read with care: ${count}`,
		jumpsSentence: (marked: number, all: number) =>
			`Of ${all} state-years that can be set against the year before, ${marked} ${plural(marked, 'is', 'are')} marked. We do not know why: it may be what happened, or how it was recorded.`,
		jumpsNone: (all: number) => `None of the ${all} state-years is marked.`,
		jumpsRule:
			'The rule: a whole year is marked when its rate is at least twice, or at most half, that of the year before and the exact 99.9% interval of that change leaves out 1.',
		jumpsFromZero:
			'Where the count of the year before is 0, the ratio has no value and no upper limit.',
		jump: (before: string, n: string, years: string) => `from ${before} to ${n} (${years})`,
		jumpRates: (before: string, now: string) => `rate: from ${before} to ${now}`,
		jumpHomicide: (before: string, now: string) =>
			`intentional homicide of women, in victims: from ${before} to ${now}`,
		unitJumps: (unit: string) => `${unit} a year; rate per 100,000 women`,
		precisionJumps: 'exact 99.9% interval of the ratio of the two rates',
		countBefore: 'Count of the year before',
		countNow: 'Count of the year',
		rateBefore: 'Rate of the year before',
		rateNow: 'Rate of the year',
		homicideBefore: 'Intentional homicide, year before',
		homicideNow: 'Intentional homicide, year',

		ratio: 'Ratio',
		reading: 'Reading',
		rateOf: (period: string) => `Rate ${period}`,
		fileChange: 'change',
		fileJumps: 'jumps'
	}
} as const satisfies Messages;
