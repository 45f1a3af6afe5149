import { stateNames } from '../small';
import { filesHeader, victimsHeader } from '../sesnsp/wide-text';
import {
	cutFromText,
	monthColumns,
	monthsCounted,
	type Cut
} from '../../../../scripts/import/sesnsp/cut';
import { publishedCrimes } from '../../../../scripts/import/sesnsp/codes';
import type { Register } from '../../../../src/lib/catalog/types';

/** What a small official file counts: an own figure in each cell, all of them checkable by hand. */
export interface SmallOfficial {
	readonly register: Register;
	readonly unit: 'files' | 'victims';
	/** `YYYY-MM`. */
	readonly cut: string;
	/** How many states, in order of code. */
	readonly states: number;
	/** What stands in the months after the cut; blank, as published, when left out. */
	readonly after?: '' | '0';
}

const adults = 'Adultos (18 y más)';
const killing = 'La vida y la Integridad corporal';

const people: readonly string[] = [
	`${killing},Feminicidio,Feminicidio,Con arma blanca,Mujer,${adults}`,
	`${killing},Feminicidio,Feminicidio,No especificado,Mujer,Menores de edad (0-17)`,
	`${killing},Homicidio,Homicidio doloso,Con arma de fuego,Mujer,${adults}`,
	`${killing},Homicidio,Homicidio doloso,Con arma de fuego,Hombre,${adults}`,
	`La sociedad,Trata de personas,Trata de personas,Trata de personas,Mujer,No especificado`,
	`El patrimonio,Extorsión,Extorsión,Extorsión,Hombre,No identificado`
];

/** The new register tells human trafficking by its purpose. */
function byPurpose(fields: string): string {
	const subtype = 'Trata de personas con fines de explotación sexual';
	const old = 'Trata de personas,Trata de personas,Trata de personas';
	return fields.replace(old, `Trata de personas,${subtype},${subtype}`);
}

/** Category → its fields between the place and the months. */
export function categories({ register, unit }: SmallOfficial): readonly string[] {
	if (unit === 'victims') return register === 'cnsp' ? people : people.map(byPurpose);
	const ours = publishedCrimes[register].map(({ type, subtype }) => {
		const weapon = subtype === 'Feminicidio' || subtype === 'Homicidio doloso';
		return `${killing},${type},${subtype},${weapon ? 'Con arma blanca' : subtype}`;
	});
	return [...ours, 'El patrimonio,Fraude,Fraude,Fraude'];
}

/** The cut of a text that has to be one. */
export function cutOf(text: string): Cut {
	const cut = cutFromText(text);
	if (!cut) throw new Error(`${text} is no cut`);
	return cut;
}

/**
 * The figure of a category in a month, 10 to 98: neighbours are never equal, so that whatever moves
 * shows, and a figure that loses its last digit is still one.
 */
export function figure(category: number, state: number, year: number, month: number): number {
	return 10 + ((category * 4 + state * 5 + year * 7 + month * 11) % 89);
}

/** Header and rows of an official file, each a list of fields. */
export function officialFields(small: SmallOfficial): readonly (readonly string[])[] {
	const cut = cutOf(small.cut);
	const header = small.unit === 'victims' ? victimsHeader : filesHeader;
	const first = small.register === 'cnsp' ? 2015 : 2026;
	const rows: string[][] = [];
	for (let year = first; year <= cut.year; year++) {
		for (const [index, name] of stateNames.slice(0, small.states).entries()) {
			const state = index + 1;
			const code = small.register === 'rnid' ? String(state).padStart(2, '0') : String(state);
			for (const [category, fields] of categories(small).entries()) {
				const months = monthColumns.map((_, month) =>
					month < monthsCounted(year, cut)
						? String(figure(category, state, year, month + 1))
						: (small.after ?? '')
				);
				rows.push([String(year), code, name, ...fields.split(','), ...months]);
			}
		}
	}
	return [[...header.split(','), ...monthColumns], ...rows];
}

/** The text of an official file. */
export function officialText(small: SmallOfficial): string {
	return textOf(officialFields(small));
}

/** Lists of fields as lines of a CSV. */
export function textOf(rows: readonly (readonly string[])[]): string {
	return rows.map((fields) => `${fields.join(',')}\n`).join('');
}
