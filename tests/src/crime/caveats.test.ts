import { describe, expect, it } from 'vitest';
import { caveatsOf } from '../../../src/lib/crime/caveats';
import { crimeFigureTexts } from '../../../src/lib/crime/figure-texts.server';

describe('caveatsOf(id, notes)', () => {
	it('is the first note of what is only reported, and none of what is counted in victims', () => {
		expect(caveatsOf('rape', ['reported only', 'other'])).toEqual(['reported only']);
		expect(caveatsOf('femicide', ['reported only', 'other'])).toEqual([]);
	});

	it('of a topic without notes is none', () => {
		expect(caveatsOf('sexual_abuse', [])).toEqual([]);
	});
});

describe('crimeFigureTexts(path)', () => {
	it('are in the language of the address, with the publications of its section', () => {
		const spanish = crimeFigureTexts('/violacion/');
		expect(spanish.notes).toHaveLength(1);
		expect(spanish.notes[0]).toContain('fiscalía');
		expect(Object.keys(spanish.sources)).toContain('conapo-population');
		const english = crimeFigureTexts('/en/femicide/?step=month');
		expect(english.notes).toEqual([]);
		expect(Object.keys(english.sources)).toContain('peru-femicide');
		const municipal = crimeFigureTexts('/en/femicide/municipalities/');
		expect(municipal.notes).toEqual([expect.stringMatching(/^Each prosecutor decides/)]);
		expect(Object.keys(municipal.sources)).toEqual([
			'sesnsp-municipal',
			'conapo-population',
			'geography'
		]);
	});

	it('refuses an address without a section of a topic', () => {
		expect(() => crimeFigureTexts('/feminicidio/nada/')).toThrow(RangeError);
		expect(() => crimeFigureTexts('/encuesta/')).toThrow(RangeError);
	});
});
