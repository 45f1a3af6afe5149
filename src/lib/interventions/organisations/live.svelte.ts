import {
	responseRecordPaths,
	type Organisation,
	type OrganisationsRecord
} from '$lib/query/response-records';
import { readRecord } from '$lib/query/records';
import { Asking, type Asked } from '$lib/ui/asked.svelte';
import { showsAll } from '$lib/view/organisations-view';
import type { OrganisationsView } from '$lib/view/interventions-types';
import { chosen, shownOf, type Shown } from './directory';
import type { OrganisationSearch } from './search';

type Whole = readonly Organisation[];

/**
 * The directory once the page is live. The whole of it is read when a view needs more than the page was made
 * with, and the search is loaded when a reader is about to search.
 */
export class LiveDirectory {
	readonly whole = new Asking<'whole', Whole>(() => this.#organisations());
	readonly search = new Asking<'search', OrganisationSearch>(async () => {
		const [{ organisationSearch }, whole] = await Promise.all([
			import('./search'),
			this.#organisations()
		]);
		return organisationSearch(whole);
	});
	#reading: Promise<Whole> | null = null;

	/** Begins to read what a view needs; what was read, or is being read, is not asked for again. */
	prepare(view: OrganisationsView): void {
		if (view.text !== '') this.prepareSearch();
		if (this.whole.now.status === 'none' && needsWhole(view)) void this.whole.ask('whole');
	}

	prepareSearch(): void {
		if (this.search.now.status === 'none') void this.search.ask('search');
	}

	/** Whether what a view needs is there. */
	stateOf(view: OrganisationsView): Asked<string, unknown>['status'] {
		if (!needsWhole(view)) return 'ready';
		return view.text === '' ? this.whole.now.status : this.search.now.status;
	}

	/** All that a view finds, in order; null until what it needs was read. */
	found(view: OrganisationsView): Whole | null {
		const [whole, search] = [this.whole.now, this.search.now];
		if (whole.status !== 'ready') return null;
		if (view.text === '') return whole.value;
		return search.status === 'ready' ? (search.value.find(view.text) ?? whole.value) : null;
	}

	/** What a view shows; null until what it needs was read. */
	shown(view: OrganisationsView): Shown | null {
		const found = this.found(view);
		return found && shownOf(found, view);
	}

	/** Every organisation that a view shows, on all parts of its list. Rejects when it cannot be read. */
	async rows(view: OrganisationsView): Promise<Whole> {
		const whole = await this.#organisations();
		return chosen(this.found(view) ?? whole, view);
	}

	/** Reads again what failed. */
	retry(): void {
		this.whole.retry();
		this.search.retry();
	}

	#organisations(): Promise<Whole> {
		this.#reading ??= readRecord<OrganisationsRecord>(
			fetch,
			responseRecordPaths.organisations
		).then(
			({ organisations }) => organisations,
			(error: unknown) => {
				this.#reading = null;
				throw error;
			}
		);
		return this.#reading;
	}
}

function needsWhole(view: OrganisationsView): boolean {
	return !showsAll(view) || view.sheet > 1;
}
