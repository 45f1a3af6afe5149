/** The map as it is taken away. Loaded when a reader opens the panel. */
import { indicator } from '../catalog/indicators';
import { api, indicatorForms } from '../data/addresses';
import { otherLang } from '../i18n';
import { sharePanel } from '../i18n/share-panel';
import type { Result } from '../query/types';
import { takenOf } from '../share/taken-of';
import type { Taken, WholeFile } from '../share/types';
import type { BreaksOf } from '../stats/classes';
import { mapViewToPath } from '../view/map-view';
import type { MapView } from '../view/types';
import type { Facts } from './facts';
import { mapFigured } from './figured';
import { hasFilters } from './filtered';

/**
 * A result as it is shown, with its addresses, all years of its indicator, and the tables that it was made from.
 *
 * @param view the view that gave the result: its indicator, year and filters
 * @param natural what computes natural classes; null where they are not asked for
 * @throws what `mapFigured` throws
 */
export function mapTaken(
	view: MapView,
	result: Result,
	facts: Facts,
	natural: BreaksOf | null
): Taken {
	const site = 'https://atlas.invalid';
	const other = new URL(mapViewToPath({ ...view, lang: otherLang(view.lang) }), site);
	const taken = takenOf(mapFigured(result, view, facts, natural), {
		url: new URL(mapViewToPath(view), site),
		otherPath: other.pathname,
		embedId: null,
		why: hasFilters(result.question) ? 'filters' : null
	});
	return { ...taken, everything: [...everyYear(view), ...taken.everything] };
}

function everyYear({ indicator: id, lang }: MapView): readonly WholeFile[] {
	const name = indicator(id).short[lang];
	return indicatorForms
		.filter((form) => form !== 'metadata.json')
		.map((form) => ({
			label: sharePanel[lang].everyYear(name, form.toUpperCase()),
			href: api.indicator(id, form)
		}));
}
