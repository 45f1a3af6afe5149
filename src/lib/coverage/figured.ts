/** The map of need and response as a figure and as plain data. A page reads it when its map is taken away. */
import { indicator } from '../catalog/indicators';
import type { Lang } from '../catalog/types';
import type { FigureMeta } from '../chart/types';
import type { Figured } from '../figures/types';
import { coverage } from '../i18n/coverage';
import { kindWords } from '../i18n/coverage-kinds';
import { formatNumber, lowerFirst } from '../i18n/format';
import { hatchOf } from '../map/legend';
import type { KeyEntry, StatesDrawing } from '../picture/types';
import { isRankedAlone } from '../view/summary-femicide';
import type { CoverageView } from '../view/types';
import {
	cells,
	fillOf,
	NEED_CLASSES,
	needRanges,
	RESPONSE_CLASSES,
	type Crossed,
	type Crossing
} from './cross';
import { scatterText } from './scatter';
import { className, completeText, labelOf, summaryOf, tileText, titleOf } from './words';

/** The map: a colour a third of need and class of response, a ring where little can be told from the number. */
export function crossDrawing(
	crossing: Crossing,
	{ lang, form, state }: Pick<CoverageView, 'lang' | 'form' | 'state'>
): StatesDrawing {
	const t = coverage[lang];
	const entry = indicator(crossing.need.question.indicator);
	const ranges = needRanges(crossing.states);
	const write = (value: number) => formatNumber(value, entry.decimals, lang);
	return {
		kind: 'states',
		form,
		label: t.mapName(titleOf(crossing, lang)),
		places: crossing.states.map((place) => ({
			id: place.cve_ent,
			fill: fillOf(place) || null,
			hatch: hatchOf(place.needRow),
			value: tileText(place, lang),
			label: labelOf(crossing, place, lang),
			ring: place.mark !== null
		})),
		chosen: state,
		keyTitle: t.legend,
		keys: [
			...cells(crossing.states).flatMap((line) =>
				line.map(({ fill, count, need, response }) => ({
					fill,
					hatch: 'none' as const,
					label: `${t.third(need)}, ${className(crossing.kind, response, lang)}`,
					count: `${count}`
				}))
			),
			...furtherKeys(crossing, lang)
		],
		crossed: {
			columns: NEED_CLASSES.length,
			across: `${t.needAxis} (${entry.unit[lang]})`,
			up: kindWords(crossing.kind, lang).counted,
			columnNames: NEED_CLASSES.map((need) => {
				const range = ranges[need];
				return `${t.third(need)}\n${range ? t.range(write(range.low), write(range.high)) : '–'}`;
			}),
			rowNames: RESPONSE_CLASSES.map((response) => className(crossing.kind, response, lang))
		},
		aside: completeText(crossing, lang)
	};
}

/** The keys beside the square: no figure of need, low precision, the ring. */
function furtherKeys({ states }: Crossing, lang: Lang): readonly KeyEntry[] {
	const t = coverage[lang];
	const count = (holds: (place: Crossed) => boolean) => states.filter(holds).length;
	const without = count(({ need }) => need === null);
	const low = count(({ needRow }) => hatchOf(needRow) === 'low');
	const thin = count(({ mark }) => mark !== null);
	const key = (label: string, n: number, own: Partial<KeyEntry>): readonly KeyEntry[] =>
		n === 0 ? [] : [{ fill: null, hatch: 'none', label, count: t.states(n), ...own }];
	return [
		...key(t.noNeed, without, { hatch: 'no-data' }),
		...key(t.lowPrecision, low, { hatch: 'low' }),
		...key(t.markKey(t.states(thin)), thin, { ring: true, count: null })
	];
}

/** The map as a whole figure. */
export function crossFigured(
	crossing: Crossing,
	view: Pick<CoverageView, 'lang' | 'form' | 'state'>,
	sources: FigureMeta['sources']
): Figured<StatesDrawing> {
	const { lang } = view;
	const t = coverage[lang];
	const { kind, need } = crossing;
	const words = kindWords(kind, lang);
	const text = scatterText(crossing, sources, lang);
	const hasIntervals = crossing.states.some(({ needRow }) => needRow.low !== null);
	return {
		...text,
		id: 'map',
		title: titleOf(crossing, lang),
		sentence: summaryOf(crossing, lang),
		meta: { ...text.meta, precision: hasIntervals ? t.mapIntervals : t.noIntervals },
		fileName: `${text.fileName}_${t.fileMap}`,
		drawing: crossDrawing(crossing, view),
		notes: [
			...(view.form === 'map' ? [] : [t.tileKey(lowerFirst(words.counted), words.none)]),
			t.thirdsNote,
			...(kind === 'centres' || kind === 'alerts' ? [] : [t.completeNote]),
			...(isRankedAlone(indicator(need.question.indicator).query) ? [] : [t.femicide])
		]
	};
}
