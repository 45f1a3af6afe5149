/** Texts of the evidence: what the page says before and beside its figures. */
import type { Messages } from '.';
import { plural } from '.';
import type { EvidenceOutcome } from '../query/response-records';

const outcomesEs: Readonly<Record<EvidenceOutcome, string>> = {
	perpetration: 'la violencia ejercida',
	victimisation: 'la violencia sufrida',
	bystander: 'la intervención de testigos',
	involvement: 'la participación en la prevención',
	ideas: 'las ideas'
};

const outcomesEn: Readonly<Record<EvidenceOutcome, string>> = {
	perpetration: 'perpetration',
	victimisation: 'victimisation',
	bystander: 'bystander action',
	involvement: 'involvement in prevention',
	ideas: 'ideas'
};

export const evidence = {
	es: {
		title: 'Qué logra la prevención de la violencia sexual',
		leadMore: 'Los programas mueven más las ideas que la conducta.',
		leadMean: (
			outcome: EvidenceOutcome,
			found: Readonly<Record<'standing' | 'mean' | 'interval' | 'studies', string>>
		) =>
			`En ${outcomesEs[outcome]}, la persona promedio con el programa queda mejor que ${found.standing} de cada 100 sin él (efecto medio ${found.mean}; 95 %: ${found.interval}; ${found.studies}).`,
		leadTrials: (k: number, mean: string, interval: string, told: boolean) =>
			`Sin efecto serían 50. En los ${k} ensayos aleatorizados, el diseño más sólido, el efecto en la violencia ejercida ${told ? 'se distingue' : 'no se distingue'} de cero (${mean}; 95 %: ${interval}).`,
		careTitle: 'De qué habla esto, y de qué no',
		carePrimary:
			'Son programas de prevención primaria de la violencia sexual: se dan antes de que haya violencia, y la revisión dejó fuera los estudios con grupos de riesgo especial.',
		careMen:
			'No dice si funcionan los programas con hombres que ya ejercieron violencia. Tampoco habla de violencia familiar ni de feminicidio.',
		careWhere: (
			counts: Readonly<Record<'all' | 'usa' | 'college' | 'mexico' | 'studies', number>>
		) =>
			`De los ${counts.all} efectos, ${counts.usa} se midieron en Estados Unidos y ${counts.college} entre estudiantes universitarios. De México hay ${counts.mexico}, de ${counts.studies} estudios.`,
		careWhat: (ideas: number, all: number) =>
			`${ideas} de los ${all} efectos miden ideas: creencias, actitudes y conocimientos. La revisión encontró poca o ninguna relación entre cambiar ideas y reducir la violencia.`,
		readTitle: 'Cómo leer un efecto',
		read: (standing: string) =>
			`Los efectos se miden en desviaciones estándar: mayores que cero, el programa salió mejor; menores, peor. Un efecto de 0.2 quiere decir que la persona promedio con el programa queda mejor que ${standing} de cada 100 sin él; sin efecto, quedaría mejor que 50. No es un porcentaje de violencia evitada.`,
		programmes: 'Ver los programas documentados',
		choose: 'Qué ver',
		outcome: 'Qué se midió',
		design: 'Diseño de la evaluación',
		country: 'País',
		population: 'Quiénes participaron',
		from: 'Desde',
		to: 'Hasta',
		firstYear: (year: number) => `${year}, el primero`,
		lastYear: (year: number) => `${year}, el último`,
		outliers: (limit: number) => `Estudios con un efecto mayor de ${limit}`,
		withOutliers: 'con ellos',
		withoutOutliers: 'sin ellos',
		any: 'todos',
		order: 'Orden',
		byPrecision: 'más precisos primero',
		byEffect: 'mayor efecto primero',
		byYear: 'más recientes primero',
		filters: (n: number) => (n === 0 ? 'Filtrar' : `Filtrar (${n} en uso)`),
		reset: 'Quitar los filtros',
		none: 'Ningún estudio de la revisión cumple con todo lo elegido.',
		noteVariance:
			'Cuando un estudio midió lo mismo varias veces, sus efectos se promediaron; se supone que están correlacionados 0.5 entre sí, porque los datos de la revisión no lo dicen. En «Con otros supuestos» está lo que cambia.',
		notePapers:
			'Varios estudios de un mismo trabajo pueden compartir el grupo de comparación; se cuentan aparte, como en la revisión.',
		noteNull:
			'Donde un trabajo sólo dice que no hubo efecto, la revisión anotó un efecto de cero o de una centésima: son nueve de los 489.',
		noteYears: 'Los trabajos son de 1986 a 2018. Lo evaluado después no está aquí.',
		noteMeans:
			'La media resume estudios muy distintos. Que no se distinga de cero no prueba que un programa no sirva, ni que se distinga prueba que otro servirá.'
	},
	en: {
		title: 'What prevention of sexual violence achieves',
		leadMore: 'The programmes move ideas more than behaviour.',
		leadMean: (
			outcome: EvidenceOutcome,
			found: Readonly<Record<'standing' | 'mean' | 'interval' | 'studies', string>>
		) =>
			`On ${outcomesEn[outcome]}, the average person with the programme does better than ${found.standing} of every 100 without it (mean effect ${found.mean}; 95%: ${found.interval}; ${found.studies}).`,
		leadTrials: (k: number, mean: string, interval: string, told: boolean) =>
			`With no effect, it would be 50. In the ${k} randomised trials, the strongest design, the effect on perpetration ${told ? 'can' : 'cannot'} be told from zero (${mean}; 95%: ${interval}).`,
		careTitle: 'What this is about, and what it is not',
		carePrimary:
			'These are programmes of primary prevention of sexual violence: they come before any violence, and the review left out studies of groups at special risk.',
		careMen:
			'It does not say whether programmes with men who have used violence work. Nor is it about family violence or femicide.',
		careWhere: (
			counts: Readonly<Record<'all' | 'usa' | 'college' | 'mexico' | 'studies', number>>
		) =>
			`Of the ${counts.all} effects, ${counts.usa} were measured in the United States and ${counts.college} among college students. ${counts.mexico} are from Mexico, from ${counts.studies} studies.`,
		careWhat: (ideas: number, all: number) =>
			`${ideas} of the ${all} effects measure ideas: beliefs, attitudes and knowledge. The review found little or no relationship between changing ideas and reducing violence.`,
		readTitle: 'How to read an effect',
		read: (standing: string) =>
			`Effects are measured in standard deviations: above zero, the programme did better; below, worse. An effect of 0.2 means that the average person with the programme does better than ${standing} of every 100 without it; with no effect, better than 50. It is not a percentage of violence prevented.`,
		programmes: 'See the programmes documented',
		choose: 'What to see',
		outcome: 'What was measured',
		design: 'Design of the evaluation',
		country: 'Country',
		population: 'Who took part',
		from: 'From',
		to: 'To',
		firstYear: (year: number) => `${year}, the first`,
		lastYear: (year: number) => `${year}, the last`,
		outliers: (limit: number) => `Studies with an effect over ${limit}`,
		withOutliers: 'with them',
		withoutOutliers: 'without them',
		any: 'all',
		order: 'Order',
		byPrecision: 'most precise first',
		byEffect: 'largest effect first',
		byYear: 'newest first',
		filters: (n: number) => (n === 0 ? 'Filter' : `Filter (${n} in use)`),
		reset: 'Remove the filters',
		none: 'No study of the review meets everything chosen.',
		noteVariance:
			'Where a study measured the same thing several times, its effects were averaged; they are taken to be correlated 0.5 with each other, because the review’s data do not say. “Under other assumptions” has what changes.',
		notePapers:
			'Several studies of one paper may share a comparison group; they count separately, as in the review.',
		noteNull:
			'Where a paper only says that there was no effect, the review wrote an effect of zero or of a hundredth: nine of the 489.',
		noteYears: 'The papers are from 1986 to 2018. What was evaluated later is not here.',
		noteMeans:
			'The mean sums up very different studies. That it cannot be told from zero does not prove that a programme is no use, nor that it can proves that another will work.'
	}
} as const satisfies Messages;

/** `53 estudios`, `1 study`. */
export const counted = {
	es: {
		studies: (n: number) => `${n} ${plural(n, 'estudio', 'estudios')}`,
		papers: (n: number) => `${n} ${plural(n, 'trabajo', 'trabajos')}`,
		people: (n: number, text: string) => `${text} ${plural(n, 'persona', 'personas')}`,
		effects: (n: number) => `${n} ${plural(n, 'efecto', 'efectos')}`
	},
	en: {
		studies: (n: number) => `${n} ${plural(n, 'study', 'studies')}`,
		papers: (n: number) => `${n} ${plural(n, 'paper', 'papers')}`,
		people: (n: number, text: string) => `${text} ${plural(n, 'person', 'people')}`,
		effects: (n: number) => `${n} ${plural(n, 'effect', 'effects')}`
	}
} as const satisfies Messages;
