import fc from 'fast-check';
import readXlsx from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/lib/chart/types';
import { fileTable, rowObjects } from '../../../src/lib/share/columns';
import { bytesOf } from '../../../src/lib/share/file';
import { formatsOf, madeFile, type Format } from '../../../src/lib/share/files';
import type { JsonFile } from '../../../src/lib/share/json-file';
import type { Taken } from '../../../src/lib/share/types';
import { csvRows, duckRows, parquetRows, xlsxRows } from './read-back';
import { edition, taken } from './taken';

const beside = {
	read: () => Promise.reject(new Error('no outlines are needed')),
	picture: null
};
const made = (format: Format, view: Taken = taken()) => madeFile(format, view, edition, beside);
const textOf = async (format: Format, view?: Taken) =>
	new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytesOf(await made(format, view)));
const expected = (view: Taken = taken()) => rowObjects(fileTable(view.table, view.lang));

describe('formatsOf(taken)', () => {
	it('offers GeoJSON only of states', () => {
		expect(formatsOf(taken())).toEqual([
			...['csv', 'csv-excel', 'xlsx', 'parquet', 'json', 'geojson', 'zip']
		]);
		expect(formatsOf(taken({ geo: null }))).not.toContain('geojson');
	});
});

describe('madeFile(format, taken, edition, beside): names and types', () => {
	it.each([
		['csv', '.csv', 'text/csv;charset=utf-8'],
		['csv-excel', '.csv', 'text/csv;charset=utf-8'],
		['xlsx', '.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
		['parquet', '.parquet', 'application/vnd.apache.parquet'],
		['json', '.json', 'application/json;charset=utf-8']
	] as const)('%s', async (format, extension, type) => {
		const { name, type: is } = await made(format);
		expect(name).toBe(`atlas-violeta_tasa-de-feminicidio_2024_corte-2025-06${extension}`);
		expect(is).toBe(type);
	});

	it('keeps a hostile name in its folder', async () => {
		const { name } = await made('csv', taken({ fileName: '../../<script>' }));
		expect(name).toBe('script.csv');
	});
});

describe('csv', () => {
	it('is RFC 4180: CR LF, a decimal point, all digits, nothing where there are no data', async () => {
		expect((await textOf('csv')).split('\r\n')).toEqual([
			'state,cve_ent,rate,share,victims,year,cut',
			'República Mexicana,00,1.2609347984527441,24.97801231310466,852,2024,2025-06',
			'Michoacán,16,,,,2024,2025-06',
			'"Morelos, «con comas»",17,3.5,0,37,2024,2025-06',
			''
		]);
	});

	it('has a byte order mark where Excel is asked for, and is else the same', async () => {
		expect(await textOf('csv-excel')).toBe(`\uFEFF${await textOf('csv')}`);
	});
});

describe('json', () => {
	it('says what the rows are before it gives them', async () => {
		const { metadata, rows } = JSON.parse(await textOf('json')) as JsonFile;
		expect(rows).toEqual(expected());
		expect(metadata).toMatchObject({
			title: 'Feminicidio por cada 100,000 mujeres, 2024',
			language: 'es',
			unit: 'víctimas de feminicidio por cada 100,000 mujeres',
			cut: 'junio de 2025',
			release: '0.2.0+979204a1',
			address: 'https://atlas.example/mapa/tasa/2024/?form=tiles#map',
			publisher: 'Atlas Violeta'
		});
		expect(metadata.columns[3]).toEqual({
			name: 'share',
			meaning: 'Porcentaje',
			kind: 'number',
			unit: 'percent',
			decimals: 1
		});
	});

	it('says how the figures were made, where the view does', async () => {
		const view = taken({ method: [['Intervalo', 'De 95 %, en escala logit.']] });
		const { metadata } = JSON.parse(await textOf('json', view)) as JsonFile;
		expect(metadata.method).toEqual([{ what: 'Intervalo', text: 'De 95 %, en escala logit.' }]);
		const sheets = await readXlsx(Buffer.from(bytesOf(await made('xlsx', view))), { trim: false });
		expect(sheets[2]?.data).toContainEqual(['Intervalo', 'De 95 %, en escala logit.']);
	});

	it('is the same on any day, and says nothing of a release that is not known', async () => {
		const later = await madeFile('json', taken(), { ...edition, day: '2027-01-01' }, beside);
		expect(later.content).toBe(await textOf('json'));
		const unknown = await madeFile('json', taken(), { ...edition, release: '' }, beside);
		expect((JSON.parse(String(unknown.content)) as JsonFile).metadata.release).toBeNull();
	});

	it('gives the terms of a source of the catalogue', async () => {
		const { sources } = await import('../../../src/lib/catalog/sources');
		const entry = sources.find(({ id }) => id === 'inegi-mortality');
		const meta = {
			...taken().meta,
			sources: [{ name: `INEGI, ${entry?.title.es}`, url: entry?.url ?? '' }]
		};
		const { metadata } = JSON.parse(await textOf('json', taken({ meta }))) as JsonFile;
		expect(metadata.sources[0]?.terms).toBe(entry?.terms.es);
		expect(metadata.sources[0]?.citation).toBe(entry?.citation.es);
	});
});

describe('parquet', () => {
	it('has typed columns, null where there are no data, as DuckDB reads it', async () => {
		const { rows, types } = await duckRows(await made('parquet'));
		expect(rows).toEqual(expected());
		expect(types).toEqual({
			state: 'VARCHAR',
			cve_ent: 'VARCHAR',
			rate: 'DOUBLE',
			share: 'DOUBLE',
			victims: 'INTEGER',
			year: 'INTEGER',
			cut: 'VARCHAR'
		});
	});

	it('says what it is in its metadata', async () => {
		const { metadata } = await parquetRows(await made('parquet'));
		expect(metadata).toMatchObject({
			title: 'Feminicidio por cada 100,000 mujeres, 2024',
			cut: 'junio de 2025',
			release: '0.2.0+979204a1',
			address: 'https://atlas.example/mapa/tasa/2024/?form=tiles#map'
		});
		expect(JSON.parse(metadata['sources'] ?? '')).toHaveLength(2);
	});
});

describe('xlsx', () => {
	it.each([
		['es', ['Datos', 'Columnas', 'Notas', 'Fuente y cita']],
		['en', ['Data', 'Columns', 'Notes', 'Source and citation']]
	] as const)(
		'has in %s the data, what each column holds, notes, source and citation',
		async (lang, names) => {
			const file = await made('xlsx', taken({ lang }));
			const sheets = await readXlsx(Buffer.from(bytesOf(file)), { trim: false });
			expect(sheets.map(({ sheet }) => sheet)).toEqual(names);
			const [data, columns, notes, source] = sheets.map((sheet) => sheet.data);
			expect(data?.[1]?.[2]).toBe(1.2609347984527441);
			expect(columns?.slice(1).map(([name]) => name)).toEqual(data?.[0]);
			expect(columns?.[4]).toEqual([
				...['share', 'Porcentaje'],
				...(lang === 'es' ? ['número', 'porcentaje', 1] : ['number', 'percent', 1])
			]);
			const told = JSON.stringify([notes, source]);
			for (const text of [
				...['Una carpeta no es una víctima.', 'junio de 2025', '0.2.0+979204a1'],
				...['https://www.gob.mx/conapo/', 'Atlas Violeta (2026).', "where register = 'cnsp'"]
			])
				expect(told).toContain(text);
		}
	);
});

describe('every format of tables', () => {
	const text = fc.oneof(
		fc.string(),
		fc.string({ unit: 'grapheme' }),
		fc.constantFrom('=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '=cmd|"/C calc"!A0')
	);
	const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => (n === 0 ? 0 : n));
	const cell = (of: fc.Arbitrary<Cell>) => fc.option(of, { nil: null });
	// A row with nothing in it is none to a reader of Excel: the last cell names it.
	const rows = fc.array(fc.tuple(cell(text), cell(number), fc.integer({ min: -1e9, max: 1e9 })), {
		minLength: 1,
		maxLength: 8
	});
	const view = (cells: Taken['table']['rows']) =>
		taken({
			geo: null,
			table: {
				columns: [
					{ name: 't', label: 'T', decimals: null },
					{ name: 'x', label: 'X', decimals: 2 },
					{ name: 'n', label: 'N', decimals: 0 }
				],
				rows: cells
			}
		});

	it('holds the same rows, whatever they are', async () => {
		await fc.assert(
			fc.asyncProperty(rows, async (cells) => {
				const one = view(cells);
				const table = fileTable(one.table, 'es');
				const as = expected(one);
				expect((JSON.parse(await textOf('json', one)) as JsonFile).rows).toEqual(as);
				expect((await parquetRows(await made('parquet', one))).rows).toEqual(as);
				expect(await xlsxRows(await made('xlsx', one))).toEqual(as);
				const disarmed = as.map((row) => ({
					...row,
					t: String(row['t'] ?? '').replace(/^[=+\-@\t\r\n＝＋－＠]/, "'$&") || null
				}));
				for (const format of ['csv', 'csv-excel'] as const)
					expect(csvRows(await made(format, one), table)).toEqual(disarmed);
			}),
			{ numRuns: 40 }
		);
	});

	it('has no cell of text in a CSV that a spreadsheet runs', async () => {
		await fc.assert(
			fc.asyncProperty(rows, async (cells) => {
				const one = view(cells);
				const file = await made('csv', one);
				for (const row of csvRows(file, fileTable(one.table, 'es')))
					expect(String(row['t'] ?? '')).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
			}),
			{ numRuns: 60 }
		);
	});
});
