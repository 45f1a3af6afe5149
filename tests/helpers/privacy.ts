/** What no published file may hold: ways to reach a person, streets, and the place of a shelter. */

export interface Finding {
	readonly kind: 'e-mail' | 'telephone' | 'street' | 'postcode' | 'shelter place';
	readonly text: string;
}

/** Outlines of maps: long runs of figures that are no telephone. */
const DRAWN = /"[Mm][\d\s.,\-A-Za-z]{30,}"/g;

/**
 * An address, also as it is written to hide it from machines: "name (at) example.org". What stands before the sign is
 * looked at from there: from the front, each word of the site would be tried as a name.
 */
const EMAIL =
	/(?=@|%40|\s?[[(])(?<=([a-z0-9][\w.+-]*))(?:@|%40|\s?[[(](?:at|arroba)[\])]\s?)[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}/gi;

/** Ten figures as Mexico groups them, with or without the country's code. */
const GROUPED =
	/(?<![\w.,/=-])(?:\+?52[ .-]?(?:1[ .-]?)?)?(?:\(\d{2,3}\)[ .-]?\d{3,4}|\d{2,3}[ .-]\d{3,4})[ .-]\d{2}[ .-]?\d{2}(?![\w%-]|[.,]\d)/g;

/** Links that call or write, and ten figures after the word that announces them. */
const ANNOUNCED =
	/(?:tel:|wa\.me\/|whatsapp\.com\/send\?phone=|\b(?:tel[eé]fonos?|tels?|cel(?:ular)?|whatsapp|phone|m[oó]vil)\.?[\s:]{1,3})(\+?\d[\d\s().-]{6,16}\d)/gi;

/** Words with a small or a large first letter, as an alternative of a pattern. */
const words = (...list: readonly string[]) =>
	list.map((word) => `[${word[0]}${word[0]?.toUpperCase()}]${word.slice(1)}`).join('|');

const ways = words(
	...['calle', 'av\\.', 'avda?\\.', 'avenida', 'blvd\\.?', 'boulevard', 'bulevar', 'calz\\.'],
	...['calzada', 'privada', 'prol\\.', 'prolongación', 'andador', 'callejón', 'cerrada'],
	...['circuito', 'carretera', 'periférico']
);

/** A way, a name or a number with a large letter, and a house's number or none. */
const STREET = new RegExp(
	`(?<!\\p{L})(?:${ways}) +(?:a +)?[\\p{Lu}\\d][^<>"\\n;]{0,40}?(?:\\s|,\\s?)(?:[Nn][oúu]m?\\.?\\s?|#\\s?|km\\.?\\s?)?(?:\\d{1,5}(?!\\d)|s/n)`,
	'gu'
);

/** A quarter, or a part of a house: "Col. Centro", "Int. 4", "Mz. 3 Lt. 5". */
const QUARTER = new RegExp(
	`(?<!\\p{L})(?:(?:${words('colonia', 'col\\.', 'fracc\\.', 'fraccionamiento')}) +\\p{Lu}\\p{Ll}{3,}|(?:${words('int\\.', 'interior', 'mz\\.?', 'mza\\.?', 'manzana', 'lt\\.', 'lote', 'depto\\.?')})\\s?#?\\d{1,4}(?!\\d))`,
	'gu'
);

const POSTCODE = /(?<!\p{L})(?:C\.\s?P\.|CP|código postal)[\s:]{0,2}\d{5}(?!\d)/giu;

const digits = (text: string) => text.replace(/\D/g, '');

/** The ten figures of a number, without the country's code. */
const national = (text: string) => digits(text).replace(/^(?:52)?1?(?=\d{10}$)/, '');

/**
 * E-mail addresses, telephones, streets and postcodes in a text. `helplines` are the numbers that may stand: the
 * published lines and those of emergencies, figures only.
 */
export function personalIn(text: string, helplines: ReadonlySet<string>): readonly Finding[] {
	const read = text.replace(DRAWN, '""');
	const all = (kind: Finding['kind'], pattern: RegExp): readonly Finding[] =>
		[...read.matchAll(pattern)].map(([found]) => ({ kind, text: found.trim() }));
	const emails = [...read.matchAll(EMAIL)].map(([domain, name = '']): Finding => ({
		kind: 'e-mail',
		text: name + domain
	}));
	const called = [...read.matchAll(ANNOUNCED)].map((match) => match[1] ?? match[0]);
	const grouped = [...read.matchAll(GROUPED)].map(([found]) => found);
	const telephones = [...called, ...grouped]
		.filter((found) => !helplines.has(national(found)))
		.map((found): Finding => ({ kind: 'telephone', text: found.trim() }));
	return [
		...emails,
		...telephones,
		...all('street', STREET),
		...all('street', QUARTER),
		...all('postcode', POSTCODE)
	];
}

/** Cells of a table that hold ten figures run together, outside an address of the web, that are no published line. */
export function bareTelephones(
	cells: readonly string[],
	helplines: ReadonlySet<string>
): readonly Finding[] {
	return cells
		.flatMap(
			(cell) => cell.replace(/https?:\S+/g, '').match(/(?<![\d.])(?:52)?\d{10}(?![\d.])/g) ?? []
		)
		.filter((found) => !helplines.has(national(found)))
		.map((text) => ({ kind: 'telephone', text }));
}

/** A row of the directory, as far as a place is concerned. */
export interface Listed {
	readonly name: string;
	readonly cve_ent: string | null;
	readonly municipality: string | null;
	readonly themes: readonly string[];
}

/** Words of a house that takes people in, without accents. */
const SHELTER =
	/refugi|alberg|acogid|casa de (?:transicion|emergencia|medio camino)|casa hogar|casa segura|puerta violeta|shelter|safe house/;

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Whether a row may be a shelter, by its theme or the words of its name. */
export function maybeShelter({ name, themes }: Pick<Listed, 'name' | 'themes'>): boolean {
	return themes.includes('shelter_network') || SHELTER.test(plain(name));
}

/**
 * Rows that may be a shelter and tell where below the state it is: by their municipality, or by a name that
 * names one of `municipalities` (name → the states that have one so called; those named as their state are not
 * told apart from it).
 */
export function shelterPlaces(
	rows: readonly Listed[],
	municipalities: ReadonlyMap<string, ReadonlySet<string>>
): readonly Finding[] {
	return rows.filter(maybeShelter).flatMap((row): readonly Finding[] => {
		if (row.municipality !== null && row.municipality !== '')
			return [{ kind: 'shelter place', text: `${row.name}: ${row.municipality}` }];
		const words = ` ${plain(row.name).replace(/[^a-z0-9]+/g, ' ')} `;
		const named = [...municipalities].some(
			([place, states]) =>
				row.cve_ent !== null && states.has(row.cve_ent) && words.includes(` ${plain(place)} `)
		);
		return named ? [{ kind: 'shelter place', text: row.name }] : [];
	});
}
