/** Texts of the home page. */
import type { Messages } from './index';

export const home = {
	es: {
		title: 'Violencia de género contra las mujeres en México',
		lead: 'Datos públicos sobre la violencia y sobre lo que se hace frente a ella, estado por estado, con su unidad, su fecha, su precisión y su fuente.',
		description:
			'Atlas de datos públicos sobre la violencia de género contra las mujeres en México y la respuesta a ella: mapas por estado, cifras con su corte y su precisión, fuentes y método.',
		myState: 'Mi estado',
		chooseState: 'Elija su estado',
		allStates: 'Los 32 perfiles de estados',
		profileOf: (ofPlace: string) => `Perfil ${ofPlace}`,
		doorsTitle: 'Tres puertas',
		doorState: 'Mi estado',
		doorStateText:
			'Un perfil de cada estado, que se compara con otros y se imprime en dos páginas.',
		doorEmbed: 'Insertar una figura',
		doorEmbedText:
			'Cada figura da el código para ponerla en otra página, donde sigue los datos o queda fija en una versión.',
		doorData: 'Descargar los datos',
		doorDataText: 'Las tablas en CSV y Parquet y una API de archivos, sin cuenta ni registro.',
		newsTitle: 'Novedades',
		newsOf: (version: string, title: string) => `Versión ${version}: ${title}`,
		newsAll: 'Qué cambió en cada versión',
		toMap: 'Ver este mapa con todos sus datos, otros años y otros indicadores',
		figures: 'El país en cuatro cifras',
		partner:
			'de las mujeres de 15 años y más que tienen o han tenido pareja vivieron violencia de su parte en algún momento de la relación.',
		femicide: (year: number, homicide: string, share: string) =>
			`víctimas de feminicidio se registraron en ${year}. Otras ${homicide} mujeres fueron víctimas de homicidio doloso: del total, ${share} se registró como feminicidio.`,
		lastYear: 'El último año suele crecer en los cortes que siguen.',
		complaint:
			'de las mujeres agredidas física o sexualmente por su pareja presentaron una queja o denuncia.',
		deaths: (year: number) =>
			`defunciones de mujeres se registraron como homicidio en ${year}. Es otra fuente, con otra definición: no se suma a las víctimas de feminicidio.`,
		interval: (range: string) => `Intervalo de 95\u00a0%: ${range}.`,
		rate: (rate: string, range: string) =>
			`${rate} por cada 100,000 mujeres (intervalo de 95\u00a0%: ${range}).`,
		unitWomen: 'Mujeres encuestadas',
		unitVictims: 'Víctimas',
		unitDeaths: 'Defunciones',
		survey: (year: string) => `encuesta de ${year}`,
		cut: (cut: string) => `corte de ${cut}`,
		registered: (year: string) => `registradas en ${year}`,
		byState: 'Por estado',
		coverageTitle: 'La necesidad, junto a lo que se hace',
		coverageText:
			'El mapa de cobertura cruza la violencia que viven las mujeres de cada estado con las organizaciones y los programas que se pudieron documentar en él.',
		coverageLink: 'Ver la cobertura',
		waysTitle: 'Por dónde empezar',
		wayMap: 'El mapa',
		wayMapText: (indicators: number) =>
			`${indicators} indicadores, sus años y los 32 estados, con intervalos, tabla y descarga.`,
		waySurvey: 'La encuesta',
		waySurveyText:
			'Qué violencia, de quién, entre quiénes y cómo cambió; y un tabulador que cruza los microdatos con su error de muestreo.',
		wayFemicide: 'El feminicidio y otros delitos',
		wayFemicideText:
			'Víctimas y carpetas, año con año y mes con mes; cómo cambió cada cifra; estados y municipios.',
		wayInterventions: 'Las intervenciones',
		wayInterventionsText:
			'Programas para hombres y niños, organizaciones, alertas y presupuesto, y qué efecto han medido los estudios de prevención.',
		wayCoverage: 'La cobertura',
		wayCoverageText: 'Dónde hay más necesidad y quién está documentado ahí, por su nombre.',
		wayMethod: 'El método',
		wayMethodText: 'Cómo se hace cada cifra, de qué archivo sale y cómo citarla.',
		wayHelp: 'La ayuda',
		wayHelpText: 'Líneas que atienden, y cómo visitar este sitio con cuidado.'
	},
	en: {
		title: 'Gender violence against women in Mexico',
		lead: 'Public data on the violence and on what is being done about it, state by state, with unit, date, precision and source.',
		description:
			'An atlas of public data on gender violence against women in Mexico and the response to it: maps by state, figures with their cut and precision, sources and method.',
		myState: 'My state',
		chooseState: 'Choose your state',
		allStates: 'The 32 state profiles',
		profileOf: (ofPlace: string) => `Profile ${ofPlace}`,
		doorsTitle: 'Three doors',
		doorState: 'My state',
		doorStateText: 'A profile of each state, which compares with others and prints on two pages.',
		doorEmbed: 'Embed a figure',
		doorEmbedText:
			'Every figure gives the code to put it in another page, where it follows the data or stays with a release.',
		doorData: 'Download the data',
		doorDataText: 'The tables as CSV and Parquet and an API of files, without an account or a key.',
		newsTitle: 'What is new',
		newsOf: (version: string, title: string) => `Release ${version}: ${title}`,
		newsAll: 'What changed in each release',
		toMap: 'See this map with all its data, other years and other indicators',
		figures: 'The country in four figures',
		partner:
			'of women aged 15 and over who have or have had a partner experienced violence from that partner at some time in the relationship.',
		femicide: (year: number, homicide: string, share: string) =>
			`victims of femicide were recorded in ${year}. Another ${homicide} women were victims of intentional homicide: of all those killings, ${share} were recorded as femicide.`,
		lastYear: 'The last year usually grows in the cuts that follow.',
		complaint:
			'of women physically or sexually assaulted by their partner filed a complaint or a report.',
		deaths: (year: number) =>
			`deaths of women were registered as homicide in ${year}. This is another source, with another definition: it is not added to the victims of femicide.`,
		interval: (range: string) => `95% interval: ${range}.`,
		rate: (rate: string, range: string) => `${rate} per 100,000 women (95% interval: ${range}).`,
		unitWomen: 'Women surveyed',
		unitVictims: 'Victims',
		unitDeaths: 'Deaths',
		survey: (year: string) => `survey of ${year}`,
		cut: (cut: string) => `cut of ${cut}`,
		registered: (year: string) => `registered in ${year}`,
		byState: 'By state',
		coverageTitle: 'Need, beside what is being done',
		coverageText:
			'The coverage map crosses the violence that women experience in each state with the organisations and programmes that could be documented there.',
		coverageLink: 'See the coverage',
		waysTitle: 'Where to start',
		wayMap: 'The map',
		wayMapText: (indicators: number) =>
			`${indicators} indicators, their years and the 32 states, with intervals, a table and downloads.`,
		waySurvey: 'The survey',
		waySurveyText:
			'Which violence, from whom, among whom and how it changed; and a tabulator that crosses the microdata with their sampling error.',
		wayFemicide: 'Femicide and other crimes',
		wayFemicideText:
			'Victims and files, by year and by month; how each figure changed; states and municipalities.',
		wayInterventions: 'The interventions',
		wayInterventionsText:
			'Programmes for men and boys, organisations, alerts and budget, and what effect studies of prevention have measured.',
		wayCoverage: 'The coverage',
		wayCoverageText: 'Where need is greater, and who is documented there, by name.',
		wayMethod: 'The method',
		wayMethodText: 'How each figure is made, which file it comes from, and how to cite it.',
		wayHelp: 'Help',
		wayHelpText: 'Helplines that answer, and how to visit this site with care.'
	}
} as const satisfies Messages;
