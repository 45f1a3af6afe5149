/** What cannot be reproduced: kept by reason, and shown only as long as the data held make it true. */
import { hasMicrodata } from '../../catalog/filters';
import type { SurveyIndicator } from '../../catalog/indicators/survey';
import type { SurveyYear } from '../../catalog/survey-variables';
import type { CheckRow } from '../../query/survey-records';
import { waitingRows } from './compare';

export type LimitId =
	| 'totals'
	| 'settings'
	| 'work'
	| 'types'
	| 'partner_12m'
	| 'partner_sexual'
	| 'partner_psychological'
	| 'zacatecas'
	| 'family_lifetime'
	| 'obstetric';

/** What would mend it: INEGI's own file, a published definition, or nothing that exists. */
export type Mend = 'file' | 'definition' | 'nothing';

interface Reason {
	readonly id: LimitId;
	readonly mend: Mend;
	/** Ids of the indicators that it is about. */
	readonly indicators: readonly string[];
	/**
	 * As long as when: some figure of these indicators is not computed from the women (`open`), in one survey
	 * year where it is given; or the catalogue gives one of them this note; or always.
	 */
	readonly holds:
		| { readonly kind: 'open'; readonly year?: SurveyYear }
		| { readonly kind: 'note'; readonly note: string }
		| { readonly kind: 'always' };
}

function ofTypes(...types: readonly string[]): readonly string[] {
	return types.flatMap((type) => [`${type}_lifetime`, `${type}_12m`]);
}

const open = { kind: 'open' } as const;

/** In the order of the page: what INEGI's file mends first. */
const reasons: readonly Reason[] = [
	{ id: 'totals', mend: 'file', indicators: ofTypes('total'), holds: open },
	{
		id: 'settings',
		mend: 'file',
		indicators: [...ofTypes('community', 'school'), 'family_12m'],
		holds: open
	},
	{ id: 'work', mend: 'file', indicators: ofTypes('work'), holds: open },
	{
		id: 'types',
		mend: 'file',
		indicators: ofTypes('psychological', 'physical', 'sexual', 'economic'),
		holds: open
	},
	{ id: 'partner_12m', mend: 'file', indicators: ['partner_12m_any'], holds: open },
	{
		id: 'partner_sexual',
		mend: 'file',
		indicators: ['partner_lifetime_sexual'],
		holds: { kind: 'note', note: 'partner_sexual_2021' }
	},
	{
		id: 'partner_psychological',
		mend: 'file',
		indicators: ['partner_lifetime_psychological'],
		holds: { kind: 'note', note: 'partner_psychological_2021' }
	},
	{
		id: 'zacatecas',
		mend: 'file',
		indicators: ['total_lifetime'],
		holds: { kind: 'open', year: 2021 }
	},
	{
		id: 'obstetric',
		mend: 'definition',
		indicators: ['obstetric_mistreatment'],
		holds: { kind: 'note', note: 'obstetric_tentative' }
	},
	{ id: 'family_lifetime', mend: 'nothing', indicators: ['family_12m'], holds: { kind: 'always' } }
];

/** What cannot be reproduced now. */
export interface Limit {
	readonly id: LimitId;
	readonly mend: Mend;
	/** Survey years whose figures are not computed from the women, ascending; empty where years do not matter. */
	readonly years: readonly SurveyYear[];
	/** Published values of these indicators that have none of ours beside them. */
	readonly waiting: readonly CheckRow[];
}

/** Years of an indicator's figures, or published values, that are not computed from the women. */
function openYears(entry: SurveyIndicator, waiting: readonly CheckRow[]): readonly SurveyYear[] {
	return [
		...entry.surveyYears.filter((year) => !hasMicrodata(entry, year)),
		...waiting.filter(({ indicator }) => indicator === entry.id).map(({ year }) => year)
	];
}

/**
 * What cannot be reproduced, by the check record and the indicators of the survey as they are held: once
 * INEGI's file gives a figure, its reason goes.
 */
export function limitsOf(
	rows: readonly CheckRow[],
	indicators: readonly SurveyIndicator[]
): readonly Limit[] {
	const uncomputed = waitingRows(rows);
	return reasons.flatMap(({ id, mend, indicators: ids, holds }): readonly Limit[] => {
		const entries = indicators.filter((entry) => ids.includes(entry.id));
		if (holds.kind === 'always') return [{ id, mend, years: [], waiting: [] }];
		if (holds.kind === 'note') {
			const { note } = holds;
			const noted = entries.some(({ notes }) => notes.includes(note));
			return noted ? [{ id, mend, years: [], waiting: [] }] : [];
		}
		const found = entries.flatMap((entry) => openYears(entry, uncomputed));
		const years = [...new Set(found)].sort((a, b) => a - b);
		if (holds.year !== undefined)
			return years.includes(holds.year) ? [{ id, mend, years: [], waiting: [] }] : [];
		const waiting = uncomputed.filter(({ indicator }) => ids.includes(indicator));
		return years.length === 0 ? [] : [{ id, mend, years, waiting }];
	});
}
