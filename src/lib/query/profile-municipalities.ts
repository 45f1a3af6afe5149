/** The municipalities' part of a profile: where most files of femicide are, over years taken together. */
import type { ProfileMunicipalities } from './profile-records';
import type { MunicipalRecord, MunicipalRow } from './records';

/**
 * How many whole years are taken together: those that the page of the municipalities takes, so that both say the same.
 * With fewer, hardly any municipality has files enough in a third of the states; with more, the figure speaks of
 * another time.
 */
export const POOLED_YEARS = 5;

/**
 * The fewest files of a municipality that is named: none is a single case, and a count of 10 has an interval of
 * about half to twice itself (Poisson, 4.8 to 18.4).
 */
export const LEAST_FILES = 10;

/** How many municipalities are named at most. */
const MOST = 5;

/**
 * The municipalities of a state with most files of femicide in the last whole years: five at most, each with
 * `LEAST_FILES` or more. Equal ones in order of code, and all or none of those that tie for the last place.
 *
 * @returns null where no municipality has as many
 */
export function profileMunicipalities(record: MunicipalRecord): ProfileMunicipalities | null {
	const last = record.months.lastIndexOf(12);
	const start = last - POOLED_YEARS + 1;
	if (start < 0) return null;
	const pooled = (column: readonly number[]) =>
		column.slice(start, last + 1).reduce((sum, n) => sum + n, 0);
	const all = record.municipalities.map((own) => ({ own, files: pooled(own.n) }));
	const enough = all
		.filter(({ files }) => files >= LEAST_FILES)
		.sort((a, b) => b.files - a.files || (a.own.cvegeo < b.own.cvegeo ? -1 : 1));
	const next = enough[MOST]?.files ?? 0;
	const rows = enough
		.slice(0, MOST)
		.filter(({ files }) => files > next)
		.map(({ own, files }) => ({
			cvegeo: own.cvegeo,
			name: own.name,
			files,
			women: womenYears(own, pooled)
		}));
	if (rows.length === 0) return null;
	const apart = record.apart.reduce((sum, { n }) => sum + pooled(n), 0);
	return {
		cut: record.cut,
		years: [record.first + start, record.first + last],
		files: apart + all.reduce((sum, { files }) => sum + files, 0),
		apart,
		rows,
		least: LEAST_FILES,
		sources: record.sources,
		sql: record.sql
	};
}

function womenYears(
	{ women }: MunicipalRow,
	pooled: (column: readonly number[]) => number
): number | null {
	return women === null ? null : pooled(women);
}
