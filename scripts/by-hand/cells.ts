/** What each cell of the file kept by hand may say, whatever stands in the others. */
import {
	answers,
	organisationScopes,
	organisationStatus,
	organisationThemes
} from '../../src/lib/catalog/codes-directory';
import type { Codes } from '../../src/lib/catalog/codes';
import { findState, placeName, states } from '../../src/lib/catalog/states';
import type { Lang, Text } from '../../src/lib/catalog/types';
import { personalIn } from '../import/directory/personal';
import { isAddress } from '../import/fields';
import type { Column } from './columns';

/** Gives what is wrong with a cell that is not blank, or null. `today` is `YYYY-MM-DD`. */
type Rule = (cell: string, today: string) => Text | null;

/** The codes of a column with what they mean, for a message. */
function list(codes: Codes, lang: Lang): string {
	return Object.entries(codes)
		.map(([code, label]) => `${code} (${label[lang]})`)
		.join(', ');
}

function oneOf(codes: Codes): Rule {
	return (cell) =>
		Object.hasOwn(codes, cell)
			? null
			: { es: `Escriba uno de: ${list(codes, 'es')}.`, en: `Write one of: ${list(codes, 'en')}.` };
}

const severalOf =
	(codes: Codes): Rule =>
	(cell) => {
		const strange = cell.split(';').filter((code) => !Object.hasOwn(codes, code.trim()));
		const words = strange.map((code) => `«${code.trim()}»`).join(', ');
		return strange.length === 0
			? null
			: {
					es: `No se conoce ${words}. Escriba uno o varios, separados por punto y coma: ${list(codes, 'es')}.`,
					en: `${words} is not known. Write one or several, separated by semicolons: ${list(codes, 'en')}.`
				};
	};

const isState: Rule = (cell) => {
	if (findState(cell)) return null;
	const padded = findState(cell.padStart(2, '0'));
	const named = states.find(({ name_es, short }) => [name_es, short].includes(cell));
	const meant = padded ?? named;
	if (meant)
		return {
			es: `Escriba la clave de dos cifras: ${meant.cve_ent} (${placeName(meant.cve_ent, 'es')}). Una hoja de cálculo quita el cero si la columna no es de texto.`,
			en: `Write the two-digit code: ${meant.cve_ent} (${placeName(meant.cve_ent, 'en')}). A spreadsheet drops the zero unless the column is text.`
		};
	return {
		es: 'Escriba la clave del estado, de 01 (Aguascalientes) a 32 (Zacatecas), o deje la celda vacía si ninguna página dice el estado.',
		en: 'Write the code of the state, from 01 (Aguascalientes) to 32 (Zacatecas), or leave the cell blank where no page says the state.'
	};
};

const isWeb: Rule = (cell) => {
	if (/[\w.+-]+@[\w-]+\.\w|^mailto:|^tel:|\bwa\.me\b|whatsapp/i.test(cell)) return contact;
	if (isAddress(cell)) return null;
	return {
		es: 'Escriba la dirección completa de la página, que empieza con https:// o http:// y no tiene espacios.',
		en: 'Write the whole address of the page, which begins with https:// or http:// and has no spaces.'
	};
};

const isYear: Rule = (cell, today) =>
	/^(18|19|20)\d\d$/.test(cell) && cell <= today.slice(0, 4)
		? null
		: {
				es: 'Escriba el año con cuatro cifras, por ejemplo 1998, que no sea futuro.',
				en: 'Write the year with four digits, for instance 1998, and none to come.'
			};

const isDay: Rule = (cell, today) =>
	/^\d{4}-\d\d-\d\d$/.test(cell) && isRealDay(cell) && cell <= today
		? null
		: {
				es: `Escriba el día en que leyó la página, como año-mes-día: ${today}. No puede ser futuro.`,
				en: `Write the day on which you read the page, as year-month-day: ${today}. It cannot be to come.`
			};

const isMonth: Rule = (cell, today) =>
	/^(19|20)\d\d(-(0[1-9]|1[0-2]))?$/.test(cell) && cell <= today
		? null
		: {
				es: 'Escriba la fecha de la página como año-mes (2026-03) o sólo el año (2026), o deje la celda vacía si la página no la dice. No puede ser futura.',
				en: 'Write the date of the page as year-month (2026-03) or the year alone (2026), or leave the cell blank where the page bears none. It cannot be to come.'
			};

const isRegistry: Rule = (cell) =>
	/^[A-Z0-9]{10,16}$/.test(cell)
		? null
		: {
				es: 'Escriba la CLUNI tal como está en el registro: letras mayúsculas y cifras, sin espacios.',
				en: 'Write the CLUNI as the registry has it: capital letters and figures, without spaces.'
			};

const contact: Text = {
	es: 'Parece tener un correo, un teléfono o un domicilio, y esos datos no se publican. Quítelos.',
	en: 'It seems to hold an e-mail, a telephone or a street address, and those are not published. Remove them.'
};

const isPublic: Rule = (cell) => {
	// The address of a page may stand in a reason; everywhere else in a text it is out of place.
	const personal = personalIn(cell.replace(/https?:\/\/\S+/g, ' '));
	if (personal === null) return null;
	if (personal === 'contact') return contact;
	return {
		es: 'Parece el nombre de una persona. Sólo se publican organizaciones.',
		en: 'It seems to be the name of a person. Only organisations are published.'
	};
};

const isId: Rule = (cell) =>
	/^[a-z0-9-]+$/.test(cell)
		? null
		: {
				es: 'Deje la celda vacía para agregar una organización; para corregir una, copie su «id» de organisations.csv.',
				en: 'Leave the cell blank to add an organisation; to correct one, copy its “id” from organisations.csv.'
			};

/** The rule of each column. */
export const rules: Readonly<Record<Column, Rule>> = {
	id: isId,
	name: isPublic,
	acronym: isPublic,
	cve_ent: isState,
	municipality: isPublic,
	scope: oneOf(organisationScopes),
	themes: severalOf(organisationThemes),
	works_with_men: oneOf(answers),
	founded: isYear,
	website: isWeb,
	source: isWeb,
	checked_on: isDay,
	status: oneOf(organisationStatus),
	page_date: isMonth,
	registry: isRegistry,
	withdrawn_because: isPublic
};

function isRealDay(text: string): boolean {
	const day = new Date(`${text}T00:00:00Z`);
	return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
