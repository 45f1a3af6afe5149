/** Who complained, among the women who were assaulted: the state beside the nation. */
import { placeName } from '../catalog/states';
import { titled } from '../chart/alone';
import { inPlace } from '../crime/words';
import type { Figured } from '../figures/types';
import { profileFigures } from '../i18n/profile-figures';
import { surveyStates } from '../i18n/survey-states';
import type { MarksRow, RowsDrawing } from '../picture/types';
import { baseOf, figureText } from '../survey/words';
import { estimatesOf, estimatesTable, marksOf, surveyMeta, type Estimate } from './estimates';
import { profileFileName, type ProfileContext } from './figure-texts';

/** The estimates of complaints and help. */
function helpEstimates({ record }: Pick<ProfileContext, 'record'>): readonly Estimate[] {
	return estimatesOf(record.survey).filter(({ entry }) => entry.type === 'complaint');
}

/** Complaints among victims as a figure; null where the survey has none of the place. */
export function helpFigure(context: ProfileContext): Figured<RowsDrawing> | null {
	const { record, texts, lang } = context;
	const { cve_ent } = record;
	const t = profileFigures[lang];
	const estimates = helpEstimates(context);
	const [first] = estimates;
	if (first === undefined) return null;
	const where = inPlace(cve_ent, lang);
	const base = baseOf(first.entry, lang);
	const text = {
		lang,
		id: 'help',
		title: t.help,
		sentence: t.helpSentence(
			base,
			figureText(first.place, lang),
			where,
			first.nation && figureText(first.nation, lang)
		),
		meta: {
			...surveyMeta(estimates, texts.sources, lang),
			unit: surveyStates[lang].unit(first.entry.unit[lang])
		},
		table: estimatesTable(estimates, cve_ent, lang),
		fileName: profileFileName(context, t.fileHelp, first.year),
		sql: null
	};
	return {
		...titled(text, t.helpAlone(where)),
		drawing: {
			kind: 'rows',
			label: t.helpAlone(where),
			rows: estimates.flatMap((each) => rowsOf(each, estimates.length > 1, cve_ent, lang)),
			scale: 'linear',
			valueLabel: t.helpAxis(base),
			reference: null,
			percent: true,
			keys: []
		},
		notes: [
			...(first.standing === 'same' ? [surveyStates[lang].hollow] : []),
			texts.notes.complaint_base
		]
	};
}

/** A row the place and a row the nation, under the indicator's name where there are several. */
function rowsOf(
	each: Estimate,
	headed: boolean,
	cve_ent: string,
	lang: ProfileContext['lang']
): readonly MarksRow[] {
	const { indicator, entry, place, nation } = each;
	const [own, ofNation] = [marksOf(each).slice(-1), marksOf(each).slice(0, -1)];
	const head = { key: indicator, name: entry.short[lang], heading: true, marks: [], text: '' };
	return [
		...(headed ? [head] : []),
		{
			key: `${indicator}-${cve_ent}`,
			name: placeName(cve_ent, lang),
			marks: own,
			text: figureText(place, lang)
		},
		...(nation === null
			? []
			: [
					{
						key: `${indicator}-nation`,
						name: profileFigures[lang].nationRow,
						marks: ofNation.map((mark) => ({ ...mark, low: nation.low, high: nation.high })),
						text: figureText(nation, lang)
					}
				])
	];
}
