import { describe, expect, it } from 'vitest';
import { findChromium } from '../../../scripts/house/chromium.mjs';
import { duration } from '../../../scripts/house/step.mjs';

const only = (path: string) => (candidate: string) => candidate === path;

describe('findChromium(env, exists)', () => {
	it("finds Debian's Chromium", () => {
		expect(findChromium({}, only('/usr/bin/chromium'))).toBe('/usr/bin/chromium');
	});

	it('takes CHROMIUM_PATH before any other', () => {
		expect(findChromium({ CHROMIUM_PATH: '/opt/chrome' }, () => true)).toBe('/opt/chrome');
	});

	it('does not replace a CHROMIUM_PATH that is not there by another browser', () => {
		const env = { CHROMIUM_PATH: '/opt/chrome' };
		expect(findChromium(env, only('/usr/bin/chromium'))).toBeNull();
	});

	it('finds nothing where nothing is', () => {
		expect(findChromium({}, () => false)).toBeNull();
	});
});

describe('duration(milliseconds)', () => {
	it.each([
		[840, '840 ms'],
		[12_340, '12.3 s'],
		[125_000, '2 min 05 s'],
		[119_700, '2 min 00 s']
	])('writes %d as %s', (milliseconds, text) => {
		expect(duration(milliseconds)).toBe(text);
	});
});
