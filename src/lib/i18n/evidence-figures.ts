/** Texts of the figures of the evidence. */
import type { Messages } from '.';
import type { EvidenceOutcome } from '../query/response-records';

const ofEs: Readonly<Record<EvidenceOutcome, string>> = {
	perpetration: 'la violencia ejercida',
	victimisation: 'la violencia sufrida',
	bystander: 'la intervención de testigos',
	involvement: 'la participación en la prevención',
	ideas: 'las ideas'
};

const ofEn: Readonly<Record<EvidenceOutcome, string>> = {
	perpetration: 'perpetration',
	victimisation: 'victimisation',
	bystander: 'bystander action',
	involvement: 'involvement in prevention',
	ideas: 'ideas'
};

export const evidenceFigures = {
	es: {
		of: (outcome: EvidenceOutcome) => ofEs[outcome],
		unit: 'desviaciones estándar del grupo de comparación (Δ de Glass); mayor que cero, mejor con el programa',
		cut: 'trabajos de 1986 a 2018',
		precision:
			'intervalos de 95 %; media de efectos aleatorios (REML) con el error de Knapp y Hartung',
		precisionStudies:
			'intervalos de 95 % de cada estudio; media de efectos aleatorios (REML) con el error de Knapp y Hartung',
		axisShort: 'Efecto, en desviaciones estándar',
		axis: 'Efecto, en desviaciones estándar; a la derecha de cero, mejor con el programa',
		zero: 'sin efecto',
		mean: 'Media',
		prediction: 'predicción',
		tooFew: (k: string, least: number) => `${k}: muy pocos para una media (hacen falta ${least})`,
		noStudy: 'ningún estudio',
		keyMean: 'media y su intervalo de 95 %',
		keyPrediction: 'dónde caería el efecto verdadero de otro estudio así (intervalo de predicción)',
		keyStudy: 'un estudio; más grande, más preciso',
		keyOneStudy: 'un estudio',
		keyMexico: 'un estudio en México',
		keyOutlying: (limit: number) => `un efecto mayor de ${limit}`,
		mexico: 'México',
		outlying: (limit: number) => `mayor de ${limit}`,
		whole: (title: string) => `Programas de prevención de la violencia sexual: ${title}`,
		outcomesWhole: 'efecto medio según lo que se midió',
		designsWhole: (outcome: EvidenceOutcome) => `efecto en ${ofEs[outcome]}, según el diseño`,
		forestWhole: (outcome: EvidenceOutcome) => `efecto en ${ofEs[outcome]}, estudio por estudio`,
		funnelWhole: (outcome: EvidenceOutcome) =>
			`efecto en ${ofEs[outcome]} y precisión de cada estudio`,
		assumptionsWhole: (outcome: EvidenceOutcome) =>
			`efecto en ${ofEs[outcome]}, con otros supuestos`,
		mexicoWhole: 'los efectos medidos en México',
		outcomesTitle: 'La media según lo que se midió',
		outcomesSentence: (ideas: string, perpetration: string, overlap: boolean) =>
			`Ideas: ${ideas}. Violencia ejercida: ${perpetration}. Los dos intervalos ${overlap ? 'se traslapan' : 'no se traslapan'}.`,
		designsTitle: (outcome: EvidenceOutcome) => `Según el diseño: efecto en ${ofEs[outcome]}`,
		designsNote:
			'Sin grupo de comparación no se sabe qué habría pasado de todos modos. Un estudio con dos diseños cuenta en ambos, con los efectos de cada uno.',
		forestTitle: (outcome: EvidenceOutcome) => `Estudio por estudio: efecto en ${ofEs[outcome]}`,
		pooled: (k: string, m: string, mean: string, interval: string) =>
			`Media de ${k} (${m}): ${mean} (${interval}).`,
		predicted: (interval: string) =>
			`El efecto verdadero de otro estudio así caería entre estos valores, 95 de cada 100 veces: ${interval}.`,
		standing: (standing: string) =>
			`Con un efecto como la media, la persona promedio con el programa queda mejor que ${standing} de cada 100 sin él.`,
		spread: (i2: string, tau2: string) =>
			`De lo que difieren los estudios, ${i2} no es azar (I²; τ² = ${tau2}).`,
		fragile: (list: string) =>
			`Que la media se distinga o no de cero depende de lo que se suponga: cambia ${list}.`,
		solid:
			'Con los otros supuestos que se prueban abajo, se distingue o no de cero igual que aquí.',
		listCut: (shown: number, all: number) =>
			`Se listan ${shown} de ${all}; la gráfica de arriba y la tabla los tienen todos.`,
		listedHere: (shown: number, all: number) =>
			`Se listan ${shown} de ${all}; la tabla los tiene todos.`,
		listAll: (all: number) => `Listar los ${all}`,
		listFew: 'Listar menos',
		stripLabel: (n: string) => `Efecto e intervalo de ${n}, en el orden elegido`,
		stripAxis:
			'Cada raya es un estudio, en el orden elegido; las franjas, los dos intervalos de la media',
		list: 'Estudios',
		funnelTitle: 'Efecto y precisión de cada estudio',
		funnelLabel: (n: string) => `Gráfica de embudo de ${n}`,
		funnelX: 'Efecto, en desviaciones estándar',
		funnelY: 'Error estándar; arriba, los más precisos',
		funnelHalves: (precise: string, other: string) =>
			`La mitad más precisa de los estudios tiene una media de ${precise}; la otra mitad, de ${other}.`,
		funnelPublished: (published: string, other: string) =>
			`Los publicados en revistas, ${published}; las tesis e informes, ${other}.`,
		funnelFew: (k: string, least: number) =>
			`Con ${k}, una gráfica de efecto y precisión no muestra nada que no pueda ser azar: hacen falta ${least}.`,
		funnelLines:
			'Si sólo el azar separara a los estudios de la media (línea vertical), 95 de cada 100 caerían entre las dos líneas inclinadas.',
		funnelCan:
			'Un hueco abajo a la izquierda puede venir de estudios pequeños que no hallaron efecto y nadie dio a conocer. También puede venir de que los programas pequeños sean otros o se evalúen con diseños más débiles, o del azar: la gráfica no dice cuál. Sin hueco, tampoco prueba que no falte nada.',
		mexicoTitle: (n: string) => `Los efectos medidos en México: ${n}`,
		mexicoSentence: (value: string, outlying: number, before: string, after: string) =>
			`El de ${value} se aparta de los demás: mide ideas justo al terminar un taller con estudiantes universitarios, y de toda la revisión sólo ${outlying} estudios pasan de 2. Sin él, la media de las ideas pasa de ${before} a ${after}.`,
		mexicoFew:
			'Los otros cuatro son de dos estudios de un mismo programa en preparatorias, sin grupo de comparación, y no se distinguen de cero, salvo uno: algo más de violencia sufrida después del programa. Cinco efectos de tres estudios son muy pocos para una media de México.',
		assumptionsTitle: (outcome: EvidenceOutcome) =>
			`Con otros supuestos: efecto en ${ofEs[outcome]}`,
		assumptionsSentence:
			'La misma media, cambiando un supuesto cada vez. La primera de la lista es la de esta página.',
		used: (r: string) => `Como en esta página: efectos correlacionados ${r}`,
		r: (r: string) => `Efectos de un estudio correlacionados ${r}`,
		paper: 'Un efecto por trabajo, no por estudio',
		withOutliers: (limit: number) => `Con los efectos mayores de ${limit}`,
		withoutOutliers: (limit: number) => `Sin los efectos mayores de ${limit}`,
		inR: (r: string) => `con una correlación de ${r}`,
		inPaper: 'con un efecto por trabajo',
		inOutliers: 'con o sin los efectos extremos',
		yes: 'sí',
		no: 'no'
	},
	en: {
		of: (outcome: EvidenceOutcome) => ofEn[outcome],
		unit: 'standard deviations of the comparison group (Glass’s Δ); above zero, better with the programme',
		cut: 'papers from 1986 to 2018',
		precision: '95% intervals; random-effects mean (REML) with the error of Knapp and Hartung',
		precisionStudies:
			'95% intervals of each study; random-effects mean (REML) with the error of Knapp and Hartung',
		axisShort: 'Effect, in standard deviations',
		axis: 'Effect, in standard deviations; right of zero, better with the programme',
		zero: 'no effect',
		mean: 'Mean',
		prediction: 'prediction',
		tooFew: (k: string, least: number) => `${k}: too few for a mean (${least} are needed)`,
		noStudy: 'no study',
		keyMean: 'mean and its 95% interval',
		keyPrediction: 'where the true effect of another such study would lie (prediction interval)',
		keyStudy: 'a study; larger, more precise',
		keyOneStudy: 'a study',
		keyMexico: 'a study in Mexico',
		keyOutlying: (limit: number) => `an effect over ${limit}`,
		mexico: 'Mexico',
		outlying: (limit: number) => `over ${limit}`,
		whole: (title: string) => `Programmes to prevent sexual violence: ${title}`,
		outcomesWhole: 'mean effect by what was measured',
		designsWhole: (outcome: EvidenceOutcome) => `effect on ${ofEn[outcome]}, by design`,
		forestWhole: (outcome: EvidenceOutcome) => `effect on ${ofEn[outcome]}, study by study`,
		funnelWhole: (outcome: EvidenceOutcome) =>
			`effect on ${ofEn[outcome]} and precision of each study`,
		assumptionsWhole: (outcome: EvidenceOutcome) =>
			`effect on ${ofEn[outcome]}, under other assumptions`,
		mexicoWhole: 'the effects measured in Mexico',
		outcomesTitle: 'The mean by what was measured',
		outcomesSentence: (ideas: string, perpetration: string, overlap: boolean) =>
			`Ideas: ${ideas}. Perpetration: ${perpetration}. The two intervals ${overlap ? 'overlap' : 'do not overlap'}.`,
		designsTitle: (outcome: EvidenceOutcome) => `By design: effect on ${ofEn[outcome]}`,
		designsNote:
			'Without a comparison group nobody knows what would have happened anyway. A study with two designs counts in both, with the effects of each.',
		forestTitle: (outcome: EvidenceOutcome) => `Study by study: effect on ${ofEn[outcome]}`,
		pooled: (k: string, m: string, mean: string, interval: string) =>
			`Mean of ${k} (${m}): ${mean} (${interval}).`,
		predicted: (interval: string) =>
			`The true effect of another such study would lie between these values, 95 times of every 100: ${interval}.`,
		standing: (standing: string) =>
			`With an effect like the mean, the average person with the programme does better than ${standing} of every 100 without it.`,
		spread: (i2: string, tau2: string) =>
			`Of what sets the studies apart, ${i2} is not chance (I²; τ² = ${tau2}).`,
		fragile: (list: string) =>
			`Whether the mean can be told from zero depends on what is assumed: it changes ${list}.`,
		solid:
			'Under the other assumptions tried below, it can or cannot be told from zero just as here.',
		listCut: (shown: number, all: number) =>
			`${shown} of ${all} are listed; the drawing above and the table have them all.`,
		listedHere: (shown: number, all: number) =>
			`${shown} of ${all} are listed; the table has them all.`,
		listAll: (all: number) => `List all ${all}`,
		listFew: 'List fewer',
		stripLabel: (n: string) => `Effect and interval of ${n}, in the order chosen`,
		stripAxis:
			'Each stroke is a study, in the order chosen; the bands, the two intervals of the mean',
		list: 'Studies',
		funnelTitle: 'Effect and precision of each study',
		funnelLabel: (n: string) => `Funnel plot of ${n}`,
		funnelX: 'Effect, in standard deviations',
		funnelY: 'Standard error; at the top, the most precise',
		funnelHalves: (precise: string, other: string) =>
			`The more precise half of the studies has a mean of ${precise}; the other half, of ${other}.`,
		funnelPublished: (published: string, other: string) =>
			`Those published in journals, ${published}; dissertations and reports, ${other}.`,
		funnelFew: (k: string, least: number) =>
			`With ${k}, a plot of effect and precision shows nothing that may not be chance: ${least} are needed.`,
		funnelLines:
			'If only chance set the studies apart from the mean (vertical line), 95 of every 100 would lie between the two slanting lines.',
		funnelCan:
			'A gap at the bottom left may come from small studies that found no effect and that nobody made known. It may also come from small programmes being different ones or evaluated with weaker designs, or from chance: the drawing does not say which. Nor does the lack of a gap prove that nothing is missing.',
		mexicoTitle: (n: string) => `The effects measured in Mexico: ${n}`,
		mexicoSentence: (value: string, outlying: number, before: string, after: string) =>
			`The one of ${value} stands apart: it measures ideas right after a workshop with college students, and of the whole review only ${outlying} studies are over 2. Without it, the mean for ideas goes from ${before} to ${after}.`,
		mexicoFew:
			'The other four are from two studies of one programme in high schools, without a comparison group, and cannot be told from zero, but for one: somewhat more victimisation after the programme. Five effects from three studies are too few for a mean of Mexico.',
		assumptionsTitle: (outcome: EvidenceOutcome) =>
			`Under other assumptions: effect on ${ofEn[outcome]}`,
		assumptionsSentence:
			'The same mean, changing one assumption at a time. The first in the list is the one of this page.',
		used: (r: string) => `As on this page: effects correlated ${r}`,
		r: (r: string) => `Effects of a study correlated ${r}`,
		paper: 'One effect a paper, not a study',
		withOutliers: (limit: number) => `With the effects over ${limit}`,
		withoutOutliers: (limit: number) => `Without the effects over ${limit}`,
		inR: (r: string) => `with a correlation of ${r}`,
		inPaper: 'with one effect a paper',
		inOutliers: 'with or without the extreme effects',
		yes: 'yes',
		no: 'no'
	}
} as const satisfies Messages;

/** Headings of the tables under the figures. */
export const evidenceColumns = {
	es: {
		outcome: 'Qué se midió',
		design: 'Diseño',
		assumption: 'Supuesto',
		study: 'Estudio',
		year: 'Año',
		country: 'País',
		population: 'Participantes',
		people: 'Personas',
		published: 'En revista',
		studies: 'Estudios',
		effects: 'Efectos',
		effect: 'Efecto',
		low: 'Desde',
		high: 'Hasta',
		se: 'Error estándar',
		mean: 'Media',
		predictionLow: 'Predicción, desde',
		predictionHigh: 'Predicción, hasta'
	},
	en: {
		outcome: 'What was measured',
		design: 'Design',
		assumption: 'Assumption',
		study: 'Study',
		year: 'Year',
		country: 'Country',
		population: 'Participants',
		people: 'People',
		published: 'In a journal',
		studies: 'Studies',
		effects: 'Effects',
		effect: 'Effect',
		low: 'From',
		high: 'To',
		se: 'Standard error',
		mean: 'Mean',
		predictionLow: 'Prediction, from',
		predictionHigh: 'Prediction, to'
	}
} as const satisfies Messages;
