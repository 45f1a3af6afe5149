import { strFromU8, unzipSync } from 'fflate';
import readXlsx from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { LONGEST_TEXT, xlsxOf, type Sheet } from '../../../src/lib/share/xlsx';

const bytesOf = async (sheets: readonly Sheet[]) =>
	Buffer.from(await (await xlsxOf(sheets)).arrayBuffer());

const wide = { width: 20 };

describe('xlsxOf(sheets)', () => {
	it('gives back, read by another program, every sheet with its values', async () => {
		const sheets: readonly Sheet[] = [
			{
				name: 'Tabla',
				columns: [wide, { width: 10, format: '0.00' }, wide],
				rows: [
					['estado', 'estimación', 'alta'],
					['Michoacán & «Ñ» <b>', 39.87412345678901, true],
					[null, 0, false]
				]
			},
			{ name: 'Método', columns: [wide], rows: [['qué'], ['\tlínea con tabulador'], ['fin']] }
		];
		const read = await readXlsx(await bytesOf(sheets), { trim: false });
		expect(read.map(({ sheet }) => sheet)).toEqual(['Tabla', 'Método']);
		expect(read[0]?.data).toEqual(sheets[0]?.rows);
		expect(read[1]?.data).toEqual(sheets[1]?.rows);
	});

	it('never writes a formula, whatever a text begins with', async () => {
		const texts = ['=1+1', '+1', '-1', '@SUM(A1)', '=HYPERLINK("http://a","b")'];
		const bytes = await bytesOf([
			{ name: 'a', columns: [wide], rows: [['x'], ...texts.map((text) => [text])] }
		]);
		const sheet = strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
		expect(sheet).not.toMatch(/<f[ >]/);
		expect(sheet.match(/t="s"/g)?.length).toBe(texts.length + 1);
		const [read] = await readXlsx(bytes);
		expect(read?.data.slice(1).flat()).toEqual(texts);
	});

	it('keeps the signs that XML cannot hold, what looks like their code, and the names of what objects have', async () => {
		const texts = ['b\u0001\uFFFEc\td\r\ne\u007F', '_x0041_', '_X0041_', 'valueOf', '__proto__'];
		const rows = [['a'], ...texts.map((text) => [text])];
		const [read] = await readXlsx(await bytesOf([{ name: 'a', columns: [wide], rows }]), {
			trim: false
		});
		expect(read?.data).toEqual(rows);
	});

	it('leaves empty what is not known or not finite', async () => {
		const rows = [
			['a', 'b', 'c'],
			[null, NaN, Infinity],
			[1, 2, 3]
		];
		const [read] = await readXlsx(
			await bytesOf([{ name: 'a', columns: [wide, wide, wide], rows }])
		);
		expect(read?.data).toEqual([
			['a', 'b', 'c'],
			[null, null, null],
			[1, 2, 3]
		]);
	});

	it('refuses a text that no cell can hold', async () => {
		const sheet = (text: string) => [{ name: 'a', columns: [wide], rows: [[text]] }];
		await expect(xlsxOf(sheet('x'.repeat(LONGEST_TEXT + 1)))).rejects.toThrow(RangeError);
		expect((await xlsxOf(sheet('x'.repeat(LONGEST_TEXT)))).size).toBeGreaterThan(0);
	});
});
