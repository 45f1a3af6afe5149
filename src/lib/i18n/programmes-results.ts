/** Texts of a programme's results. */
import type { Messages } from '.';

/** Small numbers of questions as a sentence writes them. */
const ES = ['cero', 'una', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve'];
const EN = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const counted = (words: readonly string[], n: number) => words[n] ?? `${n}`;

export const programmeResults = {
	es: {
		figureTitle: (first: string, second: string) => `Lo que respondieron: ${first} y ${second}`,
		wholeTitle: (programme: string, first: string, second: string) =>
			`${programme}: lo que respondieron ${first} y ${second}`,
		sentence: (rows: number, lower: number, second: string) =>
			lower === rows
				? `En ${rows === 1 ? 'lo que se preguntó' : `las ${counted(ES, rows)} preguntas`}, la parte que notó el cambio es menor entre ${second}.`
				: `En ${lower === 0 ? 'ninguna' : counted(ES, lower)} de las ${counted(ES, rows)} preguntas, la parte que notó el cambio es menor entre ${second}.`,
		unit: (asked: string) => `porcentaje de quienes respondieron (${asked})`,
		unitUnknown:
			'porcentaje de quienes respondieron; la fuente no dice a cuántas personas se preguntó (n no dicho)',
		precision:
			'sin intervalo, porque la fuente no dice cuántas personas respondieron; las diferencias pueden deberse al azar',
		precisionNotGiven: 'sin intervalo: la fuente no lo da',
		scale: 'De 0 a 100 % de quienes respondieron',
		measure: 'Qué',
		respondent: 'A quién se preguntó',
		value: 'Respuesta',
		n: 'Cuántas personas (n)',
		design: 'Cómo se observó',
		year: 'Año',
		source: 'Fuente',
		notTold: 'no dicho',
		noFigure: 'sin cifra',
		file: 'resultados'
	},
	en: {
		figureTitle: (first: string, second: string) => `What they answered: ${first}, and ${second}`,
		wholeTitle: (programme: string, first: string, second: string) =>
			`${programme}: what ${first} and ${second} answered`,
		sentence: (rows: number, lower: number, second: string) =>
			lower === rows
				? `In ${rows === 1 ? 'what was asked' : `all ${counted(EN, rows)} questions`}, the share that noticed the change is lower among ${second}.`
				: `In ${counted(EN, lower)} of the ${counted(EN, rows)} questions, the share that noticed the change is lower among ${second}.`,
		unit: (asked: string) => `per cent of those who answered (${asked})`,
		unitUnknown:
			'per cent of those who answered; the source does not say how many people were asked (n not told)',
		precision:
			'no interval, because the source does not say how many people answered; the differences may be due to chance',
		precisionNotGiven: 'no interval: the source gives none',
		scale: 'From 0 to 100% of those who answered',
		measure: 'What',
		respondent: 'Who was asked',
		value: 'Answer',
		n: 'How many people (n)',
		design: 'How it was looked at',
		year: 'Year',
		source: 'Source',
		notTold: 'not told',
		noFigure: 'no figure',
		file: 'results'
	}
} as const satisfies Messages;
