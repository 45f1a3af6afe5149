import { describe, expect, it, test } from 'vitest';
import {
	lengthCode,
	sessionCode,
	startCode
} from '../../../../src/lib/interventions/programmes/ranges';
import { programmeOf } from './programmes';

describe('startCode(programme)', () => {
	test.each([
		[null, 'unknown'],
		[1994, 'before_2000'],
		[1999, 'before_2000'],
		[2000, '2000s'],
		[2009, '2000s'],
		[2010, '2010s'],
		[2022, '2020s']
	])('%s is %s', (start_year, code) => {
		expect(startCode({ start_year })).toBe(code);
	});
});

describe('lengthCode(programme)', () => {
	test.each<[number | null, number | null, number | null, string]>([
		[null, 4.3, null, 'up_to_13_weeks'],
		[null, 13, null, 'up_to_13_weeks'],
		[null, 13.5, null, 'over_13_weeks'],
		[24, 26, null, 'over_13_weeks'],
		[12, null, 1, 'up_to_13_weeks'],
		[52, null, 1, 'over_13_weeks'],
		[52, null, null, 'unknown'],
		[52, null, 2, 'unknown'],
		[null, null, 1, 'unknown']
	])('%s sessions, %s weeks, %s a week: %s', (sessions, weeks, sessions_per_week, code) => {
		expect(lengthCode({ sessions, weeks, sessions_per_week })).toBe(code);
	});
});

describe('sessionCode(programme)', () => {
	test.each([
		[null, 'unknown'],
		[1.5, 'up_to_90_minutes'],
		[2.5, 'over_90_minutes']
	])('%s hours: %s', (session_hours, code) => {
		expect(sessionCode(programmeOf('a', { session_hours }))).toBe(code);
	});

	it('what a page says of it goes before its hours', () => {
		const feature = {
			feature: 'session_up_to_90_minutes',
			value: 'no',
			source: 'align-2019',
			url: null
		} as const;
		expect(sessionCode(programmeOf('a', { features: [feature] }))).toBe('over_90_minutes');
	});
});
