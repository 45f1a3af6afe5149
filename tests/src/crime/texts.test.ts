import { describe, expect, it } from 'vitest';
import { topic, topics } from '../../../src/lib/catalog/topics';
import { topicTexts } from '../../../src/lib/crime/texts.server';

describe('topicTexts(entry, lang, sourceIds, extra)', () => {
	it('has every note of every topic in both languages', () => {
		for (const entry of topics) {
			for (const lang of ['es', 'en'] as const) {
				const { notes } = topicTexts(entry, lang, []);
				expect(notes).toHaveLength(entry.notes.length);
				expect(new Set(notes).size).toBe(notes.length);
			}
		}
	});

	it('puts the notes asked for after the topic’s own', () => {
		const { notes } = topicTexts(topic('femicide'), 'en', [], ['deaths_after_2022']);
		expect(notes.at(-1)).toMatch(/^The series ends in 2022\./);
	});

	it('names a publication with its publisher’s acronym and its address', () => {
		const { sources } = topicTexts(topic('femicide'), 'es', ['sesnsp-victims']);
		expect(sources['sesnsp-victims']?.name).toMatch(/^SESNSP, Víctimas del fuero común/);
		expect(sources['sesnsp-victims']?.url).toMatch(/^https:\/\/www\.gob\.mx\//);
	});

	it('throws for a note or a publication that there is not', () => {
		expect(() => topicTexts(topic('rape'), 'es', ['nowhere'])).toThrow(RangeError);
		expect(() => topicTexts(topic('rape'), 'es', [], ['nothing'])).toThrow(RangeError);
	});
});
