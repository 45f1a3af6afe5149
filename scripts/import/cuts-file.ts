import { existsSync } from 'node:fs';
import type { CutsByCount } from '../../src/lib/catalog/cuts';
import type { Crime } from '../../src/lib/catalog/types';
import { compareText } from './lib/compare-text';
import { memorySources, openSources, readJson, type Sources } from './lib/read';
import type { MemoryOutput } from './lib/write';
import { stateCodes } from './lib/states';
import { crimeYearsOf } from './official/held';
import type { CrimeYear } from './sesnsp/tables';

/** The name of the file in `data/`. */
export const CUTS_FILE = 'cuts.json';

/** What `data/cuts.json` says. How many months of a year a cut counts is told by the cut itself. */
export interface HeldCuts {
	/** Register and unit (`cnsp files`) → groups. */
	readonly counts: CutsByCount;
	/** Folder → its newest cut. */
	readonly sources: Readonly<Record<string, string>>;
}

/**
 * Adds `cuts.json` to what is going to be published in `to`: the cuts of every `crime_year`, those
 * made now and, unless the import is `whole`, those that stay. Where there is none, no file either.
 */
export function addCuts(output: MemoryOutput, to: string, whole: boolean): void {
	const made = memorySources(Object.fromEntries(output.files));
	const folders = new Map(foldersWithYears(made).map((folder) => [folder, made]));
	if (!whole && existsSync(to)) {
		const data = openSources(to);
		for (const folder of foldersWithYears(data)) {
			if (!folders.has(folder)) folders.set(folder, data);
		}
	}
	if (folders.size === 0) return;
	const rows: CrimeYear[] = [];
	const sources: [string, string][] = [];
	for (const [folder, from] of [...folders].sort(([a], [b]) => compareText(a, b))) {
		const path = from.list(`${folder}/crime_year.csv`)[0];
		if (path !== undefined) for (const row of crimeYearsOf(from.file(path))) rows.push(row);
		sources.push([folder, newestCutOf(from, folder)]);
	}
	const value: HeldCuts = {
		counts: countsOf(rows, stateCodes.length),
		sources: Object.fromEntries(sources)
	};
	output.json('', CUTS_FILE, value);
}

/**
 * The groups of cuts by register and unit. A crime is held in a year where all `states` have a row
 * of it with the same sex; the nation does not count. Years with a gap make two entries.
 */
export function countsOf(rows: readonly CrimeYear[], states: number): CutsByCount {
	const yearsOf = wholeYears(rows, states);
	const groups = new Map<string, Map<string, [string, number, number][]>>();
	for (const [key, ofCrimes] of sortedEntries(yearsOf)) {
		const [register, unit, cut = ''] = key.split(' ');
		const spans = new Map<string, Crime[]>();
		for (const [crime, years] of sortedEntries(ofCrimes)) {
			for (const span of spansOf(years)) spans.set(span, [...(spans.get(span) ?? []), crime]);
		}
		const ofCount =
			groups.get(`${register} ${unit}`) ?? new Map<string, [string, number, number][]>();
		groups.set(`${register} ${unit}`, ofCount);
		for (const [span, crimes] of sortedEntries(spans)) {
			const [first = 0, last = 0] = span.split(' ').map(Number);
			const list = crimes.join(' ');
			ofCount.set(list, [...(ofCount.get(list) ?? []), [cut, first, last]]);
		}
	}
	return Object.fromEntries(
		sortedEntries(groups).map(([count, ofCount]) => [
			count,
			sortedEntries(ofCount).map(([crimes, cuts]) => ({
				crimes: crimes.split(' ') as Crime[],
				cuts
			}))
		])
	);
}

/** `register unit cut` → crime → the years of which all states have it. */
function wholeYears(
	rows: readonly CrimeYear[],
	states: number
): ReadonlyMap<string, ReadonlyMap<Crime, ReadonlySet<number>>> {
	const counted = new Map<string, number>();
	const whole = new Map<string, Map<Crime, Set<number>>>();
	for (const { cut, register, unit, cve_ent, year, crime, sex } of rows) {
		if (cve_ent === '00') continue;
		const publication = `${register} ${unit} ${cut}`;
		const key = `${publication} ${year} ${crime} ${sex}`;
		const n = (counted.get(key) ?? 0) + 1;
		counted.set(key, n);
		if (n !== states) continue;
		const crimes = whole.get(publication) ?? new Map<Crime, Set<number>>();
		whole.set(publication, crimes);
		crimes.set(crime, (crimes.get(crime) ?? new Set()).add(year));
	}
	return whole;
}

/** Years without a gap between them as `first last`. */
function spansOf(years: ReadonlySet<number>): readonly string[] {
	const firsts = [...years].filter((year) => !years.has(year - 1)).sort((a, b) => a - b);
	return firsts.map((first) => {
		let last = first;
		while (years.has(last + 1)) last++;
		return `${first} ${last}`;
	});
}

function foldersWithYears(data: Sources): readonly string[] {
	return data
		.list('')
		.flatMap((path) => /^([^/]+)\/crime_year\.csv(?:\.gz)?$/.exec(path)?.[1] ?? []);
}

function newestCutOf(data: Sources, folder: string): string {
	const record = readJson(data.file(`${folder}/source.json`)) as { readonly cut?: unknown };
	return typeof record.cut === 'string' ? record.cut : '';
}

function sortedEntries<Key extends string, Value>(
	map: ReadonlyMap<Key, Value>
): readonly [Key, Value][] {
	return [...map].sort(([a], [b]) => compareText(a, b));
}
