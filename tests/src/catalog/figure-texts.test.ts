import { describe, expect, test } from 'vitest';
import { figureTexts } from '../../../src/lib/catalog/figure-texts';
import { indicators } from '../../../src/lib/catalog/indicators';

describe('figureTexts(indicator, sources, lang)', () => {
	test('the texts of one language', () => {
		const texts = figureTexts('partner_lifetime_sexual', ['endireh'], 'en');
		expect(texts.definition).toMatch(/^Counts women who said/);
		expect(texts.notes[0]?.id).toBe('partner_base');
		expect(texts.sources).toEqual([
			{
				id: 'endireh',
				publisher: 'National Institute of Statistics and Geography (INEGI)',
				title:
					'National Survey on the Dynamics of Household Relationships (ENDIREH) 2016 and 2021, microdata',
				url: 'https://www.inegi.org.mx/programas/endireh/2021/'
			}
		]);
	});

	test.each(indicators)('$id: a note for every id', ({ id, notes, sources }) => {
		const texts = figureTexts(id, sources, 'es');
		expect(texts.notes.map((one) => one.id)).toEqual([...notes]);
		expect(texts.sources.map((one) => one.id)).toEqual([...sources]);
	});

	test('an unknown indicator or source throws', () => {
		expect(() => figureTexts('cases', [], 'es')).toThrow(RangeError);
		expect(() => figureTexts('femicide_rate', ['press'], 'es')).toThrow(RangeError);
	});
});
