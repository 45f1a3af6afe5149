/** What the figures of the page are made from, and the words that they share. */
import { surveyIndicator, type SurveyIndicator } from '../../catalog/indicators/survey';
import type { SourceNames } from '../../chart/sources';
import { survey } from '../../i18n/survey';
import { surveyGroups } from '../../i18n/survey-groups';
import { formatInterval, upperFirst } from '../../i18n/format';
import type { GroupsRecord } from '../../query/survey-records';
import type { Cell } from '../../query/tabulation';
import { MINIMUM_SAMPLE } from '../../stats/precision';
import type { SurveyView } from '../../view/types';
import { baseOf, DECIMALS, percentText } from '../words';
import {
	codeOf,
	groupingsOf,
	groupsOfYear,
	overlap,
	widestOfAll,
	type Contrasted,
	type YearGroups
} from './groups';
import { womenOf } from './women';

export interface Context {
	/** Of the view's indicator. */
	readonly record: GroupsRecord;
	readonly view: SurveyView;
	/** As read at build. */
	readonly sources: SourceNames;
}

/** The indicator that the record is of. Throws `RangeError` when the survey has none of that name. */
export function entryOf({ record }: Pick<Context, 'record'>): SurveyIndicator {
	return surveyIndicator(record.indicator);
}

/** The record's groups in the view's year. */
export function yearOf({ record, view }: Pick<Context, 'record' | 'view'>): YearGroups {
	return groupsOfYear(record, view.year);
}

/** The two groups of a contrast and their figures: `entre las mujeres de 45 a 54 años, 42.5 %; entre las…`. */
function contrastText({ variable, highest, lowest }: Contrasted, { view }: Context): string {
	const { lang } = view;
	return surveyGroups[lang].contrast(
		womenOf(variable, codeOf(highest), lang),
		percentText(highest.estimate, lang),
		womenOf(variable, codeOf(lowest), lang),
		percentText(lowest.estimate, lang)
	);
}

/** What a figure says of its widest contrast, and whether the two intervals overlap. */
export function contrastSentence(widest: Contrasted, context: Context): string {
	const t = surveyGroups[context.view.lang];
	const text = contrastText(widest, context);
	return `${upperFirst(text)}. ${overlap(widest) ? t.overlap : t.apart}`;
}

/** All women of the base, then the widest contrast among the groups of the page. */
export function leadOf(context: Context): string {
	const { lang, year } = context.view;
	const t = surveyGroups[lang];
	const found = yearOf(context);
	const { estimate, interval } = found.total;
	const all = t.leadAll(
		percentText(estimate, lang),
		formatInterval(interval?.low ?? null, interval?.high ?? null, DECIMALS, lang),
		baseOf(entryOf(context), lang),
		`${year}`
	);
	const widest = widestOfAll(groupingsOf(found));
	const more =
		widest === null ? t.leadNone : t.leadWidest(widest.variable, contrastText(widest, context));
	return `${all} ${more}`;
}

/** A cell's estimate and interval as a row writes them, or why there is none. */
export function cellText({ estimate, interval, precision }: Cell, { view }: Context): string {
	const { lang } = view;
	const t = surveyGroups[lang];
	if (estimate === null) return t.few(MINIMUM_SAMPLE);
	const value = percentText(estimate, lang);
	if (interval === null) return t.noInterval(value);
	const range = formatInterval(interval.low, interval.high, DECIMALS, lang);
	const low = precision === 'low' ? `, ${survey[lang].lowPrecision}` : '';
	return `${value} (${range})${low}`;
}
