/** The three sentences that open a state's profile, clause by clause, and its description for search engines. */
import type { Comparison } from '../map/compare';
import { plural, type Messages } from './index';

type Outcome = 'declared' | 'lifted_in_part' | 'extended';

export const profileSentenceWords = {
	es: {
		violenceBefore: (inPlace: string, percent: string) =>
			`${inPlace}, ${percent} de las mujeres de 15 años y más que tienen o han tenido pareja `,
		violenceLink: 'han vivido violencia de su pareja actual o última',
		interval: (range: string) => ` (intervalo de 95\u00a0%: ${range})`,
		beside: (result: Comparison | null, nation: string) => {
			if (result === 'above') return `, más que en el país (${nation})`;
			if (result === 'below') return `, menos que en el país (${nation})`;
			if (result === 'same') return `, proporción que no se distingue de la del país (${nation})`;
			return `; en el país, ${nation}`;
		},
		survey: (year: number) => `, según la ENDIREH ${year}, la encuesta del INEGI.`,

		killingsBefore: (year: number, inPlace: string, none: boolean) =>
			`En ${year}, las fiscalías ${none ? 'no ' : ''}registraron ${inPlace} `,
		femicide: (n: number, text: string) =>
			n === 0
				? 'ninguna víctima de feminicidio'
				: `${text} ${plural(n, 'víctima', 'víctimas')} de feminicidio`,
		homicide: (femicides: number, n: number, text: string) => {
			if (n === 0)
				return femicides === 0
					? ' ni de homicidio doloso de mujeres'
					: ' y ninguna mujer víctima de homicidio doloso';
			const women = `${text} ${plural(n, 'mujer víctima', 'mujeres víctimas')} de homicidio doloso`;
			return femicides === 0 ? `, pero sí ${women}` : ` y ${women}`;
		},
		cut: (cut: string) => ` (SESNSP, ${cut})`,
		rate: (together: boolean, rate: string, range: string) =>
			`: ${together ? 'juntas, ' : ''}${rate} por cada 100,000 mujeres (intervalo de 95\u00a0%: ${range})`,
		fewVictims: '; son tan pocas que el azar por sí solo mueve mucho la tasa',

		responseBefore: (inPlace: string, none: boolean) =>
			`${inPlace} ${none ? 'no sabemos de' : 'sabemos de'} `,
		alerts: (n: number, allLocal: boolean) => {
			if (n === 0) return 'ninguna alerta de violencia de género declarada';
			const named = `${plural(n, 'alerta', 'alertas')}${allLocal ? ` ${plural(n, 'local', 'locales')}` : ''}`;
			return `${n === 1 ? 'una' : n} ${named} de violencia de género`;
		},
		declared: (n: number, days: string) => `, ${plural(n, 'declarada', 'declaradas')} ${days}`,
		on: (date: string, precision: string) => `${precision === 'day' ? 'el' : 'en'} ${date}`,
		local: (day: string) => `${day} (local)`,
		outcome: (day: string, status: Outcome) => {
			if (status === 'lifted_in_part') return `${day} y levantada en parte`;
			return status === 'extended' ? `${day} y ampliada después` : day;
		},
		inForce: (n: number) => ` (no sabemos si ${plural(n, 'sigue vigente', 'siguen vigentes')})`,
		documented: (list: string, afterNone: boolean) =>
			`${afterNone ? ', y sí documentamos' : ', y documentamos'} ${list}`,
		butNone: (things: string) => `, pero ${things}`,
		onlyNone: (things: string) => `; no documentamos ${things}`,
		centres: (n: number, asOf: string) =>
			`${n === 1 ? 'un Centro' : `${n} Centros`} de Justicia para las Mujeres (lista de hacia ${asOf})`,
		organisations: (n: number, men: number) => {
			const said = `${n} ${plural(n, 'organización', 'organizaciones')}`;
			if (men === 0) return said;
			if (men === n) return `${said} (${plural(n, 'trabaja', 'todas trabajan')} con hombres)`;
			return `${said} (${men} ${plural(men, 'trabaja', 'trabajan')} con hombres)`;
		},
		programmes: (n: number, men: number) => {
			const said = `${n} ${plural(n, 'programa', 'programas')}`;
			if (men === 0) return said;
			if (men === n) return `${said} con hombres o niños`;
			return `${said} (${men} con hombres o niños)`;
		},
		noOrganisation: 'ninguna organización',
		noProgramme: 'ningún programa',
		nor: (one: string, other: string) => `${one} ni ${other}`,
		notAll: '; lo documentado no es todo lo que hay.',
		full: '.',

		descriptionPartner: (percent: string, year: number) =>
			`Violencia de pareja: ${percent} de las mujeres que han tenido pareja (${year})`,
		descriptionKillings: (year: number, femicide: string, homicide: string) =>
			`Mujeres víctimas, ${year}: ${femicide} de feminicidio, ${homicide} de homicidio doloso`
	},
	en: {
		violenceBefore: (inPlace: string, percent: string) =>
			`${inPlace}, ${percent} of women aged 15 and over who have or have had a partner `,
		violenceLink: 'have experienced violence from their current or last partner',
		interval: (range: string) => ` (95% interval: ${range})`,
		beside: (result: Comparison | null, nation: string) => {
			if (result === 'above') return `, more than in the country as a whole (${nation})`;
			if (result === 'below') return `, less than in the country as a whole (${nation})`;
			if (result === 'same')
				return `, which cannot be told apart from the national figure (${nation})`;
			return `; in the country as a whole, ${nation}`;
		},
		survey: (year: number) => `, according to ENDIREH ${year}, INEGI’s survey.`,

		killingsBefore: (year: number, inPlace: string, none: boolean) =>
			`In ${year}, prosecutors ${inPlace} recorded ${none ? 'no ' : ''}`,
		femicide: (n: number, text: string) =>
			n === 0 ? 'victims of femicide' : `${text} ${plural(n, 'victim', 'victims')} of femicide`,
		homicide: (femicides: number, n: number, text: string) => {
			if (n === 0)
				return femicides === 0
					? ' and no women victims of intentional homicide'
					: ' and no woman victim of intentional homicide';
			const women = `${text} ${plural(n, 'woman victim', 'women victims')} of intentional homicide`;
			return femicides === 0 ? `, but ${women}` : ` and ${women}`;
		},
		cut: (cut: string) => ` (SESNSP, ${cut})`,
		rate: (together: boolean, rate: string, range: string) =>
			`: ${together ? 'together, ' : ''}${rate} per 100,000 women (95% interval: ${range})`,
		fewVictims: '; they are so few that chance alone moves the rate a great deal',

		responseBefore: (inPlace: string, _none: boolean) => `${inPlace} we know of `,
		alerts: (n: number, allLocal: boolean) => {
			if (n === 0) return 'no declared gender-violence alert';
			const named = `${allLocal ? 'local ' : ''}gender-violence ${plural(n, 'alert', 'alerts')}`;
			return `${n === 1 ? 'one' : n} ${named}`;
		},
		declared: (_n: number, days: string) => `, declared ${days}`,
		on: (date: string, precision: string) => `${precision === 'day' ? 'on' : 'in'} ${date}`,
		local: (day: string) => `${day} (local)`,
		outcome: (day: string, status: Outcome) => {
			if (status === 'lifted_in_part') return `${day} and lifted in part`;
			return status === 'extended' ? `${day} and later extended` : day;
		},
		inForce: (n: number) =>
			` (we do not know whether ${plural(n, 'it is', 'they are')} still in force)`,
		documented: (list: string, afterNone: boolean) =>
			`${afterNone ? ', and we do document' : ', and we document'} ${list}`,
		butNone: (things: string) => `, but ${things}`,
		onlyNone: (things: string) => `; we document ${things}`,
		centres: (n: number, asOf: string) =>
			`${n === 1 ? 'one Women’s Justice Centre' : `${n} Women’s Justice Centres`} (list from around ${asOf})`,
		organisations: (n: number, men: number) => {
			const said = `${n} ${plural(n, 'organisation', 'organisations')}`;
			if (men === 0) return said;
			if (men === n) return `${said} (${plural(n, 'it works', 'all work')} with men)`;
			return `${said} (${men} ${plural(men, 'works', 'work')} with men)`;
		},
		programmes: (n: number, men: number) => {
			const said = `${n} ${plural(n, 'programme', 'programmes')}`;
			if (men === 0) return said;
			if (men === n) return `${said} with men or boys`;
			return `${said} (${men} with men or boys)`;
		},
		noOrganisation: 'no organisations',
		noProgramme: 'no programmes',
		nor: (one: string, other: string) => `${one} and ${other}`,
		notAll: '; what is documented is not all there is.',
		full: '.',

		descriptionPartner: (percent: string, year: number) =>
			`${percent} of ever-partnered women have experienced partner violence (${year})`,
		descriptionKillings: (year: number, femicide: string, homicide: string) =>
			`Women killed, ${year}: ${femicide} by femicide, ${homicide} by intentional homicide`
	}
} as const satisfies Messages;
