/** Sheets as an Excel file (Office Open XML). The package that writes it is loaded when one is asked for. */
import type { Cell, Sheet as WrittenSheet } from 'write-excel-file/universal';

/** What is not known is null, and leaves its cell empty. */
export type SheetValue = string | number | boolean | null;

export interface SheetColumn {
	/** In characters. */
	readonly width: number;
	/** How a spreadsheet shows the numbers, as `0.00`; the cell keeps all their digits. */
	readonly format?: string;
	/** Whether long texts go over several lines. */
	readonly wrap?: boolean;
}

export interface Sheet {
	/** At most 31 characters, none of `[ ] / \ : * ?`. */
	readonly name: string;
	readonly columns: readonly SheetColumn[];
	/** The first row is the header: bold, and always in sight. */
	readonly rows: readonly (readonly SheetValue[])[];
}

/** The most characters that a cell can hold (Excel specifications and limits). */
export const LONGEST_TEXT = 32_767;

/**
 * Signs that XML 1.0 cannot hold (2.2) or reads as others (2.11), and an underscore that would begin a code. They are
 * written as codes, `_x000D_` (ECMA-376, 22.9.2.19).
 */
const CODED = /(?![\t\n])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]|_(?=x[0-9A-Fa-f]{4}_)/gu;

/**
 * The sheets as a file. Numbers are numbers with all their digits, those that are not finite empty. A text
 * is written as a text whatever it begins with, so that no spreadsheet runs it as a formula.
 *
 * @throws RangeError when a text is longer than a cell can hold
 * @throws Error when the package cannot be loaded, or refuses the name of a sheet
 */
export async function xlsxOf(sheets: readonly Sheet[]): Promise<Blob> {
	const { default: write } = await import('write-excel-file/universal');
	return write(sheets.map(written)).toBlob();
}

function written({ name, columns, rows }: Sheet): WrittenSheet<Blob> {
	return {
		sheet: name,
		columns: columns.map(({ width }) => ({ width })),
		stickyRowsCount: 1,
		data: rows.map((row, at) => row.map((value, i) => cell(value, at === 0, columns[i])))
	};
}

function cell(value: SheetValue, header: boolean, column: SheetColumn | undefined): Cell {
	const style = header ? ({ fontWeight: 'bold' } as const) : {};
	if (typeof value === 'string') {
		const text = coded(value);
		if (value.length > LONGEST_TEXT)
			throw new RangeError(`a cell holds ${LONGEST_TEXT} characters, not ${value.length}`);
		const wrap = column?.wrap ?? false;
		return { value: text, type: String, alignVertical: 'top', wrap, ...style };
	}
	if (typeof value === 'boolean') return { value, type: Boolean, ...style };
	if (value === null || !Number.isFinite(value)) return null;
	return { value, type: Number, format: column?.format, alignVertical: 'top', ...style };
}

/**
 * The text as a cell holds it. The package looks texts up in a plain object, and takes the name of what every object has
 * for a text that it wrote already: the first sign of such a name is a code too.
 */
function coded(text: string): string {
	const whole = text.replace(CODED, codeOf);
	return whole in Object.prototype ? `${codeOf(whole.charAt(0))}${whole.slice(1)}` : whole;
}

function codeOf(sign: string): string {
	return `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}
