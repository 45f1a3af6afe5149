import { describe, expect, it } from 'vitest';
import type { HeldWomen } from '../../../../../scripts/import/endireh/official/held-women';
import { reportLines } from '../../../../../scripts/import/endireh/official/report';
import { nationalShare } from '../../../../../scripts/import/endireh/official/shares';
import type { OfficialSurvey } from '../../../../../scripts/import/endireh/official/read-survey';
import { survey2021 } from '../../../../../scripts/import/endireh/official/survey-2021';
import { notInExtract } from '../../../../../scripts/import/endireh/official-columns';
import type { Woman } from '../../../../../scripts/import/endireh/women';
import { few, readTables } from './given';

const [someone] = readTables(few(2021), 2021).women;

/** A woman of a weight with a value of the total over the life. */
function woman(fac_muj: number, total_lifetime: 0 | 1 | null): Woman {
	if (!someone) throw new RangeError('no woman');
	return { ...someone, ...notInExtract, fac_muj, total_lifetime };
}

const none: HeldWomen = { women: [], files: [], origins: { 2016: 'extract', 2021: 'extract' } };

function report(women: readonly Woman[], held: HeldWomen = none): readonly string[] {
	const official: OfficialSurvey = {
		survey: survey2021,
		women,
		empty: [],
		strata: 617,
		units: 17_744
	};
	return reportLines(official, held);
}

describe('nationalShare(women, column)', () => {
	it('gives the weighted percent, both sums and the women of the base', () => {
		const women = [woman(30, 1), woman(70, 0), woman(900, null)];
		expect(nationalShare(women, 'total_lifetime')).toEqual({
			percent: 30,
			numerator: 30,
			denominator: 100,
			sample: 2
		});
		expect(nationalShare([], 'total_lifetime').percent).toBeNull();
	});
});

describe('reportLines(official, held)', () => {
	const line = (lines: readonly string[], id: string): string =>
		lines.find((one) => one.trimStart().startsWith(`${id} `)) ?? '';

	it('tells women, strata, units, and the value beside the published one and the one before', () => {
		const women = [woman(701, 1), woman(299, 0)];
		const before = { ...none, women: [woman(500, 1), woman(500, 0)] };
		const lines = report(women, before);
		expect(lines[0]).toBe("ENDIREH 2021, INEGI's own tables");
		expect(lines[1]).toBe('  2 women for 1,000, 617 strata, 17,744 units');
		expect(lines[2]).toBe('  as many women, for as many, as those held before');
		expect(line(lines, 'total_lifetime').split(/\s+/).slice(1)).toEqual([
			...['total_lifetime', '70.100', '70.1', '50.000', '2', '701', '1,000']
		]);
	});

	it('marks and counts a value that does not round to the published one', () => {
		const met = report([woman(70_051, 1), woman(29_949, 0)]);
		expect(line(met, 'total_lifetime')).not.toContain('*');
		const missed = report([woman(70_049, 1), woman(29_951, 0)]);
		expect(line(missed, 'total_lifetime')).toContain('70.049     70.1 *');
		expect(missed.at(-1)).toMatch(/^\d+ published values are not met \(\*\)/);
	});

	it('says that nothing of the year is held, or that the women are others', () => {
		expect(report([woman(1, 1)])[2]).toContain('nothing to compare with');
		const other = { ...none, women: [woman(5, 1)] };
		expect(report([woman(1, 1)], other)[2]).toBe('  other women than those held before: 1 for 5');
	});
});
