/** A view with something changed, and everything that hangs on it put right. */
import { cutsOf } from '../catalog/cuts';
import { hasMicrodata } from '../catalog/filters';
import { indicator, nearestYear } from '../catalog/indicators';
import type { ClassChoice, Indicator } from '../catalog/types';
import type { Filters } from '../query/types';
import { fixedClasses } from './map-view';
import type { CoverageView, MapView } from './types';

/** The filters that this indicator and year can bear; the newest cut is no filter. */
function fittingFilters(filters: Filters, entry: Indicator, year: number): Filters {
	const { cut, domain, age } = filters;
	const older = cutsOf(entry, year).slice(0, -1);
	const microdata = hasMicrodata(entry, year);
	return {
		...(cut !== undefined && older.includes(cut) ? { cut } : {}),
		...(domain !== undefined && microdata ? { domain } : {}),
		...(age !== undefined && microdata ? { age } : {})
	};
}

/** A reader's own choice of classes stays; an indicator's own classes give way to those of the next one. */
function fittingClasses(view: MapView, before: MapView, entry: Indicator): ClassChoice {
	const usual = indicator(before.indicator).classes;
	const { method, k } = view.classes;
	if (view.indicator !== before.indicator && method === usual.method && k === usual.k) {
		return entry.classes;
	}
	return method === 'fixed' ? fixedClasses(entry) : view.classes;
}

function fittingMapView(view: MapView, before: MapView): MapView {
	const entry = indicator(view.indicator);
	const year = nearestYear(entry, view.year);
	return {
		...view,
		year,
		classes: fittingClasses(view, before, entry),
		filters: fittingFilters(view.filters, entry, year)
	};
}

export function withView(view: MapView, change: Partial<Omit<MapView, 'page'>>): MapView;
export function withView(
	view: CoverageView,
	change: Partial<Omit<CoverageView, 'page'>>
): CoverageView;
/**
 * The view with `change` made. Another indicator keeps the year, or the nearest that it has, and the
 * classes that the reader chose; filters that it cannot bear are dropped.
 * Throws `RangeError` for an indicator that the catalogue does not have.
 */
export function withView(
	view: MapView | CoverageView,
	change: Partial<Omit<MapView | CoverageView, 'page'>>
): MapView | CoverageView {
	if (view.page === 'map') return fittingMapView({ ...view, ...change }, view);
	const next: CoverageView = { ...view, ...change };
	return { ...next, year: nearestYear(indicator(next.need), next.year) };
}
