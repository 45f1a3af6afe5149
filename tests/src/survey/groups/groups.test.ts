import { describe, expect, it } from 'vitest';
import { groupVariables as recorded } from '../../../../src/lib/query/survey-record-groups';
import {
	codeOf,
	groupingsOf,
	groupsDrawn,
	groupsOfYear,
	groupVariables,
	overlap,
	spanOf,
	widestOf,
	widestOfAll,
	womenMissing,
	type Grouping
} from '../../../../src/lib/survey/groups/groups';
import { ages, close, disabled, few, record } from './record';

const year = groupsOfYear(record, 2021);
const byAge: Grouping = { variable: 'age_group', cells: ages, sql: '' };
const bySchooling = groupingsOf(year).find(({ variable }) => variable === 'schooling');

describe('groupsOfYear(record, year)', () => {
	it('throws for a year without women’s answers', () => {
		expect(() => groupsOfYear(record, 2016)).toThrow(RangeError);
	});
});

describe('groupingsOf(year)', () => {
	it('draws every variable that the records hold, and no other', () => {
		expect(groupVariables).toEqual(recorded);
	});

	it('goes in the page’s order, each as the record has it', () => {
		const groupings = groupingsOf(year);
		expect(groupings.map(({ variable }) => variable)).toEqual([
			'age_group',
			'domain',
			'schooling',
			'disability'
		]);
		const codes = groupings.map(({ cells }) => cells.map(codeOf));
		expect(codes[1]).toEqual(['urban', 'rural']);
		expect(codes[2]).toEqual(['none', 'higher', 'unspecified']);
		expect(codes[3]).toEqual(['yes', 'no']);
	});
});

describe('groupsDrawn(grouping), womenMissing(grouping)', () => {
	it('leaves out whoever gave no answer, and counts them', () => {
		expect(groupsDrawn(byAge).map(codeOf)).toEqual(['15_24', '25_34', '45_54', '65_plus']);
		expect(womenMissing(byAge)).toBe(12);
		expect(bySchooling && groupsDrawn(bySchooling).map(codeOf)).toEqual(['none', 'higher']);
		expect(bySchooling && womenMissing(bySchooling)).toBe(5);
	});
});

describe('widestOf(grouping)', () => {
	it('takes the highest and the lowest', () => {
		const widest = widestOf(byAge);
		expect(widest && [widest.highest, widest.lowest].map(codeOf)).toEqual(['45_54', '15_24']);
	});

	it('compares no estimate of low precision, and nothing with too few women', () => {
		expect(bySchooling && widestOf(bySchooling)).toBeNull();
		expect(widestOf({ ...byAge, cells: [few('15_24', 3), few('25_34', 8)] })).toBeNull();
	});
});

describe('widestOfAll(groupings)', () => {
	it('is disability: 49.00 − 38.62 = 10.38 points, against 7.28 by age', () => {
		expect(widestOfAll(groupingsOf(year))?.variable).toBe('disability');
		expect(widestOfAll([])).toBeNull();
	});
});

describe('overlap(contrasted)', () => {
	const [highest, lowest] = [
		widestOf({ ...byAge, variable: 'domain', cells: close }),
		widestOf({ ...byAge, variable: 'disability', cells: disabled })
	];

	it('says whether two intervals have a value in common', () => {
		expect(highest && overlap(highest)).toBe(true);
		expect(lowest && overlap(lowest)).toBe(false);
	});

	it('takes what has no interval as its estimate alone', () => {
		const of = (estimate: number) => ({ ...few('no', 100), estimate });
		expect(overlap({ highest: of(3), lowest: of(0) })).toBe(false);
		expect(overlap({ highest: of(0), lowest: of(0) })).toBe(true);
	});
});

describe('spanOf(year)', () => {
	it('starts at zero where an interval reaches into the lower half', () => {
		expect(spanOf(year)).toEqual([0, 88]);
	});

	it('holds what is drawn, and no more, where all of it lies in the upper half', () => {
		const groups = year.groups.filter(({ variable }) => variable !== 'schooling');
		expect(spanOf({ ...year, groups })).toEqual([34.01449, 50.26172]);
	});

	it('is empty without an estimate', () => {
		const groups = [{ variable: 'disability', cells: [few('yes', 3)], sql: '' }];
		expect(spanOf({ ...year, groups })).toEqual([0, 0]);
	});
});
