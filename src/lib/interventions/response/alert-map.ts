/** The map of the alerts: how many were declared in each state, and what that says of it. */
import { placeInSentence, placeName } from '../../catalog/states';
import type { Lang } from '../../catalog/types';
import { fileColumn, numberColumn, textColumn } from '../../chart/columns';
import { sourcesOf } from '../../chart/sources';
import type { ChartTable, FigureText } from '../../chart/types';
import { formatCut, formatList } from '../../i18n/format';
import { publicResponse } from '../../i18n/public-response';
import type { Alert } from '../../query/response-records';
import { alertsByState, alertText, changeText, type StateAlerts } from './alerts';
import { responseFileName, type ResponseContext } from './words';

/** How many declarations a class stands for, and how many states are in it. */
export interface AlertClass {
	readonly declared: number;
	readonly states: number;
}

/** The classes of the map, from none to the most that any state has. */
export function alertClasses(places: readonly StateAlerts[]): readonly AlertClass[] {
	const most = Math.max(...places.map(({ alerts }) => alerts.length));
	return Array.from({ length: most + 1 }, (_, declared) => ({
		declared,
		states: places.filter(({ alerts }) => alerts.length === declared).length
	}));
}

/** What the map says of a state, a line a fact. */
export function stateLines({ alerts }: StateAlerts, lang: Lang): readonly string[] {
	const t = publicResponse[lang];
	return [t.classOf(alerts.length), ...alerts.map((alert) => alertText(alert, lang))];
}

/** All that the map says of a state, for who cannot see it. */
export function stateLabel(place: StateAlerts, lang: Lang): string {
	return `${placeName(place.cve_ent, lang)}: ${stateLines(place, lang).join('; ')}`;
}

/** When the last declaration that is held was made. Throws `RangeError` when there is none. */
export function lastDeclared(alerts: readonly Alert[]): string {
	const last = alerts
		.map(({ declared_on }) => declared_on)
		.sort()
		.at(-1);
	if (last === undefined) throw new RangeError('no alert');
	return last;
}

/** Everything of the map but its drawing. */
export function alertMapText({ record, view, names }: ResponseContext): FigureText {
	const { lang } = view;
	const t = publicResponse[lang];
	const places = alertsByState(record.alerts);
	const two = places.filter(({ alerts }) => alerts.length === 2);
	return {
		lang,
		id: 'alerts-by-state',
		title: t.statesTitle,
		sentence: t.statesSentence(
			places.filter(({ alerts }) => alerts.length === 0).length,
			formatList(
				two.map(({ cve_ent }) => placeInSentence(cve_ent, lang)),
				lang
			)
		),
		meta: {
			unit: t.statesUnit,
			cut: t.alertsCut(formatCut(lastDeclared(record.alerts), lang)),
			precision: t.alertsPrecision,
			sources: sourcesOf(['gender-alerts'], names)
		},
		table: statesTable(places, lang),
		fileName: responseFileName(t.fileStates),
		sql: record.sql['alerts'] ?? null
	};
}

function statesTable(places: readonly StateAlerts[], lang: Lang): ChartTable {
	const t = publicResponse[lang];
	return {
		columns: [
			textColumn('state', t.state),
			fileColumn('cve_ent'),
			numberColumn('federal', t.federalCount),
			numberColumn('local', t.localCount),
			textColumn('declared_on', t.declaredOn),
			textColumn('status', t.status)
		],
		rows: places.map(({ cve_ent, alerts, federal, local }) => [
			placeName(cve_ent, lang),
			cve_ent,
			federal,
			local,
			alerts.length === 0
				? t.classOf(0)
				: alerts.map(({ declared_on }) => formatCut(declared_on, lang)).join('; '),
			alerts.flatMap((alert) => changeText(alert, lang) ?? []).join('; ')
		])
	};
}
