/** Places beside a base as parallel dots: a track an indicator, the base as a line through it. */
import { placeInSentence, placeName } from '../catalog/states';
import { compare } from '../i18n/compare';
import { upperFirst } from '../i18n/format';
import type { ParallelDrawing, ParallelMark, ParallelPanel, SignKey } from '../picture/types';
import type { Compared, ComparedCell, ComparedColumn } from './compared';
import { intervalText, isPercent, valueText } from './values';
import { fromBase, whenText } from './words';

type Look = Pick<ParallelMark, 'sign' | 'tone'> & { readonly hollow: boolean };

const TOLD: Look = { sign: 'dot', tone: 'a', hollow: false };
const SAME: Look = { sign: 'dot', tone: 'quiet', hollow: true };
const BARE: Look = { sign: 'diamond', tone: 'quiet', hollow: true };
const BASE: Look = { sign: 'square', tone: 'c', hollow: false };

function lookOf({ verdict }: Pick<ComparedCell, 'verdict'>): Look {
	if (verdict === null) return BASE;
	if (verdict === 'unknown') return BARE;
	return verdict === 'same' ? SAME : TOLD;
}

/** The drawing of places beside a base. */
export function compareDrawing(of: Compared): ParallelDrawing {
	const { lang, places, base, columns } = of;
	const t = compare[lang];
	const name = placeInSentence(base, lang);
	const hasInterval = columns.some((column) => column.base.low !== null);
	return {
		kind: 'parallel',
		label: t.label(name),
		rows: places.map((place) => ({
			key: place,
			name: placeName(place, lang),
			chosen: place === base
		})),
		panels: columns.map((column) => panelOf(column, of)),
		keys: keysOf(of),
		referenceLabel: upperFirst(t.reference(name, hasInterval))
	};
}

function panelOf(column: ComparedColumn, of: Compared): ParallelPanel {
	const { lang } = of;
	const { entry, base, cells } = column;
	const { value, low, high } = base;
	return {
		key: entry.id,
		heading: entry.short[lang],
		note: upperFirst(compare[lang].panelNote(entry.unit[lang], whenText(column, lang))),
		percent: isPercent(entry),
		reference: value === null ? null : { value, low, high },
		marks: cells.map((cell): ParallelMark => {
			const { row } = cell;
			return {
				value: row.value,
				low: row.low,
				high: row.high,
				...lookOf(cell),
				text: row.value === null ? compare[lang].noData : valueText(row.value, entry, lang),
				said: saidOf(cell, column, of)
			};
		})
	};
}

/** `39.9 %, intervalo de 95 % de 38.1 a 41.2, por encima del país`. */
function saidOf({ row, verdict }: ComparedCell, { entry }: ComparedColumn, of: Compared): string {
	const { lang } = of;
	const t = compare[lang];
	if (row.value === null) return t.noData;
	const range = intervalText(row, entry, lang);
	const interval = range === null ? [] : [t.intervalSaid(range)];
	const told = verdict === null ? t.isBase : t.toldOf(verdict, fromBase(of));
	return [valueText(row.value, entry, lang), ...interval, told].join(', ');
}

/** What the signs that are drawn mean. */
function keysOf({ lang, columns }: Compared): readonly SignKey[] {
	const t = compare[lang];
	const cells = columns.flatMap((column) => column.cells).filter(({ row }) => row.value !== null);
	const drawn = new Set(cells.map(lookOf));
	const labels: readonly (readonly [Look, string])[] = [
		[TOLD, t.keyTold],
		[SAME, t.keySame],
		[BARE, t.keyBare],
		[BASE, t.keyBase]
	];
	return labels.filter(([look]) => drawn.has(look)).map(([look, label]) => ({ ...look, label }));
}
