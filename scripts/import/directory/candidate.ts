import { speaksOfShelter } from '../response/organisation-shelters';
import { mayShelter, type Theme } from '../response/organisation-themes';
import type { FileRecord } from '../lib/write';
import { personalIn } from './personal';
import type { Comparable, Index } from './match';
import type { Places } from './places';

/** An official list that can be added, and our own template. */
export type DirectoryList = 'cluni' | 'denue' | 'template';

/** What survives the reading of a row: nothing else of it is ever kept. */
export interface Candidate {
	/** Line of its file. */
	readonly line: number;
	readonly name: string;
	readonly acronym: string | null;
	readonly cve_ent: string | null;
	readonly municipality: string | null;
	readonly scope: string | null;
	readonly themes: readonly Theme[];
	readonly works_with_men: 'yes' | 'no' | 'unknown';
	readonly founded: number | null;
	readonly website: string | null;
	/** The address of the page that names it, or the id of the list as a source. */
	readonly source: string;
	readonly status: 'stated' | 'inferred';
	readonly page_date: string | null;
	/** Key in the federal registry. */
	readonly registry: string | null;
	/** Whether a name or an activity class speaks of a shelter. */
	readonly shelter: boolean;
}

/** Why a row is left out. */
export type Reason =
	| 'broken row'
	| 'no name'
	| 'not about women or gender violence'
	| 'other activity class'
	| 'not active in the registry'
	| 'a key that an earlier row has'
	| 'no state that we know'
	| 'the name holds a contact or an address'
	| 'the name may be a person'
	| 'a shelter whose name may tell its place';

/** What was read of one list. */
export interface Reading {
	readonly list: DirectoryList;
	readonly files: readonly FileRecord[];
	readonly read: number;
	readonly candidates: readonly Candidate[];
	/** Lines left out, by reason. Numbers only: a name may be what has to stay unsaid. */
	readonly dropped: ReadonlyMap<Reason, readonly string[]>;
	/** What else a reader has to know, a line each. */
	readonly remarks: readonly string[];
}

/** How a list is to be taken. */
export interface ListOptions {
	readonly places: Places;
	/** `YYYY-MM` of the file, where the reader says so. */
	readonly date: string | null;
	/** What is held: a row of an organisation held enters, whatever its name says. */
	readonly held: Index<Comparable>;
}

/** Whether an organisation of this name is held in the state. */
export function isHeld(held: Index<Comparable>, name: string, cve_ent: string | null): boolean {
	return cve_ent !== null && held.has({ name, cve_ent, municipality: null });
}

/** A row before shelters are hidden: `own` are the places that the list gives it, for checking alone. */
export type Raw = Omit<Candidate, 'shelter'> & {
	/** Other names that the list gives it. */
	readonly alias: string;
	/** Whether its activity class is one of shelters. */
	readonly shelterClass: boolean;
	readonly own: readonly string[];
};

/** Collects the rows of a reading, and why others are left out. */
export class Rows {
	readonly candidates: Candidate[] = [];
	readonly dropped = new Map<Reason, string[]>();

	constructor(private readonly places: Places) {}

	/** Leaves a row out; `row` is how the report points at it. */
	drop(reason: Reason, row: string): void {
		const rows = this.dropped.get(reason);
		if (rows) rows.push(row);
		else this.dropped.set(reason, [row]);
	}

	/**
	 * Takes a row, unless its name may lead to a person or a door. One that may run a shelter loses
	 * all below its state, and the key by which its address could be looked up; it is left out where its
	 * name may tell the place.
	 */
	take({ alias, shelterClass, own, ...raw }: Raw, row: string): void {
		const personal = personalIn(raw.name);
		if (personal === 'contact') return this.drop('the name holds a contact or an address', row);
		if (personal === 'person') return this.drop('the name may be a person', row);
		const shelter = shelterClass || speaksOfShelter(raw.name) || speaksOfShelter(alias);
		if (!shelter) {
			const hidden = mayShelter(raw.themes);
			const municipality = hidden ? null : raw.municipality;
			this.candidates.push({ ...raw, municipality, shelter });
			return;
		}
		const tells = (text: string) => this.places.tellsPlace(text, raw.cve_ent, own);
		if (tells(raw.name) || tells(raw.source))
			return this.drop('a shelter whose name may tell its place', row);
		const acronym = raw.acronym !== null && tells(raw.acronym) ? null : raw.acronym;
		this.candidates.push({
			...raw,
			acronym,
			municipality: null,
			registry: null,
			website: null,
			scope: raw.scope === 'local' ? 'state' : raw.scope,
			shelter
		});
	}
}
