/** The view of the public response: parsed from an address, written to one, changed part by part. */
import type { Lang } from '../catalog/types';
import { interventionsOfPath, interventionsPath } from './interventions-paths';
import type { PublicResponseView } from './interventions-types';
import { pageOfPath } from './paths';
import { queryText, readForm, readState } from './query-text';
import type { Parsed } from './types';

/** What the page shows when its address says nothing: the whole country. */
export function defaultPublicResponseView(lang: Lang): PublicResponseView {
	return { page: 'interventions', section: 'response', lang, state: null, form: 'auto' };
}

const KEYS = ['state', 'form'];

/**
 * The view that an address asks for, given as readers see it or as the route tree has it. What does not
 * exist gives way to the default, with a reason; parameters that the page does not know are ignored.
 * Throws `RangeError` when the address is of another page.
 */
export function publicResponseViewFromUrl(url: URL): Parsed<PublicResponseView> {
	const address = pageOfPath(url.pathname);
	if (address === null || interventionsOfPath(address)?.section !== 'response')
		throw new RangeError(`no public response at ${url.pathname}`);
	const params = url.searchParams;
	const usual = defaultPublicResponseView(address.lang);
	if (!KEYS.some((key) => params.has(key))) return { status: 'missing', view: usual };
	const state = readState(params);
	const form = readForm(params);
	const view: PublicResponseView = { ...usual, state: state.value, form: form.value };
	const reasons = [state, form].flatMap(({ reason }) => (reason ? [reason] : []));
	return reasons.length === 0 ? { status: 'valid', view } : { status: 'invalid', view, reasons };
}

/** The address of a view with something changed, defaults left out. */
export function publicResponseViewToPath(
	view: PublicResponseView,
	change: Partial<Pick<PublicResponseView, 'state' | 'form' | 'lang'>> = {}
): string {
	const { lang, state, form } = { ...view, ...change };
	const query = queryText([
		['state', state],
		['form', form === 'auto' ? null : form]
	]);
	return interventionsPath('response', lang) + query;
}
