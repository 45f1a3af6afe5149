/** What is done about violence in a place, as lists of lines ready to be shown. */
import { alertIssuers } from '../catalog/codes-response';
import { ofPlace, placeInSentence } from '../catalog/states';
import type { Lang } from '../catalog/types';
import { formatCut } from '../i18n/format';
import { organisations as directory } from '../i18n/organisations';
import { programmes as catalogue } from '../i18n/programmes';
import { profileResponse } from '../i18n/profile-response';
import { publicResponse } from '../i18n/public-response';
import {
	extentText,
	namesOf,
	namesTitle,
	otherDaysText,
	reasonText,
	statusText
} from '../interventions/response/alerts';
import { centresIn } from '../interventions/response/centres';
import { labelOf } from '../interventions/response/words';
import { reachLine } from '../interventions/programmes/words';
import type { ProfileProgramme, ProfileRecord } from '../query/profile-records';
import type { Alert } from '../query/response-records';
import { programmePath, stateOrganisationsPath } from '../view/interventions-paths';

/** A declaration of an alert, in words. */
export interface AlertFact {
	/** As much of the day as is known: `28 de agosto de 2018`. */
	readonly date: string;
	readonly issuer: string;
	/** Declared, and whether it is known to have been lifted in part or extended: never that it is in force. */
	readonly status: string;
	readonly reason: string;
	readonly extent: string;
	/** Its municipalities by name; null where they could not be read, and where it is for the whole state. */
	readonly names: { readonly title: string; readonly list: string } | null;
	/** Other dates in print, a sentence. */
	readonly otherDays: string | null;
	readonly note: string | null;
	/** The page that says so. */
	readonly url: string | null;
	/** The site of that page. */
	readonly host: string | null;
}

/** A programme that runs in the place. */
export interface ProgrammeFact {
	readonly id: string;
	readonly name: string;
	/** Its own page. */
	readonly href: string;
	/** That men or boys take part; null where no page says so. */
	readonly men: string | null;
	/** How many people it reached, when, and who said so; null where nobody did. */
	readonly reach: string | null;
	/** That the reach is of other places too; null where it is of this one alone, and without a reach. */
	readonly notOnlyHere: string | null;
}

export interface ResponseFacts {
	readonly alerts: readonly AlertFact[];
	/** Stands where there is no alert; null where there is one. */
	readonly noAlert: string | null;
	/** That declared is not in force; null without an alert. */
	readonly declared: string | null;
	/** How many justice centres an old list has, and that it is old. */
	readonly centres: string;
	readonly organisations: {
		/** How many are documented. */
		readonly text: string;
		/** What that number is worth, each a sentence: how many work with men, one page, its age, what it does not say. */
		readonly notes: readonly string[];
		/** The state's page of the directory, which names them. */
		readonly link: { readonly href: string; readonly label: string };
	};
	readonly programmes: readonly ProgrammeFact[];
	/** Stands where there is no programme; null where there is one. */
	readonly noProgramme: string | null;
	/** What reach is and is not; null where no programme has one. */
	readonly reach: string | null;
}

/** As the directory has it: a page that names at least this many of a state's organisations, and half of them or more. */
const ONE_PAGE = 3;

function alertFact(alert: Alert, lang: Lang): AlertFact {
	return {
		date: formatCut(alert.declared_on, lang),
		issuer: labelOf(alertIssuers, alert.issuer, lang),
		status: statusText(alert, lang),
		reason: reasonText(alert, lang),
		extent: extentText(alert, lang),
		names:
			alert.municipalities.length === 0
				? null
				: { title: namesTitle(alert, lang), list: namesOf(alert, lang) },
		otherDays: otherDaysText(alert, lang),
		note: alert.note?.[lang] ?? null,
		url: alert.url,
		host: alert.url === null ? null : new URL(alert.url).hostname.replace(/\.$/, '')
	};
}

function programmeFact(
	{ id, name, men, reach, only_here }: ProfileProgramme,
	lang: Lang
): ProgrammeFact {
	const t = profileResponse[lang];
	return {
		id,
		name: name[lang],
		href: programmePath(id, lang),
		men: men ? t.withMen : null,
		reach: reach && reachLine(reach, lang),
		notOnlyHere: reach === null || only_here ? null : t.everywhere
	};
}

function organisationNotes(
	{ n, men, from_one_page, newest }: ProfileRecord['response']['organisations'],
	lang: Lang
): readonly string[] {
	if (n === 0) return [];
	const t = profileResponse[lang];
	const onePage = from_one_page >= ONE_PAGE && from_one_page * 2 >= n;
	return [
		men === 0 ? t.noMen : t.men(men),
		...(onePage ? [directory[lang].stateOnePage(from_one_page, n)] : []),
		newest === null ? t.undated : t.newest(formatCut(newest, lang))
	];
}

/** Alerts, justice centres, organisations and programmes of a place, and people reached as reported. */
export function responseFacts({ cve_ent, response }: ProfileRecord, lang: Lang): ResponseFacts {
	const t = profileResponse[lang];
	const shared = publicResponse[lang];
	const { alerts, organisations, programmes } = response;
	const centres = centresIn(response, cve_ent);
	return {
		alerts: alerts.map((alert) => alertFact(alert, lang)),
		noAlert: alerts.length === 0 ? shared.noAlert : null,
		declared: alerts.length === 0 ? null : t.declared,
		centres: centres === 0 ? shared.noCentresLine : shared.centresLine(centres),
		organisations: {
			text:
				organisations.n === 0
					? directory[lang].noneOrganisations
					: `${directory[lang].stateOrganisations(organisations.n)}.`,
			notes: organisationNotes(organisations, lang),
			link: {
				href: stateOrganisationsPath(cve_ent, lang),
				label: shared.toOrganisations(placeInSentence(cve_ent, lang), ofPlace(cve_ent, lang))
			}
		},
		programmes: programmes.map((programme) => programmeFact(programme, lang)),
		noProgramme: programmes.length === 0 ? directory[lang].nonePrograms : null,
		reach: programmes.some(({ reach }) => reach !== null) ? catalogue[lang].noteReach : null
	};
}
