/** What the controls of the page offer, each choice with the address that it leads to. */
import { topic } from '../../catalog/topics';
import { crime } from '../../i18n/crime';
import { crimeChange } from '../../i18n/crime-change';
import { crimeStates } from '../../i18n/crime-states';
import { upperFirst } from '../../i18n/format';
import type { Choice } from '../../ui/choice';
import {
	crimeStatesViewToPath,
	hasKillings,
	wholeYearsOf,
	withStatesView
} from '../../view/crime-states-view';
import {
	afterStarts,
	beforeStarts,
	lengthOf,
	longest,
	periodText,
	withAfter,
	withBefore,
	withLength
} from '../../view/periods';
import type { CrimeStatesView } from '../../view/types';

type Changed = Parameters<typeof withStatesView>[1];

/** A row of choices under one name. */
export interface Control {
	readonly label: string;
	readonly choices: readonly Choice[];
}

function choice(
	view: CrimeStatesView,
	label: string,
	change: Changed,
	chosen: boolean,
	key = label
): Choice {
	return { key, label, href: crimeStatesViewToPath(withStatesView(view, change)), chosen };
}

/** Victims or files, where the topic is counted in both. */
export function unitControl(view: CrimeStatesView): Control | null {
	const { units } = topic(view.topic);
	if (units.length < 2) return null;
	const t = crime[view.lang];
	return {
		label: t.unit,
		choices: units.map((unit) =>
			choice(view, upperFirst(t[unit]), { unit }, unit === view.unit, unit)
		)
	};
}

/** The whole years. */
export function yearControl(view: CrimeStatesView): Control {
	return {
		label: crimeStates[view.lang].year,
		choices: wholeYearsOf(view.topic, view.unit).map((year) =>
			choice(view, `${year}`, { year }, year === view.year)
		)
	};
}

/** A map or tiles; `auto` leaves it to the width of the page. */
export function formControl(view: CrimeStatesView): Control {
	const t = crimeStates[view.lang];
	return {
		label: t.form,
		choices: (['auto', 'map', 'tiles'] as const).map((form) =>
			choice(view, t.formName(form), { form }, form === view.form, form)
		)
	};
}

/** Whether the scatter draws its intervals. */
export function intervalControl(view: CrimeStatesView): Control {
	const t = crimeStates[view.lang];
	return {
		label: t.intervals,
		choices: [
			choice(view, t.hide, { intervals: false }, !view.intervals),
			choice(view, t.show, { intervals: true }, view.intervals)
		]
	};
}

/** One scale for all small charts, or each its own. */
export function scaleControl(view: CrimeStatesView): Control {
	const t = crimeStates[view.lang];
	return {
		label: t.scale,
		choices: (['shared', 'own'] as const).map((scale) =>
			choice(view, t[scale], { scale }, scale === view.scale, scale)
		)
	};
}

/** Femicide alone or all killings of women, where both are counted. */
export function ofControl(view: CrimeStatesView): Control | null {
	if (!hasKillings(view)) return null;
	const t = crimeChange[view.lang];
	return {
		label: t.of,
		choices: [
			choice(view, t.ofTopic, { of: 'topic' }, view.of === 'topic'),
			choice(view, t.ofKillings, { of: 'killings' }, view.of === 'killings')
		]
	};
}

/** The length of both periods, and where each begins; a period that would meet the other moves it. */
export function periodControls(view: CrimeStatesView): readonly Control[] {
	const t = crimeChange[view.lang];
	const years = wholeYearsOf(view.topic, view.unit);
	const [before, after] = view.change;
	const length = lengthOf(before);
	const named = (from: number) => periodText([from, from + length - 1]).replace('-', '–');
	const lengths = Array.from({ length: longest(years) }, (_, at) => at + 1);
	return [
		{
			label: t.length,
			choices: lengths.map((each) =>
				choice(view, `${each}`, { change: withLength(view.change, each, years) }, each === length)
			)
		},
		{
			label: t.before,
			choices: beforeStarts(years, length).map((from) =>
				choice(view, named(from), { change: withBefore(view.change, from) }, from === before[0])
			)
		},
		{
			label: t.after,
			choices: afterStarts(years, length).map((from) =>
				choice(view, named(from), { change: withAfter(view.change, from) }, from === after[0])
			)
		}
	];
}
