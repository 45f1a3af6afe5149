/** A map as a chart: a row a state, its value on its interval, the nation through them. For embeds. */
import { dotsDrawing } from '../chart/dots-drawing';
import { cellText } from '../chart/cell-text';
import type { Cell, ChartColumn, DotRow } from '../chart/types';
import type { Figured } from '../figures/types';
import { formatInterval, formatNumber, formatPercent } from '../i18n/format';
import { mapText } from '../i18n/map';

const NATION = '00';

/** A cell of a row by the name of its column; null where there is none. */
type CellOf = (row: readonly Cell[], name: string) => Cell;

/**
 * The map's figure with another drawing. States stand in the order of the table, but by name where a row has femicide
 * and homicide beside each other: femicide alone ranks nobody. Low precision is hollow.
 *
 * @throws RangeError when the table has no values
 */
export function mapAsChart(figured: Figured): Figured {
	const { table, lang, meta, title, drawing } = figured;
	const places = drawing.kind === 'states' ? drawing.places : [];
	const chosen = drawing.kind === 'states' ? drawing.chosen : null;
	const value = table.columns.find(({ name }) => name === 'value');
	if (!value) throw new RangeError(`the table of '${title}' has no column of values`);
	const at = new Map(table.columns.map(({ name }, i) => [name, i]));
	const cell: CellOf = (row, name) => row[at.get(name) ?? -1] ?? null;
	const hasBeside = at.has('femicide_share');
	const nation = table.rows.find((row) => cell(row, 'cve_ent') === NATION);
	const middle = nation === undefined ? null : numberOf(cell(nation, 'value'));
	const states = table.rows.filter((row) => cell(row, 'cve_ent') !== NATION);
	const isLow = (code: Cell) => places.some(({ id, hatch }) => id === code && hatch === 'low');
	const rows = states.map((row): DotRow => {
		const code = cell(row, 'cve_ent');
		return {
			key: String(code),
			name: String(cell(row, 'state')),
			href: null,
			value: numberOf(cell(row, 'value')),
			low: numberOf(cell(row, 'ci95_low')),
			high: numberOf(cell(row, 'ci95_high')),
			text: [
				valueText(row, value, cell, lang),
				...(hasBeside ? besideOf(row, cell, lang) : [])
			].join('\n'),
			hollow: isLow(code),
			chosen: code === chosen
		};
	});
	const byName = (a: DotRow, b: DotRow) => a.name.localeCompare(b.name, lang);
	const list = dotsDrawing({
		label: title,
		rows: hasBeside ? [...rows].sort(byName) : rows,
		scale: 'linear',
		valueLabel: meta.unit,
		reference:
			middle === null
				? null
				: { value: middle, label: `${mapText(lang).nation}: ${cellText(middle, value, lang)}` },
		percent: value.percent === true
	});
	const key = { sign: 'dot', tone: 'a', hollow: true, label: mapText(lang).lowPrecision } as const;
	return { ...figured, drawing: { ...list, keys: rows.some(({ hollow }) => hollow) ? [key] : [] } };
}

function numberOf(cell: Cell): number | null {
	return typeof cell === 'number' ? cell : null;
}

function valueText(
	row: readonly Cell[],
	column: ChartColumn,
	cell: CellOf,
	lang: Figured['lang']
): string {
	const low = numberOf(cell(row, 'ci95_low'));
	const high = numberOf(cell(row, 'ci95_high'));
	const said = cellText(cell(row, 'value'), column, lang);
	return low === null ? said : `${said} (${formatInterval(low, high, column.decimals ?? 0, lang)})`;
}

function besideOf(row: readonly Cell[], cell: CellOf, lang: Figured['lang']): readonly string[] {
	const femicide = numberOf(cell(row, 'femicide_victims'));
	const homicide = numberOf(cell(row, 'intentional_homicide_women_victims'));
	const share = numberOf(cell(row, 'femicide_share'));
	if (femicide === null || homicide === null || share === null) return [];
	const whole = (n: number) => formatNumber(n, 0, lang);
	return [
		mapText(lang).besideShort(
			whole(femicide),
			whole(femicide + homicide),
			formatPercent(share, 0, lang)
		)
	];
}
