/** What the controls of the map offer, each choice with the address that it leads to. */
import { indicator } from '../catalog/indicators';
import type { ClassMethod, Indicator } from '../catalog/types';
import { mapText } from '../i18n/map';
import type { Choice } from '../ui/choice';
import { withView } from '../view/change';
import { mapViewToPath } from '../view/map-view';
import type { Form, MapView } from '../view/types';

const FORMS: readonly Form[] = ['auto', 'map', 'tiles'];
const METHODS: readonly ClassMethod[] = ['fixed', 'quantiles', 'equal', 'natural'];
/** Fewer say little, more cannot be told apart (Brewer C. A. and Pickle L., 2002, Annals of the AAG 92(4)). */
const COUNTS: readonly number[] = [3, 4, 5, 6, 7];
const USUAL_COUNT = 5;

function to(view: MapView, change: Partial<Omit<MapView, 'page'>>): string {
	return mapViewToPath(withView(view, change));
}

/** The address of the same view of another indicator. */
export function indicatorHref(view: MapView, entry: Indicator): string {
	return to(view, { indicator: entry.id });
}

/** A longer strip of years is written short: `1990 91 92 …`. */
const FEW_YEARS = 14;

/** The years of the indicator; those of which only months are counted are marked. */
export function yearChoices(view: MapView): readonly Choice[] {
	const text = mapText(view.lang);
	const { years, partialYears } = indicator(view.indicator);
	return years.map((year) => {
		const months = partialYears[year];
		return {
			key: `${year}`,
			...yearLabels(year, { years, now: view.year }),
			...(months === undefined ? {} : { mark: text.partialYear(months) }),
			href: to(view, { year }),
			chosen: year === view.year
		};
	});
}

function yearLabels(
	year: number,
	{ years, now }: { years: readonly number[]; now: number }
): Pick<Choice, 'label' | 'lead'> {
	const written = `${year}`;
	const whole = years.length <= FEW_YEARS || year % 10 === 0 || year === years[0] || year === now;
	return whole ? { label: written } : { lead: written.slice(0, 2), label: written.slice(2) };
}

export function formChoices(view: MapView): readonly Choice[] {
	const text = mapText(view.lang);
	return FORMS.map((form) => ({
		key: form,
		label: text.formName(form),
		href: to(view, { form }),
		chosen: form === view.form
	}));
}

/** The ways to make classes. Fixed breaks bring their own number; the others keep the one in use. */
export function methodChoices(view: MapView): readonly Choice[] {
	const text = mapText(view.lang);
	const { fixedBreaks } = indicator(view.indicator);
	const { k, method: now } = view.classes;
	return METHODS.map((method) => ({
		key: method,
		label: text.methodName(method),
		href: to(view, {
			classes:
				method === 'fixed'
					? { method, k: fixedBreaks.length + 1 }
					: { method, k: now === 'fixed' ? USUAL_COUNT : k }
		}),
		chosen: method === now
	}));
}

/** How many classes; none to choose where the breaks are fixed. */
export function countChoices(view: MapView): readonly Choice[] {
	const { method, k: now } = view.classes;
	if (method === 'fixed') return [];
	return COUNTS.map((k) => ({
		key: `${k}`,
		label: `${k}`,
		href: to(view, { classes: { method, k } }),
		chosen: k === now
	}));
}
