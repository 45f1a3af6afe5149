/** Something asked for again and again, of which only the newest counts. */
import type { Text } from '../../catalog/types';

/** What became of the newest question. `held`: it waits until the reader lets it start. */
export type Asked<Key, Value> =
	| { readonly status: 'none' }
	| { readonly status: 'held'; readonly key: Key }
	| { readonly status: 'loading'; readonly key: Key }
	| { readonly status: 'ready'; readonly key: Key; readonly value: Value }
	| { readonly status: 'failed'; readonly key: Key; readonly reason: Text };

interface Options<Key, Value> {
	/** Answers a question; what it throws is a failure. */
	readonly read: (key: Key) => Promise<Value>;
	/** Whether two questions ask the same. */
	readonly same: (a: Key, b: Key) => boolean;
	/** What a reader is told of a failure. */
	readonly reasonOf: (error: unknown) => Text;
	/** Whether a question may start at once. */
	readonly mayStart: () => boolean;
}

/** Keeps what became of the newest question, and the last answer while a newer one is on its way. */
export class Latest<Key, Value> {
	now = $state.raw<Asked<Key, Value>>({ status: 'none' });
	/** The last answer given since there was a question; null without one. */
	last = $state.raw<Value | null>(null);
	/** The question of `last`. */
	#answered: Key | null = null;
	readonly #options: Options<Key, Value>;

	constructor(options: Options<Key, Value>) {
		this.#options = options;
	}

	/**
	 * Sees to it that a question is answered; null takes back what was asked. That of the last answer, asked
	 * again while a newer one is on its way, has its answer.
	 */
	want(key: Key | null): void {
		if (key === null) {
			this.last = null;
			this.#answered = null;
			if (this.now.status !== 'none') this.now = { status: 'none' };
			return;
		}
		const { same, mayStart } = this.#options;
		if (this.now.status !== 'none' && same(this.now.key, key)) return;
		if (this.last !== null && this.#answered !== null && same(this.#answered, key))
			this.now = { status: 'ready', key, value: this.last };
		else if (mayStart()) void this.#ask(key);
		else this.now = { status: 'held', key };
	}

	/** Asks what was held back, or again what failed. */
	go(): void {
		if (this.now.status === 'held' || this.now.status === 'failed') void this.#ask(this.now.key);
	}

	async #ask(key: Key): Promise<void> {
		const loading: Asked<Key, Value> = { status: 'loading', key };
		this.now = loading;
		const { read, reasonOf } = this.#options;
		const next = await read(key).then(
			(value): Asked<Key, Value> => ({ status: 'ready', key, value }),
			(error: unknown): Asked<Key, Value> => ({ status: 'failed', key, reason: reasonOf(error) })
		);
		if (this.now !== loading) return;
		this.now = next;
		if (next.status !== 'ready') return;
		this.last = next.value;
		this.#answered = key;
	}
}
