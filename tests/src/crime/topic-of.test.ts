import { describe, expect, it } from 'vitest';
import { sectionEntries, topicOfParam } from '../../../src/lib/crime/topic-of';

describe('topicOfParam(param)', () => {
	it('finds the topic of an English word', () => {
		expect(topicOfParam('family-violence').id).toBe('family_violence');
	});

	it('throws for a Spanish word, which the route tree never has', () => {
		expect(() => topicOfParam('violencia-familiar')).toThrow(RangeError);
	});
});

describe('sectionEntries(section)', () => {
	it('has all five topics, but municipalities of two only', () => {
		expect(sectionEntries('series')).toHaveLength(5);
		expect(sectionEntries('municipalities')).toEqual([
			{ lang: 'en', topic: 'femicide' },
			{ lang: 'en', topic: 'family-violence' }
		]);
	});
});
