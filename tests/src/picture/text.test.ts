import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	balanced,
	clamped,
	ellipsis,
	escapeXml,
	sentences,
	textWidth,
	wrap
} from '../../../src/lib/picture/text';

describe('textWidth(text, size, face)', () => {
	it('adds the widths of the letters: figures of Source Sans 3 are 497 thousandths wide', () => {
		expect(textWidth('2021', 10)).toBeCloseTo(19.88, 6);
		expect(textWidth('', 10)).toBe(0);
		expect(textWidth('2021', 10, 'sans-600')).toBeCloseTo(20.52, 6);
		expect(textWidth('2021', 10, 'serif-600')).toBeCloseTo(21.88, 6);
	});
});

describe('escapeXml(text)', () => {
	it('leaves nothing that could end a text or an attribute', () => {
		expect(escapeXml(`</title><script>alert('1' & "2")`)).toBe(
			'&lt;/title&gt;&lt;script&gt;alert(&#39;1&#39; &amp; &quot;2&quot;)'
		);
	});

	it('writes no character that XML forbids', () => {
		expect(escapeXml('a\u0000b\u001fc\ud800d\uffffe')).toBe('a\ufffdb\ufffdc\ufffdd\ufffde');
		expect(escapeXml('ñ – « » 😀\n\t')).toBe('ñ – « » 😀\n\t');
	});
});

const words = fc.string({ unit: fc.constantFrom('a', 'W', 'ñ', '1', ' ', ' ', '\u00a0') });

describe('wrap(text, width, size, face)', () => {
	it('breaks at blanks, never at an unbreakable one', () => {
		const width = textWidth('39.9\u00a0% de', 10) + 0.1;
		expect(wrap('39.9\u00a0% de las mujeres', width, 10)).toEqual([
			'39.9\u00a0% de',
			'las',
			'mujeres'
		]);
	});

	it('breaks a word that has no room, and keeps line breaks', () => {
		expect(wrap('11111 2\n3', textWidth('111', 10) + 0.1, 10)).toEqual(['111', '11', '2', '3']);
		expect(wrap('', 100, 10)).toEqual(['']);
	});

	it('loses no letter and passes the width with no line of more than a letter', () => {
		fc.assert(
			fc.property(words, fc.integer({ min: 1, max: 200 }), (text, width) => {
				const lines = wrap(text, width, 10);
				expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
				for (const line of lines)
					expect(textWidth(line, 10) <= width || [...line].length === 1).toBe(true);
			})
		);
	});
});

describe('balanced(text, width, size, face, share)', () => {
	it('leaves no word alone in the last line', () => {
		expect(wrap('11 22 33 44', textWidth('11 22 33', 10) + 0.1, 10)).toEqual(['11 22 33', '44']);
		expect(balanced('11 22 33 44', textWidth('11 22 33', 10) + 0.1, 10)).toEqual([
			'11 22',
			'33 44'
		]);
	});

	it('has as many lines as wrap', () => {
		fc.assert(
			fc.property(words, fc.integer({ min: 20, max: 200 }), (text, width) => {
				expect(balanced(text, width, 10)).toHaveLength(wrap(text, width, 10).length);
			})
		);
	});
});

describe('ellipsis(text, width, size, face)', () => {
	it('gives what fits, and says that something is missing', () => {
		expect(ellipsis('1111', 100, 10)).toBe('1111');
		expect(ellipsis('11111111', textWidth('111…', 10) + 0.1, 10)).toBe('111…');
	});
});

describe('clamped(lines, most, width, size, face)', () => {
	it('ends the last line that stays with an ellipsis', () => {
		const width = textWidth('22 3…', 10) + 0.1;
		expect(clamped(['111', '22', '3'], 2, width, 10)).toEqual(['111', '22 3…']);
		expect(clamped(['111', '22', '33333'], 2, width, 10)).toEqual(['111', '22 3…']);
		expect(clamped(['111', '22'], 2, width, 10)).toEqual(['111', '22']);
	});
});

describe('sentences(text, most, width, size, face)', () => {
	const text = 'Hay 47.6 % en uno. ¿Y en otro? Menos.';

	it('gives whole sentences, as many as fit', () => {
		expect(sentences(text, 1, textWidth(text, 10) + 1, 10)).toEqual([text]);
		expect(sentences(text, 1, textWidth('Hay 47.6 % en uno. ¿Y en otro?', 10) + 1, 10)).toEqual([
			'Hay 47.6 % en uno. ¿Y en otro?'
		]);
		expect(sentences(text, 0, 500, 10)).toEqual([]);
	});

	it('cuts the first where it does not fit', () => {
		expect(sentences(text, 1, textWidth('Hay 47.6 %…', 10) + 0.5, 10)).toEqual(['Hay 47.6 %…']);
	});
});
