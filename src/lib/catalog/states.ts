/** The 32 states, in INEGI's order, and the nation. */
import type { Lang, State, Text } from './types';

interface OtherNames {
	readonly en?: string;
	readonly short?: string;
	readonly in_sentence?: Text;
}

function entry(
	cve_ent: string,
	name_es: string,
	abbr: string,
	tile_row: number,
	tile_col: number,
	{ en, short, in_sentence }: OtherNames = {}
): State {
	const common = short ?? name_es;
	return {
		cve_ent,
		name_es,
		name_en: en ?? common,
		in_sentence: in_sentence ?? { es: common, en: en ?? common },
		short: common,
		abbr,
		tile_row,
		tile_col
	};
}

/** A test holds this list against `data/geography/states.csv`. */
export const states: readonly State[] = [
	entry('01', 'Aguascalientes', 'Ags.', 3, 5),
	entry('02', 'Baja California', 'BC', 1, 1),
	entry('03', 'Baja California Sur', 'BCS', 2, 1),
	entry('04', 'Campeche', 'Camp.', 5, 11),
	entry('05', 'Coahuila de Zaragoza', 'Coah.', 1, 4, { short: 'Coahuila' }),
	entry('06', 'Colima', 'Col.', 4, 4),
	entry('07', 'Chiapas', 'Chis.', 6, 9),
	entry('08', 'Chihuahua', 'Chih.', 1, 3),
	entry('09', 'Ciudad de México', 'CDMX', 4, 7, {
		en: 'Mexico City',
		short: 'CDMX',
		in_sentence: { es: 'la Ciudad de México', en: 'Mexico City' }
	}),
	entry('10', 'Durango', 'Dgo.', 2, 4),
	entry('11', 'Guanajuato', 'Gto.', 3, 6),
	entry('12', 'Guerrero', 'Gro.', 6, 7),
	entry('13', 'Hidalgo', 'Hgo.', 3, 7),
	entry('14', 'Jalisco', 'Jal.', 4, 5),
	entry('15', 'México', 'Mex.', 5, 6, {
		en: 'State of Mexico',
		short: 'Estado de México',
		in_sentence: { es: 'el Estado de México', en: 'the State of Mexico' }
	}),
	entry('16', 'Michoacán de Ocampo', 'Mich.', 5, 5, { short: 'Michoacán' }),
	entry('17', 'Morelos', 'Mor.', 5, 7),
	entry('18', 'Nayarit', 'Nay.', 3, 4),
	entry('19', 'Nuevo León', 'NL', 1, 5),
	entry('20', 'Oaxaca', 'Oax.', 6, 8),
	entry('21', 'Puebla', 'Pue.', 4, 8),
	entry('22', 'Querétaro', 'Qro.', 4, 6),
	entry('23', 'Quintana Roo', 'Q. Roo', 4, 12),
	entry('24', 'San Luis Potosí', 'SLP', 2, 6),
	entry('25', 'Sinaloa', 'Sin.', 2, 3),
	entry('26', 'Sonora', 'Son.', 1, 2),
	entry('27', 'Tabasco', 'Tab.', 5, 10),
	entry('28', 'Tamaulipas', 'Tamps.', 1, 6),
	entry('29', 'Tlaxcala', 'Tlax.', 5, 8),
	entry('30', 'Veracruz de Ignacio de la Llave', 'Ver.', 5, 9, { short: 'Veracruz' }),
	entry('31', 'Yucatán', 'Yuc.', 4, 11),
	entry('32', 'Zacatecas', 'Zac.', 2, 5)
];

export const NATION = '00';

/** The nation as places are named: `name` in a table or list, `in_sentence` inside a sentence. */
export const nation: {
	readonly cve_ent: '00';
	readonly name: Text;
	readonly in_sentence: Text;
} = {
	cve_ent: NATION,
	name: { es: 'República Mexicana', en: 'Mexico, whole country' },
	in_sentence: { es: 'el país', en: 'the country' }
};

const byCode = new Map(states.map((place) => [place.cve_ent, place]));

/** The state with this code (`01`–`32`), or null. */
export function findState(cve_ent: string): State | null {
	return byCode.get(cve_ent) ?? null;
}

/** The state with this code. Throws `RangeError` for any other code, the nation's included. */
export function state(cve_ent: string): State {
	const found = findState(cve_ent);
	if (!found) throw new RangeError(`there is no state '${cve_ent}'`);
	return found;
}

/** Whether its municipalities are boroughs (`alcaldías`), as Mexico City’s are by its constitution. */
export function hasBoroughs(cve_ent: string): boolean {
	return cve_ent === '09';
}

/** The name of a state or of the nation (`00`) in a table, a list or a label: everyday name, no article. */
export function placeName(cve_ent: string, lang: Lang): string {
	if (cve_ent === NATION) return nation.name[lang];
	return placeInSentence(cve_ent, lang).replace(/^(?:el|la|the) /, '');
}

/** The name as a sentence says it, with its article: `el Estado de México`, `the State of Mexico`, `Oaxaca`. */
export function placeInSentence(cve_ent: string, lang: Lang): string {
	return cve_ent === NATION ? nation.in_sentence[lang] : state(cve_ent).in_sentence[lang];
}

/** `of` the place: `de Oaxaca`, `de la Ciudad de México`, `del Estado de México`; `of Oaxaca`. */
export function ofPlace(cve_ent: string, lang: Lang): string {
	const name = placeInSentence(cve_ent, lang);
	if (lang === 'en') return `of ${name}`;
	return name.startsWith('el ') ? `del ${name.slice(3)}` : `de ${name}`;
}
