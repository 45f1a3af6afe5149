import { gzipSync } from 'node:zlib';
import { latin1 } from '../fault';
import { damage, damagedText, encodings } from './damage';
import { workbook, zipped } from './pack';
import type { Random } from './random';
import { textOf } from './small-official';

/** A file that was changed, and what has to come of it. */
export interface Mutation {
	readonly name: string;
	readonly bytes: Uint8Array;
	/** The same tables, a `SourceError`, or one of the two. */
	readonly outcome: 'same' | 'error' | 'either';
}

/** A whole official file as fields, header first. */
export type Grid = readonly (readonly string[])[];

type Mutate = (grid: Grid, random: Random) => Mutation;

/** Texts that stand in no official cell; a count that another count replaces is another file. */
const garbage = [
	...['x', '-3', '3.5', '1e3', '"1,000"', "1'000", '1 000', '１２', '٣', '\u00001', '0x1f', 'NaN'],
	...['Infinity', '#REF!', '+3', '--', '=1+1', '3-', '3;4', '<b>3</b>', '1.0', '½', '3\t4', 'nan'],
	...['null', '3"4', 'O', 'l', '３', '1_000', '1·0', '1\u00a0000', '18446744073709551616']
];
/** Around a text, these say nothing. */
const margins = [' ', '  ', '\t', '\u00a0'];

const encode = (text: string): Uint8Array => (isLatin1(text) ? latin1(text) : Buffer.from(text));
const packs = {
	gzip: (csv: Uint8Array) => new Uint8Array(gzipSync(csv)),
	zip: (csv: Uint8Array) => zipped({ 'datos/archivo.csv': csv })
};

/** Every kind of change, each drawn as often as the others. */
export const mutations: readonly Mutate[] = [
	(grid, random) => {
		const { row, column } = counted(grid, random);
		const text = random.of(garbage);
		return csv(`garbage ${text} in ${row}, ${column}`, set(grid, row, column, text), 'error');
	},
	(grid, random) => {
		const { row, column } = counted(grid, random);
		return csv(`a blank in ${row}, ${column}`, set(grid, row, column, ''), 'error');
	},
	(grid, random) => {
		const [row, column] = [random.below(grid.length), random.below(grid[0]?.length ?? 0)];
		const text = `${random.of(margins)}${grid[row]?.[column] ?? ''}${random.of(margins)}`;
		return csv(`margins in ${row}, ${column}`, set(grid, row, column, text), 'same');
	},
	(grid, random) => {
		const row = random.below(grid.length);
		const column = random.below((grid[0]?.length ?? 0) - 12);
		const text = random.of([...garbage, '', 'x', 'Total', 'Nacional', '33', '7']);
		const same = text === grid[row]?.[column];
		return csv(
			`${text} in ${row}, ${column}`,
			set(grid, row, column, text),
			same ? 'same' : 'error'
		);
	},
	(grid, random) => {
		const [a, b] = pair(grid[0]?.length ?? 0, random);
		const swapped = grid.map((fields) => swap(fields, a, b));
		return csv(`columns ${a} and ${b} swapped`, swapped, 'either');
	},
	(grid, random) => {
		const [a, b] = pair(grid[0]?.length ?? 0, random);
		const [header = [], ...rows] = grid;
		return csv(`names ${a} and ${b} swapped`, [swap(header, a, b), ...rows], 'error');
	},
	(grid, random) => {
		const column = random.below(grid[0]?.length ?? 0);
		const name = random.of(['', 'x', 'Total', `${grid[0]?.[column]}s`, 'Municipio', 'Enero']);
		const outcome = name === grid[0]?.[column] ? 'same' : 'error';
		return csv(`column ${column} named ${name}`, set(grid, 0, column, name), outcome);
	},
	(grid, random) => {
		const column = random.below(grid[0]?.length ?? 0);
		const dropped = grid.map((fields) => fields.filter((_, at) => at !== column));
		return csv(`column ${column} dropped`, dropped, 'error');
	},
	(grid, random) => {
		const column = random.below(grid[0]?.length ?? 0);
		const twice = grid.map((fields) => [...fields, fields[column] ?? '']);
		return csv(`column ${column} twice`, twice, 'error');
	},
	(grid, random) => {
		const row = random.below(grid.length);
		return csv(
			`row ${row} dropped`,
			grid.filter((_, at) => at !== row),
			'error'
		);
	},
	(grid, random) => {
		const row = random.below(grid.length);
		const copy = grid[row] ?? [];
		return csv(`row ${row} twice`, [...grid, copy], 'error');
	},
	(grid, random) => {
		const [row, at] = [random.below(grid.length - 1) + 1, random.below(grid.length - 1) + 1];
		const fields = (grid[row] ?? []).slice(0, random.below(grid[0]?.length ?? 0));
		const lines = [...grid.slice(0, at), fields, ...grid.slice(at)];
		return csv(`a part of row ${row} at ${at}`, lines, 'error');
	},
	(grid, random) => {
		const [header = [], ...rows] = grid;
		return csv('rows in another order', [header, ...random.shuffled(rows)], 'same');
	},
	(grid, random) => {
		const column = (grid[0]?.length ?? 0) - 13;
		const row = random.below(grid.length - 1) + 1;
		const text = `"${grid[row]?.[column] ?? ''}`;
		return csv(`an open quote in ${row}`, set(grid, row, column, text), 'error');
	},
	(grid, random) => {
		const text = textOf(grid);
		const at = random.below(text.length);
		return file(`a quote at ${at}`, encode(`${text.slice(0, at)}"${text.slice(at)}`), 'either');
	},
	(grid) => {
		const quoted = grid.map((fields) => fields.map((field) => `"${field}"`));
		return csv('every field in quotes', quoted, 'same');
	},
	(grid, random) => {
		const mark = random.of([';', '\t', '|', ':', ' ', ',,']);
		return file(`${mark} for commas`, encode(textOf(grid).replaceAll(',', mark)), 'error');
	},
	(grid, random) => {
		const row = random.below(grid.length);
		const mark = random.of([';', '\t', '|']);
		const lines = textOf(grid).split('\n');
		lines[row] = (lines[row] ?? '').replaceAll(',', mark);
		return file(`${mark} for commas in ${row}`, encode(lines.join('\n')), 'error');
	},
	(grid, random) => {
		const end = random.of(['\r\n', '\r', '\n\n', '\u2028', '']);
		const text = textOf(grid).replaceAll('\n', end);
		return file(`${JSON.stringify(end)} ends`, encode(text), end === '\r\n' ? 'same' : 'error');
	},
	(grid, random) => {
		const lines = textOf(grid).split('\n');
		const mixed = lines.map((line) => (random.below(2) && line !== '' ? `${line}\r` : line));
		return file('mixed line ends', encode(mixed.join('\n')), 'same');
	},
	(grid, random) => {
		const [name, encoded] = random.of(Object.entries(encodings));
		return { name, ...encoded(textOf(grid)) };
	},
	(grid, random) => ({ ...damagedText(textOf(grid), random), outcome: 'either' }),
	(grid, random) => {
		const bytes = latin1(textOf(grid));
		// Half of them in the last line, where a lost digit leaves a figure.
		const at = bytes.length - 1 - random.below(random.of([bytes.length, 40]));
		return file(`cut at ${at}`, bytes.subarray(0, at), 'error');
	},
	(grid, random) => {
		const pack = random.of(['gzip', 'zip'] as const);
		const bytes = packs[pack](latin1(textOf(grid)));
		const at = random.below(bytes.length);
		return file(`${pack} cut at ${at}`, bytes.subarray(0, at), 'error');
	},
	(grid, random) => {
		const pack = random.of(['gzip', 'zip'] as const);
		return { ...damage(packs[pack](latin1(textOf(grid))), random), outcome: 'either' };
	},
	(grid, random) => {
		const bytes = workbook([{ name: 'Datos', rows: grid }]);
		const at = random.below(bytes.length);
		return file(`workbook cut at ${at}`, bytes.subarray(0, at), 'error');
	},
	(grid, random) => {
		const bytes = workbook([{ name: 'Datos', rows: grid }]);
		return { ...damage(bytes, random), outcome: 'either' };
	},
	(grid, random) => {
		const { row, column } = counted(grid, random);
		const text = random.of(['-3', '3.5', 'x', '', '1,000', '#REF!', '１２']);
		const rows = set(grid, row, column, text);
		const bytes = workbook([{ name: 'Datos', rows }]);
		return file(`workbook with ${text} in ${row}, ${column}`, bytes, 'error');
	},
	(grid, random) => {
		const shift = random.below(5);
		const above = Array.from({ length: shift }, (_, at) => [`Título ${at}`]);
		const bytes = workbook([
			{ name: 'Notas', rows: [['Fuente: SESNSP']] },
			{ name: 'Datos', rows: [...above, ...grid] }
		]);
		return file(`workbook with ${shift} titles`, bytes, 'same');
	}
];

function csv(name: string, grid: Grid, outcome: Mutation['outcome']): Mutation {
	return file(name, encode(textOf(grid)), outcome);
}

function file(name: string, bytes: Uint8Array, outcome: Mutation['outcome']): Mutation {
	return { name, bytes, outcome };
}

/** A cell with a count: a row of the file and the column of a month to the cut. */
function counted(grid: Grid, random: Random): { row: number; column: number } {
	for (;;) {
		const row = random.below(grid.length - 1) + 1;
		const column = (grid[0]?.length ?? 0) - 12 + random.below(12);
		if (grid[row]?.[column] !== '') return { row, column };
	}
}

function set(grid: Grid, row: number, column: number, text: string): Grid {
	return grid.map((fields, at) => (at === row ? fields.with(column, text) : fields));
}

function swap(fields: readonly string[], a: number, b: number): readonly string[] {
	return fields.with(a, fields[b] ?? '').with(b, fields[a] ?? '');
}

function pair(length: number, random: Random): [number, number] {
	const a = random.below(length);
	return [a, (a + 1 + random.below(length - 1)) % length];
}

function isLatin1(text: string): boolean {
	return [...text].every((char) => char.charCodeAt(0) <= 0xff);
}
