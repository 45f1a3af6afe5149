/** The sentence on what is done about violence in a place. */
import type { Lang } from '../catalog/types';
import { inPlace } from '../crime/words';
import { formatCut, formatList, upperFirst } from '../i18n/format';
import { profileSentenceWords } from '../i18n/profile-sentences';
import type { ProfileRecord } from '../query/profile-records';
import type { Alert, ServiceCount } from '../query/response-records';
import { sentenceOf, type ProfileSentence } from './sentence';

function dayText(alert: Alert, marksLocal: boolean, lang: Lang): string {
	const t = profileSentenceWords[lang];
	const day = t.on(formatCut(alert.declared_on, lang), alert.precision);
	const { status } = alert;
	const known = status === 'lifted_in_part' || status === 'extended' ? t.outcome(day, status) : day;
	return marksLocal && alert.issuer === 'local' ? t.local(known) : known;
}

/** When they were declared and what became of them; empty without any. */
function alertClause(alerts: readonly Alert[], allLocal: boolean, lang: Lang): string {
	if (alerts.length === 0) return '';
	const t = profileSentenceWords[lang];
	const days = alerts.map((alert) => dayText(alert, !allLocal, lang));
	const unknown = alerts.some(({ status }) => status === 'declared');
	return [
		t.declared(alerts.length, formatList(days, lang)),
		unknown ? t.inForce(alerts.length) : ''
	].join('');
}

function centreItems(services: readonly ServiceCount[], lang: Lang): readonly string[] {
	return services
		.filter(({ kind, n }) => kind === 'justice_centre' && n > 0)
		.map(({ n, as_of }) => profileSentenceWords[lang].centres(n, formatCut(as_of, lang)));
}

/** What is documented, then what is not: a list of what there is first, so that it reads as one clause. */
function documentedClause(
	{ alerts, services, organisations, programmes }: ProfileRecord['response'],
	lang: Lang
): string {
	const t = profileSentenceWords[lang];
	const men = programmes.filter((programme) => programme.men).length;
	const held = [
		...centreItems(services, lang),
		...(organisations.n > 0 ? [t.organisations(organisations.n, organisations.men)] : []),
		...(programmes.length > 0 ? [t.programmes(programmes.length, men)] : [])
	];
	const none = [
		...(organisations.n > 0 ? [] : [t.noOrganisation]),
		...(programmes.length > 0 ? [] : [t.noProgramme])
	];
	const missing = none.reduce((one, other) => (one === '' ? other : t.nor(one, other)), '');
	if (held.length === 0) return t.onlyNone(missing);
	const said = t.documented(formatList(held, lang), alerts.length === 0);
	return missing === '' ? said : said + t.butNone(missing);
}

/**
 * Alerts with their days and what became of them, justice centres with the age of their list, organisations and
 * programmes, and that what is documented is not all there is.
 */
export function responseSentence(
	{ cve_ent, response }: ProfileRecord,
	lang: Lang
): ProfileSentence {
	const t = profileSentenceWords[lang];
	const { alerts } = response;
	const allLocal = alerts.length > 0 && alerts.every(({ issuer }) => issuer === 'local');
	return sentenceOf('response', [
		t.responseBefore(upperFirst(inPlace(cve_ent, lang)), alerts.length === 0),
		t.alerts(alerts.length, allLocal),
		[alertClause(alerts, allLocal, lang), documentedClause(response, lang), t.notAll].join('')
	]);
}
