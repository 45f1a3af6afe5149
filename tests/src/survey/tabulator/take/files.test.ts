import readXlsx from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { csvOf } from '../../../../../src/lib/survey/tabulator/take/csv';
import { csvFile, xlsxFile } from '../../../../../src/lib/survey/tabulator/take/files';
import { result } from './result';

const reading = {
	address: 'https://atlas.example/encuesta/tabulador/',
	day: '2026-11-22',
	release: '0.2.0+abc'
};

async function sheetsOf(...asked: Parameters<typeof xlsxFile>) {
	const file = Buffer.from(await (await xlsxFile(...asked)).arrayBuffer());
	return readXlsx(file, { trim: false });
}

describe('csvFile(result, lang)', () => {
	it('holds the text in UTF-8', async () => {
		const file = csvFile(result(), 'es');
		expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(await file.arrayBuffer())).toBe(
			csvOf(result(), 'es')
		);
		expect(file.type).toBe('text/csv;charset=utf-8');
	});
});

describe('xlsxFile(result, reading, lang)', () => {
	it('holds the table, numbers as numbers with all their digits, read by another program', async () => {
		const [table] = await sheetsOf(result(), reading, 'es');
		expect(table?.sheet).toBe('Tabla');
		const [header = [], , few = [], last = []] = table?.data ?? [];
		const value = (row: readonly unknown[], name: string) => row[header.indexOf(name)];
		expect(table?.data.length).toBe(4);
		expect(value(last, 'estimate')).toBe(39.87412345678901);
		expect(value(last, 'high')).toBe(40.36823456789012);
		expect(value(last, 'numerator')).toBe(18880163);
		expect(value(last, 'domain_label')).toBe('Localidades rurales');
		expect(value(few, 'estimate')).toBe(null);
		expect(value(few, 'note')).toBe('menos de 30 mujeres en la muestra: sin estimación');
	});

	it.each([
		[
			'es',
			'Método',
			[
				[
					'Base',
					'las mujeres de 15 años y más que tienen o han tenido pareja, que viven en Oaxaca o Puebla y que viven en localidades rurales'
				],
				['Filtros', 'Estado: Oaxaca, Puebla; Tamaño de la localidad: localidades rurales'],
				['Renglones', 'Edad'],
				['Columnas', 'Tamaño de la localidad'],
				['Año de la encuesta', '2021'],
				['Dirección de la tabla', reading.address],
				['Versión de los datos', '0.2.0+abc'],
				['Día de la consulta', '22 de noviembre de 2026']
			],
			/De 90\u00a0%, en escala logit/
		],
		[
			'en',
			'Method',
			[
				[
					'Base',
					'women aged 15 and over who have or have had a partner, who live in Oaxaca or Puebla and who live in rural places'
				],
				['Rows', 'Age'],
				['Columns', 'Size of the place'],
				['Day of the query', '22 November 2026']
			],
			/Of 90%, on the logit scale/
		]
	] as const)('holds in %s the method: question, base, level, source', async (...asked) => {
		const [lang, name, lines, interval] = asked;
		const [, method] = await sheetsOf(result({}, { level: 0.9 }), reading, lang);
		expect(method?.sheet).toBe(name);
		for (const line of lines) expect(method?.data).toContainEqual(line);
		const text = method?.data.map((row) => row.join(': ')).join('\n') ?? '';
		expect(text).toMatch(interval);
		expect(text).toMatch(/30 (mujeres|women)/);
		expect(text).toMatch(/15(\u00a0)?%[\s\S]*30(\u00a0)?%/);
		expect(text).toContain('https://www.inegi.org.mx/');
		expect(text).toMatch(/Woodruff, 1971/);
	});

	it('explains every column of the table', async () => {
		const [table, method] = await sheetsOf(result(), reading, 'en');
		const explained = method?.data.map(([what]) => what);
		for (const name of table?.data[0] ?? []) expect(explained).toContain(`Column ${name}`);
	});

	it('ends in the query, a line a row', async () => {
		const { sql } = result();
		const [, method] = await sheetsOf(result(), reading, 'es');
		const lines = sql.split('\n');
		const last = method?.data.slice(-lines.length) ?? [];
		expect(last[0]?.[0]).toBe('SQL');
		expect(last.map((row) => row[1])).toEqual(lines);
	});

	it('without crossing, filters or release says so, or nothing', async () => {
		const bare = result({ by: [], base: [] }, { cells: [] });
		const [table, method] = await sheetsOf(bare, { ...reading, release: null }, 'en');
		expect(table?.data[0]?.[0]).toBe('estimate');
		expect(method?.data).toContainEqual(['Filters', 'none']);
		expect(method?.data).toContainEqual(['Rows', 'no variable']);
		expect(method?.data.map(([what]) => what)).not.toContain('Data release');
	});
});
