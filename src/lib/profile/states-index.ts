/** The page that lists the states: where each lies, and what stands beside its name. */
import { indicator } from '../catalog/indicators';
import { placeName, states } from '../catalog/states';
import type { Lang, State } from '../catalog/types';
import { formatNumber } from '../i18n/format';
import { formatRowInterval, formatValue } from '../map/figure';
import type { ProfilePeople } from '../query/profile-records';
import type { Result } from '../query/types';
import { profilePath } from '../view/profile-paths';

/** A line of the list, in words. */
export interface StateLine {
	readonly cve_ent: string;
	readonly name: string;
	readonly href: string;
	readonly women: string;
	readonly value: string;
	/** Null where there is none. */
	readonly interval: string | null;
}

/** The states by name, each with its women and its figure of a result. */
export function stateLines(
	people: ReadonlyMap<string, Pick<ProfilePeople, 'women'>>,
	{ question, rows }: Result,
	lang: Lang
): readonly StateLine[] {
	const entry = indicator(question.indicator);
	const own = new Map(rows.map((row) => [row.cve_ent, row]));
	return states
		.map(({ cve_ent }) => {
			const row = own.get(cve_ent);
			return {
				cve_ent,
				name: placeName(cve_ent, lang),
				href: profilePath(cve_ent, lang),
				women: formatNumber(people.get(cve_ent)?.women ?? null, 0, lang),
				value: formatValue(row?.value ?? null, entry, lang),
				interval: row && row.low !== null ? formatRowInterval(row, entry, lang) : null
			};
		})
		.sort((a, b) => a.name.localeCompare(b.name, lang));
}

/** The rows of the grid of tiles, each with a state or null at every column: about where it lies. */
export function tileRows(): readonly (readonly (State | null)[])[] {
	const rows = Math.max(...states.map(({ tile_row }) => tile_row));
	const columns = Math.max(...states.map(({ tile_col }) => tile_col));
	return Array.from({ length: rows }, (_, row) =>
		Array.from(
			{ length: columns },
			(_, column) =>
				states.find(({ tile_row, tile_col }) => tile_row === row + 1 && tile_col === column + 1) ??
				null
		)
	);
}
