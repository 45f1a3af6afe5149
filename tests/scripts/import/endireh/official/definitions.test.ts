import { describe, expect, it } from 'vitest';
import { itemsOf, tableOf } from '../../../../../scripts/import/endireh/official/survey';
import { survey2016 } from '../../../../../scripts/import/endireh/official/survey-2016';
import { items2021, survey2021 } from '../../../../../scripts/import/endireh/official/survey-2021';
import { surveys } from '../../../../../scripts/import/endireh/official/tables';
import { officialColumns } from '../../../../../scripts/import/endireh/official-columns';
import { womanColumns } from '../../../../../scripts/import/endireh/women';

/** The columns of INEGI that make up an outcome. */
function columnsOf(outcome: string): readonly string[] {
	return (survey2021.outcomes[outcome]?.acts ?? []).flatMap(({ items }) => items);
}

describe('items2021', () => {
	it.each([
		['school', 18, [5, 3, 10, 0]],
		['work', 19, [6, 3, 10, 0]],
		['community', 16, [4, 3, 9, 0]],
		['family', 20, [7, 3, 6, 4]],
		['partner', 38, [16, 9, 6, 7]]
	] as const)('parts the items of %s, 1 to %i, among the types: %j', (scope, last, sizes) => {
		const { psychological, physical, sexual, economic } = items2021[scope];
		const types = [psychological, physical, sexual, economic];
		expect(types.map(({ length }) => length)).toEqual(sizes);
		const all = types.flat().sort((a, b) => a - b);
		expect(all).toEqual(Array.from({ length: last }, (_, index) => index + 1));
	});
});

describe('survey2021', () => {
	it('makes the total of all items once: 18, 5, 9, 19, 16, 20 and 38 over the life', () => {
		const items = new Set(columnsOf('total_lifetime'));
		expect(items.size).toBe(18 + 5 + 9 + 19 + 16 + 20 + 38);
		expect([...items].filter((item) => item.startsWith('P14_1_'))).toEqual(
			expect.arrayContaining(['P14_1_22', 'P14_1_23AB', 'P14_1_24AB', 'P14_1_34', 'P14_1_38AB'])
		);
		expect(new Set(columnsOf('total_12m')).size).toBe(18 + 9 + 19 + 16 + 20 + 38);
	});

	it('makes the total of its settings, and of its types', () => {
		for (const period of ['lifetime', '12m']) {
			const total = new Set(columnsOf(`total_${period}`));
			const partner = period === 'lifetime' ? 'partner_any' : 'partner_12m';
			const scopes = ['school', 'work', 'community'].map((scope) => `${scope}_${period}`);
			const ofScopes = [...scopes, 'family_12m', partner].flatMap(columnsOf);
			expect(new Set(ofScopes)).toEqual(total);
			const types = ['psychological', 'physical', 'sexual', 'economic'];
			const ofTypes = types.flatMap((type) => columnsOf(`${type}_${period}`));
			expect(new Set(ofTypes)).toEqual(total);
			expect(ofTypes).toHaveLength(total.size);
		}
	});

	it('is held against the 19 conditions of TB_VD', () => {
		const derived = Object.values(survey2021.derived);
		expect(new Set(derived).size).toBe(19);
		expect(
			Object.keys(survey2021.derived).filter((name) => !(name in survey2021.outcomes))
		).toEqual([]);
	});
});

describe('surveys', () => {
	it.each(surveys)('name columns of ours, and tables that are read, $year', (survey) => {
		const names = [...Object.keys(survey.bases), ...Object.keys(survey.outcomes)];
		expect(names.filter((name) => !womanColumns.some((column) => column === name))).toEqual([]);
		const tables = new Set([...itemsOf(survey).keys()].map(tableOf));
		expect(tables).toEqual(new Set(Object.keys(survey.tables)));
		expect(Object.keys(survey.tables)).toContain(survey.women);
	});

	it('give every official column of 2021; of 2016 the settings and the total over the life', () => {
		const given = (survey: typeof survey2021) =>
			officialColumns.filter((name) => name in survey.outcomes || name in survey.bases);
		expect(given(survey2021)).toEqual([...officialColumns]);
		expect(given(survey2016).toSorted()).toEqual([
			...['community_lifetime', 'ever_student', 'ever_worked', 'family_12m'],
			...['school_lifetime', 'total_lifetime', 'work_lifetime']
		]);
	});
});

describe('tableOf(item)', () => {
	it.each([
		['P7_6_1', 'TB_SEC_VII'],
		['P14_1_23AB', 'TB_SEC_XIV'],
		['P19_1_8', 'TB_SEC_XIX'],
		['P2_10', 'TSDEM'],
		['NIV', 'TSDEM'],
		['VTOT_A', 'TB_VD'],
		['POB_E_A', 'TB_VD']
	])('%s is in %s', (item, table) => {
		expect(tableOf(item)).toBe(table);
	});
});
