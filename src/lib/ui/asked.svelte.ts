/** Something read when it is asked for; a newer question overtakes an older one. */
export type Asked<Key, Value> =
	| { readonly status: 'none' }
	| { readonly status: 'loading'; readonly key: Key }
	| { readonly status: 'ready'; readonly key: Key; readonly value: Value }
	| { readonly status: 'failed'; readonly key: Key };

/** Reads values by key and keeps what became of the newest key. `read` may throw: then it has failed. */
export class Asking<Key, Value> {
	now = $state.raw<Asked<Key, Value>>({ status: 'none' });
	readonly #read: (key: Key) => Promise<Value>;

	constructor(read: (key: Key) => Promise<Value>) {
		this.#read = read;
	}

	async ask(key: Key): Promise<void> {
		const loading: Asked<Key, Value> = { status: 'loading', key };
		this.now = loading;
		const next = await this.#read(key).then(
			(value): Asked<Key, Value> => ({ status: 'ready', key, value }),
			(): Asked<Key, Value> => ({ status: 'failed', key })
		);
		if (this.now === loading) this.now = next;
	}

	/** Asks again what failed. */
	retry(): void {
		if (this.now.status === 'failed') void this.ask(this.now.key);
	}
}
