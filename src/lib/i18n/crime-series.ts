/** The words of a topic's first page: its lead, its controls, and what its figures by year and month say. */
import { plural, type Messages } from './index';

const women = (n: number, text: string) =>
	`${text} ${plural(n, 'mujer víctima', 'mujeres víctimas')}`;
const carpetas = (n: number, text: string) =>
	`${text} ${plural(n, 'carpeta', 'carpetas')} de investigación`;
const victims = (n: number) => (n > 1 ? 'victims' : 'a victim');
const files = (n: number, text: string) => `${text} investigation ${plural(n, 'file', 'files')}`;

type Slug = 'victims' | 'files' | 'year' | 'month' | 'share' | 'attempts';

export const crimeSeries = {
	es: {
		title: (topic: string, where: string) => `${topic} ${where}`,
		step: 'Por',
		year: 'Año',
		month: 'Mes',
		asKnown: 'Como se sabía en el corte de',
		now: 'Lo más reciente',
		monthOnlyNow: 'Por mes sólo está el corte más reciente.',

		bothNone: (year: string, where: string, cut: string) =>
			`En ${year} no se registró ${where} ninguna mujer víctima de feminicidio ni de homicidio doloso (${cut}).`,
		both: (n: number, text: string, m: number, other: string, year: string, where: string) =>
			n === 0
				? `En ${year} no se registró ${where} ninguna mujer víctima de feminicidio, y de homicidio doloso se ${plural(m, 'registró', 'registraron')} ${other}`
				: `En ${year} se ${plural(n, 'registró', 'registraron')} ${where} ${women(n, text)} de feminicidio y ${m === 0 ? 'ninguna' : other} de homicidio doloso`,
		share: (percent: string, total: string) =>
			`De estas ${total} mujeres, ${percent} se registró como víctima de feminicidio.`,
		filesNone: (crime: string, year: string, where: string) =>
			`En ${year} no se registró ${where} ninguna carpeta de investigación por ${crime}`,
		files: (n: number, text: string, crime: string, year: string, where: string) =>
			`En ${year} se ${plural(n, 'registró', 'registraron')} ${where} ${carpetas(n, text)} por ${crime}`,
		rate: (rate: string) => `: ${rate} por cada 100,000 mujeres`,
		cut: (cut: string) => ` (${cut}).`,
		nowBoth: (femicide: string, homicide: string, cut: string) =>
			`Hoy, de ese mismo año se cuentan ${femicide} y ${homicide} (${cut}).`,
		nowFiles: (n: number, text: string, cut: string) =>
			`Hoy, de ese mismo año se ${plural(n, 'cuenta', 'cuentan')} ${text} (${cut}).`,
		nowSame: (cut: string) => `La cifra de ese año es hoy la misma (${cut}).`,
		newBoth: (months: string, n: number, femicide: string, homicide: string, cut: string) =>
			`El registro que empezó en 2026 tiene, ${months}, ${femicide} ${plural(n, 'víctima', 'víctimas')} de feminicidio y ${homicide} de homicidio doloso (${cut}); no continúa la serie.`,
		newFiles: (months: string, n: number, text: string, cut: string) =>
			`El registro que empezó en 2026 tiene, ${months}, ${carpetas(n, text)} (${cut}); no continúa la serie.`,
		noneHeld: (where: string) => `No hay ningún corte que tenga estas cifras ${where}.`,

		yearsBoth: (where: string) =>
			`Mujeres víctimas de feminicidio y de homicidio doloso ${where}, por año`,
		yearsFiles: (crime: string, where: string) =>
			`Carpetas de investigación por ${crime} ${where}, por año`,
		yearsSentence:
			'Las barras rayadas son años de los que sólo se cuentan los primeros meses. En enero de 2026 empezó otro registro, con otras reglas: lo que sigue al corte no continúa lo anterior.',
		yearsThen: (cut: string) =>
			`La serie como se conocía en el ${cut}. La línea delgada marca dónde está hoy cada año completo.`,
		jump: (before: string, n: string, year: string) => `de ${before} a ${n} en ${year}`,
		jumps: (count: string, list: string) =>
			`Para leer con cuidado (${count}): ${list}. Un cambio así (al menos el doble del año anterior, o la mitad o menos) es mayor de lo que cabe atribuir al azar; la cifra no dice por qué.`,
		monthsBoth: (where: string) =>
			`Mujeres víctimas de feminicidio y de homicidio doloso ${where}, por mes`,
		monthsFiles: (crime: string, where: string) =>
			`Carpetas de investigación por ${crime} ${where}, por mes`,
		monthsEnd: (from: string, to: string) =>
			`Lo que tenemos por mes llega a ${from}; de lo que sigue, hasta ${to}, no hay dato, y no quiere decir cero.`,
		monthsNew: 'En enero de 2026 empezó otro registro: las dos líneas no se unen.',
		monthsOnlyOld: (to: string) =>
			`Lo que tenemos por mes llega a ${to}: del registro que empezó en 2026 no hay víctimas por mes.`,
		monthsSmall:
			'Con pocas víctimas o carpetas al mes, las subidas y bajadas de la línea son en gran parte azar.',
		ghost: 'Lo que se sabe hoy',
		shareTitle: (where: string) =>
			`Qué parte de las mujeres víctimas de feminicidio u homicidio doloso ${where} se registró como feminicidio`,
		shareSentence:
			'Víctimas de feminicidio entre la suma de feminicidio y homicidio doloso de mujeres, del mismo corte. Dice cómo clasifican las fiscalías, no cuánta violencia hay.',
		hollowNote: (year: string, months: string) => `El punto hueco es ${year}: sólo ${months}.`,
		shareLine: 'Registrado como feminicidio',
		shareText: (percent: string, n: string, total: string) => `${percent}: ${n} de ${total}`,
		shareUnit: 'porcentaje de las víctimas',
		shareInterval: 'la banda es el intervalo exacto de 95\u00a0% (Clopper y Pearson)',

		victimsUnit: 'víctimas, mujeres',
		filesUnit: 'carpetas de investigación',
		yAxisVictims: 'Víctimas',
		yAxisFiles: 'Carpetas',
		femicide: 'Feminicidio',
		women_homicide: 'Homicidio doloso de mujeres',
		attempted_femicide: 'Tentativa de feminicidio',
		barFiles: (n: number, text: string) => carpetas(n, text),
		barShare: (percent: string) => `${percent} registrado como feminicidio`,
		noVictims: 'ninguna víctima',
		noFigure: 'sin dato',
		interval: (interval: string) => `intervalo de 95\u00a0%: ${interval}`,
		precisionSmall:
			'los conteos de 44 o menos llevan su intervalo exacto de Poisson de 95\u00a0%, cuánto podría deberse al azar; la tabla los tiene todos',
		precisionCount: 'conteo completo, sin error de muestra: lo que cambia es el corte',

		columnYear: 'Año',
		columnMonth: 'Mes',
		columnTotal: 'Feminicidio y homicidio doloso de mujeres',
		columnFrom: 'Intervalo de 95\u00a0%, desde',
		columnTo: 'Intervalo de 95\u00a0%, hasta',
		columnMonths: 'Meses contados',
		columnFiles: 'Carpetas',
		columnVictims: 'Víctimas',
		columnShare: 'Registrado como feminicidio',
		columnRate: (count: string) => `${count}, por cada 100,000 mujeres`,
		columnLow: (count: string) => `${count}: intervalo de 95\u00a0%, desde`,
		columnHigh: (count: string) => `${count}: intervalo de 95\u00a0%, hasta`,
		columnCut: 'Corte',
		columnRegister: 'Registro',
		columnPlace: 'Clave del estado',
		columnSource: 'Fuente',
		columnWomen: 'Mujeres a mitad del año',

		attemptsTitle: (where: string) => `Carpetas por tentativa de feminicidio ${where}, 2026`,
		attemptsSentence: (n: number, text: string, months: string) =>
			`${months} de 2026 ${n === 0 ? 'no se registró ninguna carpeta de investigación' : `se ${plural(n, 'registró', 'registraron')} ${carpetas(n, text)}`} por tentativa de feminicidio${n === 0 ? '; en un registro que empieza, puede que la fiscalía aún no lo use' : ''}. El registro anterior no las tenía aparte: no se suman con las de feminicidio ni se comparan con otros años.`,
		/** Words of file names. */
		slug: (what: Slug) =>
			({
				victims: 'victimas',
				files: 'carpetas',
				year: 'por año',
				month: 'por mes',
				share: 'parte registrada',
				attempts: 'tentativas'
			})[what]
	},
	en: {
		title: (topic: string, where: string) => `${topic} ${where}`,
		step: 'By',
		year: 'Year',
		month: 'Month',
		asKnown: 'As known at the cut of',
		now: 'The newest',
		monthOnlyNow: 'By month there is only the newest cut.',

		bothNone: (year: string, where: string, cut: string) =>
			`In ${year} no woman was recorded ${where} as a victim of femicide or of intentional homicide (${cut}).`,
		both: (n: number, text: string, m: number, other: string, year: string, where: string) =>
			`In ${year}, ${n === 0 ? 'no' : text} ${n > 1 ? 'women were' : 'woman was'} recorded ${where} as ${victims(n)} of femicide, and ${m === 0 ? 'none' : other} as ${victims(m)} of intentional homicide`,
		share: (percent: string, total: string) =>
			`Of these ${total} women, ${percent} were recorded as victims of femicide.`,
		filesNone: (crime: string, year: string, where: string) =>
			`In ${year} no investigation file for ${crime} was recorded ${where}`,
		files: (n: number, text: string, crime: string, year: string, where: string) =>
			`In ${year}, ${files(n, text)} for ${crime} ${plural(n, 'was', 'were')} recorded ${where}`,
		rate: (rate: string) => `: ${rate} per 100,000 women`,
		cut: (cut: string) => ` (${cut}).`,
		nowBoth: (femicide: string, homicide: string, cut: string) =>
			`Today, ${femicide} and ${homicide} are counted for that same year (${cut}).`,
		nowFiles: (n: number, text: string, cut: string) =>
			`Today, ${text} ${plural(n, 'is', 'are')} counted for that same year (${cut}).`,
		nowSame: (cut: string) => `The figure for that year is the same today (${cut}).`,
		newBoth: (months: string, n: number, femicide: string, homicide: string, cut: string) =>
			`The register that began in 2026 has, ${months}, ${femicide} ${plural(n, 'victim', 'victims')} of femicide and ${homicide} of intentional homicide (${cut}); it does not continue the series.`,
		newFiles: (months: string, n: number, text: string, cut: string) =>
			`The register that began in 2026 has, ${months}, ${files(n, text)} (${cut}); it does not continue the series.`,
		noneHeld: (where: string) => `No cut has these figures ${where}.`,

		yearsBoth: (where: string) =>
			`Women victims of femicide and of intentional homicide ${where}, by year`,
		yearsFiles: (crime: string, where: string) =>
			`Investigation files for ${crime} ${where}, by year`,
		yearsSentence:
			'Hatched bars are years of which only the first months are counted. In January 2026 another register began, with other rules: what follows the break does not continue what came before.',
		yearsThen: (cut: string) =>
			`The series as it was known at the ${cut}. The thin line marks where each whole year stands today.`,
		jump: (before: string, n: string, year: string) => `from ${before} to ${n} in ${year}`,
		jumps: (count: string, list: string) =>
			`To be read with care (${count}): ${list}. Such a change (at least double the year before, or half or less) is more than chance allows; the figure does not say why.`,
		monthsBoth: (where: string) =>
			`Women victims of femicide and of intentional homicide ${where}, by month`,
		monthsFiles: (crime: string, where: string) =>
			`Investigation files for ${crime} ${where}, by month`,
		monthsEnd: (from: string, to: string) =>
			`What we hold by month ends in ${from}; for what follows, up to ${to}, there is no figure, which does not mean zero.`,
		monthsNew: 'In January 2026 another register began: the two lines are not joined.',
		monthsOnlyOld: (to: string) =>
			`What we hold by month ends in ${to}: of the register that began in 2026 there are no victims by month.`,
		monthsSmall:
			'With few victims or files a month, the rises and falls of the line are largely chance.',
		ghost: 'What is known today',
		shareTitle: (where: string) =>
			`Share of the women victims of femicide or intentional homicide ${where} recorded as femicide`,
		shareSentence:
			'Victims of femicide over the sum of femicide and intentional homicide of women, of the same cut. It tells how prosecutors classify, not how much violence there is.',
		hollowNote: (year: string, months: string) => `The hollow point is ${year}: only ${months}.`,
		shareLine: 'Recorded as femicide',
		shareText: (percent: string, n: string, total: string) => `${percent}: ${n} of ${total}`,
		shareUnit: 'percentage of victims',
		shareInterval: 'the band is the exact 95% interval (Clopper and Pearson)',

		victimsUnit: 'victims, women',
		filesUnit: 'investigation files',
		yAxisVictims: 'Victims',
		yAxisFiles: 'Files',
		femicide: 'Femicide',
		women_homicide: 'Intentional homicide of women',
		attempted_femicide: 'Attempted femicide',
		barFiles: (n: number, text: string) => files(n, text),
		barShare: (percent: string) => `${percent} recorded as femicide`,
		noVictims: 'no victims',
		noFigure: 'no data',
		interval: (interval: string) => `95% interval: ${interval}`,
		precisionSmall:
			'counts of 44 or fewer carry their exact 95% Poisson interval, how much could be chance; the table has them all',
		precisionCount: 'a complete count, without sampling error: what changes is the cut',

		columnYear: 'Year',
		columnMonth: 'Month',
		columnTotal: 'Femicide and intentional homicide of women',
		columnFrom: '95% interval, from',
		columnTo: '95% interval, to',
		columnMonths: 'Months counted',
		columnFiles: 'Files',
		columnVictims: 'Victims',
		columnShare: 'Recorded as femicide',
		columnRate: (count: string) => `${count}, per 100,000 women`,
		columnLow: (count: string) => `${count}: 95% interval, from`,
		columnHigh: (count: string) => `${count}: 95% interval, to`,
		columnCut: 'Cut',
		columnRegister: 'Register',
		columnPlace: 'State code',
		columnSource: 'Source',
		columnWomen: 'Women at mid-year',

		attemptsTitle: (where: string) => `Files for attempted femicide ${where}, 2026`,
		attemptsSentence: (n: number, text: string, months: string) =>
			`${months} 2026, ${n === 0 ? 'no investigation file' : files(n, text)} for attempted femicide ${n > 1 ? 'were' : 'was'} recorded${n === 0 ? '; in a register that is just beginning, the prosecutor may not use it yet' : ''}. The register before did not have them apart: they are not added to those for femicide, nor compared with earlier years.`,
		slug: (what: Slug) =>
			({
				victims: 'victims',
				files: 'files',
				year: 'by year',
				month: 'by month',
				share: 'share recorded',
				attempts: 'attempts'
			})[what]
	}
} as const satisfies Messages;
