/** Emergency calls for family violence, a bar a month, and how old they are. */
import { titled } from '../chart/alone';
import { fileColumn, numberColumn, textColumn } from '../chart/columns';
import type { Bar } from '../chart/types';
import { monthAfter } from '../crime/months';
import { inPlace, monthsSaid, sourcesOf } from '../crime/words';
import type { Figured } from '../figures/types';
import { crimeSeries } from '../i18n/crime-series';
import { formatCut, formatList, formatNumber, upperFirst } from '../i18n/format';
import { profileFigures } from '../i18n/profile-figures';
import type { BarsDrawing } from '../picture/types';
import type { ProfileCalls } from '../query/profile-records';
import { profileFileName, type ProfileContext } from './figure-texts';
import { shortMonth } from './months-figure';

interface CallMonth {
	readonly month: string;
	readonly n: number | null;
}

function monthsOf({ from, n }: ProfileCalls): readonly CallMonth[] {
	return n.map((each, at) => ({ month: monthAfter(from, at), n: each }));
}

/** The calls of each year in words; a year with a month that has no figure is left out. */
function yearsText(months: readonly CallMonth[], lang: ProfileContext['lang']): string {
	const t = profileFigures[lang];
	const years = [...new Set(months.map(({ month }) => month.slice(0, 4)))];
	const parts = years.flatMap((year) => {
		const own = months.filter(({ month }) => month.startsWith(year));
		if (own[0]?.month !== `${year}-01` || own.some(({ n }) => n === null)) return [];
		const sum = formatNumber(
			own.reduce((total, { n }) => total + (n ?? 0), 0),
			0,
			lang
		);
		if (own.length === 12) return [t.callsWhole(sum, year)];
		return [t.callsOf(sum, monthsSaid(own.length, lang), year)];
	});
	return parts.length === 0 ? '' : t.callsSentence(upperFirst(formatList(parts, lang)));
}

/** Calls by month as a figure; null where none is held. */
export function callsFigure(context: ProfileContext): Figured<BarsDrawing> | null {
	const { record, texts, lang } = context;
	const { calls, cve_ent } = record;
	if (calls === null || calls.n.every((n) => n === null)) return null;
	const t = profileFigures[lang];
	const months = monthsOf(calls);
	const [from, to] = [calls.from, months.at(-1)?.month ?? calls.from].map((month) =>
		formatCut(month, lang)
	) as [string, string];
	const title = t.callsAlone(inPlace(cve_ent, lang), from, to);
	const without = months.filter(({ n }) => n === null).map(({ month }) => formatCut(month, lang));
	const text = {
		lang,
		id: 'calls',
		title: t.calls(from, to),
		sentence: [yearsText(months, lang), t.callsOld(to)].filter((said) => said !== '').join(' '),
		meta: {
			unit: t.callsUnit,
			cut: formatCut(calls.cut, lang),
			precision: t.callsPrecision,
			sources: sourcesOf([calls.source], texts.sources)
		},
		table: {
			columns: [
				textColumn('period', t.columnMonth),
				{ ...textColumn('month', t.columnMonth), fileOnly: true },
				numberColumn('calls', t.columnCalls),
				fileColumn('cve_ent'),
				fileColumn('cut'),
				fileColumn('source')
			],
			rows: months.map(({ month, n }) => [
				formatCut(month, lang),
				month,
				n,
				cve_ent,
				calls.cut,
				calls.source
			])
		},
		fileName: profileFileName(context, t.fileCalls),
		sql: null
	};
	return {
		...titled(text, title),
		drawing: {
			kind: 'bars',
			label: title,
			bars: months.map((each) => barOf(each, lang)),
			kinds: [],
			yLabel: t.columnCalls
		},
		notes: without.length === 0 ? [] : [t.callsGap(formatList(without, lang))]
	};
}

function barOf({ month, n }: CallMonth, lang: ProfileContext['lang']): Bar {
	const said =
		n === null
			? crimeSeries[lang].noFigure
			: profileFigures[lang].callsMonth(formatNumber(n, 0, lang));
	return {
		key: month,
		label: shortMonth(month, lang),
		parts: n === null ? [] : [{ kind: 'a', value: n }],
		partial: null,
		ghost: null,
		text: `${formatCut(month, lang)}\n${said}`,
		breakBefore: null
	};
}
