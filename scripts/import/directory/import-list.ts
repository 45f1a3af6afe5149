import { compareText } from '../lib/compare-text';
import type { MemoryOutput, TableRow } from '../lib/write';
import { slug } from '../response/organisation-names';
import { organisationColumns } from '../response/organisations';
import type { Candidate, Reading } from './candidate';
import { folderOf, type HeldOrganisation } from './held';
import { Index, MERGE_LIMIT, type Match } from './match';
import { plain } from '../lib/plain';
import { listRecord } from './list-source';

/** A row of the list, and the organisation that it is the same as. */
export interface Joined<T> {
	readonly candidate: Candidate;
	readonly with: T;
	/** 0 to 1. */
	readonly score: number;
}

/** An organisation of the list that `data/` did not hold. */
export interface NewOrganisation extends Candidate {
	readonly id: string;
}

/** An organisation that `data/` holds in another folder and the list names as well. */
export interface Listing extends NewOrganisation {
	/** Id of the organisation held. */
	readonly organisation_id: string;
	/** 0 to 1. */
	readonly score: number;
}

/** What a list adds to the directory. Nothing is written before `writeList`. */
export interface ListImport {
	readonly reading: Reading;
	readonly organisations: readonly NewOrganisation[];
	readonly listings: readonly Listing[];
	/** Rows that are the same as an organisation held. */
	readonly merged: readonly Joined<HeldOrganisation>[];
	/** Rows that are the same as an earlier row of the list. */
	readonly repeated: readonly Joined<NewOrganisation>[];
	/** New ones that are maybe the same as one held, or as another new one. */
	readonly maybe: readonly Joined<HeldOrganisation | NewOrganisation>[];
}

/**
 * Matches the rows of a list with what is held, and with each other, by name and state. The order of
 * the rows in the file does not matter: the same organisations give the same import.
 */
export function importList(reading: Reading, held: readonly HeldOrganisation[]): ListImport {
	const heldIndex = new Index(held);
	const newIndex = new Index<NewOrganisation>();
	const ids = new Set(held.map(({ id }) => id));
	const organisations = new Map<string, NewOrganisation>();
	const listings = new Map<string, Listing>();
	const merged: Joined<HeldOrganisation>[] = [];
	const repeated: Joined<NewOrganisation>[] = [];
	const maybe: Joined<HeldOrganisation | NewOrganisation>[] = [];
	for (const candidate of inOrder(reading.candidates)) {
		const known = heldIndex.best(candidate);
		if (known && known.score >= MERGE_LIMIT) {
			merged.push(joined(candidate, known));
			addListing(listings, ids, candidate, known);
			continue;
		}
		const twin = newIndex.best(candidate);
		if (twin && twin.score >= MERGE_LIMIT && twin.found.cve_ent === candidate.cve_ent) {
			repeated.push(joined(candidate, twin));
			const first = organisations.get(twin.found.id) ?? twin.found;
			organisations.set(first.id, { ...filled(first, candidate), id: first.id });
			continue;
		}
		const organisation = { ...candidate, id: freeId(candidate, ids) };
		organisations.set(organisation.id, organisation);
		const near = nearest(known, twin);
		if (near) maybe.push(joined(candidate, near));
		newIndex.add(organisation);
	}
	return {
		reading,
		organisations: [...organisations.values()],
		listings: [...listings.values()],
		merged,
		repeated,
		maybe
	};
}

/** Writes the folder of the list: its new organisations, its listings, its shelters and its record. */
export function writeList(output: MemoryOutput, result: ListImport): void {
	const { reading, organisations, listings } = result;
	const folder = folderOf(reading.list);
	const rows = organisations.map((one) => rowOf(one, reading.list));
	output.table(folder, 'organisations', organisationColumns, rows, { sort: ['id'] });
	const links = [...listings]
		.sort((a, b) => compareText(a.organisation_id, b.organisation_id))
		.map((one) => ({
			organisation_id: one.organisation_id,
			score: one.score,
			row: rowOf(one, reading.list)
		}));
	const shelters = [
		...organisations.filter(({ shelter }) => shelter).map(({ id }) => id),
		...listings.filter(({ shelter }) => shelter).map(({ organisation_id }) => organisation_id)
	];
	output.json(folder, 'listings.json', links);
	output.json(folder, 'shelters.json', [...new Set(shelters)].sort(compareText));
	output.source(folder, listRecord(result));
}

function inOrder(candidates: readonly Candidate[]): readonly Candidate[] {
	const keyOf = (one: Candidate) =>
		[plain(one.name), one.cve_ent ?? '', one.registry ?? '', one.municipality ?? ''].join('|');
	return candidates
		.map((one) => ({ one, key: keyOf(one) }))
		.sort((a, b) => compareText(a.key, b.key) || a.one.line - b.one.line)
		.map(({ one }) => one);
}

function addListing(
	listings: Map<string, Listing>,
	ids: Set<string>,
	candidate: Candidate,
	{ found, score }: Match<HeldOrganisation>
): void {
	const before = listings.get(found.id);
	if (before) {
		const best = Math.max(before.score, score);
		listings.set(found.id, { ...before, ...filled(before, candidate), score: best });
		return;
	}
	// An organisation of the whole country keeps none: a registered office is not where it works.
	const wide = found.scope === 'national' || found.scope === 'international';
	const place = wide ? { cve_ent: null, municipality: null } : {};
	const id = freeId(candidate, ids);
	const said = found.shelter ? hidden(candidate) : candidate;
	listings.set(found.id, { ...said, ...place, id, organisation_id: found.id, score });
}

/** What may be said of a shelter. */
function hidden(candidate: Candidate): Candidate {
	return { ...candidate, municipality: null, registry: null, website: null, shelter: true };
}

/** The first mention, with what it leaves blank. Two municipalities are none. */
function filled(first: Candidate, other: Candidate): Candidate {
	const same = first.municipality === other.municipality;
	const both: Candidate = {
		...first,
		acronym: first.acronym ?? other.acronym,
		municipality: same ? first.municipality : null,
		themes: [...new Set([...first.themes, ...other.themes])],
		works_with_men:
			first.works_with_men === 'unknown' ? other.works_with_men : first.works_with_men,
		founded: first.founded ?? other.founded,
		website: first.website ?? other.website,
		registry: first.registry ?? other.registry
	};
	return first.shelter || other.shelter ? hidden(both) : both;
}

/** An id made of the name, and of the state and a number where another has it. Takes it. */
function freeId({ name, cve_ent }: Candidate, ids: Set<string>): string {
	const base = slug(name) || 'organizacion';
	const tries = [base, ...(cve_ent === null ? [] : [`${base}-${cve_ent}`])];
	let id = tries.find((one) => !ids.has(one));
	for (let n = 2; id === undefined; n++) {
		const numbered = `${tries.at(-1)}-${n}`;
		if (!ids.has(numbered)) id = numbered;
	}
	ids.add(id);
	return id;
}

function nearest<A, B>(a: Match<A> | null, b: Match<B> | null): Match<A | B> | null {
	if (a === null || b === null) return a ?? b;
	return b.score > a.score ? b : a;
}

function joined<T>(candidate: Candidate, { found, score }: Match<T>): Joined<T> {
	return { candidate, with: found, score };
}

function rowOf(one: NewOrganisation, list: string): TableRow {
	return {
		id: one.id,
		name: one.name,
		acronym: one.acronym,
		country: 'MX',
		cve_ent: one.cve_ent,
		municipality: one.municipality,
		scope: one.scope,
		themes: one.themes.join(';'),
		works_with_men: one.works_with_men,
		founded: one.founded,
		website: one.website,
		source: one.source,
		checked_on: null,
		status: one.status,
		page_date: one.page_date,
		listed_in: list,
		registry: one.registry
	};
}
