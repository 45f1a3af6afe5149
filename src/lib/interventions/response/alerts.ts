/** The alerts: how many in each state, and what is said of each. */
import { alertReasons, alertStatus } from '../../catalog/codes-response';
import { hasBoroughs, states } from '../../catalog/states';
import type { Lang } from '../../catalog/types';
import { formatCut, formatList, formatNumber, upperFirst } from '../../i18n/format';
import { publicResponse } from '../../i18n/public-response';
import type { Alert } from '../../query/response-records';
import { labelOf } from './words';

/** The alerts of a state, in order of day. */
export interface StateAlerts {
	readonly cve_ent: string;
	readonly alerts: readonly Alert[];
	readonly federal: number;
	readonly local: number;
	/** Whether one of them is known to have been lifted in part or extended. */
	readonly changed: boolean;
}

const isFederal = ({ issuer }: Alert) => issuer === 'federal';

/** Every state with its alerts, in order of code. */
export function alertsByState(alerts: readonly Alert[]): readonly StateAlerts[] {
	return states.map(({ cve_ent }) => {
		const own = alerts.filter((alert) => alert.cve_ent === cve_ent);
		const federal = own.filter(isFederal).length;
		return {
			cve_ent,
			alerts: own,
			federal,
			local: own.length - federal,
			changed: own.some(({ status }) => status !== 'declared')
		};
	});
}

/** How many declarations are federal, in how many states, and how many are local. */
export function alertTally(alerts: readonly Alert[]): {
	readonly federal: number;
	readonly states: number;
	readonly local: number;
} {
	const federal = alerts.filter(isFederal);
	return {
		federal: federal.length,
		states: new Set(federal.map(({ cve_ent }) => cve_ent)).size,
		local: alerts.length - federal.length
	};
}

/** What became of an alert, in a word or two; null where nothing is known. */
export function changeText({ status }: Pick<Alert, 'status'>, lang: Lang): string | null {
	const t = publicResponse[lang];
	if (status === 'lifted_in_part') return t.liftedShort;
	return status === 'extended' ? t.extendedShort : null;
}

/** The day, who issued it when that was a state, and what became of it: `8 de febrero de 2016 (local)`. */
export function alertText(alert: Alert, lang: Lang): string {
	const date = formatCut(alert.declared_on, lang);
	return publicResponse[lang].markText(date, alert.issuer, changeText(alert, lang));
}

/** Where it is for: `11 municipios`, `Toda la entidad: 16 alcaldías`, `Toda la entidad`. */
export function extentText({ cve_ent, extent, n_municipalities: n }: Alert, lang: Lang): string {
	const t = publicResponse[lang];
	const those = hasBoroughs(cve_ent) ? t.nBoroughs : t.nMunicipalities;
	const written = those(formatNumber(n, 0, lang));
	if (extent !== 'whole_state') return written;
	return n === null ? t.wholeState : t.wholeStateOf(written);
}

/** What stands over the names of its municipalities: all of them, or those that could be read. */
export function namesTitle(
	{ extent, n_municipalities, municipalities }: Alert,
	lang: Lang
): string {
	const t = publicResponse[lang];
	if (extent !== 'listed_in_part') return t.names;
	const read = formatNumber(municipalities.length, 0, lang);
	return t.namesRead(read, formatNumber(n_municipalities, 0, lang));
}

/** The names of its municipalities in the order of the alphabet. */
export function namesOf({ municipalities }: Alert, lang: Lang): string {
	const names = municipalities.map(({ name }) => name);
	return formatList(
		names.sort((a, b) => a.localeCompare(b, 'es')),
		lang
	);
}

/** Why it was declared. */
export function reasonText({ reasons }: Alert, lang: Lang): string {
	const words = reasons.map((reason) => labelOf(alertReasons, reason, lang));
	return upperFirst(formatList(words, lang));
}

/** What is known of it: declared, and whether it was lifted in part or extended. */
export function statusText({ status }: Alert, lang: Lang): string {
	return upperFirst(labelOf(alertStatus, status, lang));
}

/** Other dates in print, as a sentence; null where there is none. */
export function otherDaysText({ other_days }: Alert, lang: Lang): string | null {
	if (other_days.length === 0) return null;
	const dates = other_days.map((day) => formatCut(day, lang));
	return publicResponse[lang].otherDays(formatList(dates, lang));
}
