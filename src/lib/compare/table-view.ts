/** The comparison as the page's table: value, interval and what can be told in each cell. */
import { placeName } from '../catalog/states';
import { compare } from '../i18n/compare';
import { compared, type ComparedCell, type ComparedColumn, type CompareQuestion } from './compared';
import { intervalText, valueText } from './values';
import { whenText } from './words';

export interface TableCell {
	readonly value: string;
	/** Null where the figure has none. */
	readonly interval: string | null;
	/** What can be told of it beside the base; null without a value. */
	readonly told: string | null;
	/** Whether it cannot be told apart, or nothing can be said. */
	readonly isSame: boolean;
}

export interface TableView {
	readonly placeHeading: string;
	readonly columns: readonly {
		readonly key: string;
		readonly heading: string;
		readonly when: string;
	}[];
	readonly rows: readonly {
		readonly key: string;
		readonly name: string;
		readonly isBase: boolean;
		/** One a column. */
		readonly cells: readonly TableCell[];
	}[];
}

/** The table of a question. Throws as `compared` does. */
export function tableView(question: CompareQuestion): TableView {
	const { lang, places, base, columns } = compared(question);
	const t = compare[lang];
	const cellOf = ({ row, verdict }: ComparedCell, { entry }: ComparedColumn): TableCell => {
		if (row.value === null) return { value: t.noData, interval: null, told: null, isSame: true };
		return {
			value: valueText(row.value, entry, lang),
			interval: intervalText(row, entry, lang),
			told: verdict === null ? t.isBase : t.told(verdict),
			isSame: verdict === 'same' || verdict === 'unknown'
		};
	};
	return {
		placeHeading: t.place,
		columns: columns.map((column) => ({
			key: column.entry.id,
			heading: column.entry.short[lang],
			when: whenText(column, lang)
		})),
		rows: places.map((place, i) => ({
			key: place,
			name: placeName(place, lang),
			isBase: place === base,
			cells: columns.flatMap((column) => {
				const cell = column.cells[i];
				return cell ? [cellOf(cell, column)] : [];
			})
		}))
	};
}
