/** The coverage page's view: a need crossed with the response documented, parsed and written. */
import { defaultYear, findIndicator, indicator, indicators } from '../catalog/indicators';
import type { Indicator, Lang } from '../catalog/types';
import type { ResponseKind } from '../query/coverage-records';
import { readYear } from './indicator-year';
import { pageOfPath, pagePath } from './paths';
import { notUnderstood, oneOf, queryText, readForm, readState } from './query-text';
import type { Read } from './query-text';
import type { CoverageView, Parsed } from './types';

const DEFAULT_NEED = 'partner_lifetime_any';
const DEFAULT_RESPONSE: ResponseKind = 'both';

/**
 * What can stand as a need: every indicator that measures violence. How many complained, and how
 * killings are classified, do not grow with the need.
 */
export const needs: readonly Indicator[] = indicators.filter(
	({ id, theme, measure }) =>
		theme !== 'response' && measure !== 'share' && id !== 'partner_complaint'
);

export const responseKinds: readonly ResponseKind[] = [
	...(['both', 'organisations', 'programmes'] as const),
	...(['men', 'reach', 'centres', 'alerts'] as const)
];

/** What the coverage page shows when its address says nothing. */
export function defaultCoverageView(lang: Lang): CoverageView {
	return {
		page: 'coverage',
		lang,
		need: DEFAULT_NEED,
		year: defaultYear(indicator(DEFAULT_NEED)),
		response: DEFAULT_RESPONSE,
		form: 'auto',
		state: null
	};
}

function readNeed(params: URLSearchParams): Read<Indicator> {
	const fallback = indicator(DEFAULT_NEED);
	const asked = params.get('need');
	if (asked === null) return { value: fallback, reason: null };
	const found = findIndicator(asked);
	if (found && needs.includes(found)) return { value: found, reason: null };
	return {
		value: fallback,
		reason: notUnderstood('need', asked, {
			es: `se muestra «${fallback.label.es}»`,
			en: `“${fallback.label.en}” is shown`
		})
	};
}

const KEYS = ['need', 'year', 'response', 'form', 'state'];

/** The coverage view that an address asks for. Parameters that the page does not know are ignored. Never throws. */
export function coverageViewFromUrl(url: URL): Parsed<CoverageView> {
	const lang = pageOfPath(url.pathname)?.lang ?? 'es';
	const params = url.searchParams;
	if (!KEYS.some((key) => params.has(key))) {
		return { status: 'missing', view: defaultCoverageView(lang) };
	}
	const need = readNeed(params);
	const year = readYear(need.reason ? null : params.get('year'), need.value);
	const response = oneOf(params, 'response', responseKinds, DEFAULT_RESPONSE, {
		es: 'se muestran organizaciones y programas juntos',
		en: 'organisations and programmes are shown together'
	});
	const form = readForm(params);
	const state = readState(params);
	const view: CoverageView = {
		page: 'coverage',
		lang,
		need: need.value.id,
		year: year.value,
		response: response.value,
		form: form.value,
		state: state.value
	};
	const reasons = [need, year, response, form, state]
		.map(({ reason }) => reason)
		.filter((reason) => reason !== null);
	return reasons.length === 0 ? { status: 'valid', view } : { status: 'invalid', view, reasons };
}

/** The address of a coverage view, defaults left out. */
export function coverageViewToPath(view: CoverageView): string {
	const need = indicator(view.need);
	return (
		pagePath('coverage', view.lang) +
		queryText([
			['need', view.need === DEFAULT_NEED ? null : view.need],
			['year', view.year === defaultYear(need) ? null : `${view.year}`],
			['response', view.response === DEFAULT_RESPONSE ? null : view.response],
			['form', view.form === 'auto' ? null : view.form],
			['state', view.state]
		])
	);
}
