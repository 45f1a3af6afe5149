import { describe, expect, it } from 'vitest';
import type { Woman } from '../../../../../scripts/import/endireh/women';
import { womanColumns } from '../../../../../scripts/import/endireh/women';
import { readOfficialSurvey } from '../../../../../scripts/import/endireh/official/read-survey';
import { cleanZip, dirtyZip } from '../../../../fixtures/endireh/dirty-zip';
import { changed, type Table, type Tables } from '../../../../fixtures/endireh/tables';
import { fileOf } from '../../fault';
import { few, readTables, readZip, withTable } from './given';

/**
 * The first woman of the tables with answers of her own: all that a column does not name is blank, so
 * that she is of questionnaire A1 and nothing has happened to her.
 */
function womanWith(year: 2016 | 2021, cells: Readonly<Record<string, string>>): Woman {
	const blank = /^(P\d|V[A-Z]{3}|POB_|EDAD|NIV|GRA)/;
	const derived = /^(VTOT|VPSI|VFIS|VSEX|VECO|VCOM|VFAM|VPAR)/;
	const all = few(year);
	const tables: Tables = Object.fromEntries(
		Object.entries(all).map(([name, table]) => {
			const put = (before: Table, column: string): Table => {
				const nothing = /^POB_/.test(column) ? '0' : derived.test(column) ? '2' : '';
				const text = cells[column] ?? (column === 'T_INSTRUM' ? 'A1' : nothing);
				return changed(before, column, (old, row) => (row === 0 ? text : old));
			};
			const mine = table.columns.filter(
				(column) => column in cells || column === 'T_INSTRUM' || blank.test(column)
			);
			return [name, mine.reduce(put, table)];
		})
	);
	const given = withTable(tables, 'TSDem', (table) => table);
	const [woman] = readTables(
		year === 2021
			? withTable(given, 'TB_VD', (table) =>
					changed(table, 'POBP', (old, row) =>
						row > 0 ? old : cells['T_INSTRUM'] === 'C2' ? '0' : '1'
					)
				)
			: given,
		year
	).women;
	if (!woman) throw new RangeError('no woman');
	return woman;
}

describe('readOfficialSurvey(files, progress)', () => {
	it.each([2016, 2021] as const)(
		'gives the same women of %i with dirty cells as without',
		(year) => {
			const tables = few(year);
			const clean = readZip(cleanZip(tables)).women;
			const dirty = readZip(dirtyZip(tables, year)).women;
			expect(dirty).toEqual(clean);
			expect(Object.keys(dirty[0] ?? {}).sort()).toEqual([...womanColumns].sort());
		}
	);

	it('tells the tables as it reads them', () => {
		const lines: string[] = [];
		const file = fileOf(cleanZip(few(2016)), 'endireh2016.zip');
		const { survey } = readOfficialSurvey([file], (line) => lines.push(line));
		expect(survey.year).toBe(2016);
		expect(lines[0]).toBe('ENDIREH 2016: 11 tables');
		expect(lines[1]).toMatch(/^ {2}TB_SEC_VIII: \d+ women$/);
		expect(lines.at(-1)).toBe('  TB_SEC_XIII: 37 columns');
	});

	it('gives 0 to a woman to whom nothing happened, null outside a base', () => {
		expect(womanWith(2021, { EDAD: '98' })).toMatchObject({
			survey_year: 2021,
			age: null,
			education: 'unspecified',
			schooling: 'unspecified',
			ever_partner: 1,
			total_lifetime: 0,
			partner_any: 0,
			partner_physical_or_sexual: 0,
			partner_complaint: null,
			ever_student: 0,
			school_lifetime: null,
			work_12m: null,
			disability: null,
			indigenous_language: null,
			recent_birth: 0,
			obstetric_mistreatment: null
		});
	});

	it('counts item 31 of question 14.1 as psychological, and for the base of complaints', () => {
		const found = { VTOT_A: '1', VPSI_A: '1', VPAR_A: '1' };
		expect(womanWith(2021, { ...found, P14_1_31: '3', P14_7_2: '1' })).toMatchObject({
			partner_psychological: 1,
			partner_sexual: 0,
			sexual_lifetime: 0,
			partner_physical_or_sexual: 1,
			partner_complaint: 1
		});
	});

	it('counts dismissal for pregnancy as work and economic, over the life alone', () => {
		const found = { VTOT_A: '1', VECO_A: '1', VLAB_A: '1', VLAB_12M: '2' };
		const base = { POB_L_A: '1', POB_L_12M: '1' };
		expect(womanWith(2021, { ...found, ...base, P8_3_2_1: '1' })).toMatchObject({
			work_lifetime: 1,
			work_12m: 0,
			economic_lifetime: 1,
			economic_12m: 0,
			total_12m: 0
		});
	});

	it('counts 9 as no, also where INEGI derived that it is not specified', () => {
		const woman = womanWith(2021, { P9_1_1: '9', VTOT_A: '9', VSEX_A: '9', VCOM_A: '9' });
		expect(woman).toMatchObject({ community_lifetime: 0, sexual_lifetime: 0, total_lifetime: 0 });
	});

	it('puts a woman who never had a partner outside every base of partners', () => {
		const cells = { T_INSTRUM: 'C2', VPAR_A: '', VPAR_12M: '' };
		expect(womanWith(2021, cells)).toMatchObject({
			ever_partner: 0,
			partner_any: null,
			partner_12m: null,
			partner_sexual: null,
			partner_physical_or_sexual: null,
			partner_complaint: null
		});
	});

	it.each([
		['an act', { P10_8_3: '1' }, 1],
		['a caesarean told and agreed', { P10_8_12: '1', P10_8_13: '1', P10_8_14: '1' }, 0],
		['a caesarean not told', { P10_8_12: '1', P10_8_13: '2', P10_8_14: '1' }, 1],
		['a caesarean not agreed', { P10_8_12: '1', P10_8_13: '1', P10_8_14: '9' }, 1],
		['no caesarean', { P10_8_12: '2' }, 0]
	])('takes for mistreatment at birth %s: %j → %i', (_, cells, expected) => {
		const woman = womanWith(2021, { ...cells, P10_7: '11', EDAD: '30' });
		expect(woman).toMatchObject({ recent_birth: 1, obstetric_mistreatment: expected });
	});

	it('asks of births only women of 15 to 49', () => {
		const woman = womanWith(2021, { P10_7: '1', P10_8_1: '1', EDAD: '50' });
		expect(woman).toMatchObject({ age: 50, recent_birth: 0, obstetric_mistreatment: null });
	});

	it('takes a difficulty of 1 or 2 for a disability, 1 and 2 of belonging for a yes', () => {
		const cells = {
			P19_1_1: '4',
			P19_1_8: '2',
			P2_10: '2',
			P2_11: '2',
			NIV: '02',
			GRA: '6',
			EDAD: '97'
		};
		expect(womanWith(2021, cells)).toMatchObject({
			disability: 1,
			indigenous_identity: 1,
			indigenous_language: 0,
			age: 97,
			education: 'primary',
			schooling: 'primary_complete'
		});
		const less = { P19_1_2: '3', P2_10: '3', P2_11: '1', NIV: '99', GRA: '99' };
		expect(womanWith(2021, less)).toMatchObject({
			disability: 0,
			indigenous_identity: 0,
			indigenous_language: 1,
			education: 'unspecified'
		});
	});

	it('counts 2016 by its own items: discrimination at work, violence of a partner', () => {
		const woman = womanWith(2016, { P7_1: '1', P7_8_9: '1', P13_1_31: '2' });
		expect(woman).toMatchObject({
			survey_year: 2016,
			work_lifetime: 1,
			partner_economic: 1,
			partner_psychological: 0,
			total_lifetime: 1,
			family_12m: 0,
			disability: null,
			total_12m: null,
			sexual_lifetime: null,
			childhood_any: null
		});
	});

	it('names the columns that a year leaves empty', () => {
		expect(readTables(few(2021), 2021).empty).toEqual([]);
		expect(readTables(few(2016), 2016).empty).toEqual(
			expect.arrayContaining(['disability', 'total_12m', 'partner_12m', 'childhood_any'])
		);
	});
});
