import { describe, expect, it } from 'vitest';
import {
	nationEntries,
	nationFigure,
	nationGroups,
	nationText
} from '../../../../src/lib/survey/states/nation-figure';
import { names, nation, partner, viewOf } from '../records';

const view = viewOf('states', partner, { state: '20' });

describe('nationEntries(record)', () => {
	it('an entry an indicator, the older survey first', () => {
		const shuffled = { rows: [...nation.rows].reverse() };
		expect(
			nationEntries(shuffled).map(({ entry, figures }) => [
				entry.id,
				figures.map(({ year }) => year)
			])
		).toEqual([
			['physical_lifetime', [2021]],
			['community_lifetime', [2016, 2021]],
			['partner_lifetime_any', [2016, 2021]],
			['total_lifetime', [2016, 2021]]
		]);
	});
});

describe('nationFigure(record, view)', () => {
	it('of the indicator and year, or null', () => {
		expect(nationFigure(nation, view)?.numerator).toBe(18880163);
		expect(nationFigure(nation, { indicator: 'family_12m', year: 2021 })).toBeNull();
	});
});

describe('nationGroups(record, view)', () => {
	it('in groups, both surveys in a row', () => {
		const groups = nationGroups(nation, view);
		expect(groups.map(({ key, rows }) => [key, rows.map((row) => row.key)])).toEqual([
			['any', ['total_lifetime']],
			['scope', ['partner_lifetime_any', 'community_lifetime']],
			['type', ['physical_lifetime']]
		]);
		expect(groups[1]?.rows[0]).toMatchObject({
			chosen: true,
			href: '/encuesta/?state=20',
			text: ['2016: 43.9\u00a0% (43.4 a 44.4)', '2021: 39.9\u00a0% (39.4 a 40.4)']
		});
		expect(groups[0]?.rows[0]).toMatchObject({
			chosen: false,
			points: [
				{ year: 2016, value: 66.1, low: null, high: null },
				{ year: 2021, low: null, high: null }
			]
		});
	});
});

describe('nationText(record, view, names)', () => {
	it('a row of the table an indicator and year, with its base', () => {
		const { columns, rows } = nationText(nation, view, names).table;
		expect(rows).toHaveLength(nation.rows.length);
		expect(rows.every((row) => row.length === columns.length)).toBe(true);
		const base = columns.findIndex(({ name }) => name === 'base');
		expect(rows[0]?.[base]).toBe('las mujeres de 15 años y más');
		expect(rows[2]?.[base]).toMatch(/tienen o han tenido pareja$/);
	});
});
