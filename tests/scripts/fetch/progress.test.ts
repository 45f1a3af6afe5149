import { describe, expect, it } from 'vitest';
import { megabytes, meter, progressLine } from '../../../scripts/fetch/progress';

describe('megabytes(bytes)', () => {
	it('has one decimal, and counts a million', () => {
		expect(megabytes(74_222_707)).toBe('74.2 MB');
		expect(megabytes(49_999)).toBe('0.0 MB');
	});
});

describe('progressLine(progress)', () => {
	it('says percent, megabytes and the speed of this try', () => {
		const progress = { size: 45_300_000, total: 74_222_707, received: 12_000_000, elapsed: 10_000 };
		expect(progressLine(progress)).toBe(' 61 %  45.3 MB of 74.2 MB  1.2 MB/s');
	});

	it('says no percent of a file of unknown size, nor a speed at the first instant', () => {
		const progress = { size: 45_300_000, total: null, received: 1, elapsed: 0 };
		expect(progressLine(progress)).toBe('       45.3 MB');
	});

	it('says 100 only of all bytes', () => {
		const progress = { size: 999_999_999, total: 1_000_000_000, received: 0, elapsed: 0 };
		expect(progressLine(progress)).toMatch(/^ 99 %/);
	});
});

describe('meter(world, total)', () => {
	it('shows the first piece, then no more than one in each interval', () => {
		const shown: string[] = [];
		let clock = 0;
		const world = {
			now: () => clock,
			progress: (line: string) => shown.push(line),
			patience: { stall: 1, waits: [], progress: 500 }
		};
		const show = meter(world, 2_000_000);
		for (clock = 0; clock < 1_500; clock += 100) show(clock * 1_000, clock * 1_000);
		expect(shown).toEqual([
			'  0 %  0.0 MB of 2.0 MB',
			' 25 %  0.5 MB of 2.0 MB  1.0 MB/s',
			' 50 %  1.0 MB of 2.0 MB  1.0 MB/s'
		]);
	});
});
