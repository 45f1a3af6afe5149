import { describe, expect, it } from 'vitest';
import { lineGroups, linesFor } from '../../../../src/lib/interventions/response/lines';
import type { Helpline } from '../../../../src/lib/safety/helplines';
import { readHelplines } from '../../../../src/lib/safety/helplines.server';

const lines = readHelplines('es');
const numbers = (of: readonly Helpline[]) => of.map(({ number }) => number);

describe('linesFor(lines, state)', () => {
	it('all without a state; the nation’s and its own with one', () => {
		expect(linesFor(lines, null)).toEqual(lines);
		expect(numbers(linesFor(lines, '09'))).toEqual(['911', '079', '800 911 2000', '089', '*765']);
		expect(numbers(linesFor(lines, '20'))).toEqual(['911', '079', '800 911 2000', '089']);
	});
});

describe('lineGroups(lines)', () => {
	it('by whom they serve, the nation first; none is lost', () => {
		const groups = lineGroups(lines);
		expect(groups.map(({ serves }) => serves)).toEqual([
			'everyone',
			'women',
			'men_who_use_violence'
		]);
		const all = groups.flatMap(({ places }) => places.flatMap((place) => place.lines));
		expect(all.map(({ id }) => id).sort()).toEqual(lines.map(({ id }) => id).sort());
		expect(groups[1]?.places[0]?.cve_ent).toBe('00');
		expect(groups[2]?.places.map(({ cve_ent }) => cve_ent)).toEqual(['15', '19']);
	});

	it('leaves out those whom no line serves', () => {
		const groups = lineGroups(linesFor(lines, '20'));
		expect(groups.map(({ serves }) => serves)).toEqual(['everyone', 'women']);
	});

	it('has the day of its page on every line', () => {
		for (const { checked_on } of lines) expect(checked_on).toMatch(/^20\d{2}(-\d{2}){0,2}$/);
	});
});
