import { describe, expect, it } from 'vitest';
import { indicators } from '../../../src/lib/catalog/indicators';
import { counts, topic, topicBySlug, topics } from '../../../src/lib/catalog/topics';
import { topicOfIndicator } from '../../../src/lib/catalog/topic-words';
import { mainPages } from '../../../src/lib/view/paths';

describe('topics', () => {
	it('have words of their own in each language, none of them a page’s or a language’s', () => {
		for (const lang of ['es', 'en'] as const) {
			const words = topics.map(({ slug }) => slug[lang]);
			expect(new Set(words).size).toBe(words.length);
			for (const word of words) expect(word).toMatch(/^[a-z]+(-[a-z]+)*$/);
			expect(words.filter((word) => ['es', 'en', ...mainPages].includes(word))).toEqual(
				lang === 'en' ? ['femicide'] : []
			);
		}
	});

	it('count in the units that they say', () => {
		for (const { id, units } of topics) {
			for (const unit of units) expect(counts[id][unit], `${id} ${unit}`).not.toEqual([]);
		}
	});

	it('count the crimes of the indicator of the same name', () => {
		const rate = indicators.find(({ id }) => id === 'sexual_harassment_rate');
		if (rate?.query.kind !== 'crime_rate') throw new Error('no such rate');
		expect(counts.sexual_harassment.files).toEqual(rate.query.crimes);
	});

	it('never count files of homicide as women: the file does not say', () => {
		expect(counts.women_homicide.files).toEqual([]);
	});

	it('are divided by municipality only for femicide and family violence', () => {
		const divided = topics.filter(({ sections }) => sections.includes('municipalities'));
		expect(divided.map(({ id }) => id)).toEqual(['femicide', 'family_violence']);
	});
});

describe('topic(id) and topicBySlug(slug, lang)', () => {
	it('find a topic', () => {
		expect(topic('rape').label.en).toBe('Rape');
		expect(topicBySlug('acoso-sexual', 'es')?.id).toBe('sexual_harassment');
	});

	it('find nothing by the other language’s word', () => {
		expect(topicBySlug('acoso-sexual', 'en')).toBeNull();
		expect(() => topic('acoso-sexual')).toThrow(RangeError);
	});
});

describe('topicOfIndicator(indicator)', () => {
	it('leads from what prosecutors and certificates count to the crime’s own pages', () => {
		const led = Object.fromEntries(
			indicators.flatMap((entry) => {
				const found = topicOfIndicator(entry);
				return found ? [[entry.id, found]] : [];
			})
		);
		expect(led).toMatchObject({
			femicide_share: 'femicide',
			homicide_deaths_rate: 'femicide',
			family_violence_rate: 'family_violence',
			sexual_harassment_rate: 'sexual_harassment'
		});
		expect(Object.keys(led)).toHaveLength(11);
	});
});
