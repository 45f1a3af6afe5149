import { describe, expect, it } from 'vitest';
import { items2016 } from '../../../../scripts/import/endireh/outcomes';
import { fault, never, of2016, of2021, path2016, path2021, woman } from './extract';

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
