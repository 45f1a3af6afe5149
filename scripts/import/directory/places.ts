import { states } from '../../../src/lib/catalog/states';
import { readCsv, type Sources } from '../lib/read';
import { plain } from '../lib/plain';

/** Other names that lists write for a state, in plain letters. */
const otherStates: Readonly<Record<string, string>> = {
	...{ 'distrito federal': '09', df: '09', 'd f': '09', cdmx: '09', 'mexico df': '09' },
	...{ 'estado de mexico': '15', edomex: '15', 'edo de mexico': '15', 'edo mex': '15' },
	...{ coahuila: '05', michoacan: '16', veracruz: '30', 'veracruz llave': '30' },
	'queretaro de arteaga': '22'
};

/** Cities and regions that are no municipality's name. */
const towns = [
	...['cancun', 'playa del carmen', 'chetumal', 'ciudad juarez', 'cd juarez', 'los mochis'],
	...['ciudad obregon', 'cd obregon', 'ciudad victoria', 'ciudad valles', 'cabo san lucas', 'neza'],
	...['la laguna', 'comarca lagunera', 'vallarta', 'nuevo vallarta', 'santa fe', 'tapachula'],
	...['xalapa', 'jalapa', 'huasteca', 'istmo', 'bajio', 'costa chica', 'mixteca', 'montana'],
	...['valle de bravo', 'san cristobal', 'allende', 'piedras negras', 'mochis', 'guaymas']
];

/** Words after which a place is named, and saints, whose names are those of places as well. */
const placing =
	/\b(santa|santo|san|sta|sto|colonia|col|barrio|ejido|pueblo|puerto|ciudad|cd|valle|sierra|costa|zona|region|fraccionamiento|unidad habitacional|norte|sur|oriente|poniente|delegacion|alcaldia|municipio|municipal) \w+|\b(norte|sur|oriente|poniente|municipal)$/;

/** The first words of a name that say what kind of place it is: alone they name none. */
const kinds = new Set([
	'san',
	'santa',
	'santo',
	'villa',
	'ciudad',
	'puerto',
	'valle',
	'el',
	'la',
	'los',
	'las'
]);

/** States and municipalities, by what lists write. */
export interface Places {
	/** Code of a state by its name or number; null for any other text. */
	state(text: string): string | null;
	/** Official name of a state's municipality, by its name or its number; null for any other text. */
	municipality(cve_ent: string, text: string): string | null;
	/**
	 * Whether a text names a place below the state, or may: a municipality of the state (of any where
	 * `cve_ent` is null), a known town, one of `own`, or a word that places or saints go by.
	 */
	tellsPlace(text: string, cve_ent: string | null, own: readonly string[]): boolean;
}

/** The places of `data/geography`. Throws `SourceError` where the folder is not there. */
export function placesOf(data: Sources): Places {
	const file = data.file('geography/municipalities.csv');
	const rows = readCsv(file, { encoding: 'utf-8', columns: ['cvegeo', 'cve_ent', 'name'] });
	const byName = new Map<string, string>();
	const words = new Map<string, string[]>();
	const stateNames = new Set(
		states.flatMap(({ name_es, short }) => [plain(name_es), plain(short)])
	);
	for (const row of rows) {
		const state = row.text('cve_ent');
		const name = row.text('name');
		byName.set(`${state}|${plain(name)}`, name);
		byName.set(`${state}|${row.text('cvegeo').slice(2)}`, name);
		const forms = formsOf(plain(name)).filter((form) => !stateNames.has(form));
		words.set(state, [...(words.get(state) ?? []), ...forms]);
	}
	const codes = new Map<string, string>(Object.entries(otherStates));
	for (const { cve_ent, name_es, short } of states) {
		for (const name of [plain(name_es), plain(short), cve_ent, String(Number(cve_ent))]) {
			codes.set(name, cve_ent);
		}
	}
	return {
		state: (text) => codes.get(plain(text)) ?? null,
		municipality(cve_ent, text) {
			const number = /^\d{1,3}$/.test(text) ? text.padStart(3, '0') : plain(text);
			return byName.get(`${cve_ent}|${number}`) ?? null;
		},
		tellsPlace(text, cve_ent, own) {
			const line = ` ${plain(text)} `;
			const near = cve_ent === null ? [...words.values()].flat() : (words.get(cve_ent) ?? []);
			const named = [...near, ...towns, ...own.map(plain)].filter(
				(name) => name !== '' && !stateNames.has(name)
			);
			return placing.test(line.trim()) || named.some((name) => line.includes(` ${name} `));
		}
	};
}

/** A municipality's name, and what stands before its "de": Ecatepec de Morelos, Ecatepec. */
function formsOf(name: string): readonly string[] {
	const [short = ''] = name.split(/ (?:de|del) /);
	return short === name || kinds.has(short) ? [name] : [name, short];
}
