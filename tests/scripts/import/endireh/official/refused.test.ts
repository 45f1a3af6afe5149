import { describe, expect, it } from 'vitest';
import { cleanZip, tableBytes, clean, zipOf } from '../../../../fixtures/endireh/dirty-zip';
import {
	changed,
	filtered,
	without,
	type Table,
	type Tables
} from '../../../../fixtures/endireh/tables';
import { readOfficialSurvey } from '../../../../../scripts/import/endireh/official/read-survey';
import { faultOf, fileOf, latin1 } from '../../fault';
import { few, readTables, readZip, withTable, withoutTable } from './given';

const tables = few(2021);
const older = few(2016);
const vd = 'bd_endireh_2021_csv.zip/TB_VD.csv';
const at = (table: string): string => `bd_endireh_2021_csv.zip/${table}.csv`;

/** The table with its cell of the first woman changed: row 2 of the file. */
const first = (column: string, text: string) => (table: Table) =>
	changed(table, column, (before, row) => (row === 0 ? text : before));

/** What is said of the tables with one of them changed. */
function saidOf(
	name: string,
	change: (table: Table) => Table,
	of: Tables = tables,
	year: 2016 | 2021 = 2021
) {
	return faultOf(() => readTables(withTable(of, name, change), year));
}

describe('readOfficialSurvey(files, progress)', () => {
	it('takes the tables that the refusals below are made of', () => {
		const { women, strata, units } = readTables(tables, 2021);
		expect([women.length > 100, strata, units]).toEqual([true, 32, 64]);
		expect(readTables(older, 2016).women.length).toBeGreaterThan(100);
	});

	it.each([
		'TB_VD',
		'TSDem',
		'TB_SEC_VII',
		'TB_SEC_VIII',
		'TB_SEC_IX',
		'TB_SEC_X',
		'TB_SEC_XI',
		'TB_SEC_XII',
		'TB_SEC_XIV',
		'TB_SEC_XIX'
	])('refuses 2021 without %s', (name) => {
		const fault = faultOf(() => readTables(withoutTable(tables, name), 2021));
		expect(fault).toMatchObject({
			file: 'bd_endireh_2021_csv.zip',
			expected: `the table ${name.toUpperCase()}`
		});
		expect(fault.found).toContain('TVIV');
	});

	it.each([
		'TSDem',
		'TB_SEC_VI',
		'TB_SEC_VII',
		'TB_SEC_VIII',
		'TB_SEC_IX',
		'TB_SEC_X',
		'TB_SEC_XI',
		'TB_SEC_XIII'
	])('refuses 2016 without %s', (name) => {
		const fault = faultOf(() => readTables(withoutTable(older, name), 2016));
		expect(fault.expected).toBe(`the table ${name.toUpperCase()}`);
	});

	it.each([
		['TB_VD', 'ID_PER'],
		['TB_VD', 'FAC_MUJ'],
		['TB_VD', 'EST_DIS'],
		['TB_VD', 'UPM_DIS'],
		['TB_VD', 'CVE_ENT'],
		['TB_VD', 'DOMINIO'],
		['TB_VD', 'T_INSTRUM'],
		['TB_VD', 'POB_L_12M'],
		['TB_VD', 'VECO_12M'],
		['TSDem', 'ID_PER'],
		['TSDem', 'GRA'],
		['TB_SEC_VIII', 'P8_3_2_2'],
		['TB_SEC_XIV', 'P14_1_38AB'],
		['TB_SEC_XIV', 'P14_7_2'],
		['TB_SEC_XIX', 'P19_1_8']
	])('refuses %s without %s', (table, column) => {
		const fault = saidOf(table, (one) => without(one, column));
		expect(fault).toMatchObject({ file: at(table), row: 1, column, expected: 'this column' });
		expect(fault.found).toContain('the columns ');
	});

	it('refuses a column that is neither in a section nor in its continuation', () => {
		const fault = saidOf('TB_SEC_VIII_2', (one) => without(one, 'P8_11_19'));
		expect(fault).toMatchObject({ file: at('TB_SEC_VIII'), column: 'P8_11_19' });
	});

	it('refuses 2016 without any item of a question whose number of items it does not know', () => {
		const none = (table: Table): Table =>
			table.columns.filter((name) => /^P7_8_\d+$/.test(name)).reduce(without, table);
		expect(saidOf('TB_SEC_VII', none, older, 2016)).toMatchObject({ column: 'P7_8_1' });
	});

	it.each(['0', '-4', '1.5', '', 'muchas', '12345678901'])('refuses the weight %j', (weight) => {
		expect(saidOf('TB_VD', first('FAC_MUJ', weight))).toMatchObject({
			file: vd,
			row: 2,
			column: 'FAC_MUJ',
			expected: 'a whole number, one or more',
			found: weight === '' ? 'a blank' : JSON.stringify(weight)
		});
	});

	it.each(['FAC_MUJ', 'EST_DIS', 'UPM_DIS'])('refuses another %s in a section', (column) => {
		for (const table of ['TSDem', 'TB_SEC_IX', 'TB_SEC_XIV']) {
			const fault = saidOf(table, first(column, '998'));
			expect(fault).toMatchObject({ file: at(table), row: 2, column, found: '"998"' });
			expect(fault.expected).toContain(`as in row 2 of ${vd}`);
		}
	});

	it('refuses a woman twice, in the table of women and in a section', () => {
		const twice = (table: Table): Table => ({
			...table,
			rows: [...table.rows, ...table.rows.slice(0, 1)]
		});
		const last = 2 + (tables['TB_VD']?.rows.length ?? 0);
		for (const name of ['TB_VD', 'TB_SEC_XI']) {
			expect(saidOf(name, twice)).toMatchObject({
				file: at(name),
				row: last,
				column: 'ID_PER',
				expected: 'each woman once (another in row 2)',
				found: 'the same woman'
			});
		}
		expect(saidOf('TB_VD', first('ID_PER', '')).expected).toBe('a key');
	});

	it('refuses a woman of a section who is not in the table of women', () => {
		const fault = saidOf('TB_SEC_XII', first('ID_PER', 'nobody'));
		expect(fault).toMatchObject({
			file: at('TB_SEC_XII'),
			row: 2,
			column: 'ID_PER',
			found: 'another'
		});
		expect(fault.expected).toBe(`a woman of ${vd}`);
	});

	it('refuses a section without a woman who was asked, and passes one who was not', () => {
		const key = tables['TB_VD']?.rows[0]?.[1] ?? '';
		for (const name of ['TSDem', 'TB_SEC_VII', 'TB_SEC_VIII_2', 'TB_SEC_XIX']) {
			const fault = saidOf(name, (table) => filtered(table, (row) => row['ID_PER'] !== key));
			expect(fault).toMatchObject({ file: at(name), expected: `the women of ${vd}` });
			expect(fault.found).toBe('1 of them missing, the first that of row 2 there');
		}
		const asked = (table: Table) => filtered(table, (row) => row['T_INSTRUM'] !== 'C2');
		const fewer = withTable(tables, 'TB_SEC_XIV', asked);
		expect(readTables(fewer, 2021).women).toEqual(readTables(tables, 2021).women);
		const ages = new Map(
			(tables['TSDem']?.rows ?? []).map((row) => [
				row[1],
				Number(row[tables['TSDem']?.columns.indexOf('EDAD') ?? 0])
			])
		);
		const young = (table: Table) => filtered(table, (row) => (ages.get(row['ID_PER']) ?? 0) < 50);
		const younger = withTable(tables, 'TB_SEC_X', young);
		expect(readTables(younger, 2021).women).toEqual(readTables(tables, 2021).women);
		const old = (table: Table) => filtered(table, (row) => (ages.get(row['ID_PER']) ?? 0) > 49);
		expect(saidOf('TB_SEC_X', old).found).toMatch(/^\d+ of them missing/);
		const partnered = (table: Table) => filtered(table, (row) => row['T_INSTRUM'] !== 'B1');
		expect(saidOf('TB_SEC_XIV', partnered).found).toMatch(/^\d+ of them missing/);
	});

	it.each([
		['TB_VD', 'CVE_ENT', '33'],
		['TB_VD', 'DOMINIO', 'X'],
		['TB_VD', 'T_INSTRUM', 'D1'],
		['TB_VD', 'POB_E_A', '2'],
		['TB_VD', 'VSEX_A', '3'],
		['TSDem', 'EDAD', '14'],
		['TSDem', 'NIV', '12'],
		['TSDem', 'GRA', '10'],
		['TSDem', 'P2_10', '5'],
		['TSDem', 'P2_11', 'sí'],
		['TB_SEC_VII', 'P7_6_18', '4'],
		['TB_SEC_IX', 'P9_3_1', '5'],
		['TB_SEC_XI', 'P11_1_20', '0'],
		['TB_SEC_XII', 'P12_7', '4'],
		['TB_SEC_XIV', 'P14_3_24AB', '1.0'],
		['TB_SEC_XIX', 'P19_1_1', 'b']
	])('refuses in %s the %s %j', (table, column, text) => {
		const fault = saidOf(table, first(column, text));
		expect(fault).toMatchObject({ file: at(table), row: 2, column, found: JSON.stringify(text) });
	});

	it('refuses a sampling unit in two strata, a stratum of one unit, and one in two states', () => {
		const design = (column: string, change: (text: string, key: string) => string): Tables =>
			Object.fromEntries(
				Object.entries(tables).map(([name, table]) => {
					const keys = table.rows.map((row) => row[table.columns.indexOf('ID_PER')] ?? '');
					return [name, changed(table, column, (text, row) => change(text, keys[row] ?? ''))];
				})
			);
		const key = tables['TB_VD']?.rows[0]?.[1] ?? '';
		const stratum = design('EST_DIS', (text, one) => (one === key ? '002' : text));
		expect(faultOf(() => readTables(stratum, 2021))).toMatchObject({
			file: vd,
			column: 'upm_dis',
			expected: 'a sampling unit in one stratum'
		});
		const lonely = design('UPM_DIS', (text) => (text === '00002' ? '00001' : text));
		expect(faultOf(() => readTables(lonely, 2021))).toMatchObject({
			column: 'est_dis',
			found: 'one in stratum 1'
		});
		const states = design('EST_DIS', (text) => (text === '002' ? '001' : text));
		expect(faultOf(() => readTables(states, 2021))).toMatchObject({
			column: 'EST_DIS',
			found: 'stratum 1 in 1 and 2'
		});
	});

	it('refuses what INEGI derived where the items say otherwise: indicator, how many, an example', () => {
		const places = (tables['TB_VD']?.rows ?? []).flatMap((row, index) => {
			const cell = row[tables['TB_VD']?.columns.indexOf('VTOT_A') ?? 0];
			return cell === '1' ? [index] : [];
		});
		const two = new Set(places.slice(0, 2));
		const fault = saidOf('TB_VD', (table) =>
			changed(table, 'VTOT_A', (text, row) => (two.has(row) ? '9' : text))
		);
		expect(fault).toMatchObject({
			file: vd,
			row: 2 + (places[0] ?? 0),
			column: 'VTOT_A',
			expected: 'what the items of total_lifetime say: it happened, 1'
		});
		expect(fault.found).toMatch(/^"9"; so in 2 of \d+ women$/);
		const blank = saidOf('TB_VD', (table) => changed(table, 'VLAB_A', () => ''));
		expect(blank).toMatchObject({ column: 'VLAB_A' });
		expect(blank.found).toMatch(/^a blank; so in \d+ of/);
		expect(saidOf('TB_VD', (table) => changed(table, 'POBP', () => '1'))).toMatchObject({
			column: 'POBP',
			expected: 'a 1 unless T_INSTRUM is C2'
		});
	});

	it('refuses a zip that is damaged, one of something else, and one without CSV', () => {
		const zip = cleanZip(tables);
		const middle = Uint8Array.from(zip);
		middle[Math.floor(zip.length / 2)] = (middle[Math.floor(zip.length / 2)] ?? 0) ^ 255;
		for (const bytes of [zip.subarray(0, 5000), middle]) {
			expect(faultOf(() => readZip(bytes))).toMatchObject({ expected: 'a whole zip' });
		}
		const others = zipOf([['TVivienda.csv', latin1('a\n1\n')]]);
		expect(faultOf(() => readZip(others))).toMatchObject({
			file: 'endireh.zip',
			expected: 'the CSV tables of ENDIREH 2016 or 2021',
			found: '"TVivienda.csv"'
		});
		const dbf = zipOf([['TB_VD.dbf', latin1('x')]]);
		expect(faultOf(() => readZip(dbf)).found).toBe('"TB_VD.dbf"');
		expect(faultOf(() => readZip(latin1('a,b\n'))).expected).toBe('a whole zip');
	});

	it('refuses another year: 2011, both at once, and a name that says what the tables do not', () => {
		const earlier = zipOf([['TB_SEC_VII.csv', latin1('CONTROL,P7_1\n1,1\n')]]);
		expect(faultOf(() => readZip(earlier)).expected).toContain('2016 or 2021');
		const both = [fileOf(cleanZip(tables), 'a.zip'), fileOf(cleanZip(older), 'b.zip')];
		const fault = faultOf(() => readOfficialSurvey(both, () => {}));
		expect(fault.expected).toMatch(/once$/);
		expect(faultOf(() => readTables(older, 2021))).toMatchObject({
			file: 'bd_endireh_2021_csv.zip',
			expected: "tables of the year in the file's name, 2021",
			found: 'those of 2016'
		});
	});

	it('takes the tables from several zips of one survey, under INEGI’s other names, but none twice', () => {
		const entries = Object.entries(tables).map(([name, table]) => {
			const small = name.toLowerCase();
			const path = `conjunto_de_datos_${name}/conjunto_de_datos/conjunto_de_datos_${small}_endireh_2021.csv`;
			return [path, tableBytes(table, clean)] as const;
		});
		const [a, b] = [zipOf(entries.slice(0, 5)), zipOf(entries.slice(5))];
		const files = [fileOf(a, 'a.zip'), fileOf(b, 'b.zip')];
		expect(readOfficialSurvey(files, () => {}).women).toEqual(readTables(tables, 2021).women);
		const again = faultOf(() => readOfficialSurvey([...files, fileOf(a, 'c.zip')], () => {}));
		expect(again.file).toMatch(/^c\.zip\/conjunto_de_datos_/);
	});
});
