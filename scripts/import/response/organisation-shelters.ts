/**
 * Words of a house that takes people in, in plain letters and the singular. Of the first list two
 * letters may be wrong, of the second one: two would take in "abogada" (acogida), "resistencia".
 */
const refuges = ['refugio', 'albergue', 'alojamiento', 'shelter'];
const houses = [
	...[
		'acogida',
		'acogimiento',
		'hogar',
		'asilo',
		'internado',
		'orfanato',
		'orfanatorio',
		'hospicio',
		'resguardo',
		'cobijo',
		'hospedaje',
		'dormitorio'
	],
	...['posada', 'estancia', 'residencia', 'vivienda', 'refuge', 'sanctuary', 'hostel']
];

/** Short words and abbreviations: these letters and no others, the plural apart. */
const exact = new Set([
	...['casa', 'kasa', 'caza', 'csa', 'casita', 'casona', 'cuna', 'villa', 'nido', 'home', 'house'],
	...['haven', 'alb', 'albgue', 'ref', 'rfg', 'rfgio', 'cam', 'camvv', 'crev'],
	...['indigente', 'prudencia', 'transicion', 'transito']
]);

/** How words begin that are made of those: "refugiadas", "albergando", "alojar". */
const begins = ['refug', 'refuj', 'alberg', 'alverg', 'aloja', 'hogar', 'hospic', 'acogid'];

/** Words that mean it together, and what warns that a place is kept secret. */
const phrases = [
	...[
		'servicios protegidos',
		'por seguridad',
		'medio camino',
		'puerta violeta',
		'domicilio reservado'
	],
	...['ciudad de los ninos', 'ciudad de las ninas', 'centro de crisis', 'centro de emergencia']
];

/** Looked for in the letters of a text run together. */
const together = ['refugio', 'albergue', 'casahogar', 'casadeacogida', 'shelter'];

/** Figures that stand for letters. */
const figures: Readonly<Record<string, string>> = {
	...{ 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't' },
	...{ '@': 'a', $: 's', '€': 'e', '!': 'i' }
};

/** Fewer single letters than this in a row are initials: "A. C.", "O. P.". */
const FEWEST_SPELLED = 5;

/**
 * Whether a text speaks of a house that takes people in: with or without accents, in the plural, with
 * a typing error, abbreviated, letters spaced out, figures for letters, or in letters that are not
 * Latin, which cannot be read at all. It errs on the side of yes: "María del Refugio" counts.
 */
export function speaksOfShelter(text: string): boolean {
	const plain = lettersOf(text);
	if (/[^\p{Script=Latin}\P{L}]/u.test(plain)) return true;
	const words = plain.split(/[^a-z]+/).filter((word) => word !== '');
	const line = words.join(' ');
	if (phrases.some((phrase) => line.includes(phrase))) return true;
	const letters = words.join('');
	if (together.some((word) => letters.includes(word))) return true;
	return [...words, ...spelledOut(words)].some(isHouse);
}

function lettersOf(text: string): string {
	return text
		.normalize('NFKD')
		.replace(/[\p{M}\p{Cf}]/gu, '')
		.toLowerCase()
		.replace(/[0-9@$€!]+(?=\p{L})|(?<=\p{L})[0-9@$€!]+/gu, (run) =>
			[...run].map((sign) => figures[sign] ?? sign).join('')
		);
}

/** Words that stand as single letters: "r e f u g i o". */
function spelledOut(words: readonly string[]): readonly string[] {
	const line = words.map((word) => (word.length === 1 ? word : ' ')).join('');
	return line.split(' ').filter((run) => run.length >= FEWEST_SPELLED);
}

/** Words judged before: statutes say the same few thousand over and over. */
const judged = new Map<string, boolean>();

function isHouse(word: string): boolean {
	const before = judged.get(word);
	if (before !== undefined) return before;
	const house = isHouseWord(word);
	judged.set(word, house);
	return house;
}

function isHouseWord(word: string): boolean {
	const forms = [word, word.replace(/e?s$/, ''), word.replace(/s$/, '')];
	if (forms.some((form) => exact.has(form))) return true;
	if (begins.some((start) => word.startsWith(start))) return true;
	return forms.some(
		(form) =>
			refuges.some((word) => isWithin(form, word, 2)) ||
			houses.some((word) => isWithin(form, word, 1))
	);
}

function isWithin(word: string, house: string, letters: number): boolean {
	if (Math.abs(word.length - house.length) > letters) return false;
	return lettersOff(word, house) <= letters;
}

/** Rows of the table below, kept: the function runs millions of times. */
let [before, last, row] = [new Uint16Array(64), new Uint16Array(64), new Uint16Array(64)];

/**
 * Letters that have to be put in, left out, changed or swapped with their neighbour to make one word
 * the other (Damerau 1964, Levenshtein 1966, no letter touched twice).
 */
export function lettersOff(a: string, b: string): number {
	const width = b.length + 1;
	if (width > row.length) {
		[before, last, row] = [new Uint16Array(width), new Uint16Array(width), new Uint16Array(width)];
	}
	for (let j = 0; j < width; j++) row[j] = j;
	for (let i = 1; i <= a.length; i++) {
		const spare = before;
		before = last;
		last = row;
		row = spare;
		row[0] = i;
		const letter = a.charCodeAt(i - 1);
		for (let j = 1; j < width; j++) {
			const other = b.charCodeAt(j - 1);
			let least = (last[j - 1] ?? 0) + (letter === other ? 0 : 1);
			least = Math.min(least, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
			const swapped =
				i > 1 && j > 1 && letter === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === other;
			if (swapped) least = Math.min(least, (before[j - 2] ?? 0) + 1);
			row[j] = least;
		}
	}
	return row[b.length] ?? 0;
}
