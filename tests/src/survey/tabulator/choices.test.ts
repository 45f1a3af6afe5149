import { describe, expect, it } from 'vitest';
import { outcomesOf, surveyYears } from '../../../../src/lib/catalog/survey-variables';
import {
	crossed,
	crossingGroups,
	NONE,
	outcomeGroups,
	variableGroups,
	withCategory,
	without
} from '../../../../src/lib/survey/tabulator/choices';
import { defaultTabulatorView } from '../../../../src/lib/view/tabulator-view';

const view = defaultTabulatorView('es');
const keys = (groups: ReturnType<typeof crossingGroups>) =>
	groups.flatMap(({ options }) => options.map(({ key }) => key));

describe('outcomeGroups(view)', () => {
	it('every outcome of the year once', () => {
		for (const surveyYear of surveyYears) {
			const all = outcomesOf(surveyYear).map(({ column }) => column);
			expect(keys(outcomeGroups({ ...view, surveyYear })).toSorted()).toEqual(all.toSorted());
		}
	});

	it('those of a partner first', () => {
		const [first] = outcomeGroups(view);
		expect(first?.label).toBe('De la pareja');
		expect(first?.options[0]).toEqual({
			key: 'partner_any',
			label: 'Violencia de pareja a lo largo de la relación'
		});
	});
});

describe('variableGroups(view)', () => {
	it('what is said of the woman, then what she lived; never the outcome', () => {
		const [hers, lived] = variableGroups(view);
		expect(hers?.variables.map(({ id }) => id)).toContain('disability');
		expect(lived?.variables.map(({ id }) => id)).toContain('partner_physical');
		expect(lived?.variables.map(({ id }) => id)).not.toContain('partner_any');
	});
});

describe('crossingGroups(view, at)', () => {
	it('none, then what the other does not have', () => {
		const rows = keys(crossingGroups(view, 0));
		expect(rows[0]).toBe(NONE);
		expect(rows).toContain('age_group');
		expect(rows).not.toContain('domain');
		expect(keys(crossingGroups(view, 1))).not.toContain('age_group');
	});
});

describe('crossed(by, at, key)', () => {
	it('rows, columns, none', () => {
		expect(crossed(['age_group', 'domain'], 0, 'state')).toEqual(['state', 'domain']);
		expect(crossed(['age_group'], 1, 'domain')).toEqual(['age_group', 'domain']);
		expect(crossed(['age_group', 'domain'], 1, NONE)).toEqual(['age_group']);
		expect(crossed(['age_group', 'domain'], 0, NONE)).toEqual([]);
		expect(crossed(['age_group'], 0, NONE)).toEqual([]);
	});
});

describe('withCategory(base, variable, code, kept)', () => {
	it('ticks and lets go', () => {
		const one = withCategory([], 'domain', 'rural', true);
		expect(one).toEqual([{ variable: 'domain', codes: ['rural'] }]);
		const two = withCategory(one, 'domain', 'urban', true);
		expect(two).toEqual([{ variable: 'domain', codes: ['rural', 'urban'] }]);
		expect(withCategory(two, 'domain', 'rural', false)).toEqual([
			{ variable: 'domain', codes: ['urban'] }
		]);
		expect(withCategory(one, 'domain', 'rural', false)).toEqual([]);
	});
});

describe('without(base, variable)', () => {
	it('drops one filter', () => {
		const base = [
			{ variable: 'domain', codes: ['rural'] },
			{ variable: 'state', codes: ['20'] }
		];
		expect(without(base, 'domain')).toEqual([{ variable: 'state', codes: ['20'] }]);
	});
});
