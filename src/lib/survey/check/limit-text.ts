/** What cannot be reproduced, in words. */
import { surveyIndicator } from '../../catalog/indicators/survey';
import type { Lang } from '../../catalog/types';
import { formatList, formatPercent } from '../../i18n/format';
import { surveyCheck } from '../../i18n/survey-check';
import type { CheckRow } from '../../query/survey-records';
import { PRINTED_DECIMALS } from './compare';
import { placeOf } from './figure';
import type { Limit, LimitId } from './limits';

export interface LimitText {
	readonly id: LimitId;
	readonly title: string;
	readonly why: string;
	readonly mend: string;
	/** The published values that wait for ours, a line an indicator and year. */
	readonly published: readonly string[];
}

/** The reason, what would mend it, and the published values that wait for ours. */
export function limitText({ id, mend, years, waiting }: Limit, lang: Lang): LimitText {
	const t = surveyCheck[lang];
	return {
		id,
		title: t.limitTitle(id),
		why: t.limitWhy(id),
		mend: t.mend(mend, formatList(years.map(String), lang)),
		published: publishedLines(waiting, lang)
	};
}

function publishedLines(rows: readonly CheckRow[], lang: Lang): readonly string[] {
	const t = surveyCheck[lang];
	const lines = new Map<string, { name: string; year: string; values: string[] }>();
	for (const row of rows) {
		const { indicator, year, published } = row;
		const key = `${indicator} ${year}`;
		const line = lines.get(key) ?? {
			name: surveyIndicator(indicator).short[lang],
			year: `${year}`,
			values: []
		};
		line.values.push(
			t.limitValue(placeOf(row, lang), formatPercent(published, PRINTED_DECIMALS, lang))
		);
		lines.set(key, line);
	}
	return [...lines.values()].map(({ name, year, values }) =>
		t.limitFigure(name, year, values.join('; '))
	);
}
