/** The study's annexes as charts of few: their rows, their words and their tables. */
import type { Lang } from '../../catalog/types';
import { about } from '../../chart/alone';
import { numberColumn, percentColumn, textColumn } from '../../chart/columns';
import type { ChartTable, FigureMeta, FigureText } from '../../chart/types';
import type { Figured } from '../../figures/types';
import { formatList, formatNumber, formatPercent } from '../../i18n/format';
import { study, studyFiles, studyRows } from '../../i18n/study';
import type { FewDrawing } from '../../picture/types';
import type { StudyRecord } from '../../query/response-records';
import { fewOf, groupsOf, numberOf, type Few } from './facts';

/** A chart of few people or organisations. */
export interface FewFigure {
	readonly id: 'organisations' | 'men' | 'boys';
	readonly n: number;
	readonly rows: readonly Few[];
}

const ORGANISATIONS: readonly (readonly [string, string])[] = [
	['combines_groups_and_workshops', 'all'],
	['considers_psychological_evaluation_important', 'all'],
	['has_clear_methodology', 'all'],
	['documents_methodology', 'all'],
	['works_on_public_policy', 'all'],
	['reported_problems_including_men', 'all'],
	['has_emergency_helpline', 'all'],
	['years_working', '10_to_20'],
	['years_working', 'more_than_20'],
	['women_among_respondents', 'all']
];

const PEOPLE: readonly string[] = [
	...['single', 'married_or_cohabiting', 'has_children', 'lives_with_partner', 'works'],
	...['primary_unfinished', 'lower_secondary_unfinished', 'lower_secondary'],
	...['upper_secondary_unfinished', 'bachelor', 'master']
];

/** The three charts of the annexes. Throws `RangeError` when the study's own numbers of people are not there. */
export function fewFigures({ csos, beneficiaries }: StudyRecord): readonly FewFigure[] {
	const size = (value: number | null, of: string): number => {
		if (value === null) throw new RangeError(`the study has no number of ${of}`);
		return value;
	};
	const organisations = size(numberOf(csos, 'organisations', 'all'), 'organisations');
	const people = (group: 'men' | 'boys'): FewFigure => {
		const n = size(numberOf(beneficiaries, 'participants', group), group);
		const asked = PEOPLE.map((variable) => [variable, group] as const);
		return { id: group, n, rows: fewOf(beneficiaries, asked, n) };
	};
	return [
		{
			id: 'organisations',
			n: organisations,
			rows: fewOf(csos, ORGANISATIONS, organisations)
		},
		people('men'),
		people('boys')
	];
}

/** What a row asks, in words. Throws `RangeError` for a row without words. */
export function rowName({ variable, group }: Pick<Few, 'variable' | 'group'>, lang: Lang): string {
	const words: Readonly<Record<string, string>> = studyRows[lang];
	const found = words[`${variable}:${group}`] ?? words[variable];
	if (found === undefined) throw new RangeError(`no words for ${variable} of ${group}`);
	return found;
}

/** "6 of 8 (75%)": the count first, then the percentage as the study prints it. */
export function fewText({ count, n, percent }: Few, lang: Lang): string {
	const t = study[lang];
	const few = t.few(formatNumber(count, 0, lang), formatNumber(n, 0, lang));
	if (percent === null) return few;
	return t.withPercent(few, formatPercent(percent, Number.isInteger(percent) ? 0 : 1, lang));
}

function tableOf({ rows }: FewFigure, lang: Lang): ChartTable {
	const t = study[lang];
	return {
		columns: [
			textColumn('question', t.asked),
			numberColumn('count', t.count),
			numberColumn('n', t.of),
			percentColumn('percent_as_printed', t.printed)
		],
		rows: rows.map((row) => [rowName(row, lang), row.count, row.n, row.percent])
	};
}

/** Title, meaning, unit, base and table of a chart. */
export function fewFigureText(
	figure: FewFigure,
	source: FigureMeta['sources'][number],
	lang: Lang
): FigureText {
	const t = study[lang];
	const { id, n } = figure;
	const titles = { organisations: t.csosTitle, men: t.menTitle, boys: t.boysTitle };
	return {
		lang,
		id: `study-${id}`,
		title: titles[id](n),
		sentence: id === 'organisations' ? t.csosSentence : t.peopleSentence,
		meta: {
			unit: id === 'organisations' ? t.csosUnit : t.peopleUnit,
			cut: t.cut,
			precision: t.precision(n),
			sources: [source]
		},
		table: tableOf(figure, lang),
		fileName: ['atlas-violeta', t.file, studyFiles[lang][id]].join('_'),
		sql: null
	};
}

/** What is said under a chart: what the study tells of the same people that is no count of them. */
export function fewNotes(
	{ id }: Pick<FewFigure, 'id'>,
	{ csos, beneficiaries }: StudyRecord,
	lang: Lang
): readonly string[] {
	const t = study[lang];
	const decimal = (value: number | null) => formatNumber(value, 1, lang);
	if (id !== 'organisations') return [t.meanAge(decimal(numberOf(beneficiaries, 'mean_age', id)))];
	const named = (variable: string) =>
		formatList(
			groupsOf(csos, variable).map((group) => rowName({ variable: group, group }, lang)),
			lang
		);
	return [
		t.alsoCsos(
			decimal(numberOf(csos, 'mean_age_of_respondent', 'all')),
			decimal(numberOf(csos, 'mean_workers', 'all'))
		),
		t.problems(named('main_local_problem')),
		t.policy(named('field_of_public_policy'))
	];
}

/** A whole chart. */
export function fewFigured(
	figure: FewFigure,
	record: StudyRecord,
	source: FigureMeta['sources'][number],
	lang: Lang
): Figured<FewDrawing> {
	const text = about(study[lang].subject, fewFigureText(figure, source, lang));
	return {
		...text,
		drawing: {
			kind: 'few',
			label: text.title,
			rows: figure.rows.map((row) => ({
				name: rowName(row, lang),
				filled: row.count,
				of: row.n,
				text: fewText(row, lang)
			}))
		},
		notes: fewNotes(figure, record, lang)
	};
}
