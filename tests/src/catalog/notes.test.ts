import { describe, expect, test } from 'vitest';
import { note, notes } from '../../../src/lib/catalog/notes';

describe('notes', () => {
	test('have an id of their own', () => {
		expect(new Set(notes.map(({ id }) => id)).size).toBe(notes.length);
	});

	test('are short paragraphs', () => {
		for (const { text } of notes) {
			expect(Math.max(text.es.length, text.en.length)).toBeLessThanOrEqual(340);
		}
	});
});

describe('note(id)', () => {
	test('gives the note, and throws for one that is not there', () => {
		expect(note('partial_year').text.en).toContain('months ÷ 12');
		expect(() => note('none')).toThrow(RangeError);
	});
});
