import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	lettersOff,
	speaksOfShelter
} from '../../../../scripts/import/response/organisation-shelters';
import {
	disguisedShelters,
	nearShelters,
	soundingLikeShelters
} from '../../../fixtures/directory/shelters';

describe('speaksOfShelter(text)', () => {
	it.each(disguisedShelters)('hears a shelter in %o', (text) => {
		expect(speaksOfShelter(text)).toBe(true);
	});

	it.each(nearShelters)('hears none in %o', (text) => {
		expect(speaksOfShelter(text)).toBe(false);
	});

	it.each(soundingLikeShelters)('would rather hear one too many: %o', (text) => {
		expect(speaksOfShelter(text)).toBe(true);
	});
});

describe('lettersOff(a, b)', () => {
	it.each([
		['refugio', 'refugio', 0],
		['refujio', 'refugio', 1],
		['reufgio', 'refugio', 1],
		['rfugio', 'refugio', 1],
		['alvergue', 'albergue', 1],
		['abogada', 'acogida', 2],
		['ca', 'abc', 3],
		['', 'casa', 4]
	])('%o and %o: %i', (a, b, letters) => {
		expect(lettersOff(a, b)).toBe(letters);
	});

	it('is the same both ways, and never more than the longer word', () => {
		const word = fc.string({ maxLength: 80 });
		fc.assert(
			fc.property(word, word, (a, b) => {
				expect(lettersOff(a, b)).toBe(lettersOff(b, a));
				expect(lettersOff(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
				expect(lettersOff(a, b) === 0).toBe(a === b);
			})
		);
	});
});
