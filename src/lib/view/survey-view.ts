/** The view of four of the survey's sections: parsed from an address, written to one, changed part by part. */
import { hasMicrodata } from '../catalog/filters';
import {
	findSurveyIndicator,
	surveyIndicator,
	surveyIndicators,
	type SurveyIndicator
} from '../catalog/indicators/survey';
import type { SurveyYear } from '../catalog/survey-variables';
import type { Lang, Text } from '../catalog/types';
import { pageOfPath, surveyPath, surveySectionOfPath } from './paths';
import { notUnderstood, oneOf, queryText, readState, shown, type Read } from './query-text';
import type { Parsed, SurveyView } from './types';

type Section = SurveyView['section'];

const USUAL = 'partner_lifetime_any';

/**
 * Survey years of an indicator that a section can show, ascending: those with the women's answers where it
 * tells groups of women apart, those with any figure elsewhere. None where the section cannot show it.
 */
export function yearsIn(section: Section, entry: SurveyIndicator): readonly SurveyYear[] {
	if (section === 'groups') return entry.surveyYears.filter((year) => hasMicrodata(entry, year));
	return section === 'change' && entry.surveyYears.length < 2 ? [] : entry.surveyYears;
}

/** The indicators that a section can show, in the order of the survey's pages. */
export function indicatorsIn(section: Section): readonly SurveyIndicator[] {
	return surveyIndicators.filter((entry) => yearsIn(section, entry).length > 0);
}

function newestIn(section: Section, entry: SurveyIndicator): SurveyYear {
	const newest = yearsIn(section, entry).at(-1);
	if (newest === undefined) throw new RangeError(`${section} cannot show '${entry.id}'`);
	return newest;
}

/** What a section shows when its address says nothing: violence from a partner, in the newest survey. */
export function defaultSurveyView(section: Section, lang: Lang): SurveyView {
	return {
		page: 'survey',
		section,
		lang,
		indicator: USUAL,
		year: newestIn(section, surveyIndicator(USUAL)),
		state: null,
		order: 'value'
	};
}

const KEYS = ['indicator', 'year', 'state', 'order'];

/**
 * The view that an address asks for, given as readers see it or as the route tree has it. What the section
 * cannot show gives way to the nearest that it can, with a reason; parameters that it does not know are
 * ignored. Throws `RangeError` when the address is of no section that has such a view.
 */
export function surveyViewFromUrl(url: URL): Parsed<SurveyView> {
	const { section, lang } = sectionOfUrl(url);
	const params = url.searchParams;
	const usual = defaultSurveyView(section, lang);
	if (!KEYS.some((key) => params.has(key))) return { status: 'missing', view: usual };
	const entry = readIndicator(params.get('indicator'), section);
	// The year of an indicator that cannot be shown says nothing about the one in its place.
	const year = readYear(entry.reason ? null : params.get('year'), section, entry.value);
	const state = readState(params);
	const order = oneOf<SurveyView['order']>(params, 'order', ['value', 'name'], 'value', {
		es: 'los estados van de mayor a menor',
		en: 'the states go from high to low'
	});
	const view: SurveyView = {
		...usual,
		indicator: entry.value.id,
		year: year.value,
		state: state.value,
		order: order.value
	};
	const reasons = [entry, year, state, order].flatMap(({ reason }) => (reason ? [reason] : []));
	return reasons.length === 0 ? { status: 'valid', view } : { status: 'invalid', view, reasons };
}

function sectionOfUrl({ pathname }: URL): { section: Section; lang: Lang } {
	const address = pageOfPath(pathname);
	const section = address && surveySectionOfPath(address);
	if (address === null || section === null || section === 'tabulator')
		throw new RangeError(`no section of the survey at ${pathname}`);
	return { section, lang: address.lang };
}

function readIndicator(asked: string | null, section: Section): Read<SurveyIndicator> {
	const usual = surveyIndicator(USUAL);
	if (asked === null) return { value: usual, reason: null };
	const found = findSurveyIndicator(asked);
	if (found && yearsIn(section, found).length > 0) return { value: found, reason: null };
	const instead: Text = {
		es: `se muestra «${usual.short.es}»`,
		en: `“${usual.short.en}” is shown`
	};
	const reason = found
		? cannotShow(section, found, instead)
		: notUnderstood('indicator', asked, instead);
	return { value: usual, reason };
}

/** Why a section cannot show an indicator that the survey has. */
function cannotShow(
	section: Section,
	{ short, surveyYears }: SurveyIndicator,
	instead: Text
): Text {
	if (section === 'change')
		return {
			es: `«${short.es}» sólo tiene cifras de ${surveyYears.join('')}, y aquí se comparan dos encuestas; ${instead.es}.`,
			en: `“${short.en}” has figures for ${surveyYears.join('')} only, and two surveys are compared here; ${instead.en}.`
		};
	return {
		es: `De «${short.es}» no tenemos las respuestas de cada mujer, que hacen falta para separar grupos; ${instead.es}.`,
		en: `For “${short.en}” we do not hold each woman’s answers, which telling groups apart takes; ${instead.en}.`
	};
}

function nearest(year: number, years: readonly SurveyYear[], newest: SurveyYear): SurveyYear {
	return years.reduce(
		(best, other) => (Math.abs(other - year) <= Math.abs(best - year) ? other : best),
		newest
	);
}

function readYear(
	asked: string | null,
	section: Section,
	entry: SurveyIndicator
): Read<SurveyYear> {
	const years = yearsIn(section, entry);
	const newest = newestIn(section, entry);
	if (asked === null) return { value: newest, reason: null };
	const found = years.find((year) => `${year}` === asked);
	if (found !== undefined) return { value: found, reason: null };
	const value = /^\d{4}$/.test(asked) ? nearest(Number(asked), years, newest) : newest;
	return {
		value,
		reason: {
			es: `«${entry.short.es}» no tiene aquí cifras de «${shown(asked)}»; se muestra ${value}.`,
			en: `“${entry.short.en}” has no figures for “${shown(asked)}” here; ${value} is shown.`
		}
	};
}

/**
 * The view with `change` made; an indicator that the section cannot show gives way to the usual one, a
 * year to the nearest that there is.
 */
export function withSurveyView(
	view: SurveyView,
	change: Partial<Omit<SurveyView, 'page'>>
): SurveyView {
	const next = { ...view, ...change };
	const { value: entry } = readIndicator(next.indicator, next.section);
	const years = yearsIn(next.section, entry);
	return {
		...next,
		indicator: entry.id,
		year: nearest(next.year, years, newestIn(next.section, entry))
	};
}

/** The query part of a view's address, defaults left out; empty for the default view. */
export function surveyQuery(view: SurveyView): string {
	const newest = newestIn(view.section, surveyIndicator(view.indicator));
	return queryText([
		['indicator', view.indicator === USUAL ? null : view.indicator],
		['year', view.year === newest ? null : `${view.year}`],
		['state', view.state],
		['order', view.order === 'value' ? null : view.order]
	]);
}

/** The address of a view, defaults left out. Throws `RangeError` for an indicator that its section cannot show. */
export function surveyViewToPath(view: SurveyView): string {
	return surveyPath(view.section, view.lang) + surveyQuery(view);
}
