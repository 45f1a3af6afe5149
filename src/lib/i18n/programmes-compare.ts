/** Texts of programmes side by side. */
import { plural, type Messages } from '.';

export const programmesCompare = {
	es: {
		title: (n: number) =>
			n === 1 ? 'Junto a la guía de 2022' : `${n} programas lado a lado, junto a la guía de 2022`,
		how: 'Para poner hasta cuatro programas lado a lado, junto a lo que la guía recomienda, elija «Comparar» en la lista.',
		fact: 'Dato',
		remove: 'Quitar',
		noResult: 'ningún resultado leído'
	},
	en: {
		title: (n: number) =>
			`${n === 1 ? 'Beside' : `${n} ${plural(n, 'programme', 'programmes')} side by side, beside`} the 2022 guide`,
		how: 'To set up to four programmes side by side, beside what the guide recommends, choose “Compare” in the list.',
		fact: 'Fact',
		remove: 'Remove',
		noResult: 'no result read'
	}
} as const satisfies Messages;
