import { describe, expect, it } from 'vitest';
import {
	allReference,
	groupNotes,
	groupRows,
	groupText
} from '../../../../src/lib/survey/groups/figure';
import GroupFigure from '../../../../src/lib/survey/groups/GroupFigure.svelte';
import {
	groupingsOf,
	groupsOfYear,
	widestOf,
	type Grouping
} from '../../../../src/lib/survey/groups/groups';
import { askHref, compareHref } from '../../../../src/lib/survey/groups/links';
import { rendered } from '../../../helpers/render';
import { contextOf, record } from './record';

const context = contextOf();
const grouping = (variable: string): Grouping => {
	const found = groupingsOf(groupsOfYear(record, 2021)).find((each) => each.variable === variable);
	if (!found) throw new Error(`no grouping by ${variable}`);
	return found;
};
const [byAge, bySchooling] = [grouping('age_group'), grouping('schooling')];

describe('groupRows(grouping, context)', () => {
	it('draws a dot a group on its interval, without those who gave no answer', () => {
		const rows = groupRows(byAge, context);
		expect(rows.map(({ name }) => name)).toEqual([
			'15 a 24 años',
			'25 a 34 años',
			'45 a 54 años',
			'65 años y más'
		]);
		expect(rows[2]).toMatchObject({ value: 42.48251, low: 41.41359, high: 43.55852 });
		expect(rows[2]?.text).toBe('42.5\u00a0% (41.4 a 43.6)');
	});

	it('draws low precision hollow, and nothing for fewer than 30 women', () => {
		const [none, higher] = groupRows(bySchooling, context);
		expect(none?.hollow).toBe(true);
		expect(higher).toMatchObject({ value: null, hollow: false });
		expect(higher?.text).toContain('menos de 30 mujeres');
	});
});

describe('allReference(context)', () => {
	it('is all women of the base', () => {
		expect(allReference(context)).toEqual({ value: 39.87404, label: 'todas: 39.9\u00a0%' });
	});
});

describe('groupNotes(grouping, context)', () => {
	it('names hollow dots, and the women without an answer', () => {
		expect(groupNotes(byAge, context)).toEqual(['12 mujeres sin este dato: sólo en la tabla.']);
		expect(groupNotes(bySchooling, context)).toHaveLength(2);
		expect(groupNotes(grouping('disability'), context)).toEqual([]);
	});
});

describe('groupText(grouping, context)', () => {
	const { title, sentence, meta, table, fileName, sql } = groupText(byAge, context);
	const row = (name: string) => {
		const cells = table.rows.find(([first]) => first === name) ?? [];
		return Object.fromEntries(table.columns.map((column, at) => [column.name, cells[at]]));
	};

	it('says what it is a figure of: base, sample and weighted women', () => {
		expect(title).toBe('Violencia de pareja, por edad, 2021');
		expect(sentence).toMatch(/^Entre las mujeres de 45 a 54 años, 42\.5/);
		expect(meta.unit).toBe(
			'% de las mujeres de 15 años y más que tienen o han tenido pareja; 105,278 mujeres en la muestra, que representan a 47,349,513'
		);
		expect(fileName).toBe('atlas-violeta_endireh_violencia-de-pareja_grupos_age_group_2021');
		expect(sql).toBe('select 1');
	});

	it('has all women, every group and the women without an answer in its table', () => {
		for (const cells of table.rows) expect(cells).toHaveLength(table.columns.length);
		expect(row('Todas')).toMatchObject({ code: 'all', sample: 105278 });
		expect(row('45 a 54 años')).toMatchObject({
			variable: 'age_group',
			code: '45_54',
			estimate: 42.48251,
			ci95_low: 41.41359,
			sample: 18525,
			numerator: 3535514,
			denominator: 8322281,
			precision: 'alta',
			df: 9775
		});
		expect(table.rows.at(-1)?.[0]).toBe('No especificado');
		expect(row('No especificado')).toMatchObject({ code: 'missing', sample: 12, estimate: null });
		expect(row('No especificado').precision).toContain('sin estimación');
	});

	it('says so where there is nothing to compare', () => {
		expect(groupText(bySchooling, context).sentence).toBe(
			'Sólo un grupo tiene una estimación: no hay con qué compararlo.'
		);
	});
});

describe('askHref(variable, context), compareHref(widest, context)', () => {
	it('lead to the tabulator with the same outcome', () => {
		expect(askHref('disability', context)).toBe(
			'/encuesta/tabulador/?rows=state&columns=disability'
		);
		const widest = widestOf(byAge);
		expect(widest && compareHref(widest, contextOf({ lang: 'en' }))).toBe(
			'/en/survey/tabulator/?columns=none&compare=15_24;45_54'
		);
	});

	it('keep an outcome and a year that are not the usual ones', () => {
		const other = contextOf({ year: 2016 }, { ...record, indicator: 'partner_lifetime_physical' });
		expect(askHref('age_group', other)).toBe(
			'/encuesta/tabulador/?year=2016&outcome=partner_physical&rows=state&columns=age_group'
		);
	});
});

describe('GroupFigure, as the server writes it', () => {
	const body = rendered(GroupFigure, { context, grouping: bySchooling }, '/encuesta/grupos/');

	it('stands without a script, and says what has no estimate', () => {
		expect(body).toContain('menos de 30 mujeres en la muestra: sin estimación');
		expect(body).toContain('precisión baja');
		expect(body.match(/<circle/g)).toHaveLength(1);
		expect(body).toContain('href="/encuesta/tabulador/?rows=state&amp;columns=schooling"');
		expect(body).not.toMatch(/\sstyle=|NaN|undefined/);
	});
});
