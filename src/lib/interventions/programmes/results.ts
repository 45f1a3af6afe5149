/** Results in percent of several groups of people asked, side by side on one scale. */
import { titled } from '../../chart/alone';
import { fileColumn, percentColumn, textColumn } from '../../chart/columns';
import type { SourceNames } from '../../chart/sources';
import type { ChartTable, FigureMeta, FigureText } from '../../chart/types';
import { evaluations } from '../../catalog/codes-interventions';
import type { Lang } from '../../catalog/types';
import type { Figured } from '../../figures/types';
import { lowerFirst, upperFirst } from '../../i18n/format';
import { programmeResults } from '../../i18n/programmes-results';
import type { RowsDrawing } from '../../picture/types';
import type { Programme, ProgrammeResult } from '../../query/response-records';
import { cautionsOf } from './cautions';
import { nameIn } from './names';
import { pageOf } from './sources';
import { askedText, respondentName, resultName, resultValue } from './words';

/** One group's share, 0 to 100. */
export interface ResultPoint {
	readonly respondent: string;
	readonly value: number;
}

export interface ResultRow {
	readonly measure: string;
	readonly name: string;
	readonly points: readonly ResultPoint[];
	/** A line a point: `87 %, hombres participantes`. */
	readonly text: readonly string[];
}

const inPercent = ({ value, unit }: ProgrammeResult) => value !== null && unit === 'percent';

/** Who was asked, in the order of the results; those with a percentage only. */
export function askedIn({ results }: Pick<Programme, 'results'>): readonly string[] {
	return [...new Set(results.filter(inPercent).map(({ respondent }) => respondent))];
}

/** What was asked of more than one group, a row each, in the order of the results. */
export function resultRows(
	{ results }: Pick<Programme, 'results'>,
	lang: Lang
): readonly ResultRow[] {
	const counted = results.filter(inPercent);
	return [...new Set(counted.map(({ measure }) => measure))]
		.map((measure) => {
			const of = counted.filter((result) => result.measure === measure);
			return {
				measure,
				name: resultName(measure, lang),
				points: of.map(({ respondent, value }) => ({ respondent, value: value ?? 0 })),
				text: of.map(
					(result) => `${resultValue(result, lang)}, ${respondentName(result.respondent, lang)}`
				)
			};
		})
		.filter(({ points }) => points.length > 1);
}

/** In how many of the rows the second group's share is lower than the first's. */
export function lowerIn(rows: readonly ResultRow[]): number {
	return rows.filter(({ points: [first, second] }) => first && second && second.value < first.value)
		.length;
}

/** Every result of a programme, drawn or not, a row each. */
export function resultTable(
	{ results }: Pick<Programme, 'results'>,
	lang: Lang,
	sourceOf: (result: ProgrammeResult) => string
): ChartTable {
	const t = programmeResults[lang];
	return {
		columns: [
			textColumn('measure', t.measure),
			textColumn('respondent', t.respondent),
			percentColumn('value', t.value, 0),
			textColumn('n', t.n),
			textColumn('design', t.design),
			textColumn('year', t.year),
			fileColumn('source')
		],
		rows: results.map((result) => [
			resultName(result.measure, lang),
			upperFirst(respondentName(result.respondent, lang)),
			result.value,
			result.n ?? t.notTold,
			upperFirst(nameIn(evaluations, result.design, lang)),
			result.year === null ? t.notTold : `${result.year}`,
			sourceOf(result)
		])
	};
}

/** Everything of the figure but its drawing. */
export function resultFigure(
	programme: Programme,
	lang: Lang,
	sources: FigureMeta['sources'],
	sql: string | null
): FigureText {
	const t = programmeResults[lang];
	const rows = resultRows(programme, lang);
	const [first = '', second = ''] = askedIn(programme);
	const years = [...new Set(programme.results.flatMap(({ year }) => year ?? []))];
	const asked = programme.results.filter(inPercent);
	const names = [first, second].map((code) => respondentName(code, lang)) as [string, string];
	return {
		lang,
		id: 'answers',
		title: t.figureTitle(...names),
		sentence: t.sentence(rows.length, lowerIn(rows), names[1]),
		meta: {
			unit: asked.some(({ n }) => n !== null)
				? t.unit(
						names
							.map((name, i) => {
								const found = asked.find(({ respondent }) => respondent === [first, second][i]);
								return `${name}: ${askedText({ n: found?.n ?? null }, lang)}`;
							})
							.map(lowerFirst)
							.join('; ')
					)
				: t.unitUnknown,
			cut: years.length === 0 ? t.notTold : years.join(', '),
			precision: asked.every(({ n }) => n !== null) ? t.precisionNotGiven : t.precision,
			sources
		},
		table: resultTable(programme, lang, ({ url, source }) => url ?? source),
		fileName: ['atlas-violeta', t.file, programme.id].join('_'),
		sql
	};
}

/** The ends of the scale: every figure is a share of those asked. */
export const SCALE = [0, 100] as const;

/** The rows as plain data: a dot for the first group asked, a diamond for the others, joined. */
export function resultDrawing(
	programme: Pick<Programme, 'results'>,
	label: string,
	lang: Lang
): RowsDrawing {
	const asked = askedIn(programme);
	const signOf = (respondent: string) =>
		respondent === asked[0]
			? ({ sign: 'dot', tone: 'a' } as const)
			: ({ sign: 'diamond', tone: 'b' } as const);
	return {
		kind: 'rows',
		label,
		rows: resultRows(programme, lang).map(({ measure, name, points, text }) => ({
			key: measure,
			name,
			marks: points.map(({ respondent, value }) => ({
				...signOf(respondent),
				...{ value, low: null, high: null }
			})),
			joined: true,
			text: text.join('\n')
		})),
		scale: 'linear',
		valueLabel: programmeResults[lang].scale,
		reference: null,
		percent: true,
		span: SCALE,
		keys: asked.map((respondent) => ({
			...signOf(respondent),
			label: upperFirst(respondentName(respondent, lang))
		}))
	};
}

/** The whole figure; null where no two groups were asked the same. `names`: the publications cited, by id. */
export function resultFigured(
	programme: Programme,
	lang: Lang,
	names: SourceNames,
	sql: string | null
): Figured<RowsDrawing> | null {
	if (resultRows(programme, lang).length === 0) return null;
	const pages = programme.results.flatMap((result) => pageOf(result, names) ?? []);
	const cited = new Map(pages.map(({ name, href }) => [href, { name, url: href }]));
	const [first = '', second = ''] = askedIn(programme).map((code) => respondentName(code, lang));
	const whole = programmeResults[lang].wholeTitle(programme.name[lang], first, second);
	const text = titled(resultFigure(programme, lang, [...cited.values()], sql), whole);
	return {
		...text,
		drawing: resultDrawing(programme, text.title, lang),
		notes: cautionsOf(programme, lang)
	};
}
