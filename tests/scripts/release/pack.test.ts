import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packed, sumOf, unpacked } from '../../../scripts/release/pack';

describe('sumOf(text)', () => {
	it('is the SHA-256 of its UTF-8 (FIPS 180-2, example of "abc")', () => {
		expect(sumOf('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
	});
});

describe('packed(lines) and unpacked(pack)', () => {
	it('give every line back by its sum', () => {
		const json = fc.json().map((text) => `${JSON.stringify(JSON.parse(text))}\n`);
		fc.assert(
			fc.property(fc.array(json, { maxLength: 12 }), (lines) => {
				const held = unpacked(packed(lines));
				expect(held.size).toBe(new Set(lines).size);
				for (const line of lines) expect(held.get(sumOf(line))).toBe(line);
			}),
			{ numRuns: 40 }
		);
	});

	it('give the same bytes for the same lines', () => {
		expect(packed(['{"a":1}\n', '[2]\n'])).toEqual(packed(['{"a":1}\n', '[2]\n']));
	});

	it.each([['no end'], ['two\nlines\n'], ['\n\n']])('refuse %j, which is not one line', (text) => {
		expect(() => packed([text])).toThrow(RangeError);
	});

	it('refuse a pack cut short', () => {
		const pack = packed(['{"a":1}\n']);
		expect(() => unpacked(pack.slice(0, -2))).toThrow();
	});
});
