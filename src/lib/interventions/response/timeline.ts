/** The alerts along time: a row a state, a mark a declaration. */
import { alertIssuers, datePrecisions } from '../../catalog/codes-response';
import { placeName } from '../../catalog/states';
import type { Lang } from '../../catalog/types';
import { fileColumn, numberColumn, textColumn } from '../../chart/columns';
import { across, type TimeScale } from '../../chart/lines';
import { sourcesOf } from '../../chart/sources';
import type { ChartTable, FigureText } from '../../chart/types';
import { formatCut } from '../../i18n/format';
import { publicResponse } from '../../i18n/public-response';
import type { Alert } from '../../query/response-records';
import { publicResponseViewToPath } from '../../view/public-response-view';
import {
	alertsByState,
	alertText,
	extentText,
	namesOf,
	otherDaysText,
	reasonText,
	statusText
} from './alerts';
import { lastDeclared } from './alert-map';
import { labelOf, responseFileName, type ResponseContext } from './words';

/** A declaration on the line of its state, in shares of the time shown. */
export interface AlertMark {
	readonly key: string;
	/** The day; the middle of a month or year of which no more is known. */
	readonly at: number;
	/** From where to where the date may lie: the same as `at` but for a month or a year. */
	readonly from: number;
	readonly to: number;
	readonly federal: boolean;
	/** Other dates are in print. */
	readonly disputed: boolean;
}

export interface AlertRow {
	readonly cve_ent: string;
	readonly name: string;
	readonly href: string;
	readonly chosen: boolean;
	readonly marks: readonly AlertMark[];
	/** Its dates in words. */
	readonly text: string;
}

/** When a date begins and ends, in years: a day is as long as itself. `RangeError` for no date. */
export function dateSpan(date: string): readonly [from: number, to: number] {
	const found = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date);
	if (!found) throw new RangeError(`no date '${date}'`);
	const [year, month, day] = found.slice(1).map((part) => (part ? Number(part) : null));
	const at = (y: number, m: number, d: number) => Date.UTC(y, m, d);
	const first = at(year ?? 0, 0, 1);
	const length = at((year ?? 0) + 1, 0, 1) - first;
	const from = at(year ?? 0, (month ?? 1) - 1, day ?? 1);
	const to =
		month == null
			? first + length
			: day == null
				? at(year ?? 0, month, 1)
				: at(year ?? 0, month - 1, day + 1);
	return [(year ?? 0) + (from - first) / length, (year ?? 0) + (to - first) / length];
}

/** Whole years from the first declaration to past the last. */
export function alertTime(alerts: readonly Alert[]): TimeScale {
	const spans = alerts.map(({ declared_on }) => dateSpan(declared_on));
	return {
		first: Math.floor(Math.min(...spans.map(([from]) => from))),
		end: Math.ceil(Math.max(...spans.map(([, to]) => to)))
	};
}

function markOf(alert: Alert, time: TimeScale): AlertMark {
	const [begin, end] = dateSpan(alert.declared_on);
	const at = across(time, (begin + end) / 2);
	const whole = alert.precision === 'day';
	return {
		key: alert.declared_on,
		at,
		from: whole ? at : across(time, begin),
		to: whole ? at : across(time, end),
		federal: alert.issuer === 'federal',
		disputed: alert.other_days.length > 0
	};
}

/** A row a state with a declaration, in the order of the first; choosing the chosen one takes the choice back. */
export function alertRows({ record, view }: ResponseContext): readonly AlertRow[] {
	const { lang } = view;
	const time = alertTime(record.alerts);
	return alertsByState(record.alerts)
		.filter(({ alerts }) => alerts.length > 0)
		.sort((a, b) => firstDay(a.alerts).localeCompare(firstDay(b.alerts)))
		.map(({ cve_ent, alerts }) => ({
			cve_ent,
			name: placeName(cve_ent, lang),
			href: publicResponseViewToPath(view, { state: cve_ent === view.state ? null : cve_ent }),
			chosen: cve_ent === view.state,
			marks: alerts.map((alert) => markOf(alert, time)),
			text: alerts.map((alert) => alertText(alert, lang)).join('; ')
		}));
}

const firstDay = (alerts: readonly Alert[]) => alerts[0]?.declared_on ?? '';

/** Everything of the timeline but its drawing. */
export function timelineText({ record, view, names }: ResponseContext): FigureText {
	const { lang } = view;
	const t = publicResponse[lang];
	return {
		lang,
		id: 'alerts',
		title: t.timelineTitle,
		sentence: t.timelineSentence(
			record.alerts.filter(({ other_days }) => other_days.length > 0).length
		),
		meta: {
			unit: t.timelineUnit,
			cut: t.alertsCut(formatCut(lastDeclared(record.alerts), lang)),
			precision: null,
			sources: sourcesOf(['gender-alerts'], names)
		},
		table: alertTable(record.alerts, lang),
		fileName: responseFileName(t.fileAlerts),
		sql: record.sql['alerts'] ?? null
	};
}

/** Every declaration with all that is held of it. */
function alertTable(alerts: readonly Alert[], lang: Lang): ChartTable {
	const t = publicResponse[lang];
	return {
		columns: [
			textColumn('state', t.state),
			fileColumn('cve_ent'),
			textColumn('declared_on', t.declaredOn),
			fileColumn('precision'),
			fileColumn('other_days'),
			fileColumn('extent'),
			numberColumn('n_municipalities', t.municipalities),
			textColumn('municipalities', t.names),
			textColumn('reason', t.reason),
			textColumn('issuer', t.issuer),
			textColumn('status', t.status),
			textColumn('note', t.note),
			textColumn('source', t.page)
		],
		rows: alerts.map((alert) => [
			placeName(alert.cve_ent, lang),
			alert.cve_ent,
			alert.declared_on,
			labelOf(datePrecisions, alert.precision, lang),
			alert.other_days.join('; '),
			extentText(alert, lang),
			alert.n_municipalities,
			namesOf(alert, lang),
			reasonText(alert, lang),
			labelOf(alertIssuers, alert.issuer, lang),
			statusText(alert, lang),
			[otherDaysText(alert, lang), alert.note?.[lang]].filter(Boolean).join(' '),
			alert.url
		])
	};
}
