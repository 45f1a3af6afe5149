import { describe, expect, it } from 'vitest';
import { endireh } from '../../../../scripts/import/endireh/microdata';
import { womanColumns } from '../../../../scripts/import/endireh/women';
import { dataset } from '../../../../src/lib/catalog/datasets';
import { outcomeColumns2021 } from '../../../../scripts/import/endireh/outcomes';
import { profileColumns } from '../../../../scripts/import/endireh/profile';
import { rowsOf, runModule } from '../tables';
import {
	fault,
	file,
	nothing2021,
	of2016,
	of2021,
	path2016,
	path2021,
	table,
	woman
} from './extract';

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
