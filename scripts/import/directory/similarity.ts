import { normalisedName } from '../response/organisation-names';
import { lettersOff } from '../response/organisation-shelters';

/** Words that so many names have that they tell one organisation from another little. */
const common = new Set(
	[
		'fundacion asociacion civil centro instituto colectivo colectiva red grupo organizacion union',
		'movimiento consejo comite frente proyecto programa casa refugio albergue hogar mujer mujeres',
		'hombres ninas ninos familia familias nacional mexico mexicana mexicano estatal integral',
		'atencion apoyo ayuda desarrollo social sociales derechos humanos violencia genero igualdad',
		'equidad vida libre sin contra comunidad comunitario comunitaria servicios promocion humano',
		'salud justicia paz nueva nuevo bienestar capacitacion investigacion estudios'
	]
		.join(' ')
		.split(' ')
);

/** What a common word weighs; any other weighs 1. */
const COMMON_WEIGHT = 0.25;
/** Two words less alike than this share of their letters are two words. */
const ALIKE = 0.75;

/** A word of a name. */
export interface Word {
	readonly text: string;
	/** Whether it tells the organisation from others. */
	readonly telling: boolean;
	/** A bit a letter that it has. */
	readonly letters: number;
	readonly hasFigure: boolean;
}

/** A name, made ready to be compared. */
export interface ComparedName {
	readonly normalised: string;
	readonly words: readonly Word[];
	/** Of all words together. */
	readonly weight: number;
	/** Whether no word of it tells it from others: "Casa de la Mujer". */
	readonly common: boolean;
}

/** Legal forms as lists write them, where full stops are lost or the words are written out. */
const writtenForms =
	/( (ac|sc|iap|abp|ibp|asociacion civil|sociedad civil|institucion asistencia privada))+$/;

/** Makes a name ready: as `normalisedName`, and without legal forms that only lists write so. */
export function comparedName(name: string): ComparedName {
	const normalised = normalisedName(name).replace(writtenForms, '');
	const words = normalised.split(' ').map(wordOf);
	const weight = words.reduce((sum, word) => sum + weightOf(word), 0);
	return { normalised, words, weight, common: words.every(({ telling }) => !telling) };
}

/**
 * How alike two names are, 0 to 1: twice the weight of the words that they share over the weight of all
 * their words (Dice 1945), where a word shared with a typing error counts by the letters that agree
 * (Damerau 1964). Words with figures are shared whole or not at all.
 */
export function similarity(a: ComparedName, b: ComparedName): number {
	if (a.normalised === b.normalised) return 1;
	const taken = new Set<Word>();
	let shared = 0;
	for (const word of a.words) {
		let closest: Word | null = null;
		let most = 0;
		for (const other of b.words) {
			if (taken.has(other)) continue;
			const alike = likeness(word, other);
			if (alike > most) [closest, most] = [other, alike];
			if (alike === 1) break;
		}
		if (closest === null) continue;
		shared += most * Math.min(weightOf(word), weightOf(closest));
		taken.add(closest);
	}
	return (2 * shared) / (a.weight + b.weight);
}

/** The most that two names can be alike, by what their words weigh. */
export function mostAlike(a: ComparedName, b: ComparedName): number {
	return (2 * Math.min(a.weight, b.weight)) / (a.weight + b.weight);
}

/** The share of letters that two words agree in; 0 where they are two words. */
export function likeness(a: Word, b: Word): number {
	if (a.text === b.text) return 1;
	if (a.hasFigure || b.hasFigure) return 0;
	const longer = Math.max(a.text.length, b.text.length);
	const most = Math.floor(longer * (1 - ALIKE));
	if (most === 0 || Math.abs(a.text.length - b.text.length) > most) return 0;
	// A letter changed is a letter more and a letter less: most words fall here, at little cost.
	if (bits(a.letters ^ b.letters) > 2 * most) return 0;
	const off = lettersOff(a.text, b.text);
	return off <= most ? 1 - off / longer : 0;
}

function wordOf(text: string): Word {
	let letters = 0;
	for (const letter of text) letters |= 1 << ((letter.codePointAt(0) ?? 0) % 32);
	return { text, telling: !common.has(text), letters, hasFigure: /\d/.test(text) };
}

function weightOf({ telling }: Word): number {
	return telling ? 1 : COMMON_WEIGHT;
}

function bits(number: number): number {
	let count = 0;
	for (let rest = number; rest !== 0; rest &= rest - 1) count++;
	return count;
}
