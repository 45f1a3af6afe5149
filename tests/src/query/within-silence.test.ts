import { describe, expect, it, vi } from 'vitest';
import { withinSilence } from '../../../src/lib/query/within-silence';

describe('withinSilence(limit, work)', () => {
	it('gives what the work gives', async () => {
		expect(await withinSilence(1000, async () => 7)).toBe(7);
	});

	it('passes on what the work throws', async () => {
		const failing = withinSilence(1000, () => Promise.reject(new Error('broken')));
		await expect(failing).rejects.toThrow('broken');
	});

	it('waits for slow work that shows life, and gives up work that does not', async () => {
		vi.useFakeTimers();
		try {
			let sign = () => {};
			let done: (value: string) => void = () => {};
			const slow = withinSilence<string>(100, (alive) => {
				sign = alive;
				return new Promise((resolve) => (done = resolve));
			});
			for (let step = 0; step < 5; step++) {
				await vi.advanceTimersByTimeAsync(90);
				sign();
			}
			done('late');
			expect(await slow).toBe('late');
			const still = expect(withinSilence(100, () => new Promise(() => {}))).rejects.toThrow(
				'100 ms'
			);
			await vi.advanceTimersByTimeAsync(101);
			await still;
		} finally {
			vi.useRealTimers();
		}
	});
});
