/** Every indicator of violence that the survey has of a state, beside the nation. */
import type { SurveyScope } from '../catalog/indicators/survey-entry';
import { titled } from '../chart/alone';
import { inPlace } from '../crime/words';
import type { Figured } from '../figures/types';
import { profileFigures } from '../i18n/profile-figures';
import { surveyStates } from '../i18n/survey-states';
import type { MarksRow, RowsDrawing } from '../picture/types';
import { countsText, figureText } from '../survey/words';
import {
	estimatesOf,
	estimatesTable,
	marksOf,
	signKeys,
	surveyCut,
	surveyMeta,
	type Estimate
} from './estimates';
import { profileFileName, type ProfileContext } from './figure-texts';

/** The settings in the order of the figure, those of few indicators under one heading. */
const GROUPS = {
	partner: ['partner'],
	total: ['total'],
	setting: ['community', 'school', 'work', 'family'],
	life: ['childhood', 'obstetric']
} as const satisfies Readonly<Record<string, readonly SurveyScope[]>>;

const GROUP_IDS = Object.keys(GROUPS) as (keyof typeof GROUPS)[];

/** The estimates of violence, by setting; complaints are no violence, and stand in a figure of their own. */
export function violenceEstimates({ record }: Pick<ProfileContext, 'record'>): readonly Estimate[] {
	const all = estimatesOf(record.survey).filter(({ entry }) => entry.type !== 'complaint');
	return GROUP_IDS.flatMap((group) => inGroup(all, group));
}

function inGroup(estimates: readonly Estimate[], group: keyof typeof GROUPS): readonly Estimate[] {
	const scopes: readonly SurveyScope[] = GROUPS[group];
	return scopes.flatMap((scope) => estimates.filter(({ entry }) => entry.scope === scope));
}

/** The cut of the estimates that the printed sheet draws, those with an interval; null where none has one. */
export function printedCut(context: Pick<ProfileContext, 'record' | 'lang'>): string | null {
	const printed = violenceEstimates(context).filter(({ place }) => place.low !== null);
	return printed.length === 0 ? null : surveyCut(printed, context.lang);
}

/** Every indicator of violence as a figure; null where the survey has none of the place. */
export function violenceFigure(context: ProfileContext): Figured<RowsDrawing> | null {
	const { record, texts, lang } = context;
	const { cve_ent } = record;
	const t = profileFigures[lang];
	const estimates = violenceEstimates(context);
	if (estimates.length === 0) return null;
	const has = (holds: (each: Estimate) => boolean) => estimates.some(holds);
	const text = {
		lang,
		id: 'violence',
		title: t.violence,
		sentence: standingText(estimates, lang),
		meta: {
			...surveyMeta(estimates, texts.sources, lang),
			unit: surveyStates[lang].nationUnit
		},
		table: estimatesTable(estimates, cve_ent, lang),
		fileName: profileFileName(context, t.fileViolence),
		sql: null
	};
	return {
		...titled(text, t.violenceAlone(inPlace(cve_ent, lang))),
		drawing: {
			kind: 'rows',
			label: t.violenceAlone(inPlace(cve_ent, lang)),
			rows: rowsOf(estimates, lang),
			scale: 'linear',
			valueLabel: t.axis,
			reference: null,
			percent: true,
			keys: signKeys(estimates, cve_ent, lang)
		},
		notes: [
			t.bases,
			t.rule,
			...(has(({ standing }) => standing === 'unknown') ? [t.bareNote] : []),
			...(has(({ rank }) => rank !== null) ? [t.rankNote] : []),
			texts.notes.survey_residence,
			...(has(({ entry }) => entry.scope === 'obstetric') ? [texts.notes.obstetric_tentative] : [])
		]
	};
}

/** How many lie above the nation, below, and cannot be told from it, of those with an interval. */
function standingText(estimates: readonly Estimate[], lang: ProfileContext['lang']): string {
	const t = profileFigures[lang];
	const { above, below, same } = surveyStates[lang];
	const count = (id: Estimate['standing']) =>
		estimates.filter(({ standing }) => standing === id).length;
	const counts = [count('above'), count('below'), count('same')] as const;
	const known = counts.reduce((sum, n) => sum + n, 0);
	if (known === 0) return t.violenceNone;
	const clauses = countsText(
		[
			[counts[0], above],
			[counts[1], below],
			[counts[2], same]
		],
		lang
	);
	return t.violenceSentence(known, clauses);
}

function rowsOf(estimates: readonly Estimate[], lang: ProfileContext['lang']): readonly MarksRow[] {
	const t = profileFigures[lang];
	const newest = Math.max(...estimates.map(({ year }) => year));
	const row = (each: Estimate): MarksRow => ({
		key: each.indicator,
		name: `${each.entry.short[lang]}${each.year === newest ? '' : ` (${each.year})`}`,
		marks: marksOf(each),
		text: [
			figureText(each.place, lang),
			...(each.rank === null ? [] : [t.rankText(each.rank.low, each.rank.high, each.rank.of)])
		].join('\n')
	});
	return GROUP_IDS.flatMap((group) => {
		const own = inGroup(estimates, group);
		if (own.length === 0) return [];
		const heading = { key: `group-${group}`, name: t[`of_${group}`], heading: true } as const;
		return [{ ...heading, marks: [], text: '' }, ...own.map(row)];
	});
}
