import { placeName } from '../../../src/lib/catalog/states';
import { compareText } from '../lib/compare-text';
import { NATION } from '../sesnsp/tables';
import { oddities } from './oddities';
import type { OfficialCut } from './read-cut';
import type { Comparison, Revision } from './revisions';

/** How many states and years are listed; the others are counted. */
const MOST_STATES = 15;

/**
 * The revision report of a cut: what changed in the nation by year and crime since the base, which
 * states moved most, and what is odd. A line each, in English.
 */
export function reportLines(official: OfficialCut, comparison: Comparison): readonly string[] {
	const { kind, cut, file, rows } = official;
	const { base } = comparison;
	return [
		`Revision report: ${kind.name}`,
		`  file ${file.path}, ${number(rows)} rows, cut ${cut.text}`,
		base === null
			? '  no cut of this kind is held: nothing to compare with'
			: `  held against the cut ${base}, the same months of each year`,
		...(base === null ? [] : [...nation(comparison), ...states(comparison)]),
		...odd(oddities(official, comparison))
	];
}

function nation({ revisions, newYears, notCompared }: Comparison): readonly string[] {
	const all = revisions.filter(({ cve_ent }) => cve_ent === NATION);
	const moved = all
		.filter(({ before, after }) => before !== after)
		.sort((a, b) => a.year - b.year || compareText(nameOf(a), nameOf(b)));
	const years = (list: readonly number[]): string => list.toSorted((a, b) => a - b).join(', ');
	return [
		'',
		`Nation: ${moved.length} of ${all.length} counts of a year and crime changed`,
		...(moved.length === 0 ? [] : [header('  year        ', 'crime (sex)')]),
		...moved.map((row) => line(`  ${yearOf(row).padEnd(12)}`, row)),
		...(newYears.length === 0 ? [] : [`  new: ${years(newYears)}`]),
		...(notCompared.length === 0
			? []
			: [`  not compared, for the months of the cut before are not held: ${years(notCompared)}`])
	];
}

function states({ revisions }: Comparison): readonly string[] {
	const moved = revisions
		.filter(({ cve_ent, before, after }) => cve_ent !== NATION && before !== after)
		.sort(
			(a, b) =>
				size(b) - size(a) ||
				compareText(a.cve_ent, b.cve_ent) ||
				a.year - b.year ||
				compareText(nameOf(a), nameOf(b))
		);
	if (moved.length === 0) return ['', 'States: none moved'];
	const shown = moved.slice(0, MOST_STATES);
	return [
		'',
		`States that moved most, ${shown.length} of ${number(moved.length)} counts of a state, year and crime that changed`,
		header('  state                          year        ', 'crime (sex)'),
		...shown.map((row) => {
			const place = placeName(row.cve_ent, 'en').padEnd(31);
			return line(`  ${place}${yearOf(row).padEnd(12)}`, row);
		})
	];
}

function odd(lines: readonly string[]): readonly string[] {
	if (lines.length === 0) return ['', 'Nothing odd.'];
	return ['', `To look at (${lines.length})`, ...lines.map((text) => `  ${text}`)];
}

function header(place: string, crime: string): string {
	const columns = ['before', 'after', 'difference'].map((word) => word.padStart(11)).join('');
	return `${place}${crime.padEnd(44)}${columns}        %`;
}

function line(place: string, row: Revision): string {
	const difference = row.after - row.before;
	const figures = [number(row.before), number(row.after), signed(difference, number)];
	const percent = row.before === 0 ? '' : signed((difference / row.before) * 100, fixed);
	const cells = figures.map((text) => text.padStart(11)).join('');
	return `${place}${nameOf(row).padEnd(44)}${cells}${percent.padStart(9)}`;
}

function nameOf({ crime, sex }: Revision): string {
	return `${crime} (${sex})`;
}

/** `2024`, or `2025 (1–6)` where a part of the year is compared. */
function yearOf({ year, months }: Revision): string {
	return months === 12 ? `${year}` : `${year} (1–${months})`;
}

function size({ before, after }: Revision): number {
	return Math.abs(after - before);
}

function signed(value: number, text: (value: number) => string): string {
	return value > 0 ? `+${text(value)}` : text(value);
}

function number(value: number): string {
	return value.toLocaleString('en');
}

function fixed(value: number): string {
	return value.toFixed(2);
}
