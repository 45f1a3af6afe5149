import { describe, expect, it } from 'vitest';
import { stopped, ticksWritten, written } from '../../../src/lib/chart/write';

describe('written(value, style)', () => {
	it('writes as the language does', () => {
		expect(written(1022, { lang: 'es', decimals: 0, percent: false })).toBe('1,022');
		expect(written(27.06, { lang: 'es', decimals: 1, percent: true })).toBe('27.1\u00a0%');
		expect(written(null, { lang: 'en', decimals: 0, percent: false })).toBe('–');
	});
});

describe('ticksWritten(axis, style)', () => {
	it('gives all ticks the same decimals', () => {
		const axis = { ticks: [0, 0.5, 1], log: false };
		expect(ticksWritten(axis, { lang: 'es', percent: false })).toEqual(['0.0', '0.5', '1.0']);
	});

	it('gives each its own on a logarithmic axis', () => {
		const axis = { ticks: [0.25, 0.5, 1, 2], log: true };
		expect(ticksWritten(axis, { lang: 'en', percent: false })).toEqual(['0.25', '0.5', '1', '2']);
	});

	it('writes a minus before those below zero', () => {
		const axis = { ticks: [-5, 0, 5], log: false };
		expect(ticksWritten(axis, { lang: 'es', percent: true })).toEqual([
			'−5\u00a0%',
			'0\u00a0%',
			'5\u00a0%'
		]);
	});

	it('is not fooled by binary fractions', () => {
		const axis = { ticks: [0, 0.1, 0.2, 0.1 + 0.2], log: false };
		expect(ticksWritten(axis, { lang: 'en', percent: false })).toEqual([
			'0.0',
			'0.1',
			'0.2',
			'0.3'
		]);
	});
});

describe('stopped(text)', () => {
	it('ends in one full stop', () => {
		expect(stopped('víctimas')).toBe('víctimas.');
		expect(stopped('víctimas.')).toBe('víctimas.');
	});
});
