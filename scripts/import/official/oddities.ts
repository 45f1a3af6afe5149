import { placeName } from '../../../src/lib/catalog/states';
import { NATION, type CrimeMonth } from '../sesnsp/tables';
import type { OfficialCut } from './read-cut';
import type { Comparison, Revision } from './revisions';

/** A year that falls by more than this part between two cuts is worth a look. */
const ODD_FALL = 0.02;
/** In a state a few files are 2 %: it has to fall by as many besides. */
const ODD_STATE_FALL = 10;
/** Months with figures, one after the other, after which a zero is worth a look. */
const LONG_RUN = 24;

/** What a reader should look at before publishing a cut, in words, a line each. */
export function oddities(official: OfficialCut, comparison: Comparison): readonly string[] {
	return [...official.remarks, ...falls(comparison), ...suddenZeros(official, comparison.base)];
}

function falls({ revisions }: Comparison): readonly string[] {
	return revisions
		.filter(({ cve_ent, before, after }) => {
			const least = cve_ent === NATION ? 1 : ODD_STATE_FALL;
			return before - after >= least && before - after > ODD_FALL * before;
		})
		.sort((a, b) => a.cve_ent.localeCompare(b.cve_ent) || a.year - b.year)
		.map((row) => `a year that fell by more than ${100 * ODD_FALL} %: ${told(row)}`);
}

function told({ cve_ent, year, crime, sex, before, after }: Revision): string {
	const percent = (((after - before) / before) * 100).toFixed(1);
	const place = placeName(cve_ent, 'en');
	return `${place}, ${year}, ${crime} (${sex}): ${before} to ${after} (${percent} %)`;
}

/** States in which a crime that was counted month after month is zero in a month after the base. */
function suddenZeros({ months, cut }: OfficialCut, base: string | null): readonly string[] {
	const byPlace = new Map<string, { readonly row: CrimeMonth; readonly counted: Set<number> }>();
	for (const row of months) {
		if (row.cve_ent === NATION) continue;
		const key = `${row.cve_ent} ${row.crime}`;
		const place = byPlace.get(key) ?? { row, counted: new Set<number>() };
		byPlace.set(key, place);
		place.counted.add(row.year * 12 + row.month);
	}
	const last = cut.year * 12 + cut.month;
	return [...byPlace.values()].flatMap(({ row, counted }) => {
		const lines: string[] = [];
		let run = 0;
		for (let month = Math.min(...counted); month <= last; month++) {
			const text = monthText(month);
			if (counted.has(month)) run++;
			else {
				if (run >= LONG_RUN && (base === null || text > base)) {
					const place = placeName(row.cve_ent, 'en');
					lines.push(`zero after ${run} months with figures: ${place}, ${text}, ${row.crime}`);
				}
				run = 0;
			}
		}
		return lines;
	});
}

/** Months since year 0, January being 1 more than a multiple of 12, as `YYYY-MM`. */
function monthText(month: number): string {
	const year = Math.floor((month - 1) / 12);
	return `${year}-${String(month - year * 12).padStart(2, '0')}`;
}
