/** What the indicators of ENDIREH share, and what of them follows from the data held. */
import { surveyBases, type SurveyBase } from '../survey-bases';
import { importedFigures, notesHeld, yearsOfColumn } from '../survey-held';
import type { SurveyYear } from '../survey-variables';
import type { Indicator, IndicatorQuery, Text } from '../types';

/** The codes of the columns `scope`, `type` and `period` of `prevalence`. */
export type SurveyScope =
	'total' | 'partner' | 'community' | 'school' | 'work' | 'family' | 'childhood' | 'obstetric';
export type ViolenceType =
	'any' | 'psychological' | 'physical' | 'sexual' | 'economic' | 'complaint';
export type SurveyPeriod = 'lifetime' | '12_months' | 'relationship' | 'childhood' | 'last_birth';

/** An indicator of the survey. Its `years` are those of the map: enough states have a figure. */
export interface SurveyIndicator extends Indicator {
	readonly query: Extract<IndicatorQuery, { kind: 'prevalence' }>;
	readonly scope: SurveyScope;
	readonly type: ViolenceType;
	readonly period: SurveyPeriod;
	/** Survey years with a figure of any place, ascending; it may be the nation alone. */
	readonly surveyYears: readonly SurveyYear[];
}

/** Fewer states than these make no map. */
const STATES_OF_A_MAP = 8;

const YEARS: readonly SurveyYear[] = [2016, 2021];

const published = ['published_some_states', 'published_no_error'] as const;

/** What is said of one indicator; the rest is the same for all, or follows from what is held. */
export interface SurveyEntry {
	readonly id: string;
	/** Column of `endireh_women`, where it is not the id. */
	readonly column?: string;
	readonly base?: SurveyBase | undefined;
	readonly scope: SurveyScope;
	readonly type?: ViolenceType | undefined;
	readonly period: SurveyPeriod;
	/** The short title as an address writes it, unless another is given. */
	readonly slug?: Text;
	readonly label: Text;
	readonly short: Text;
	readonly fixedBreaks: readonly number[];
	readonly notes?: readonly string[] | undefined;
	/** Notes that hold as long as a year's figures are not computed from the women. */
	readonly imported?: readonly string[] | undefined;
}

/** Spanish, then English. */
export function both(es: string, en: string): Text {
	return { es, en };
}

/** A title as an address writes it: small letters without accents, hyphens. */
export function slugOf(title: string): string {
	return title
		.toLowerCase()
		.normalize('NFD')
		.replace(/[^a-z0-9 ]/g, '')
		.replaceAll(' ', '-');
}

/** The indicator of an entry: percent with one decimal, classes that mean the same every year. */
export function survey(entry: SurveyEntry): SurveyIndicator {
	const { id, column = id, base = 'all', scope, type = 'any', period, fixedBreaks } = entry;
	const { label, short, notes = [], imported = published } = entry;
	const { slug = both(slugOf(short.es), slugOf(short.en)) } = entry;
	const computed = yearsOfColumn(column);
	const given = Object.entries(importedFigures(id))
		.map(([year, [states, ...from]]) => ({ year: Number(year), states, from }))
		.filter(({ year }) => !computed.includes(year));
	const mapped = given.filter(({ states }) => states >= STATES_OF_A_MAP);
	const yearsWith = (figures: readonly { readonly year: number }[]) =>
		YEARS.filter((year) => computed.includes(year) || figures.some((of) => of.year === year));
	const surveyYears = yearsWith(given);
	const isReadyMade = given.length > 0;
	const hasErrors = computed.length > 0 || imported !== published;
	return {
		id,
		slug,
		theme: 'survey',
		label,
		short,
		unit: both(`% de ${surveyBases[base].es}`, `% of ${surveyBases[base].en}`),
		measure: 'percent',
		decimals: 1,
		query: { kind: 'prevalence', indicator: id, microdata: { outcome: column, base } },
		years: yearsWith(mapped),
		partialYears: {},
		classes: { method: 'fixed', k: fixedBreaks.length + 1 },
		fixedBreaks,
		notes: [
			...notesHeld(notes),
			...(isReadyMade ? imported : []),
			...(hasErrors ? ['survey_sample'] : []),
			...['survey_told', 'survey_residence'],
			...(surveyYears.length > 1 ? ['survey_rounds'] : [])
		],
		sources: [
			...(computed.length > 0 ? ['endireh'] : []),
			...[...new Set(given.flatMap(({ from }) => from))].sort()
		],
		scope,
		type,
		period,
		surveyYears
	};
}
