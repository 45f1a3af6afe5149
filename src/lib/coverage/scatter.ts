/** Need and response as a scatter: a point a state, four parts with plain names, and the table of it all. */
import { indicator } from '../catalog/indicators';
import { monthsLabel } from '../catalog/periods';
import { placeName, states as allStates } from '../catalog/states';
import type { Lang } from '../catalog/types';
import { fileColumn, numberColumn, textColumn } from '../chart/columns';
import type { ChartTable, FigureMeta, FigureText, Quadrants, ScatterPoint } from '../chart/types';
import { coverage } from '../i18n/coverage';
import { kindWords } from '../i18n/coverage-kinds';
import { formatCut, formatList, lowerFirst } from '../i18n/format';
import { formatValue } from '../map/figure';
import { fileNameOf } from '../view/file-name';
import { littleOf, needRanges, type Crossed, type Crossing } from './cross';
import { className, inOrder, linesOf, needOf, titleOf } from './words';

const abbreviations = new Map(allStates.map(({ cve_ent, abbr }) => [cve_ent, abbr]));

/** A point for each state with a figure of need: need across with its interval, the number documented up. */
export function pointsOf(
	crossing: Crossing,
	chosen: string | null,
	lang: Lang
): readonly ScatterPoint[] {
	return crossing.states.flatMap((place) => {
		const { cve_ent, needRow, documented } = place;
		if (needRow.value === null) return [];
		const name = placeName(cve_ent, lang);
		return {
			key: cve_ent,
			label: abbreviations.get(cve_ent) ?? name,
			name,
			x: needRow.value,
			y: documented,
			xLow: needRow.low,
			xHigh: needRow.high,
			yLow: null,
			yHigh: null,
			text: [name, ...linesOf(crossing, place, lang)].join('\n'),
			chosen: cve_ent === chosen
		};
	});
}

const LETTERS = ['A', 'B', 'C', 'D'] as const;

/** A part of the scatter: its letter, its name in plain words, and the states in it. */
export interface Part {
	readonly letter: string;
	readonly name: string;
	readonly states: readonly Crossed[];
}

/** The parts, the one of high need and little documented first. */
export function partsOf(crossing: Crossing, lang: Lang): readonly Part[] {
	const t = coverage[lang];
	const words = kindWords(crossing.kind, lang);
	const little = ({ documented }: Crossed) => documented <= littleOf(crossing.kind);
	const known = crossing.states.filter(({ need }) => need !== null);
	return LETTERS.map((letter, i) => {
		const [high, few] = [i < 2, i % 2 === 0];
		return {
			letter,
			name: `${high ? t.highNeed : t.otherNeed}, ${few ? words.less : words.more}`,
			states: known.filter((place) => (place.need === 2) === high && little(place) === few)
		};
	});
}

/** Where the four parts meet: between the thirds of need, and above the most that counts as little. Null without a highest third. */
export function quadrantsOf(crossing: Crossing): Quadrants | null {
	const high = needRanges(crossing.states)[2]?.low;
	const below = crossing.states.flatMap(({ need, needRow }) =>
		need === 0 || need === 1 ? (needRow.value ?? []) : []
	);
	if (high === undefined || below.length === 0) return null;
	const [a, b, c, d] = LETTERS;
	return {
		x: (Math.max(...below) + high) / 2,
		y: littleOf(crossing.kind) + 0.5,
		topLeft: d,
		topRight: b,
		bottomLeft: c,
		bottomRight: a
	};
}

/** Every value of the map and the scatter, in the order of the page's table; victims where the need is one of killings. */
export function tableOf(crossing: Crossing, lang: Lang): ChartTable {
	const t = coverage[lang];
	const { question, cut } = crossing.need;
	const entry = indicator(question.indicator);
	const beside = crossing.states.some(({ needRow }) => needRow.beside !== null);
	return {
		columns: [
			textColumn('state', t.state),
			fileColumn('cve_ent'),
			numberColumn('need', t.value, entry.decimals),
			numberColumn('need_ci95_low', `${t.interval95} −`, entry.decimals),
			numberColumn('need_ci95_high', `${t.interval95} +`, entry.decimals),
			textColumn('need_third', t.thirdColumn),
			numberColumn('documented', kindWords(crossing.kind, lang).counted),
			textColumn('documented_class', t.classColumn),
			textColumn('how_read', t.pagesColumn),
			...(beside
				? [
						numberColumn('femicide_victims', t.femicideColumn),
						numberColumn('intentional_homicide_victims', t.homicideColumn)
					]
				: []),
			fileColumn('need_indicator'),
			fileColumn('need_unit'),
			fileColumn('need_year'),
			fileColumn('need_cut'),
			fileColumn('response')
		],
		rows: inOrder(crossing, lang).map(({ cve_ent, needRow, need, documented, response, mark }) => [
			placeName(cve_ent, lang),
			cve_ent,
			needRow.value,
			needRow.low,
			needRow.high,
			need === null ? null : t.third(need),
			documented,
			className(crossing.kind, response, lang),
			mark === null ? null : t.mark(mark),
			...(beside
				? [needRow.beside?.femicide ?? null, needRow.beside?.intentional_homicide ?? null]
				: []),
			question.indicator,
			entry.unit[lang],
			`${question.year}`,
			cut,
			crossing.kind
		])
	};
}

/** Title, meaning, unit, cut, precision, table and file of the scatter. */
export function scatterText(
	crossing: Crossing,
	sources: FigureMeta['sources'],
	lang: Lang
): FigureText {
	const t = coverage[lang];
	const { question, cut, months } = crossing.need;
	const entry = indicator(question.indicator);
	const period = months === null ? null : monthsLabel(months, lang);
	const hasIntervals = crossing.states.some(({ needRow }) => needRow.low !== null);
	return {
		lang,
		id: 'scatter',
		title: t.scatterTitle,
		sentence: hasIntervals ? `${t.scatterSentence} ${t.scatterDoubt}` : t.scatterSentence,
		meta: {
			unit: t.countUnit(entry.unit[lang], lowerFirst(kindWords(crossing.kind, lang).counted)),
			cut: period === null ? formatCut(cut, lang) : `${formatCut(cut, lang)}, ${period}`,
			precision: hasIntervals ? t.intervals : t.noIntervals,
			sources
		},
		table: tableOf(crossing, lang),
		fileName: `${fileNameOf(crossing.need, lang, 'csv').replace(/\.csv$/, '')}_${t.fileAgainst}_${kindWords(crossing.kind, lang).file}`,
		sql: [crossing.need.sql, crossing.response.sql].join('\n;\n\n')
	};
}

/** The need and its unit, for an axis. */
export function needAxis(crossing: Crossing, lang: Lang): string {
	return `${needOf(crossing, lang)} (${indicator(crossing.need.question.indicator).unit[lang]})`;
}

/** From which value a need counts as high, in words; null without a highest third. */
export function highFrom(crossing: Crossing, lang: Lang): string | null {
	const low = needRanges(crossing.states)[2]?.low;
	if (low === undefined) return null;
	const entry = indicator(crossing.need.question.indicator);
	return coverage[lang].highFrom(formatValue(low, entry, lang));
}

/** The drawing in words. */
export function scatterLabel(crossing: Crossing, lang: Lang): string {
	const parts = partsOf(crossing, lang).map(({ name, states }) => `${name}: ${states.length}`);
	return `${titleOf(crossing, lang)}. ${formatList(parts, lang)}`;
}
