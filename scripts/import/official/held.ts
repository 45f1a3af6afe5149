import { existsSync } from 'node:fs';
import { count, openSources, readCsv, readJson, type SourceFile } from '../lib/read';
import type { Sources } from '../lib/sources';
import { SourceError } from '../lib/source-error';
import type { SourceRecord } from '../lib/write';
import type { CrimeMonth, CrimeYear } from '../sesnsp/tables';

/** What a folder of `data/` holds. */
export interface HeldFolder {
	readonly record: SourceRecord;
	readonly years: readonly CrimeYear[];
	readonly months: readonly CrimeMonth[];
}

/** The folders of `data/` that have SESNSP's figures of states, by their names. */
export type Held = ReadonlyMap<string, HeldFolder>;

const yearColumns = ['cut', 'register', 'unit', 'cve_ent', 'year', 'months', 'crime', 'sex', 'n'];
const monthColumns = [
	...['cut', 'register', 'unit', 'cve_ent', 'year', 'month'],
	...['crime', 'modality', 'sex', 'age_group', 'n']
];

/** Reads the folders of `to` that have a `crime_year`; none where there is no such folder yet. */
export function readHeld(to: string): Held {
	return existsSync(to) ? heldIn(openSources(to)) : new Map();
}

/** As `readHeld`, from sources whose paths begin with the folders of `data/`. */
export function heldIn(data: Sources): Held {
	const held = new Map<string, HeldFolder>();
	for (const path of data.list('')) {
		const folder = /^([^/]+)\/crime_year\.csv(\.gz)?$/.exec(path)?.[1];
		if (folder === undefined) continue;
		const months = data.list(`${folder}/crime_month.csv`)[0];
		held.set(folder, {
			record: recordOf(data.file(`${folder}/source.json`)),
			years: crimeYearsOf(data.file(path)),
			months: months === undefined ? [] : crimeMonthsOf(data.file(months))
		});
	}
	return held;
}

/** The rows of a `crime_year` that was written before; `SourceError` where it is not as we write it. */
export function crimeYearsOf(file: SourceFile): readonly CrimeYear[] {
	return readCsv(file, { encoding: 'utf-8', columns: yearColumns }).map((row) => ({
		cut: row.text('cut'),
		register: row.text('register') as CrimeYear['register'],
		unit: row.text('unit') as CrimeYear['unit'],
		cve_ent: row.text('cve_ent'),
		year: count(row, 'year', file),
		months: count(row, 'months', file),
		crime: row.text('crime') as CrimeYear['crime'],
		sex: row.text('sex') as CrimeYear['sex'],
		n: count(row, 'n', file)
	}));
}

function crimeMonthsOf(file: SourceFile): readonly CrimeMonth[] {
	return readCsv(file, { encoding: 'utf-8', columns: monthColumns }).map((row) => ({
		cut: row.text('cut'),
		register: row.text('register') as CrimeMonth['register'],
		unit: row.text('unit') as CrimeMonth['unit'],
		cve_ent: row.text('cve_ent'),
		year: count(row, 'year', file),
		month: count(row, 'month', file),
		crime: row.text('crime') as CrimeMonth['crime'],
		modality: row.text('modality'),
		sex: row.text('sex') as CrimeMonth['sex'],
		age_group: row.text('age_group'),
		n: count(row, 'n', file)
	}));
}

function recordOf(file: SourceFile): SourceRecord {
	const value = readJson(file);
	if (typeof value === 'object' && value !== null && 'files' in value && 'id' in value) {
		return value as SourceRecord;
	}
	throw new SourceError({ file: file.path, expected: 'a source.json of ours', found: 'another' });
}
