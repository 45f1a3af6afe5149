import { describe, expect, it } from 'vitest';
import { faultOfPromise, latin1 } from '../fault';
import { importBytes } from './read';
import { officialFields, textOf, type SmallOfficial } from './small-official';

const victims: SmallOfficial = { register: 'cnsp', unit: 'victims', cut: '2016-03', states: 2 };
const files: SmallOfficial = { ...victims, unit: 'files' };
const rnid: SmallOfficial = { ...files, register: 'rnid', cut: '2026-02' };

type Change = (fields: string[], row: number) => readonly string[] | null;

/** A small file with each of its rows changed, or left out on null; row 1 is the header. */
function changed(small: SmallOfficial, change: Change): Uint8Array {
	const rows = officialFields(small).flatMap((fields, index) => {
		const after = change([...fields], index + 1);
		return after ? [after] : [];
	});
	return latin1(textOf(rows));
}

/** A small file with one cell changed. */
function cell(small: SmallOfficial, row: number, column: string, text: string): Uint8Array {
	const at = officialFields(small)[0]?.indexOf(column) ?? -1;
	return changed(small, (fields, line) => (line === row ? fields.with(at, text) : fields));
}

/** A small file without one of its columns, or with its name changed. */
function column(small: SmallOfficial, name: string, to: string | null): Uint8Array {
	const at = officialFields(small)[0]?.indexOf(name) ?? -1;
	return changed(small, (fields, line) => {
		if (to === null) return fields.toSpliced(at, 1);
		return line === 1 ? fields.with(at, to) : fields;
	});
}

const faultOfBytes = (bytes: Uint8Array) => faultOfPromise(importBytes(bytes));

describe('what an official file is refused for, and how it is told', () => {
	it.each<[string, Uint8Array, Record<string, unknown>]>([
		[
			'a negative cell',
			cell(victims, 3, 'Abril', '-1'),
			{ row: 3, column: 'Abril', found: '"-1"' }
		],
		['a decimal', cell(victims, 3, 'Abril', '1.5'), { row: 3, column: 'Abril', found: '"1.5"' }],
		[
			'a month that a state lacks',
			cell(victims, 14, 'Marzo', ''),
			{ row: 14, column: 'Marzo', found: 'a blank' }
		],
		[
			'a count after the cut of all others',
			cell(victims, 14, 'Septiembre', '2'),
			{ expected: 'a count in each month to 2016-09', found: 'none in 2016-04' }
		],
		['another name of a state', cell(victims, 2, 'Entidad', 'Nacional'), { column: 'Entidad' }],
		['the code of another state', cell(victims, 2, 'Clave_Ent', '2'), { column: 'Clave_Ent' }],
		[
			'a new subtype under one of our types',
			changed(files, (fields) =>
				fields.map((field, at) =>
					at === 5 && field === 'Homicidio doloso' ? 'Homicidio X' : field
				)
			),
			{ column: 'Subtipo de delito', found: '"Homicidio X"' }
		],
		[
			'a state that is missing',
			changed(victims, (fields) => (fields[1] === '2' ? null : fields)),
			{ row: null, found: 'none' }
		],
		[
			'a row that one state lacks, of a crime that we do not keep',
			changed(victims, (fields, row) => (row === 7 ? null : fields)),
			{
				expected:
					'El patrimonio | Extorsión | Extorsión | Extorsión | Hombre | No identificado in Aguascalientes, 2015, as in other states'
			}
		],
		[
			'a crime that is missing',
			changed(victims, (fields) => (fields[4] === 'Feminicidio' ? null : fields)),
			{ expected: 'rows of femicide' }
		],
		[
			'the same row under another name of its state',
			latin1(
				textOf([
					...officialFields({ ...victims, states: 5 }),
					(officialFields({ ...victims, states: 5 }).find((row) => row[1] === '5') ?? []).with(
						2,
						'Coahuila'
					)
				])
			),
			{ expected: 'each state, year and category once' }
		],
		[
			'a year that is missing',
			changed(victims, (fields) => (fields[0] === '2015' ? null : fields)),
			{ row: 2, column: 'Año', expected: 'each year from 2015 on, here 2015', found: '"2016"' }
		],
		[
			'years of both registers',
			cell(rnid, 5, 'Año', '2025'),
			{ row: 5, column: 'Año', found: '"2025"' }
		],
		[
			'a column that is missing',
			column(victims, 'Modalidad', null),
			{ row: 1, column: 'Modalidad', expected: 'this column' }
		],
		[
			'half of what tells the victim',
			column(victims, 'Sexo', null),
			{ row: 1, column: 'Sexo', expected: 'this column' }
		],
		['a column too many', column(victims, 'Sexo', 'Género'), { row: 1, column: 'Sexo' }],
		[
			'months out of order',
			changed(files, (fields, row) =>
				row === 1 ? fields.with(7, 'Febrero').with(8, 'Enero') : fields
			),
			{ row: 1, column: 'Febrero', expected: 'the months in order, Febrero after Enero' }
		],
		[
			'a file by municipality',
			changed(files, (fields, row) => [...fields, row === 1 ? 'Municipio' : 'x']),
			{ row: 1, column: 'Municipio', found: 'a file by municipality' }
		],
		[
			'another table',
			latin1('a,b\n1,2\n'),
			{ row: 1, expected: 'the columns of IDVFC, IDEFC or RNID', found: 'the columns "a, b"' }
		],
		[
			'no count at all',
			changed(rnid, (fields, row) =>
				row === 1 ? fields : fields.map((field, at) => (at > 6 ? '0' : field))
			),
			{ expected: 'a month with a count', found: 'none' }
		],
		[
			'fewer fields in a row',
			changed(victims, (fields, row) => (row === 4 ? fields.slice(1) : fields)),
			{ row: 4, expected: '21 fields', found: '20' }
		]
	])('%s', async (_, bytes, says) => {
		expect(await faultOfBytes(bytes)).toMatchObject({ file: 'datos.csv', ...says });
	});

	it('takes an unknown column under its own name only', async () => {
		const fault = await faultOfBytes(
			changed(files, (fields, row) => [...fields, row === 1 ? 'Total' : '1'])
		);
		expect(fault).toMatchObject({ row: 1, column: 'Total', found: '"Total"' });
	});
});

describe('the cut of a file that ends with its register', () => {
	const whole: SmallOfficial = { ...victims, cut: '2025-12' };
	const bytes = latin1(textOf(officialFields(whole)));

	it('is December 2025, or the later month that is stated', async () => {
		expect((await importBytes(bytes)).cuts[0]?.cut.text).toBe('2025-12');
		const stated = await importBytes(bytes, { stated: '2026-09' });
		expect(stated.cuts[0]?.cut.text).toBe('2026-09');
		expect(new Set(stated.cuts[0]?.years.map(({ months }) => months))).toEqual(new Set([12]));
	});

	it('is never earlier than its figures', async () => {
		const fault = await faultOfPromise(importBytes(bytes, { stated: '2025-11' }));
		expect(fault.found).toBe('counts to 2025-12');
	});
});

describe('what a file is taken with, and remarked on', () => {
	const remarksOf = async (bytes: Uint8Array) => (await importBytes(bytes)).cuts[0]?.remarks;

	it('a new subtype of a crime that we do not keep, and the ones gone', async () => {
		const bytes = changed(victims, (fields) =>
			fields.map((field) => (field === 'Extorsión' ? 'Extorsión nueva' : field))
		);
		const remarks = await remarksOf(bytes);
		expect(remarks).toContain('new subtype: Extorsión nueva');
		expect(remarks).toContain('subtype no longer there: Extorsión');
	});

	it('a state without a month, when its zeros are written', async () => {
		const bytes = changed(victims, (fields) =>
			fields[0] === '2015' && fields[1] === '2' ? fields.with(9, '0').with(20, '0') : fields
		);
		expect((await remarksOf(bytes))?.filter((line) => line.includes('month'))).toEqual([
			'a state without a month, zero of every crime: Baja California, 2015-01 2015-12'
		]);
	});
});
