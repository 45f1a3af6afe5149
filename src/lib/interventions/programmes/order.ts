/** The order of the catalogue, in groups with a name of their own. */
import type { Lang } from '../../catalog/types';
import { programmes as words } from '../../i18n/programmes';
import type { Programme } from '../../query/response-records';
import type { ProgrammesView } from '../../view/interventions-types';
import { codeName, HOME } from './names';

export interface Group {
	readonly key: string;
	/** Null where all are in one. */
	readonly label: string | null;
	readonly programmes: readonly Programme[];
}

/**
 * Programmes in groups: by the country that each is of, Mexico first, then by name, and last those
 * whose country is not told; all by name; or
 * from the newest to the oldest, and after them those whose first year is not known.
 */
export function groupsOf(
	programmes: readonly Programme[],
	order: ProgrammesView['order'],
	lang: Lang
): readonly Group[] {
	const { compare } = new Intl.Collator(lang);
	const byName = [...programmes].sort((a, b) => compare(a.name[lang], b.name[lang]));
	if (order === 'name') return present([{ key: 'all', label: null, programmes: byName }]);
	if (order === 'country') {
		const name = (code: string | null) =>
			code === null ? words[lang].countryUnknown : codeName('countries', code, lang);
		const place = (code: string | null) => (code === HOME ? 0 : code === null ? 2 : 1);
		return [...new Set(byName.map(({ country }) => country))]
			.sort((a, b) => place(a) - place(b) || compare(name(a), name(b)))
			.map((code) => ({
				key: code ?? 'unknown',
				label: name(code),
				programmes: byName.filter(({ country }) => country === code)
			}));
	}
	const known = byName.filter(({ start_year }) => start_year !== null);
	return present([
		{
			key: 'known',
			label: words[lang].newestFirst,
			programmes: [...known].sort((a, b) => (b.start_year ?? 0) - (a.start_year ?? 0))
		},
		{
			key: 'unknown',
			label: words[lang].startUnknown,
			programmes: byName.filter(({ start_year }) => start_year === null)
		}
	]);
}

const present = (groups: readonly Group[]) =>
	groups.filter(({ programmes }) => programmes.length > 0);
