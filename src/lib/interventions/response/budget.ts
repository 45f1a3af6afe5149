/** Annex 13 of the federal budget, a bar a year. */
import { budgetStages } from '../../catalog/codes-response';
import { fileColumn, numberColumn, textColumn } from '../../chart/columns';
import { sourcesOf } from '../../chart/sources';
import type { Bar, FigureText, KindName } from '../../chart/types';
import { formatNumber } from '../../i18n/format';
import { publicResponseFigures } from '../../i18n/public-response-figures';
import type { PublicFigure } from '../../query/response-records';
import { span } from '../../query/record-rows';
import { labelOf, responseFileName, type ResponseContext } from './words';
import type { Lang } from '../../catalog/types';

const THOUSAND = 1000;

/** A year and its total; null where none is held. */
interface BudgetYear {
	readonly year: number;
	readonly figure: PublicFigure | null;
}

/** Every year from the first to the last that is held. Throws `RangeError` when none is. */
export function budgetYears(budget: readonly PublicFigure[]): readonly BudgetYear[] {
	const held = new Map(budget.map((figure) => [Number(figure.period), figure]));
	if (held.size === 0) throw new RangeError('no year of the budget');
	const years = [...held.keys()];
	return span(Math.min(...years), Math.max(...years)).map((year) => ({
		year,
		figure: held.get(year) ?? null
	}));
}

/** A bar a year in thousands of millions of pesos; a year that is not held is "no data". */
export function budgetBars(budget: readonly PublicFigure[], lang: Lang): readonly Bar[] {
	const t = publicResponseFigures[lang];
	return budgetYears(budget).map(({ year, figure }): Bar => {
		const key = `${year}`;
		const bar = { key, label: key, partial: null, ghost: null, breakBefore: null };
		if (figure === null) return { ...bar, parts: [], text: t.noYear(key) };
		const kind = figure.status === 'approved' ? 'a' : 'c';
		const written = formatNumber(figure.value, 0, lang);
		const stage = labelOf(budgetStages, figure.status, lang);
		return {
			...bar,
			parts: [{ kind, value: figure.value / THOUSAND }],
			text: [t.budgetBar(key, written, stage), figure.note?.[lang]].filter(Boolean).join('\n')
		};
	});
}

/** What the colours of the bars stand for. */
export function budgetKinds(lang: Lang): readonly KindName[] {
	const t = publicResponseFigures[lang];
	return [
		{ kind: 'a', label: t.approved },
		{ kind: 'c', label: t.mixed }
	];
}

/** Everything of the figure but its drawing. */
export function budgetText({ record, view, names }: ResponseContext): FigureText {
	const { lang } = view;
	const t = publicResponseFigures[lang];
	const years = budgetYears(record.budget);
	const [first, last] = [years[0], years.at(-1)];
	const billions = (year: BudgetYear | undefined) =>
		formatNumber((year?.figure?.value ?? 0) / THOUSAND, 0, lang);
	return {
		lang,
		id: 'budget',
		title: t.budgetTitle,
		sentence: t.budgetSentence(`${first?.year}`, billions(first), `${last?.year}`, billions(last)),
		meta: {
			unit: t.budgetUnit,
			cut: t.budgetCut,
			precision: t.budgetPrecision,
			sources: sourcesOf(['budget-annex-13'], names)
		},
		table: {
			columns: [
				textColumn('year', t.year),
				numberColumn('million_current_pesos', t.millions),
				textColumn('stage', t.stage),
				textColumn('note', t.note),
				fileColumn('source')
			],
			rows: years.map(({ year, figure }) => [
				`${year}`,
				figure?.value ?? null,
				figure === null ? null : labelOf(budgetStages, figure.status, lang),
				figure?.note?.[lang] ?? '',
				figure?.url ?? null
			])
		},
		fileName: responseFileName(t.fileBudget),
		sql: record.sql['budget'] ?? null
	};
}
