import {
	comparedName,
	likeness,
	mostAlike,
	similarity,
	type ComparedName,
	type Word
} from './similarity';

/**
 * From here on two names in one state are one organisation. One wrong letter in a name of two telling
 * words of eight letters scores 0.94, and merges; "María" and "Mario" in a name of two words 0.84, a
 * word more in a name of five 0.91, and do not: to join two organisations loses one for good, to list
 * one twice can be mended.
 */
export const MERGE_LIMIT = 0.92;
/** From here on the report names the two as maybe the same, and keeps them apart. */
export const MAYBE_LIMIT = 0.75;

/** What a match across an unknown state loses: then only equal names merge, or nearly so. */
const UNKNOWN_STATE = 0.97;
/** The most that names without a telling word can score where the municipality does not agree as well. */
const COMMON_NAME = 0.9;

/** An organisation to compare with. */
export interface Comparable {
	readonly name: string;
	readonly cve_ent: string | null;
	readonly municipality: string | null;
}

export interface Match<T> {
	readonly found: T;
	/** 0 to 1. */
	readonly score: number;
}

/** An organisation of the index. */
interface Entry<T> {
	readonly one: T;
	readonly name: ComparedName;
}

/** The organisations of one state by the words of their names. */
interface Shelf<T> {
	/** Those that have a word. */
	readonly byWord: Map<string, Entry<T>[]>;
	/** The words by their first and by their last letters: a typing error seldom spoils both. */
	readonly byEnds: Map<string, Word[]>;
}

/**
 * Organisations by state and by the telling words of their names, so that a name is compared with those
 * alone that share one, or one much like it.
 */
export class Index<T extends Comparable> {
	readonly #shelves = new Map<string, Shelf<T>>();

	constructor(all: Iterable<T> = []) {
		for (const one of all) this.add(one);
	}

	add(one: T): void {
		const state = one.cve_ent ?? '';
		const shelf: Shelf<T> = this.#shelves.get(state) ?? { byWord: new Map(), byEnds: new Map() };
		this.#shelves.set(state, shelf);
		const entry = { one, name: comparedName(one.name) };
		for (const word of keyWords(entry.name)) {
			const entries = shelf.byWord.get(word.text);
			if (entries) {
				entries.push(entry);
				continue;
			}
			shelf.byWord.set(word.text, [entry]);
			for (const end of endsOf(word)) {
				const words = shelf.byEnds.get(end);
				if (words) words.push(word);
				else shelf.byEnds.set(end, [word]);
			}
		}
	}

	/** Whether one of them is the same organisation. */
	has(wanted: Comparable): boolean {
		return (this.best(wanted)?.score ?? 0) >= MERGE_LIMIT;
	}

	/**
	 * The organisation most like `wanted`, the first of equals; null where none comes to `MAYBE_LIMIT`.
	 * Never one of another state, where both states are known.
	 */
	best(wanted: Comparable): Match<T> | null {
		const name = comparedName(wanted.name);
		const states = wanted.cve_ent === null ? [...this.#shelves.keys()] : [wanted.cve_ent, ''];
		let best: Match<T> | null = null;
		for (const state of states) {
			const shelf = this.#shelves.get(state);
			for (const held of shelf ? entriesLike(name, shelf) : []) {
				if (mostAlike(name, held.name) < MAYBE_LIMIT) continue;
				const score = scoreOf(wanted, name, held.one, held.name);
				if (score >= MAYBE_LIMIT && score > (best?.score ?? 0)) best = { found: held.one, score };
			}
		}
		return best;
	}
}

function entriesLike<T>(name: ComparedName, { byWord, byEnds }: Shelf<T>): ReadonlySet<Entry<T>> {
	const entries = new Set<Entry<T>>();
	for (const word of keyWords(name)) {
		const alike = new Set([word.text]);
		for (const end of endsOf(word)) {
			for (const other of byEnds.get(end) ?? []) {
				if (likeness(word, other) > 0) alike.add(other.text);
			}
		}
		for (const text of alike) for (const entry of byWord.get(text) ?? []) entries.add(entry);
	}
	return entries;
}

function scoreOf(a: Comparable, aName: ComparedName, b: Comparable, bName: ComparedName): number {
	const alike = similarity(aName, bName);
	const known = a.cve_ent !== null && b.cve_ent !== null;
	const score = known ? alike : alike * UNKNOWN_STATE;
	if (!aName.common && !bName.common) return score;
	const near = a.municipality !== null && a.municipality === b.municipality;
	return near ? score : Math.min(score, COMMON_NAME);
}

/** The words by which a name is found: the telling ones, and all of a name that has none. */
function keyWords(name: ComparedName): readonly Word[] {
	return name.common ? name.words : name.words.filter(({ telling }) => telling);
}

function endsOf({ text }: Word): readonly string[] {
	return [`${text.slice(0, 3)}-`, `-${text.slice(-3)}`];
}
