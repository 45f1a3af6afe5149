import { describe, expect, it } from 'vitest';
import { cutFont } from '../../../scripts/fonts/faces';
import { advancesOf, renamed } from '../../../scripts/fonts/sfnt';
import { fontFiles } from '../../../src/lib/picture/fonts';

const [file] = fontFiles;
if (!file) throw new Error('pictures have a font');
const { truetype } = await cutFont(file);

/** Sum of the 32-bit words of a file: OpenType asks for one and the same of every font. */
function sumOf(font: Buffer): number {
	let sum = 0;
	for (let at = 0; at < font.length; at += 4) sum = (sum + font.readUInt32BE(at)) >>> 0;
	return sum;
}

describe('renamed(font, names)', () => {
	it('gives a font under the family, the texts as UTF-16, and a sum that is right', () => {
		const font = renamed(truetype, { family: 'Atlas', weight: 600, rights: '© Ñ' });
		const held = Buffer.from(font).swap16().toString('utf16le');
		const shifted = Buffer.from(font.subarray(1, font.length - ((font.length - 1) % 2)))
			.swap16()
			.toString('utf16le');
		expect(held + shifted).toContain('Atlas SemiBold');
		expect(held + shifted).not.toContain('Source Sans 3');
		expect(sumOf(font)).toBe(0xb1b0afba);
	});

	it('changes no letter', () => {
		const font = renamed(truetype, { family: 'Atlas', weight: 400, rights: '' });
		expect(advancesOf(font)).toEqual(advancesOf(truetype));
	});
});

describe('advancesOf(font)', () => {
	it('gives thousandths of the size: all figures alike, as the font has them', () => {
		const advances = advancesOf(truetype);
		expect([...'0123456789'].map((figure) => advances.get(figure))).toEqual(Array(10).fill(497));
		expect(advances.get('a')).toBe(504);
		expect(advances.get(' ')).toBe(200);
		expect(advances.get('中')).toBeUndefined();
	});

	it('refuses what lacks a table', () => {
		expect(() => advancesOf(Buffer.from('000100000000000000000000', 'hex'))).toThrow(RangeError);
	});
});
