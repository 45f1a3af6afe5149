import { strToU8, zipSync } from 'fflate';

/** A zip of files by their names, its bytes the same on each call. */
export function zipped(files: Readonly<Record<string, Uint8Array>>): Uint8Array {
	return zipSync({ ...files }, { mtime: '2026-01-01T00:00:00' });
}

/** A sheet of a workbook: cells that look like counts are numbers, `''` is no cell, all else text. */
export interface SmallSheet {
	readonly name: string;
	readonly rows: readonly (readonly string[])[];
}

/** A minimal Excel workbook (ECMA-376, parts 1 and 2) with texts inside their cells. */
export function workbook(sheets: readonly SmallSheet[]): Uint8Array {
	const parts: Record<string, string> = {
		'[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>${sheets
			.map(
				(_, index) =>
					`<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`
			)
			.join('')}</Types>`,
		'_rels/.rels': `<Relationships xmlns="${relationships}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
		'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${sheets
			.map(
				({ name }, index) =>
					`<sheet name="${escaped(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`
			)
			.join('')}</sheets></workbook>`,
		'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${relationships}">${sheets
			.map(
				(_, index) =>
					`<Relationship Id="rId${index + 1}" Type="${office}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`
			)
			.join('')}</Relationships>`
	};
	for (const [index, { rows }] of sheets.entries()) {
		parts[`xl/worksheets/sheet${index + 1}.xml`] = sheetXml(rows);
	}
	return zipped(
		Object.fromEntries(
			Object.entries(parts).map(([name, xml]) => [name, strToU8(`${declaration}${xml}`)])
		)
	);
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relationships = 'http://schemas.openxmlformats.org/package/2006/relationships';

function sheetXml(rows: readonly (readonly string[])[]): string {
	const lines = rows.map((cells, row) => {
		const filled = cells.map((cell, column) => cellXml(`${letters(column)}${row + 1}`, cell));
		return `<row r="${row + 1}">${filled.join('')}</row>`;
	});
	return `<worksheet xmlns="${main}"><sheetData>${lines.join('')}</sheetData></worksheet>`;
}

function cellXml(place: string, text: string): string {
	if (text === '') return '';
	if (/^-?\d+(\.\d+)?$/.test(text)) return `<c r="${place}"><v>${text}</v></c>`;
	return `<c r="${place}" t="inlineStr"><is><t>${escaped(text)}</t></is></c>`;
}

/** The name of a column: A to Z, then AA. */
function letters(column: number): string {
	const last = String.fromCharCode(65 + (column % 26));
	return column < 26 ? last : `${letters(Math.floor(column / 26) - 1)}${last}`;
}

function escaped(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
