import { describe, expect, it } from 'vitest';
import { definition } from '../../../src/lib/catalog/definitions';
import { indicator, indicators } from '../../../src/lib/catalog/indicators';
import { factsPath } from '../../../src/lib/map/facts';
import { factsOf } from '../../../src/lib/map/facts-of';

describe('factsOf(indicator, lang)', () => {
	it('has every note and source of the indicator, in its language', () => {
		for (const entry of indicators)
			for (const lang of ['es', 'en'] as const) {
				const facts = factsOf(entry, lang);
				expect(facts.definition).toBe(definition(entry.id)[lang]);
				expect(facts.notes).toHaveLength(entry.notes.length);
				expect(facts.sources.map(({ id }) => id)).toEqual(entry.sources);
				expect(new Set([...facts.notes, '']).size).toBe(facts.notes.length + 1);
			}
	});

	it('differs between the languages', () => {
		const entry = indicator('femicide_rate');
		expect(factsOf(entry, 'es').notes[0]).not.toBe(factsOf(entry, 'en').notes[0]);
	});
});

describe('factsPath(indicator, lang)', () => {
	it('is the address that the route serves', () => {
		expect(factsPath('femicide_rate', 'es')).toBe('/facts/es/femicide_rate.json');
	});
});
