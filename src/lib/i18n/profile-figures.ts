/**
 * The words of the figures of a state's profile. `where` is the state after its preposition (`en Oaxaca`), `place` its
 * name in a list, `subject` its name as a sentence says it.
 */
import { plural, type Messages } from './index';

const estados = (n: number) => `${n} ${plural(n, 'estado', 'estados')}`;

export const profileFigures = {
	es: {
		violence: 'Violencia que han vivido las mujeres, por ámbito y tipo',
		violenceAlone: (where: string) =>
			`Violencia que han vivido las mujeres ${where}, por ámbito y tipo`,
		violenceSentence: (n: number, clauses: string) =>
			`De ${n} ${plural(n, 'indicador', 'indicadores')} con intervalo, frente al país ${clauses}.`,
		violenceNone:
			'Ninguna de estas cifras trae su error: no se puede decir cuáles se distinguen del país.',
		of_partner: 'De la pareja',
		of_total: 'En cualquier ámbito',
		of_setting: 'En otros ámbitos',
		of_life: 'En la infancia y en el parto',
		axis: '% de las mujeres de la base de cada indicador',
		bases:
			'Cada renglón tiene su propia base, que la tabla dice: no se suman ni se restan entre sí.',
		differs: (place: string) => `${place}: se distingue del país`,
		same: (place: string) => `${place}: no se distingue del país`,
		bare: (place: string) => `${place}: sin error publicado`,
		nation: 'el país',
		nationRow: 'País',
		rule: 'Se distingue del país cuando los dos intervalos de 95\u00a0% no se tocan; donde el país no tiene intervalo, cuando su valor queda fuera del intervalo del estado. No compara un estado con otro.',
		bareNote:
			'El cuadro es una cifra publicada sin su error: no se puede decir si se distingue del país.',
		rankText: (low: number, high: number, of: number) =>
			low === high ? `lugar ${low} de ${of}` : `lugar ${low} a ${high} de ${of}`,
		rankNote:
			'Lugar: 1 es el porcentaje más alto. Entre esos lugares cae el estado en 95 de cada 100 de 10,000 sorteos con el error de cada estado; se da sólo donde abarca 10 lugares o menos, un tercio de los 32.',
		columnPlace: 'Lugar',
		columnNation: 'País',
		columnNationInterval: 'País, intervalo de 95\u00a0%',
		columnRank: 'Lugar entre los 32',
		rankWithheld: 'no se distingue',

		help: 'Queja o denuncia por violencia de la pareja',
		helpAlone: (where: string) =>
			`Queja o denuncia por violencia de la pareja ${where} y en el país`,
		helpSentence: (base: string, value: string, where: string, nation: string | null) =>
			`De ${base}, presentó queja o denuncia ${value} ${where}${nation === null ? '' : `; en el país, ${nation}`}.`,
		helpAxis: (base: string) => `% de ${base}`,

		killings: 'Feminicidio y homicidio doloso de mujeres, por año',
		months: (from: string, to: string) => `Por mes, de ${from} a ${to}`,
		monthsAlone: (where: string, from: string, to: string) =>
			`Mujeres víctimas de feminicidio y de homicidio doloso ${where}, por mes, de ${from} a ${to}`,
		monthsPrecision:
			'la tabla da el intervalo exacto de Poisson de 95\u00a0% de cada mes: cuánto podría deberse al azar',
		monthsSmall: 'Con pocas víctimas al mes, las subidas y bajadas son en gran parte azar.',

		share: 'Qué parte se registra como feminicidio',
		shareAlone: (where: string) =>
			`Qué parte de las mujeres víctimas de feminicidio u homicidio doloso se registra como feminicidio ${where} y en el país`,
		shareNation: 'País',
		shareBand: (ofPlace: string) =>
			`la banda es el intervalo exacto de 95\u00a0% ${ofPlace} (Clopper y Pearson); la tabla da también el del país`,

		municipalities: (years: string) => `Municipios con más carpetas por feminicidio, ${years}`,
		municipalitiesAlone: (where: string, years: string) =>
			`Municipios con más carpetas de investigación por feminicidio ${where}, ${years}`,
		municipalitiesSentence: (n: number, listed: string, all: string, share: string) =>
			`${plural(n, 'El de la lista reúne', 'Los de la lista reúnen')} ${listed} de las ${all} carpetas del estado en esos años (${share}).`,
		municipalitiesApart: (n: number, text: string) =>
			`${text} más no ${plural(n, 'dice', 'dicen')} el municipio.`,
		municipalitiesOwn: 'Cada fiscalía clasifica a su manera.',
		municipalitiesLeast: (least: string) =>
			`Sólo están los municipios con ${least} carpetas o más, juntando esos años. Donde viven más mujeres suele haber más carpetas: la tasa divide entre ellas, y su intervalo dice cuánto puede deberse al azar.`,
		municipalitiesUnit: 'carpetas de investigación por feminicidio',
		columnMunicipality: 'Municipio',
		columnFiles: 'Carpetas',
		columnRate: 'Por 100,000 mujeres y año',
		columnInterval: 'Intervalo de 95\u00a0%',
		columnWomenYears: 'Mujeres-año',

		reports: 'Carpetas por violencia familiar y sexual, por año',
		reportsAlone: (where: string) =>
			`Carpetas de investigación por violencia familiar y sexual ${where}, por año`,
		reportsSentence:
			'Es lo que llegó a una fiscalía y se registró: menos carpetas no quiere decir menos violencia, ni más carpetas más.',
		reportsScales:
			'Cada gráfica tiene su propia escala, escrita abajo: las alturas no se comparan de una a otra.',
		reportsPartial: (years: string) => `Barras rayadas, años incompletos: ${years}.`,
		reportsBreak:
			'Raya punteada: en enero de 2026 empezó otro registro; lo que sigue no continúa lo anterior.',
		reportsJump: (crime: string, list: string) => `${crime}, ${list}`,
		reportsJumps: (list: string) =>
			`Para leer con cuidado: ${list}. Un cambio así (al menos el doble del año anterior, o la mitad o menos) es mayor de lo que cabe atribuir al azar; la cifra no dice por qué.`,
		reportsUnit: 'carpetas de investigación; no dicen el sexo de la víctima',
		newest: (year: string, n: string) => `${year}: ${n}`,
		upTo: (n: string) => `0 a ${n}`,
		columnCrime: 'Delito',
		columnYear: 'Año',
		columnMonths: 'Meses contados',
		columnRateYear: 'Por cada 100,000 mujeres',
		columnWomen: 'Mujeres a mitad del año',
		columnCut: 'Corte',
		columnRegister: 'Registro',
		columnCode: 'Clave del estado',
		columnSource: 'Fuente',

		calls: (from: string, to: string) =>
			`Llamadas al 911 por violencia familiar, de ${from} a ${to}`,
		callsAlone: (where: string, from: string, to: string) =>
			`Llamadas de emergencia al 911 por violencia familiar ${where}, de ${from} a ${to}`,
		callsSentence: (parts: string) => `${parts}. Una llamada no es una mujer ni una carpeta.`,
		callsOf: (n: string, months: string, year: string) => `${n} llamadas ${months} de ${year}`,
		callsWhole: (n: string, year: string) => `${n} llamadas en ${year}`,
		callsOld: (to: string) =>
			`Son cifras viejas: lo que tenemos termina en ${to}, y no dice cuántas llamadas hay ahora.`,
		callsUnit: 'llamadas de emergencia al mes, de cualquier persona',
		callsMonth: (n: string) => `${n} llamadas`,
		callsPrecision: 'conteo completo, sin error de muestra',
		columnMonth: 'Mes',
		columnCalls: 'Llamadas',
		callsGap: (months: string) => `De ${months} no hay dato, y no quiere decir cero.`,

		need: 'La necesidad frente a la respuesta documentada',
		needAlone: (title: string, place: string) => `${title}: ${place} entre los 32 estados`,
		needSentence: (
			subject: string,
			third: string,
			need: string,
			named: string,
			counted: string,
			others: number
		) =>
			`Por ${need}, ${subject} está en el ${third} de los estados; por ${counted}, en la clase «${named}». ${others === 0 ? 'Ningún otro estado está' : `${estados(others)} más ${plural(others, 'está', 'están')}`} en la misma casilla.`,
		needCut: (cut: string, read: string) => `${cut}; directorio leído en ${read}`,
		needWithout: (subject: string) => `De ${subject} no hay dato de esta necesidad.`,
		needFrame: (place: string) => `En el recuadro: ${place}.`,
		needWithoutRow: 'Sin dato de necesidad',
		peers: 'Lado a lado, en cinco indicadores',
		peersAlone: (subject: string, others: string) =>
			`${subject} junto a ${others} y al país, en cinco indicadores`,
		peersNone: (subject: string) => `${subject} junto al país, en cinco indicadores`,
		filePeers: 'lado-a-lado',
		fileProfile: 'perfil',
		fileViolence: 'violencia',
		fileHelp: 'denuncia',
		fileMunicipalities: 'municipios',
		fileReports: 'carpetas',
		fileCalls: 'llamadas-911',
		fileNeed: 'necesidad-y-respuesta',
		fileMonths: 'ultimos-24-meses',
		fileShare: 'parte-registrada'
	},
	en: {
		violence: 'Violence that women have experienced, by setting and type',
		violenceAlone: (where: string) =>
			`Violence that women have experienced ${where}, by setting and type`,
		violenceSentence: (n: number, clauses: string) =>
			`Of ${n} ${plural(n, 'indicator', 'indicators')} with an interval, beside the country, ${clauses}.`,
		violenceNone:
			'None of these figures comes with its error: it cannot be told which differ from the country.',
		of_partner: 'From a partner',
		of_total: 'In any setting',
		of_setting: 'In other settings',
		of_life: 'In childhood and childbirth',
		axis: '% of the women of each indicator’s base',
		bases:
			'Each row has a base of its own, which the table names: they are not added or subtracted.',
		differs: (place: string) => `${place}: told apart from the country`,
		same: (place: string) => `${place}: not told apart from the country`,
		bare: (place: string) => `${place}: no published error`,
		nation: 'the country',
		nationRow: 'Country',
		rule: 'Told apart from the country where the two 95% intervals do not touch; where the country has no interval, where its value lies outside the state’s. It compares no state with another.',
		bareNote:
			'The square is a figure published without its error: it cannot be told whether it differs from the country.',
		rankText: (low: number, high: number, of: number) =>
			low === high ? `rank ${low} of ${of}` : `rank ${low} to ${high} of ${of}`,
		rankNote:
			'Rank: 1 is the highest percentage. The state falls between these ranks in 95 of every 100 of 10,000 draws with each state’s error; given only where they span 10 ranks or fewer, a third of the 32.',
		columnPlace: 'Place',
		columnNation: 'Country',
		columnNationInterval: 'Country, 95% interval',
		columnRank: 'Rank among the 32',
		rankWithheld: 'cannot be told',

		help: 'Complaints of partner violence',
		helpAlone: (where: string) => `Complaints of partner violence ${where} and in the country`,
		helpSentence: (base: string, value: string, where: string, nation: string | null) =>
			`Of ${base}, ${value} filed a complaint ${where}${nation === null ? '' : `; in the country, ${nation}`}.`,
		helpAxis: (base: string) => `% of ${base}`,

		killings: 'Femicide and intentional homicide of women, by year',
		months: (from: string, to: string) => `By month, ${from} to ${to}`,
		monthsAlone: (where: string, from: string, to: string) =>
			`Women victims of femicide and of intentional homicide ${where}, by month, ${from} to ${to}`,
		monthsPrecision:
			'the table gives the exact 95% Poisson interval of each month: how much could be chance',
		monthsSmall: 'With few victims a month, rises and falls are largely chance.',

		share: 'What share is recorded as femicide',
		shareAlone: (where: string) =>
			`Share of the women victims of femicide or intentional homicide recorded as femicide ${where} and in the country`,
		shareNation: 'Country',
		shareBand: (ofPlace: string) =>
			`the band is the exact 95% interval ${ofPlace} (Clopper and Pearson); the table gives the country’s too`,

		municipalities: (years: string) => `Municipalities with the most files for femicide, ${years}`,
		municipalitiesAlone: (where: string, years: string) =>
			`Municipalities with the most investigation files for femicide ${where}, ${years}`,
		municipalitiesSentence: (n: number, listed: string, all: string, share: string) =>
			`${plural(n, 'The one listed has', 'Those listed have')} ${listed} of the state’s ${all} files of those years (${share}).`,
		municipalitiesApart: (n: number, text: string) =>
			`${text} more ${plural(n, 'names', 'name')} no municipality.`,
		municipalitiesOwn: 'Each prosecutor’s office classifies in its own way.',
		municipalitiesLeast: (least: string) =>
			`Only municipalities with ${least} files or more in those years together are listed. Where more women live there tend to be more files: the rate divides by them, and its interval says how much could be chance.`,
		municipalitiesUnit: 'investigation files for femicide',
		columnMunicipality: 'Municipality',
		columnFiles: 'Files',
		columnRate: 'Per 100,000 women per year',
		columnInterval: '95% interval',
		columnWomenYears: 'Women-years',

		reports: 'Files for family and sexual violence, by year',
		reportsAlone: (where: string) =>
			`Investigation files for family and sexual violence ${where}, by year`,
		reportsSentence:
			'It is what reached a prosecutor and was recorded: fewer files do not mean less violence, nor more files more.',
		reportsScales:
			'Each chart has its own scale, written below it: heights are not compared from one to another.',
		reportsPartial: (years: string) => `Hatched bars, incomplete years: ${years}.`,
		reportsBreak:
			'Dotted line: another register began in January 2026; what follows does not continue what came before.',
		reportsJump: (crime: string, list: string) => `${crime}, ${list}`,
		reportsJumps: (list: string) =>
			`To be read with care: ${list}. Such a change (at least double the year before, or half or less) is more than chance allows; the figure does not say why.`,
		reportsUnit: 'investigation files; they do not tell the victim’s sex',
		newest: (year: string, n: string) => `${year}: ${n}`,
		upTo: (n: string) => `0 to ${n}`,
		columnCrime: 'Crime',
		columnYear: 'Year',
		columnMonths: 'Months counted',
		columnRateYear: 'Per 100,000 women',
		columnWomen: 'Women at mid-year',
		columnCut: 'Cut',
		columnRegister: 'Register',
		columnCode: 'State code',
		columnSource: 'Source',

		calls: (from: string, to: string) => `Calls to 9-1-1 for family violence, ${from} to ${to}`,
		callsAlone: (where: string, from: string, to: string) =>
			`Emergency calls to 9-1-1 for family violence ${where}, ${from} to ${to}`,
		callsSentence: (parts: string) => `${parts}. A call is neither a woman nor a file.`,
		callsOf: (n: string, months: string, year: string) => `${n} calls ${months} ${year}`,
		callsWhole: (n: string, year: string) => `${n} calls in ${year}`,
		callsOld: (to: string) =>
			`These are old figures: what we hold ends in ${to}, and does not say how many calls there are now.`,
		callsUnit: 'emergency calls a month, from anybody',
		callsMonth: (n: string) => `${n} calls`,
		callsPrecision: 'a complete count, without sampling error',
		columnMonth: 'Month',
		columnCalls: 'Calls',
		callsGap: (months: string) => `For ${months} there is no figure, which does not mean zero.`,

		need: 'Need beside the response documented',
		needAlone: (title: string, place: string) => `${title}: ${place} among the 32 states`,
		needSentence: (
			subject: string,
			third: string,
			need: string,
			named: string,
			counted: string,
			others: number
		) =>
			`For ${need}, ${subject} is in the ${third} of the states; for ${counted}, in the class “${named}”. ${others === 0 ? 'No other state is' : `${others} more ${plural(others, 'state is', 'states are')}`} in the same cell.`,
		needCut: (cut: string, read: string) => `${cut}; directory read in ${read}`,
		needWithout: (subject: string) => `For ${subject} there is no figure of this need.`,
		needFrame: (place: string) => `In the frame: ${place}.`,
		needWithoutRow: 'No figure of need',
		peers: 'Side by side, in five indicators',
		peersAlone: (subject: string, others: string) =>
			`${subject} beside ${others} and the country, in five indicators`,
		peersNone: (subject: string) => `${subject} beside the country, in five indicators`,
		filePeers: 'side-by-side',
		fileProfile: 'profile',
		fileViolence: 'violence',
		fileHelp: 'complaints',
		fileMunicipalities: 'municipalities',
		fileReports: 'files',
		fileCalls: 'calls-911',
		fileNeed: 'need-and-response',
		fileMonths: 'last-24-months',
		fileShare: 'share-recorded'
	}
} as const satisfies Messages;
