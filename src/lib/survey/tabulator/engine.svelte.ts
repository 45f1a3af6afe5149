/** The engine of the tabulator, as states that components read. It sleeps until the first question. */
import type { Progress } from '../../query/browser-engine';
import { reasonOf } from '../../query/failure';
import type { Contrast, Tabulation, TabulationResult } from '../../query/tabulation';
import { Latest } from './latest.svelte';
import type { Codes } from './picks';
import { cellOf } from './table';

/** What answers questions. It throws what the engine throws. */
export interface Answerer {
	tabulate(tabulation: Tabulation): Promise<TabulationResult>;
	/** The second cell against the first, at the level of the result. */
	contrast(result: TabulationResult, first: Codes, second: Codes): Promise<Contrast>;
	close(): Promise<void>;
}

/** Starts an answerer that tells how far its engine has come. */
export type OpenAnswerer = (progress: (step: Progress) => void) => Promise<Answerer>;

const openInBrowser: OpenAnswerer = async (progress) => {
	const { openAnswerer } = await import('./answerer');
	return openAnswerer({ progress });
};

/** Two cells of a result. */
export interface Pair {
	readonly result: TabulationResult;
	readonly first: Codes;
	readonly second: Codes;
}

interface Options {
	readonly open?: OpenAnswerer;
	/** Whether the reader's connection asks for as few bytes as possible. */
	readonly savesData?: () => boolean;
}

/** Asks for tables and comparisons of one engine, started with the first that may start, or shortly before. */
export class TabulatorEngine {
	/** How far the start has come; null before and after it. */
	step = $state.raw<Progress | null>(null);
	/** Whether it has answered: what it downloads is there. */
	awake = $state(false);
	readonly tables: Latest<Tabulation, TabulationResult>;
	readonly contrasts: Latest<Pair, Contrast>;
	#allowed = false;
	#opening: Promise<Answerer> | null = null;
	readonly #open: OpenAnswerer;
	readonly #savesData: () => boolean;

	constructor({ open = openInBrowser, savesData = () => false }: Options = {}) {
		this.#open = open;
		this.#savesData = savesData;
		const shared = { reasonOf, mayStart: () => this.#allowed || !savesData() };
		this.tables = new Latest({
			...shared,
			same: sameTabulation,
			read: async (tabulation) => {
				const result = await (await this.#answerer()).tabulate(tabulation);
				this.awake = true;
				return result;
			}
		});
		this.contrasts = new Latest({
			...shared,
			same: samePair,
			read: async ({ result, first, second }) =>
				(await this.#answerer()).contrast(result, first, second)
		});
	}

	/**
	 * Starts the engine ahead of the first question, when the reader touches the form, and has it make a table
	 * that nobody sees: the browser compiles the engine's code as it runs. A failure is told when something is
	 * asked.
	 */
	wake(tabulation: Tabulation): void {
		if (this.#opening !== null || this.#savesData()) return;
		void this.#answerer()
			.then((answerer) => answerer.tabulate(tabulation))
			.catch(() => {});
	}

	/** The reader lets the engine start, or asks again what failed. */
	go(): void {
		this.#allowed = true;
		this.tables.go();
		this.contrasts.go();
	}

	close(): void {
		void this.#opening?.then((answerer) => answerer.close()).catch(() => {});
		this.#opening = null;
	}

	#answerer(): Promise<Answerer> {
		const opening = (this.#opening ??= this.#open((step) => {
			this.step = step.done < step.total ? step : null;
		}));
		opening.catch(() => {
			if (this.#opening === opening) this.#opening = null;
		});
		return opening;
	}
}

/** Two tabulations that ask the same; level and looks are no part of one. */
export function sameTabulation(a: Tabulation, b: Tabulation): boolean {
	return tabulationKey(a) === tabulationKey(b);
}

/** Stands for a tabulation as a key. */
export function tabulationKey({ surveyYear, outcome, base, by }: Tabulation): string {
	return JSON.stringify([
		surveyYear,
		outcome,
		base.map(({ variable, codes }) => [variable, codes]),
		by
	]);
}

function samePair(a: Pair, b: Pair): boolean {
	const keyOf = ({ result, first, second }: Pair) =>
		JSON.stringify([tabulationKey(result.tabulation), result.level, first, second]);
	return keyOf(a) === keyOf(b);
}

/** Whether both cells of a pair have an estimate: without one there is nothing to compare. */
export function bothEstimated({ result, first, second }: Pair): boolean {
	return [first, second].every((codes) => cellOf(result, codes)?.estimate != null);
}

/** Whether the reader's browser asks to save data; one that does not tell does not. */
export function savesData(): boolean {
	const { connection } = navigator as Navigator & {
		readonly connection?: { readonly saveData?: boolean };
	};
	return connection?.saveData === true;
}
