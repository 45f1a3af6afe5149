import { describe, expect, it } from 'vitest';
import { problemText } from '../../../scripts/by-hand/problems';
import { readByHand } from '../../../scripts/by-hand/read';
import { fileOf } from './rows';

const bytes = (text: string) => new TextEncoder().encode(text);
const problems = (file: Uint8Array | string) =>
	readByHand(typeof file === 'string' ? bytes(file) : file).problems.map(({ line, text }) => [
		line,
		text.es
	]);

describe('readByHand(bytes)', () => {
	it('rows with their lines; a byte order mark, other line ends and blank lines are no matter', () => {
		const text = `\uFEFF${fileOf({ name: 'Una, dos', themes: 'health' }, {}, { id: 'tres' })}`;
		const { rows } = readByHand(bytes(text.replaceAll('\n', '\r\n')));
		expect(rows?.map(({ line, cells }) => [line, cells.id, cells.name])).toEqual([
			[2, '', 'Una, dos'],
			[4, 'tres', '']
		]);
	});

	it('a file of semicolons, or not in UTF-8, says how to save it', () => {
		const text = fileOf({ name: 'A' });
		expect(problems(text.replaceAll(',', ';'))).toEqual([
			[1, expect.stringContaining('«CSV UTF-8 (delimitado por comas)»')]
		]);
		expect(problems(Uint8Array.from([...bytes(text), 0xf3]))).toEqual([
			[1, expect.stringContaining('no está en UTF-8')]
		]);
	});

	it('a header that is not the file’s own', () => {
		expect(problems('id,nombre\n')).toEqual([
			[1, expect.stringContaining('debe decir exactamente: id,name,acronym,cve_ent')]
		]);
		expect(problems('')).toHaveLength(1);
	});

	it('cells too many, on their line: a comma in a name without quotation marks', () => {
		const text = fileOf({ name: 'A' }, { name: 'B' }).replace(',B,', ',B, A.C.,');
		expect(problems(text)).toEqual([[3, expect.stringContaining('Hay 17 celdas, y deben ser 16')]]);
	});

	it('quotation marks that do not close', () => {
		expect(problems(`${fileOf({})},"A,,,\n`)).toEqual([[1, expect.stringContaining('comillas')]]);
	});
});

describe('problemText(file, problem)', () => {
	it('file, line, column, what it says and what to write, in both languages', () => {
		const text = { es: 'Escriba otra cosa.', en: 'Write something else.' };
		expect(problemText('f.csv', { line: 3, column: 'scope', found: 'x', text })).toBe(
			'f.csv, línea 3, columna «scope»: Dice «x». Escriba otra cosa.\n  f.csv, line 3, column “scope”: It says “x”. Write something else.'
		);
		expect(problemText('f.csv', { line: 1, column: null, found: null, text })).toMatch(
			/^f\.csv, línea 1: Escriba otra cosa\./
		);
		expect(problemText('f.csv', { line: 2, column: 'name', found: '', text })).toContain(
			'Está vacía. Escriba'
		);
	});
});
