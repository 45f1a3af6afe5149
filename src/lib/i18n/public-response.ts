/** Texts of the public response: the page, the alerts, the justice centres, the helplines. */
import { plural, type Messages } from '.';

export const publicResponse = {
	es: {
		title: 'Respuesta pública',
		lead: (federal: number, states: number, local: number) =>
			`Desde 2015 se han declarado ${federal} alertas federales de violencia de género en ${states} estados, y ${local} locales. Que una alerta se haya declarado no quiere decir que siga vigente. Aquí están también los centros de justicia, las líneas de ayuda, el presupuesto para la igualdad y las llamadas al 911, cada cifra con su página y su fecha.`,
		state: 'Estado',
		onPage: 'En esta página',
		everyState: 'Todo el país',
		clear: 'Quitar la elección',
		form: 'Forma',
		inState: (name: string) => `En ${name}`,
		noAlert: 'Ninguna alerta declarada, que sepamos.',
		centresLine: (n: number) =>
			`${n} ${plural(n, 'Centro de Justicia para las Mujeres', 'Centros de Justicia para las Mujeres')} en una lista de hacia 2018, que ya es vieja.`,
		noCentresLine:
			'Ningún Centro de Justicia para las Mujeres en una lista de hacia 2018, que ya es vieja: hoy puede haberlo.',
		toOrganisations: (_name: string, of: string) => `Organizaciones documentadas ${of}`,
		toHelplines: 'Líneas de ayuda',
		statesTitle: 'Alertas declaradas por estado',
		statesWhole: 'Alertas de violencia de género declaradas en cada estado',
		statesSentence: (none: number, two: string) =>
			`En ${none} estados no sabemos de ninguna. Hay dos declaratorias en ${two}. El mapa cuenta declaratorias: no dice dónde hay más violencia, sino dónde se pidió una alerta y se declaró.`,
		statesUnit: 'declaratorias de alerta de violencia de género, federales y locales',
		statesMap: 'Mapa de los estados: cuántas alertas se han declarado',
		alertsCut: (date: string) =>
			`páginas leídas en 2026; la última declaratoria que conocemos es del ${date}`,
		alertsPrecision: 'son conteos, sin intervalo',
		classOf: (n: number) =>
			n === 0 ? 'ninguna que sepamos' : `${n} ${plural(n, 'declarada', 'declaradas')}`,
		statesIn: (n: number) => `${n} ${plural(n, 'estado', 'estados')}`,
		changedKey: 'Con puntos: levantada en parte o ampliada',
		tileKey: 'En la cuadrícula, el número es cuántas se han declarado.',
		timelineTitle: 'Cuándo se declaró cada alerta',
		timelineWhole: 'Cuándo se declaró cada alerta de violencia de género',
		timelineSentence: (disputed: number) =>
			`Cada marca es el día de una declaratoria. En ${disputed}, otras páginas dan una fecha distinta, y la marca va hueca.`,
		timelineUnit: 'una declaratoria',
		timelineLabel: 'Alertas por estado, en orden de la primera',
		federalKey: 'federal',
		localKey: 'local',
		disputedKey: 'hueca: otras páginas dan otra fecha',
		markText: (date: string, issuer: string, status: string | null) =>
			`${date}${issuer === 'local' ? ' (local)' : ''}${status === null ? '' : ` (${status})`}`,
		liftedShort: 'levantada en parte',
		extendedShort: 'ampliada',
		declaredOn: 'Fecha',
		otherDays: (dates: string) => `Otras páginas dan: ${dates}.`,
		municipalities: 'Municipios',
		nMunicipalities: (n: string) => `${n} municipios`,
		nBoroughs: (n: string) => `${n} alcaldías`,
		wholeState: 'Toda la entidad',
		wholeStateOf: (those: string) => `Toda la entidad: ${those}`,
		namesRead: (n: string, of: string) => `Nombres de ${n} de los ${of}`,
		names: 'Nombres',
		reason: 'Motivo',
		issuer: 'Quién la emitió',
		status: 'Qué se sabe',
		note: 'Nota',
		page: 'Página consultada',
		federalCount: 'Federales',
		localCount: 'Locales',
		fileStates: 'alertas-por-estado',
		fileAlerts: 'alertas',
		centresTitle: 'Centros de Justicia para las Mujeres, hacia 2018',
		centresWhole: 'Centros de Justicia para las Mujeres en cada estado de México, hacia 2018',
		centresFirst: (n: string, states: string) =>
			`Es una lista vieja: tiene ${n} sedes en ${states} estados, de hacia 2018. El INEGI contó 65 centros en 31 estados en junio de 2023, pero no tenemos en cuáles.`,
		centresUnit: 'centros en la lista',
		centresCut: 'hacia 2018; la lista no lleva fecha',
		centresNone: 'Ninguno en la lista',
		centresEach: (n: number, states: number) =>
			`${n} ${plural(n, 'centro', 'centros')}${states > 1 ? ' en cada uno' : ''}`,
		centres: 'Centros en la lista',
		fileCentres: 'centros-de-justicia',
		linesTitle: 'Líneas de ayuda',
		linesIntro: (n: number) =>
			`Son ${n} líneas que una página fechada confirma; la fecha está junto a cada una. Un número puede cambiar y la lista no es completa: sólo algunos estados tienen aquí una línea propia. Ninguna página dice en qué lenguas atienden.`,
		linesHere: (n: number, _name: string, of: string) =>
			n === 0
				? `Aquí no se documenta ninguna línea propia ${of}. Éstas atienden en todo el país.`
				: `Las ${of} y las que atienden en todo el país.`,
		allLines: 'Ver las líneas de todos los estados',
		everyone: 'Para cualquier persona',
		women: 'Para mujeres',
		men_who_use_violence: 'Para hombres que ejercen violencia y quieren dejar de hacerlo',
		nationwide: 'En todo el país',
		noteDeclared:
			'Declarada no es vigente. Sabemos que se levantó en parte en San Luis Potosí y en Campeche y que se amplió en Morelos; de las demás no sabemos si siguen vigentes.',
		noteCounts:
			'Otras páginas hablan de 25 alertas en 22 estados y 643 municipios (agosto de 2025), y alguna de 27 estados. No pudimos reproducir esas cuentas. Las de 2017 (12 estados y 90 municipios), 2019 (17 estados) y 2020 (21 alertas en 18 estados) sí coinciden con esta lista.',
		noteNone:
			'Un estado sin marca es uno en el que no encontramos una declaratoria, no uno sin violencia.',
		noteUnverified:
			'Casi todo viene de la prensa. Donde una cifra no se comprobó en el documento original, lo dice junto a ella.',
		noteShelters: 'De los refugios sólo hay totales del país: nunca se dice dónde están.'
	},
	en: {
		title: 'Public response',
		lead: (federal: number, states: number, local: number) =>
			`Since 2015, ${federal} federal gender-violence alerts have been declared in ${states} states, and ${local} local ones. That an alert was declared does not mean that it is still in force. Here too are the justice centres, the helplines, the budget for equality and the calls to 9-1-1, each figure with its page and its date.`,
		state: 'State',
		onPage: 'On this page',
		everyState: 'Whole country',
		clear: 'Clear the choice',
		form: 'Form',
		inState: (name: string) => `In ${name}`,
		noAlert: 'No alert declared that we know of.',
		centresLine: (n: number) =>
			`${n} ${plural(n, 'Women’s Justice Centre', 'Women’s Justice Centres')} on a list from around 2018, which is out of date.`,
		noCentresLine:
			'No Women’s Justice Centre on a list from around 2018, which is out of date: there may be one today.',
		toOrganisations: (name: string, _of: string) => `Organisations documented in ${name}`,
		toHelplines: 'Helplines',
		statesTitle: 'Alerts declared, by state',
		statesWhole: 'Gender-violence alerts declared in each state of Mexico',
		statesSentence: (none: number, two: string) =>
			`In ${none} states we know of none. There are two declarations in ${two}. The map counts declarations: it does not say where there is more violence, but where an alert was asked for and declared.`,
		statesUnit: 'declarations of a gender-violence alert, federal and local',
		statesMap: 'Map of the states: how many alerts have been declared',
		alertsCut: (date: string) =>
			`pages read in 2026; the last declaration that we know of is of ${date}`,
		alertsPrecision: 'these are counts, without an interval',
		classOf: (n: number) => (n === 0 ? 'none that we know of' : `${n} declared`),
		statesIn: (n: number) => `${n} ${plural(n, 'state', 'states')}`,
		changedKey: 'Dotted: lifted in part or extended',
		tileKey: 'In the grid, the number is how many have been declared.',
		timelineTitle: 'When each alert was declared',
		timelineWhole: 'When each gender-violence alert was declared in Mexico',
		timelineSentence: (disputed: number) =>
			`Each mark is the day of a declaration. For ${disputed} of them other pages give another date, and the mark is hollow.`,
		timelineUnit: 'a declaration',
		timelineLabel: 'Alerts by state, in the order of the first',
		federalKey: 'federal',
		localKey: 'local',
		disputedKey: 'hollow: other pages give another date',
		markText: (date: string, issuer: string, status: string | null) =>
			`${date}${issuer === 'local' ? ' (local)' : ''}${status === null ? '' : ` (${status})`}`,
		liftedShort: 'lifted in part',
		extendedShort: 'extended',
		declaredOn: 'Date',
		otherDays: (dates: string) => `Other pages give: ${dates}.`,
		municipalities: 'Municipalities',
		nMunicipalities: (n: string) => `${n} municipalities`,
		nBoroughs: (n: string) => `${n} boroughs`,
		wholeState: 'The whole state',
		wholeStateOf: (those: string) => `All ${those}`,
		namesRead: (n: string, of: string) => `Names of ${n} of the ${of}`,
		names: 'Names',
		reason: 'Ground',
		issuer: 'Issued by',
		status: 'What is known',
		note: 'Note',
		page: 'Page read',
		federalCount: 'Federal',
		localCount: 'Local',
		fileStates: 'alerts-by-state',
		fileAlerts: 'alerts',
		centresTitle: 'Women’s Justice Centres, about 2018',
		centresWhole: 'Women’s Justice Centres in each state of Mexico, about 2018',
		centresFirst: (n: string, states: string) =>
			`This is an old list: it has ${n} centres in ${states} states, of about 2018. INEGI counted 65 centres in 31 states in June 2023, but we do not hold in which.`,
		centresUnit: 'centres on the list',
		centresCut: 'about 2018; the list bears no date',
		centresNone: 'None on the list',
		centresEach: (n: number, states: number) =>
			`${n} ${plural(n, 'centre', 'centres')}${states > 1 ? ' in each' : ''}`,
		centres: 'Centres on the list',
		fileCentres: 'justice-centres',
		linesTitle: 'Helplines',
		linesIntro: (n: number) =>
			`These are ${n} lines that a dated page confirms; the date stands beside each. A number can change and the list is not complete: only some states have a line of their own here. No page says which languages they speak.`,
		linesHere: (n: number, name: string, _of: string) =>
			n === 0
				? `No line of ${name}’s own is documented here. These answer nationwide.`
				: `Those of ${name}, and those that answer nationwide.`,
		allLines: 'See the lines of every state',
		everyone: 'For anyone',
		women: 'For women',
		men_who_use_violence: 'For men who use violence and want to stop',
		nationwide: 'Nationwide',
		noteDeclared:
			'Declared is not in force. We know that it was lifted in part in San Luis Potosí and in Campeche and extended in Morelos; of the others we do not know whether they are still in force.',
		noteCounts:
			'Other pages speak of 25 alerts in 22 states and 643 municipalities (August 2025), and one of 27 states. We could not reproduce those counts. Those of 2017 (12 states and 90 municipalities), 2019 (17 states) and 2020 (21 alerts in 18 states) do agree with this list.',
		noteNone:
			'A state without a mark is one where we found no declaration, not one without violence.',
		noteUnverified:
			'Nearly all of this comes from the press. Where a figure was not checked in the original document, it says so beside it.',
		noteShelters: 'Of shelters there are only national totals: where they are is never said.'
	}
} as const satisfies Messages;
