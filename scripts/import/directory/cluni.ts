import type { SourceFile } from '../lib/sources';
import { fileRecord } from '../lib/write';
import { Rows, isHeld, type ListOptions, type Raw, type Reading, type Reason } from './candidate';
import { cluniActivities as activities, cluniDirectory as directory } from './cluni-columns';
import { folderOf } from './held';
import { readList, type ListRow } from './list-file';
import type { Places } from './places';
import { plain } from '../lib/plain';
import { concernsWomen, themesOfName } from './theme-words';
import { ownWebsite } from './website';

type Column = keyof typeof directory;

/** The states of a registration in which an organisation may act: the rest is left out and counted. */
const active = ['activa', 'activo', 'activa condicionada', 'vigente'];

/**
 * The activity of article 5 of the Federal Law to Promote the Activities of CSOs that lets a row in:
 * VI, promotion of gender equity. Human rights (IX), legal assistance (IV) and social assistance (I)
 * are declared by organisations of every kind, and alone say nothing of women.
 */
const genderActivity = /\b(equidad|igualdad) (de|entre los) generos?\b/;
const genderFraction = /^(fraccion )?(vi|6|06)$/;

/** Three letters, a date, a state and three more signs, fourteen in all. */
const registryShape = /^[A-ZÑ&]{3}\d{8}[A-Z0-9]{3}$/;

/** How the registry is to be taken. */
export interface CluniOptions extends ListOptions {
	/** Leaves out rows that only a declared activity lets in. */
	readonly namesOnly: boolean;
}

/**
 * The rows of the federal registry of CSOs that are about women or gender violence, by name, purpose or
 * declared activity. Throws `SourceError` for files without the columns.
 */
export function readCluni(
	file: SourceFile,
	activityFile: SourceFile | null,
	{ places, date, held, namesOnly }: CluniOptions
): Reading {
	const list = readList<Column>(file, directory);
	const declared = activityFile === null ? null : declaredGender(activityFile);
	const rows = new Rows(places);
	for (const line of list.broken) rows.drop('broken row', `row ${line}`);
	const byActivity = (row: ListRow<Column>, key: string | null) =>
		!namesOnly &&
		((key !== null && declared?.genders.has(key)) || isGender(row.cell('activities')));
	const tally = { name: 0, activity: 0, held: 0, strange: 0 };
	const seen = new Set<string>();
	for (const row of list.rows) {
		const where = `row ${row.line}`;
		const name = row.cell('name');
		const key = keyOf(row.cell('registry'));
		const fault = faultOf(row, key, seen);
		if (key !== null) seen.add(key);
		if (fault) {
			rows.drop(fault, where);
			continue;
		}
		const cve_ent = places.state(row.cell('state'));
		const named = concernsWomen(name) || concernsWomen(row.cell('purpose'));
		const declares = !named && byActivity(row, key);
		const known = !named && !declares && isHeld(held, name, cve_ent);
		if (!named && !declares && !known) {
			rows.drop('not about women or gender violence', where);
			continue;
		}
		if (cve_ent === null) {
			rows.drop('no state that we know', where);
			continue;
		}
		tally[named ? 'name' : declares ? 'activity' : 'held']++;
		if (key === null && row.cell('registry') !== '') tally.strange++;
		rows.take(rawOf(row, { name, key, cve_ent, named, places }), where);
	}
	const read = list.rows.length + list.broken.length;
	return {
		list: 'cluni',
		files: [
			fileRecord(file, date, read),
			...(activityFile && declared ? [fileRecord(activityFile, date, declared.rows)] : [])
		],
		read,
		candidates: rows.candidates,
		dropped: rows.dropped,
		remarks: [
			`let in by name or purpose: ${tally.name}; by the declared activity VI alone (promotion of gender equity): ${tally.activity}; since the directory holds it: ${tally.held}`,
			...(tally.strange === 0 ? [] : [`keys that are no CLUNI, left blank: ${tally.strange}`])
		]
	};
}

/** Why a row is left out whatever it is about; null where it is not. */
function faultOf(
	row: ListRow<Column>,
	key: string | null,
	seen: ReadonlySet<string>
): Reason | null {
	if (row.cell('name') === '') return 'no name';
	if (!active.includes(plain(row.cell('status')))) return 'not active in the registry';
	return key !== null && seen.has(key) ? 'a key that an earlier row has' : null;
}

interface Found {
	readonly name: string;
	readonly key: string | null;
	readonly cve_ent: string;
	/** Whether its name or purpose let it in, and not a declared activity alone. */
	readonly named: boolean;
	readonly places: Places;
}

function rawOf(row: ListRow<Column>, { name, key, cve_ent, named, places }: Found): Raw {
	const themes = named ? themesOfName(name) : (['gender_equality'] as const);
	return {
		line: row.line,
		name,
		alias: row.cell('purpose'),
		acronym: acronymOf(row.cell('acronym')),
		cve_ent,
		municipality: places.municipality(cve_ent, row.cell('municipality')),
		scope: null,
		themes,
		works_with_men: themes.some((theme) => theme === 'masculinities') ? 'yes' : 'unknown',
		founded: yearOf(row.cell('founded')),
		website: ownWebsite(row.cell('website')),
		source: folderOf('cluni'),
		status: 'inferred',
		page_date: null,
		registry: key,
		shelterClass: false,
		own: [row.cell('municipality'), row.cell('locality'), row.cell('settlement')]
	};
}

/** The keys of the organisations that declare the activity, and the rows of the file. */
function declaredGender(file: SourceFile): { genders: ReadonlySet<string>; rows: number } {
	const list = readList<keyof typeof activities>(file, activities);
	const genders = new Set<string>();
	for (const row of list.rows) {
		const key = keyOf(row.cell('registry'));
		if (key !== null && isGender(row.cell('activity'))) genders.add(key);
	}
	return { genders, rows: list.rows.length + list.broken.length };
}

function isGender(text: string): boolean {
	const written = plain(text);
	return genderActivity.test(written) || genderFraction.test(written);
}

function keyOf(text: string): string | null {
	const key = text.toUpperCase().replaceAll(' ', '');
	return registryShape.test(key) ? key : null;
}

/** A short name in capitals; null for anything else. */
export function acronymOf(text: string): string | null {
	return /^[\p{Lu}\d&.-]{2,15}$/u.test(text) && /\p{Lu}/u.test(text) ? text : null;
}

/** The year of a date, however it is written; null where there is none from 1800 to 2099. */
export function yearOf(text: string): number | null {
	const year = /(?<!\d)(1[89]|20)\d{2}(?!\d)/.exec(text)?.[0];
	return year === undefined ? null : Number(year);
}
