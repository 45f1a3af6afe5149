/** What a state's profile says of what is done there, beyond the words of the public response and the directory. */
import { plural, type Messages } from './index';

export const profileResponse = {
	es: {
		declared:
			'Declarada no quiere decir vigente: salvo donde se dice que se levantó en parte o se amplió, no sabemos si sigue.',
		men: (n: number) =>
			`${n} ${plural(n, 'trabaja', 'trabajan')} con hombres o niños, según alguna página.`,
		noMen: 'Ninguna página dice que alguna trabaje con hombres; no saberlo no es que no.',
		newest: (date: string) => `La página más reciente que nombra alguna es de ${date}.`,
		undated: 'Ninguna de las páginas que las nombran lleva fecha.',
		withMen: 'con hombres o niños',
		everywhere: 'cifra de todo el programa, que también opera en otros lugares'
	},
	en: {
		declared:
			'Declared does not mean in force: except where it is said to have been lifted in part or extended, we do not know whether it still is.',
		men: (n: number) =>
			`${n} ${plural(n, 'works', 'work')} with men or boys, according to some page.`,
		noMen: 'No page says that any of them works with men; this may simply not be stated.',
		newest: (date: string) => `The newest page that names one is from ${date}.`,
		undated: 'None of the pages that name them bears a date.',
		withMen: 'with men or boys',
		everywhere: 'a figure of the whole programme, which also runs elsewhere'
	}
} as const satisfies Messages;
