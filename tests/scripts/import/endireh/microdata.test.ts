import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { endireh } from '../../../../scripts/import/endireh/microdata';
import { womanColumns } from '../../../../scripts/import/endireh/women';
import { dataset } from '../../../../src/lib/catalog/datasets';
import {
	items2016,
	outcomeColumns2016,
	outcomeColumns2021
} from '../../../../scripts/import/endireh/outcomes';
import { profileColumns } from '../../../../scripts/import/endireh/profile';
import { memorySources } from '../../../../scripts/import/lib/read';
import { memoryOutput } from '../../../../scripts/import/lib/write';
import { faultOf } from '../fault';
import { rowsOf, runModule } from '../tables';

const path2016 = 'endireh/microdata/endireh2016_mujer_items_P13.csv.gz';
const path2021 = 'endireh/microdata/endireh2021_mujer_derivado.csv.gz';
const table = 'endireh/endireh_women.csv.gz';

type Answers = Readonly<Record<string, string>>;

const profile = {
	...{ cve_ent: '1', dominio: 'U', est_dis: '10', upm_dis: '5', fac_muj: '70', t_instrum: 'A1' },
	...{ edad: '30', niv: '3', gra: '3', hli: '0', autoads_indig: '1', pob_pareja: '1' }
};
const zero = { inf_sex: '0', pob_parto5: '0', vob: '0', vpar: '0', vpar_fis: '0', vpar_psi: '0' };
const nothing2016 = {
	...profile,
	...Object.fromEntries(
		Object.values(items2016)
			.flat()
			.map((item) => [item, '4'])
	),
	...{ ...zero, vpar_sex: '0', vpar_eco: '0', p13_7_2: '', pareja_denuncio: '' }
};
const nothing2021 = {
	...profile,
	...{ ...zero, vpar_sex31: '0', vpar_eco: '0', pareja_denuncio: '', discap: '1' },
	...{ inf_fis: '0', inf_psi: '0' }
};
const never = { t_instrum: 'C2', pob_pareja: '0' };

/** A gzipped file of one woman a record, and a last one in a second unit: no stratum may have one. */
function file(columns: readonly string[], blank: Answers, women: readonly Answers[]): Uint8Array {
	const all = [...women, { upm_dis: '6', fac_muj: '1' }].map((woman) => ({ ...blank, ...woman }));
	const lines = all.map((woman: Answers) => columns.map((column) => woman[column] ?? '').join(','));
	return gzipSync([columns.join(','), ...lines, ''].join('\n'));
}
const of2016 = (...women: Answers[]) =>
	file([...profileColumns, ...outcomeColumns2016], nothing2016, women);
const of2021 = (...women: Answers[]) =>
	file([...profileColumns, ...outcomeColumns2021, 'discap'], nothing2021, women);

const fault = (change: Record<string, Uint8Array>) =>
	faultOf(() =>
		endireh.run(
			memorySources({ [path2016]: of2016({}), [path2021]: of2021({}), ...change }),
			memoryOutput(),
			() => undefined
		)
	);

/** The first woman of a year, by column. */
async function woman(year: 2016 | 2021, answers: Answers): Promise<Record<string, string>> {
	const { output } = await runModule(endireh, {
		[path2016]: of2016(year === 2016 ? answers : {}),
		[path2021]: of2021(year === 2021 ? answers : {})
	});
	const first = rowsOf(output, table).find((row) => row.startsWith(`${year} `)) ?? '';
	return Object.fromEntries(first.split(' ').map((text, at) => [womanColumns[at] ?? '', text]));
}

describe('endireh.run(sources, output, progress)', () => {
	it('writes both years, in order of the design', async () => {
		const { output, lines } = await runModule(endireh, {
			[path2016]: of2016({ cve_ent: '2' }),
			[path2021]: of2021({})
		});
		expect(rowsOf(output, table).map((row) => row.split(' ').slice(0, 6).join(' '))).toEqual([
			'2016 01 urban 10 6 1',
			'2016 02 urban 10 5 70',
			'2021 01 urban 10 5 70',
			'2021 01 urban 10 6 1'
		]);
		expect(lines).toEqual(['2016: 2 women', '2021: 2 women']);
	});

	it.each([
		['0', 'none_or_preschool'],
		['1', 'none_or_preschool'],
		['2', 'primary'],
		['3', 'lower_secondary'],
		['4', 'upper_secondary'],
		['5', 'primary'],
		['6', 'lower_secondary'],
		['7', 'upper_secondary'],
		['8', 'upper_secondary'],
		['9', 'higher'],
		['10', 'higher'],
		['11', 'higher'],
		['', 'unspecified']
	])('reads the level of schooling %o as %s', async (niv, education) => {
		expect((await woman(2021, { niv })).education).toBe(education);
	});

	it.each([
		['0', '0', 'none'],
		['1', '3', 'none'],
		['2', '5', 'primary_incomplete'],
		['2', '6', 'primary_complete'],
		['2', '9', 'unspecified'],
		['3', '2', 'lower_secondary_incomplete'],
		['3', '3', 'lower_secondary_complete'],
		['4', '2', 'upper_secondary_incomplete'],
		['4', '3', 'upper_secondary_complete'],
		['4', '', 'unspecified'],
		['5', '1', 'primary_complete'],
		['6', '1', 'lower_secondary_complete'],
		['7', '1', 'upper_secondary_complete'],
		['8', '2', 'upper_secondary_incomplete'],
		['8', '4', 'upper_secondary_complete'],
		['10', '1', 'higher'],
		['99', '9', 'unspecified'],
		['', '', 'unspecified']
	])('reads level %o with %o grades as %s', async (niv, gra, schooling) => {
		expect((await woman(2016, { niv, gra })).schooling).toBe(schooling);
	});

	it('throws for a grade that is no grade', () => {
		expect(fault({ [path2016]: of2016({ gra: '10' }) })).toMatchObject({ row: 2, column: 'gra' });
	});

	it('leaves empty what only INEGI’s own tables give', async () => {
		expect(await woman(2021, { vpar: '1', vpar_fis: '1' })).toMatchObject({
			total_lifetime: '',
			physical_lifetime: '',
			partner_12m: '',
			ever_worked: ''
		});
	});

	it('has the columns of the catalogue, in its order', () => {
		expect(womanColumns).toEqual(dataset('endireh_women').columns.map(({ name }) => name));
	});

	it('leaves an age of 98 blank, which says that she did not tell it', async () => {
		expect((await woman(2016, { edad: '98' })).age).toBe('');
		expect((await woman(2016, { edad: '97' })).age).toBe('97');
	});

	it('reads a value to which a carriage return sticks', async () => {
		expect(await woman(2021, { upm_dis: '5\r' })).toMatchObject({ upm_dis: '5' });
	});

	it('throws for a code that INEGI does not have', () => {
		expect(fault({ [path2021]: of2021({ dominio: 'X' }) })).toEqual({
			file: path2021,
			row: 2,
			column: 'dominio',
			expected: 'one of U C R',
			found: '"X"'
		});
		expect(fault({ [path2016]: of2016({ p13_1_9: '5' }) })).toMatchObject({
			row: 2,
			column: 'p13_1_9',
			found: '"5"'
		});
	});

	it('throws where the questionnaire and the base of partners contradict each other', () => {
		expect(fault({ [path2021]: of2021({ t_instrum: 'C2' }) })).toMatchObject({
			column: 'pob_pareja',
			expected: '1 unless t_instrum is C2'
		});
	});

	it('throws for a sampling unit in two strata and for a stratum of one unit', () => {
		const other = { est_dis: '20' };
		expect(fault({ [path2021]: of2021({}, other) })).toMatchObject({
			column: 'upm_dis',
			found: 'unit 5 in strata 10 and 20'
		});
		expect(fault({ [path2021]: of2021({}, { ...other, upm_dis: '7' }) })).toMatchObject({
			column: 'est_dis',
			found: 'one in stratum 20'
		});
	});

	it('throws for a missing column, a broken gzip and a weight below zero', () => {
		const columns = [...profileColumns, ...outcomeColumns2021];
		expect(fault({ [path2021]: file(columns, nothing2021, [{}]) })).toMatchObject({
			column: 'discap',
			row: 1
		});
		expect(fault({ [path2016]: of2016({}).subarray(0, 60) })).toMatchObject({ file: path2016 });
		expect(fault({ [path2016]: of2016({ fac_muj: '-3' }) })).toMatchObject({ column: 'fac_muj' });
	});
});

describe('outcomes2016(row, file, ever_partner)', () => {
	it.each([
		['p13_1_1', 'vpar_fis', 'partner_physical'],
		['p13_1_9', 'vpar_fis', 'partner_physical'],
		['p13_1_10', 'vpar_psi', 'partner_psychological'],
		['p13_1_24ab', 'vpar_psi', 'partner_psychological'],
		['p13_1_25', 'vpar_sex', 'partner_sexual'],
		['p13_1_29', 'vpar_sex', 'partner_sexual'],
		['p13_1_30', 'vpar_eco', 'partner_economic'],
		['p13_1_36ab', 'vpar_eco', 'partner_economic']
	])('counts item %s under %s', async (item, flag, outcome) => {
		const answers = { [item]: '3', [flag]: '1', vpar: '1', p13_7_2: '9' };
		const told = await woman(2016, answers);
		const types = [
			'partner_physical',
			'partner_psychological',
			'partner_sexual',
			'partner_economic'
		];
		expect(types.filter((type) => told[type] === '1')).toEqual([outcome]);
		expect(told.partner_any).toBe('1');
	});

	it('counts not specified as no, in the base', async () => {
		expect(await woman(2016, { p13_1_1: '9', p13_1_23ab: '' })).toMatchObject({
			partner_any: '0',
			partner_physical: '0',
			partner_psychological: '0'
		});
	});

	it('leaves every partner outcome blank for a woman who never had a partner', async () => {
		const blank = Object.fromEntries(
			Object.values(items2016)
				.flat()
				.map((item) => [item, ''])
		);
		expect(await woman(2016, { ...never, ...blank })).toMatchObject({
			ever_partner: '0',
			partner_any: '',
			partner_sexual: '',
			partner_physical_or_sexual: '',
			partner_complaint: '',
			childhood_sexual: '0'
		});
	});

	it('throws where a flag of the file is not what its items say', () => {
		expect(fault({ [path2016]: of2016({ p13_1_2: '1', vpar: '1' }) })).toEqual({
			file: path2016,
			row: 2,
			column: 'vpar_fis',
			expected: '1, as its items say',
			found: '"0"'
		});
	});

	it('leaves childhood violence other than sexual blank', async () => {
		expect(await woman(2016, { inf_sex: '1' })).toMatchObject({
			childhood_sexual: '1',
			childhood_physical: '',
			childhood_psychological: '',
			childhood_any: ''
		});
	});
});

describe('outcomes2021(row, file, ever_partner)', () => {
	const physical = { vpar: '1', vpar_fis: '1' };

	it('never gives sexual violence by a partner', async () => {
		expect(await woman(2021, { vpar: '1', vpar_sex31: '1' })).toMatchObject({
			partner_any: '1',
			partner_sexual: '',
			partner_physical_or_sexual: '1'
		});
	});

	it.each([
		[{ ...physical, pareja_denuncio: '1' }, '1'],
		[{ ...physical, pareja_denuncio: '0' }, '0'],
		[{ ...physical, pareja_denuncio: '' }, '0'],
		[{ vpar: '1', vpar_psi: '1', pareja_denuncio: '1' }, ''],
		[never, '']
	])('of %o gives the complaint %o', async (answers, complaint) => {
		expect((await woman(2021, answers)).partner_complaint).toBe(complaint);
	});

	it('adds the three kinds of childhood violence', async () => {
		expect((await woman(2021, { inf_psi: '1' })).childhood_any).toBe('1');
		expect((await woman(2021, {})).childhood_any).toBe('0');
	});

	it('asks of mistreatment at birth only those who gave birth in the five years', async () => {
		expect((await woman(2021, { pob_parto5: '1', vob: '1' })).obstetric_mistreatment).toBe('1');
		expect((await woman(2021, { pob_parto5: '1' })).obstetric_mistreatment).toBe('0');
		expect((await woman(2021, { vob: '1' })).obstetric_mistreatment).toBe('');
	});

	it('throws where the total is not what its types say', () => {
		expect(fault({ [path2021]: of2021({ vpar: '1' }) })).toMatchObject({ column: 'vpar' });
	});
});
