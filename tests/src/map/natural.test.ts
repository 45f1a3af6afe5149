import { describe, expect, test, vi } from 'vitest';
import { NaturalClasses } from '../../../src/lib/map/natural.svelte';
import { naturalBreaks } from '../../../src/lib/stats/natural';

const natural = { method: 'natural', k: 4 } as const;
const usual = { method: 'fixed', k: 5 } as const;

describe('NaturalClasses', () => {
	test('loads nothing for other classes, and shows them', async () => {
		const load = vi.fn(() => Promise.resolve(naturalBreaks));
		const classes = new NaturalClasses();
		await classes.want({ method: 'quantiles', k: 4 }, load);
		expect(load).not.toHaveBeenCalled();
		expect(classes.shown({ method: 'quantiles', k: 4 }, usual).method).toBe('quantiles');
	});

	test('shows the usual classes until the breaks are there, and loads them once', async () => {
		const load = vi.fn(() => Promise.resolve(naturalBreaks));
		const classes = new NaturalClasses();
		expect(classes.shown(natural, usual)).toBe(usual);
		await classes.want(natural, load);
		await classes.want(natural, load);
		expect(load).toHaveBeenCalledTimes(1);
		expect(classes.shown(natural, usual)).toBe(natural);
		expect(classes.breaks).toBe(naturalBreaks);
	});

	test('what cannot be loaded leaves the usual classes', async () => {
		const classes = new NaturalClasses();
		await classes.want(natural, () => Promise.reject(new Error('offline')));
		expect(classes.shown(natural, usual)).toBe(usual);
	});
});
