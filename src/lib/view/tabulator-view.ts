/** The view of the tabulator: parsed from an address, written to one, and changed part by part. */
import { outcomesOf, surveyYears, type SurveyYear } from '../catalog/survey-variables';
import type { Lang, Text } from '../catalog/types';
import { pageOfPath, surveyPath } from './paths';
import { oneOf, queryText, type Read } from './query-text';
import {
	baseInOrder,
	baseText,
	compareText,
	fitsCompare,
	fitsSort,
	readBase,
	readCompare,
	readSort,
	sortText
} from './tabulator-parts';
import {
	readBy,
	readOutcome,
	usualColumns,
	usualOutcome,
	USUAL_ROWS,
	variableIds
} from './tabulator-question';
import type { Parsed, TabulatorView } from './types';

const USUAL_YEAR: SurveyYear = 2021;

/** The women with a partner of 2021 by age and size of place: the table that is there before anybody asks. */
export function defaultTabulatorView(lang: Lang): TabulatorView {
	return {
		page: 'tabulator',
		lang,
		surveyYear: USUAL_YEAR,
		outcome: usualOutcome(USUAL_YEAR),
		base: [],
		by: [USUAL_ROWS, ...usualColumns(USUAL_ROWS)],
		level: 0.95,
		form: 'table',
		detail: 'interval',
		sort: null,
		compare: null
	};
}

const KEYS = [
	'year',
	'outcome',
	'rows',
	'columns',
	'base',
	'level',
	'show',
	'cell',
	'sort',
	'compare'
];

/**
 * The view that an address asks for. Each part that does not exist is replaced by the nearest that does,
 * with a reason. Parameters that the page does not know are ignored.
 */
export function tabulatorViewFromUrl(url: URL): Parsed<TabulatorView> {
	const lang = pageOfPath(url.pathname)?.lang ?? 'es';
	const params = url.searchParams;
	const usual = defaultTabulatorView(lang);
	if (!KEYS.some((key) => params.has(key))) return { status: 'missing', view: usual };
	const surveyYear = readYear(params);
	const outcome = readOutcome(params, surveyYear.value);
	const question = { surveyYear: surveyYear.value, outcome: outcome.value };
	const by = readBy(params, question);
	const base = readBase(params, question);
	const level = oneOf(params, 'level', ['95', '90'], '95', {
		es: 'los intervalos son de 95 %',
		en: 'the intervals are of 95%'
	});
	const form = oneOf(params, 'show', ['table', 'dots'], 'table', {
		es: 'se muestra la tabla',
		en: 'the table is shown'
	});
	const detail = oneOf(params, 'cell', ['interval', 'sample', 'error'], 'interval', {
		es: 'bajo cada cifra va su intervalo',
		en: 'each figure has its interval under it'
	});
	const sort = readSort(params, question, by.value);
	const compare = readCompare(params, question, by.value);
	const reads = [surveyYear, outcome, level, form, detail, sort, compare];
	const reasons = [
		...reads.flatMap(({ reason }) => (reason ? [reason] : [])),
		...by.reasons,
		...base.reasons
	];
	const view: TabulatorView = {
		...usual,
		...question,
		by: by.value,
		base: base.value,
		level: level.value === '90' ? 0.9 : 0.95,
		form: form.value,
		detail: detail.value,
		sort: sort.value,
		compare: compare.value
	};
	return reasons.length === 0 ? { status: 'valid', view } : { status: 'invalid', view, reasons };
}

function readYear(params: URLSearchParams): Read<SurveyYear> {
	const instead: Text = {
		es: `se muestra la encuesta de ${USUAL_YEAR}`,
		en: `the survey of ${USUAL_YEAR} is shown`
	};
	const words = surveyYears.map(String);
	const { value, reason } = oneOf(params, 'year', words, `${USUAL_YEAR}`, instead);
	return { value: surveyYears.find((year) => `${year}` === value) ?? USUAL_YEAR, reason };
}

type Change = Partial<Omit<TabulatorView, 'page'>>;

/** The view with `change` made; what the new question cannot bear gives way. */
export function withTabulatorView(view: TabulatorView, change: Change): TabulatorView {
	const asked = { ...view, ...change };
	const { surveyYear } = asked;
	const outcome = outcomesOf(surveyYear).some(({ column }) => column === asked.outcome)
		? asked.outcome
		: usualOutcome(surveyYear);
	const known = variableIds({ surveyYear, outcome });
	const next = {
		...asked,
		outcome,
		by: [...new Set(asked.by)].filter((id) => known.includes(id)).slice(0, 2),
		base: baseInOrder(asked.base, { surveyYear, outcome })
	};
	return {
		...next,
		sort: next.sort && fitsSort(next.sort, next, next.by) ? next.sort : null,
		compare: next.compare && fitsCompare(next.compare, next, next.by) ? next.compare : null
	};
}

/** The address of a view, defaults left out. */
export function tabulatorViewToPath(view: TabulatorView): string {
	const usual = defaultTabulatorView(view.lang);
	const [rows, columns] = view.by;
	const [byDefault] = rows === undefined ? [] : usualColumns(rows);
	const unless = (value: string, other: string) => (value === other ? null : value);
	const query = queryText([
		['year', unless(`${view.surveyYear}`, `${usual.surveyYear}`)],
		['outcome', unless(view.outcome, usualOutcome(view.surveyYear))],
		['rows', unless(rows ?? 'none', USUAL_ROWS)],
		['columns', unless(columns ?? 'none', byDefault ?? 'none')],
		['base', baseText(view.base)],
		['level', unless(view.level === 0.9 ? '90' : '95', '95')],
		['show', unless(view.form, usual.form)],
		['cell', unless(view.detail, usual.detail)],
		['sort', sortText(view.sort)],
		['compare', compareText(view.compare)]
	]);
	return surveyPath('tabulator', view.lang) + readable(query);
}

/** `,`, `:` and `;` may stand in a query as they are, and read better. */
function readable(query: string): string {
	return query.replaceAll('%2C', ',').replaceAll('%3A', ':').replaceAll('%3B', ';');
}
