import { untrack } from 'svelte';
import { readRecord } from '../query/records';
import { Asking } from '../ui/asked.svelte';

interface Options<R> {
	/** The record that the page was made with. */
	readonly usual: () => R;
	/** The indicator whose record is wanted. */
	readonly indicator: () => string;
	readonly path: (indicator: string) => string;
}

/**
 * The record of the indicator chosen: that of the page, or else read when it is asked for. Made while a
 * component starts.
 */
export class ChosenRecord<R extends { readonly indicator: string }> {
	readonly #options: Options<R>;
	readonly #asking: Asking<string, R>;

	constructor(options: Options<R>) {
		this.#options = options;
		this.#asking = new Asking((id) => readRecord<R>(fetch, options.path(id)));
		$effect(() => {
			const id = options.indicator();
			if (this.now === null)
				untrack(() => {
					const { now } = this.#asking;
					if (now.status === 'none' || now.key !== id) void this.#asking.ask(id);
				});
		});
	}

	/** Null while it is being read, and when it could not be. */
	get now(): R | null {
		const id = this.#options.indicator();
		const usual = this.#options.usual();
		if (usual.indicator === id) return usual;
		const { now } = this.#asking;
		return now.status === 'ready' && now.key === id ? now.value : null;
	}

	get failed(): boolean {
		return this.now === null && this.#asking.now.status === 'failed';
	}

	retry(): void {
		this.#asking.retry();
	}
}
