import { onMount } from 'svelte';
import { page } from '$app/state';
import { withoutQuery } from './without-query';

/**
 * The address of the page. A prerendered page is made without the query of its address, which is read
 * only once the page is live; until then `url` has none. Made while a component starts.
 */
export class LiveAddress {
	#live = $state(false);

	constructor() {
		onMount(() => {
			this.#live = true;
		});
	}

	/** Whether the page runs in a browser, and its query is known. */
	get live(): boolean {
		return this.#live;
	}

	get url(): URL {
		return this.#live ? page.url : withoutQuery(page.url);
	}
}
