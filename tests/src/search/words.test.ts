import { describe, expect, it } from 'vitest';
import { distanceOf, wordsOf } from '../../../src/lib/search/words';
import { foundText } from '../../../src/lib/search/words-of-finds';

describe('wordsOf(text)', () => {
	it('keeps what tells, in plain letters', () => {
		expect(wordsOf('Tláhuac, de la Ciudad de México')).toEqual(['tlahuac', 'ciudad', 'mexico']);
		expect(wordsOf('A.P.I.S. de La Paz')).toEqual(['apis', 'paz']);
	});
});

describe('distanceOf(words, found)', () => {
	it('is that of the farthest word', () => {
		expect(distanceOf(['oaxaca'], ['oaxaca', 'oaxaquena'])).toBe(0);
		expect(distanceOf(['oaxaca', 'jua'], ['oaxaca', 'juarez'])).toBe(1);
		expect(distanceOf(['oaxaca', 'juares'], ['oaxaca', 'juarez'])).toBe(2);
	});
});

describe('foundText(groups, lang)', () => {
	it('counts also what is not shown, and says when there is nothing', () => {
		const find = {
			kind: 'page',
			title: 'x',
			also: [],
			words: '',
			place: null,
			href: '/x/'
		} as const;
		expect(foundText([{ kind: 'page', finds: [find], more: 1200 }], 'es')).toMatch(
			/^1,201 resultados\./
		);
		expect(foundText([{ kind: 'page', finds: [find], more: 0 }], 'en')).toMatch(/^1 result\./);
		expect(foundText([], 'en')).toMatch(/^Nothing is called that/);
		expect(foundText(null, 'en')).toBe('');
	});
});
