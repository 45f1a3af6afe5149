import { describe, expect, it, test } from 'vitest';
import { guideFeatures } from '../../../../src/lib/catalog/codes-interventions';
import {
	guideCounts,
	guideItems,
	standingOf,
	type GuideItem
} from '../../../../src/lib/interventions/programmes/guide';
import type { Programme } from '../../../../src/lib/query/response-records';
import { programmeOf } from './programmes';

const of = (item: GuideItem, known: Partial<Programme>) =>
	standingOf(programmeOf('x', known)).find((each) => each.item === item);

const stated = (feature: string, value: 'yes' | 'no') => ({
	feature,
	value,
	source: 'align-2019',
	url: null
});

describe('guideItems', () => {
	it('are the features of the public table, and the three strategies at once', () => {
		expect([...guideItems].sort()).toEqual(
			['three_strategies', ...Object.keys(guideFeatures)].sort()
		);
	});
});

describe('standingOf(programme)', () => {
	it('nothing told is unknown, never no', () => {
		const all = standingOf(programmeOf('x'));
		expect(all.map(({ item }) => item)).toEqual(guideItems);
		for (const { status, has, cited } of all)
			expect([status, has, cited]).toEqual(['unknown', null, null]);
	});

	it('what a page says stands, with the page', () => {
		expect(of('line_24_hours', { features: [stated('line_24_hours', 'no')] })).toEqual({
			item: 'line_24_hours',
			status: 'no',
			has: null,
			cited: { source: 'align-2019', url: null }
		});
	});

	it('GENDES: sessions of 2.5 hours are longer than an hour and a half', () => {
		expect(of('session_up_to_90_minutes', { session_hours: 2.5 })).toMatchObject({
			status: 'no',
			has: { kind: 'hours', hours: 2.5 }
		});
		expect(of('session_up_to_90_minutes', { session_hours: 1.5 })?.status).toBe('yes');
	});

	test.each([
		[{ sessions: 52 }, 'no'],
		[{ sessions: 12 }, 'unknown'],
		[{ sessions: 12, sessions_per_week: 1 }, 'yes'],
		[{ sessions: 12, weeks: 12 }, 'yes'],
		[{ weeks: 12, sessions_per_week: 1 }, 'yes'],
		[{ sessions: 12, weeks: 6 }, 'no'],
		[{ weeks: 4.3 }, 'no'],
		// Groups on four days a week: each man may come once.
		[{ sessions_per_week: 4 }, 'unknown'],
		[{ sessions_per_week: 1 }, 'unknown'],
		// Three months, of which a page tells no more.
		[{ weeks: 13 }, 'unknown'],
		[{ weeks: 14 }, 'no']
	])('weekly_sessions_12 of %o is %s', (known, status) => {
		expect(of('weekly_sessions_12', known)?.status).toBe(status);
	});

	it('sessions held a week do not tell how many a man attends', () => {
		expect(of('weekly_sessions_12', { sessions_per_week: 4 })?.has).toBeNull();
		expect(of('weekly_sessions_12', { weeks: 12, sessions_per_week: 1 })?.has).toEqual({
			kind: 'sessions',
			sessions: null,
			weeks: 12,
			perWeek: null
		});
	});

	test.each([
		[{ group_min: 10, group_max: 12 }, 'yes'],
		[{ group_max: 8 }, 'yes'],
		[{ group_min: 10, group_max: 15 }, 'no'],
		[{ group_min: 20 }, 'no'],
		[{ group_min: 10 }, 'unknown']
	])('group_10_to_12 of %o is %s', (known, status) => {
		expect(of('group_10_to_12', known)?.status).toBe(status);
	});

	it('reads strategies off the approaches; one that is not named is unknown', () => {
		const known = { approaches: ['reflection', 'psychotherapy'] };
		expect(of('reflection_groups', known)?.status).toBe('yes');
		expect(of('psychotherapy', known)?.status).toBe('yes');
		expect(of('workshops', known)?.status).toBe('unknown');
		expect(of('workshops', { format: ['workshop'] })?.status).toBe('yes');
	});

	it('three strategies: all make a yes, one lacking a no, one untold leaves it unknown', () => {
		const all = ['reflection', 'psychotherapy', 'prevention_workshops'];
		expect(of('three_strategies', { approaches: all })?.status).toBe('yes');
		expect(of('three_strategies', { approaches: all.slice(0, 2) })?.status).toBe('unknown');
		const lacking = { approaches: all, features: [stated('psychotherapy', 'no')] };
		expect(of('three_strategies', lacking)?.status).toBe('no');
	});

	it('an evaluation that a source says was not made was not made from the start', () => {
		expect(of('evaluation_from_start', { evaluation: 'none' })?.status).toBe('no');
		expect(of('evaluation_from_start', { evaluation: 'rct' })?.status).toBe('unknown');
	});
});

describe('guideCounts(programmes)', () => {
	it('counts each way, and all add to the whole', () => {
		const programmes = [
			programmeOf('a', { session_hours: 2.5 }),
			programmeOf('b', { session_hours: 1 }),
			programmeOf('c')
		];
		const counts = guideCounts(programmes);
		expect(counts.find(({ item }) => item === 'session_up_to_90_minutes')).toEqual({
			item: 'session_up_to_90_minutes',
			yes: 1,
			no: 1,
			unknown: 1
		});
		for (const { yes, no, unknown } of counts) expect(yes + no + unknown).toBe(3);
		expect(guideCounts([]).every(({ unknown }) => unknown === 0)).toBe(true);
	});
});
