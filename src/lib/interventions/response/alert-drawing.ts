/** The map and the timeline of the alerts as plain data: a page reads it when they are taken away. */
import type { TimeScale } from '../../chart/lines';
import { publicResponse } from '../../i18n/public-response';
import type { RowMark, RowsDrawing, StatesDrawing } from '../../picture/types';
import { alertClasses, stateLabel } from './alert-map';
import { alertsByState } from './alerts';
import { alertRows, alertTime, type AlertMark } from './timeline';
import type { ResponseContext } from './words';

/** How many alerts were declared in each state; dots where one was lifted in part or extended. */
export function alertMapDrawing({ record, view }: ResponseContext): StatesDrawing {
	const { lang, form, state } = view;
	const t = publicResponse[lang];
	const places = alertsByState(record.alerts);
	const classes = alertClasses(places);
	const fill = (declared: number) => `teal-${classes.length}-${declared}`;
	const changed = places.filter((place) => place.changed).length;
	return {
		kind: 'states',
		form,
		label: t.statesMap,
		places: places.map((place) => ({
			id: place.cve_ent,
			fill: fill(place.alerts.length),
			hatch: place.changed ? 'low' : 'none',
			value: `${place.alerts.length}`,
			label: stateLabel(place, lang)
		})),
		chosen: state,
		keyTitle: t.statesUnit,
		keys: [
			...classes.map(({ declared, states }) => ({
				fill: fill(declared),
				hatch: 'none' as const,
				label: t.classOf(declared),
				count: t.statesIn(states)
			})),
			{ fill: null, hatch: 'low', label: t.changedKey, count: t.statesIn(changed) }
		],
		crossed: null
	};
}

const SHAPE = { federal: 'dot', local: 'square' } as const;

function markOf(
	{ at, from, to, federal, disputed }: AlertMark,
	{ first, end }: TimeScale
): RowMark {
	const year = (share: number) => first + share * (end - first);
	return {
		value: year(at),
		low: from < to ? year(from) : null,
		high: from < to ? year(to) : null,
		sign: SHAPE[federal ? 'federal' : 'local'],
		tone: 'a',
		hollow: disputed
	};
}

/** A row a state, a mark a declaration; a line where only the month or the year is known. */
export function timelineDrawing(context: ResponseContext): RowsDrawing {
	const { record, view } = context;
	const t = publicResponse[view.lang];
	const time = alertTime(record.alerts);
	return {
		kind: 'rows',
		label: t.timelineLabel,
		rows: alertRows(context).map(({ cve_ent, name, chosen, marks, text }) => ({
			key: cve_ent,
			name,
			chosen,
			marks: marks.map((mark) => markOf(mark, time)),
			text
		})),
		scale: 'linear',
		valueLabel: '',
		reference: null,
		span: [time.first, time.end],
		tickText: (year) => `${year}`,
		keys: [
			{ sign: SHAPE.federal, tone: 'a', label: t.federalKey },
			{ sign: SHAPE.local, tone: 'a', label: t.localKey },
			{ sign: SHAPE.federal, tone: 'a', hollow: true, label: t.disputedKey }
		],
		hue: 'response'
	};
}
