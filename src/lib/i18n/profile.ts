/** The words of a state's profile that lead its parts: head, sections, likeness, and the printed sheet. */
import type { Messages } from './index';

export const profileWords = {
	es: {
		title: (place: string) => `Violencia contra las mujeres en ${place}`,
		people: (women: string, share: string, year: number) =>
			`${women} mujeres a mitad de ${year}, ${share} de las del país (proyecciones del CONAPO)`,

		likeness: (states: string, year: number) =>
			`Los estados que más se le parecen son ${states}, por tres datos de ${year}: la población y la parte que vive en localidades de 5,000 habitantes o más, del censo (INEGI), y la parte que vive en municipios de marginación alta o muy alta, según el índice de marginación del CONAPO. Cada dato se mide en desviaciones estándar de los 32 estados (la población, por su logaritmo) y se toman las tres distancias más cortas. Parecerse en esto no es parecerse en la violencia.`,

		lifeHeading: 'La violencia que viven las mujeres',
		lifeLead:
			'Es lo que las mujeres contaron en la encuesta: un piso, con margen de error. Sólo se dice que el estado tiene más o menos que el país cuando los intervalos de 95\u00a0% no se tocan.',
		killedHeading: 'Feminicidio y homicidio de mujeres',
		killedLead:
			'Cada fiscalía decide qué muertes registra como feminicidio; por eso aquí va siempre junto al homicidio doloso de mujeres y no se ordena a los estados por él. Cada corte corrige los anteriores, y lo que se cuenta desde enero de 2026 es de otro registro, que no continúa la serie.',
		reportingHeading: 'Denunciar y pedir ayuda',
		reportingLead:
			'Ni las carpetas ni las llamadas miden cuánta violencia hay. Que suban puede querer decir más violencia, más confianza para denunciar o un mejor registro.',
		responseHeading: 'Qué se hace',
		responseLead:
			'Es lo que se pudo leer en páginas públicas, no un censo: el número dice qué se documentó, no cuánto se hace. Que una alerta se haya declarado no quiere decir que siga vigente.',
		besideHeading: 'Junto a otros estados',
		besideLead:
			'En gris, las diferencias que los intervalos de 95\u00a0% no permiten distinguir. Un valor más alto o más bajo no dice por qué.',

		sheetTitle: (place: string) => `Violencia contra las mujeres en ${place} y qué se hace`,
		sheetFooter: (release: string, date: string) =>
			`Atlas Violeta, versión ${release} de los datos, ${date}`,
		sheetPage: (n: number, of: number) => `Página ${n} de ${of}`,
		sheetQr:
			'En la página: las tablas, las notas y lo que aquí no cabe (indicadores sin error publicado, llamadas al 911, fuentes con su enlace)',
		howTitle: 'Cómo leer esta hoja',
		howInterval:
			'El punto es la estimación y la línea su intervalo de 95\u00a0%: donde dos líneas se enciman, no basta mirarlas para decir cuál es mayor.',
		howCut:
			'El corte es la fecha en que se contó: las cifras de las fiscalías cambian de un corte a otro.',
		howNone: '«Sin dato» no es cero, y lo documentado no es todo lo que hay.',
		howHelp: 'Si necesita ayuda: las líneas que atienden están en la página de ayuda del sitio.'
	},
	en: {
		title: (place: string) => `Violence against women in ${place}`,
		people: (women: string, share: string, year: number) =>
			`${women} women in mid-${year}, ${share} of those in the country (CONAPO projections)`,

		likeness: (states: string, year: number) =>
			`The most similar states are ${states}, by three facts of ${year}: population and the share living in localities of 5,000 inhabitants or more, from the census (INEGI), and the share living in municipalities of high or very high marginalisation, by CONAPO’s marginalisation index. Each is measured in standard deviations of the 32 states (population by its logarithm), and the three shortest distances are taken. Being similar in this does not mean being similar in violence.`,

		lifeHeading: 'The violence that women live with',
		lifeLead:
			'This is what women told the survey: a floor, with a margin of error. The state is said to have more or less than the country only where the 95% intervals do not meet.',
		killedHeading: 'Femicide and homicide of women',
		killedLead:
			'Each prosecutor decides which deaths to record as femicide, so here it always stands beside the intentional homicide of women and states are not ranked by it. Each cut corrects the ones before, and what is counted from January 2026 on is of another register, which does not continue the series.',
		reportingHeading: 'Reporting and asking for help',
		reportingLead:
			'Neither files nor calls measure how much violence there is. More of them may mean more violence, more trust in reporting or better recording.',
		responseHeading: 'What is being done',
		responseLead:
			'This is what could be read on public pages, not a census: the number says what was documented, not how much is done. That an alert was declared does not mean that it is still in force.',
		besideHeading: 'Compared with other states',
		besideLead:
			'In grey, the differences that the 95% intervals cannot tell apart. A higher or lower value does not say why.',

		sheetTitle: (place: string) => `Violence against women in ${place}, and what is being done`,
		sheetFooter: (release: string, date: string) =>
			`Atlas Violeta, data release ${release}, ${date}`,
		sheetPage: (n: number, of: number) => `Page ${n} of ${of}`,
		sheetQr:
			'On the page: the tables, the notes, and what has no room here (indicators without a published error, 9-1-1 calls, sources with their links)',
		howTitle: 'How to read this sheet',
		howInterval:
			'The dot is the estimate and the line its 95% interval: where two lines overlap, looking at them does not say which is higher.',
		howCut:
			'The cut is the date of the count: prosecutors’ figures change from one cut to the next.',
		howNone: '“No data” is not zero, and what is documented is not all there is.',
		howHelp: 'If you need help: the lines that answer are on the site’s help page.'
	}
} as const satisfies Messages;
