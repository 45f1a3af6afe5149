/** The words of a topic's revisions: how a figure moved from cut to cut. */
import { plural, type Messages } from './index';

type Unit = 'victims' | 'files';

const unidad = (n: number, unit: Unit) =>
	unit === 'victims'
		? plural(n, 'víctima', 'víctimas')
		: plural(n, 'carpeta de investigación', 'carpetas de investigación');
const unitOf = (n: number, unit: Unit) =>
	unit === 'victims'
		? plural(n, 'victim', 'victims')
		: plural(n, 'investigation file', 'investigation files');

export const crimeRevisions = {
	es: {
		title: (topic: string, where: string) => `${topic} ${where}: cómo cambió la cifra`,
		told: 'Año que se cuenta',
		moved: (
			year: string,
			where: string,
			n: number,
			first: string,
			unit: Unit,
			crime: string,
			firstCut: string,
			newest: string,
			newestCut: string
		) =>
			`De ${year} había ${where} ${first} ${unidad(n, unit)} ${unit === 'files' ? 'por' : 'de'} ${crime} en el corte de ${firstCut}, el primero que tenemos con el año completo; en el de ${newestCut} hay ${newest}`,
		more: (text: string, percent: string) => `: ${text} más${percent}.`,
		fewer: (text: string, percent: string) => `: ${text} menos${percent}.`,
		same: ', la misma cifra.',
		percent: (percent: string) => ` (${percent})`,
		oneCut: (year: string, first: string, cut: string) =>
			`De ${year} sólo hay un corte con el año completo, el de ${cut}: ${first}.`,
		noneHeld: (where: string) => `No hay ningún corte que tenga estas cifras ${where}.`,
		steps: (list: string) => `Cambió en estos cortes: ${list}.`,
		step: (n: string, cut: string) => `${n} (${cut})`,

		quotedTitle: (n: string, year: string) => `«${n} mujeres en ${year}»`,
		quoted: (n: string, year: string, cut: string) =>
			`La prensa habló de ${n} mujeres víctimas de feminicidio en ${year}. Esas ${n} eran carpetas de investigación, contadas en el corte de ${cut}. Una carpeta puede reunir a más de una víctima.`,
		quotedVictims: (year: string, first: string, cut: string, newest: string, newestCut: string) =>
			`Las víctimas de ${year} eran ${first} en el corte de ${cut}, el primero que tenemos con el año completo, y son ${newest} en el de ${newestCut}.`,
		quotedFiles: (first: string, cut: string, newest: string, newestCut: string) =>
			`Las carpetas, mientras tanto, pasaron a ${first} en ${cut} y son ${newest} en el corte de ${newestCut}. Ninguna de estas cifras está mal: les falta decir qué cuentan y cuándo se contó.`,
		otherUnit: (year: string, files: string, victims: string) =>
			`Carpetas y víctimas no son lo mismo: de ${year} hay ${files} y ${victims}.`,
		counted: (n: number, text: string, unit: Unit, cut: string) =>
			`${text} ${unidad(n, unit)} (corte de ${cut})`,

		chartTitle: (topic: string, where: string) =>
			`${topic} ${where}: cuánto se movió la cifra de cada año, corte a corte`,
		chartSentence: (year: string) =>
			`Una línea por año y un punto por corte; la de ${year} va destacada. Cada línea empieza en cero en el primer corte que tenemos con el año completo: lo que se movió antes no se ve.`,
		noneMoved:
			'Ningún año cambió entre los cortes que tenemos: todas las líneas están en cero, una sobre otra.',
		axisPercent: 'Diferencia con el primer corte completo',
		axisCount: (unit: Unit) => `Diferencia con el primer corte completo, en ${unidad(2, unit)}`,
		unitPercent: (unit: Unit) =>
			`diferencia, en porcentaje, con el número de ${unidad(2, unit)} del primer corte con el año completo`,
		unitCount: (unit: Unit) =>
			`diferencia, en ${unidad(2, unit)}, con el primer corte con el año completo`,
		precision: 'conteos completos: lo que se mueve es el registro, no una muestra',
		cuts: (n: number, first: string, last: string) =>
			`${n} ${plural(n, 'corte', 'cortes')}, de ${first} a ${last}`,
		matrixNote: (n: number) =>
			`Cada renglón es un corte (${n} en total) y cada columna un año. Entre paréntesis, los meses contados de un año incompleto. Ninguna casilla se compara con otra de menos meses.`,
		columnCut: 'Corte',
		columnSource: 'De dónde viene cada corte',
		columnYear: 'Año',
		columnMonths: 'Meses contados',
		columnN: (unit: Unit) => (unit === 'victims' ? 'Víctimas' : 'Carpetas'),
		columnChange: 'Diferencia',
		columnPercent: 'Diferencia, en porcentaje',
		columnRegister: 'Registro',
		columnPlace: 'Clave del estado',
		columnSourceId: 'Fuente',

		statesTitle: (topic: string, year: string) =>
			`${topic}: en qué estados cambió más la cifra de ${year}`,
		statesSentence: (year: string, first: string, newest: string) =>
			`Del primer corte con ${year} completo (${first}) al más reciente (${newest}). Un cambio grande habla del registro de la fiscalía, no de los hechos; con pocas carpetas o víctimas, una sola es un porcentaje alto. Los 32 estados están en la tabla.`,
		statesNone: (year: string) =>
			`Ningún estado tiene dos cortes con ${year} completo: no se puede decir cuánto cambió.`,
		statesUnmoved: (n: number) =>
			`En ${n} ${plural(n, 'estado', 'estados')} la cifra es hoy la misma.`,
		cutsCompared: (first: string, newest: string) => `${first} y ${newest}`,
		unchanged: 'sin cambio',
		state: 'Estado',
		columnFirst: (cut: string) => `Corte de ${cut}`,
		slug: 'revisiones',
		fileUnit: (unit: 'victims' | 'files') => ({ victims: 'victimas', files: 'carpetas' })[unit],
		statesSlug: 'revisiones por estado'
	},
	en: {
		title: (topic: string, where: string) => `${topic} ${where}: how the figure changed`,
		told: 'Year told',
		moved: (
			year: string,
			where: string,
			n: number,
			first: string,
			unit: Unit,
			crime: string,
			firstCut: string,
			newest: string,
			newestCut: string
		) =>
			`For ${year} there ${plural(n, 'was', 'were')} ${where} ${first} ${unitOf(n, unit)} ${unit === 'files' ? 'for' : 'of'} ${crime} at the cut of ${firstCut}, the first that we hold with the whole year; at that of ${newestCut} there are ${newest}`,
		more: (text: string, percent: string) => `: ${text} more${percent}.`,
		fewer: (text: string, percent: string) => `: ${text} fewer${percent}.`,
		same: ', the same figure.',
		percent: (percent: string) => ` (${percent})`,
		oneCut: (year: string, first: string, cut: string) =>
			`Only one cut has the whole of ${year}, that of ${cut}: ${first}.`,
		noneHeld: (where: string) => `No cut has these figures ${where}.`,
		steps: (list: string) => `It changed at these cuts: ${list}.`,
		step: (n: string, cut: string) => `${n} (${cut})`,

		quotedTitle: (n: string, year: string) => `“${n} women in ${year}”`,
		quoted: (n: string, year: string, cut: string) =>
			`The press spoke of ${n} women victims of femicide in ${year}. Those ${n} were investigation files, counted at the cut of ${cut}. A file may hold more than one victim.`,
		quotedVictims: (year: string, first: string, cut: string, newest: string, newestCut: string) =>
			`The victims of ${year} were ${first} at the cut of ${cut}, the first that we hold with the whole year, and are ${newest} at that of ${newestCut}.`,
		quotedFiles: (first: string, cut: string, newest: string, newestCut: string) =>
			`The files, meanwhile, went to ${first} in ${cut} and are ${newest} at the cut of ${newestCut}. None of these figures is wrong: what they lack is what they count and when it was counted.`,
		otherUnit: (year: string, files: string, victims: string) =>
			`Files and victims are not the same: ${year} has ${files} and ${victims}.`,
		counted: (n: number, text: string, unit: Unit, cut: string) =>
			`${text} ${unitOf(n, unit)} (${cut} cut)`,

		chartTitle: (topic: string, where: string) =>
			`${topic} ${where}: how far the figure of each year moved, cut by cut`,
		chartSentence: (year: string) =>
			`One line a year and a point a cut; ${year} stands out. Each line starts at zero at the first cut that we hold with the whole year: what moved before is not seen.`,
		noneMoved:
			'No year changed between the cuts that we hold: every line is at zero, one over the other.',
		axisPercent: 'Difference from the first whole cut',
		axisCount: (unit: Unit) => `Difference from the first whole cut, in ${unitOf(2, unit)}`,
		unitPercent: (unit: Unit) =>
			`difference, in percent, from the number of ${unitOf(2, unit)} at the first cut with the whole year`,
		unitCount: (unit: Unit) =>
			`difference, in ${unitOf(2, unit)}, from the first cut with the whole year`,
		precision: 'complete counts: what moves is the register, not a sample',
		cuts: (n: number, first: string, last: string) =>
			`${n} ${plural(n, 'cut', 'cuts')}, from ${first} to ${last}`,
		matrixNote: (n: number) =>
			`Each row is a cut (${n} in all) and each column a year. In brackets, the months counted of an incomplete year. No cell compares with another of fewer months.`,
		columnCut: 'Cut',
		columnSource: 'Where each cut comes from',
		columnYear: 'Year',
		columnMonths: 'Months counted',
		columnN: (unit: Unit) => (unit === 'victims' ? 'Victims' : 'Files'),
		columnChange: 'Difference',
		columnPercent: 'Difference, in percent',
		columnRegister: 'Register',
		columnPlace: 'State code',
		columnSourceId: 'Source',

		statesTitle: (topic: string, year: string) =>
			`${topic}: in which states the figure of ${year} changed most`,
		statesSentence: (year: string, first: string, newest: string) =>
			`From the first cut with the whole of ${year} (${first}) to the newest (${newest}). A large change speaks of the prosecutor’s register, not of what happened; with few files or victims, a single one is a high percentage. All 32 states are in the table.`,
		statesNone: (year: string) =>
			`No state has two cuts with the whole of ${year}: how far it changed cannot be said.`,
		statesUnmoved: (n: number) =>
			`In ${n} ${plural(n, 'state', 'states')} the figure is the same today.`,
		cutsCompared: (first: string, newest: string) => `${first} and ${newest}`,
		unchanged: 'no change',
		state: 'State',
		columnFirst: (cut: string) => `${cut} cut`,
		slug: 'revisions',
		fileUnit: (unit: 'victims' | 'files') => unit,
		statesSlug: 'revisions by state'
	}
} as const satisfies Messages;
