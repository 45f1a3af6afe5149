import { describe, expect, it } from 'vitest';
import { surveyIndicators } from '../../../src/lib/catalog/indicators/survey';
import { surveyTexts } from '../../../src/lib/survey/texts.server';

describe('surveyTexts(lang)', () => {
	it('holds what every indicator names', () => {
		const { notes, definitions, sources } = surveyTexts('es');
		for (const entry of surveyIndicators) {
			expect(entry.notes.every((id) => notes[id])).toBe(true);
			expect(entry.sources.every((id) => sources[id])).toBe(true);
			expect(definitions[entry.id]).toMatch(/\.$/);
		}
		expect(sources.endireh?.name).toMatch(/^INEGI, /);
		expect(surveyTexts('en').notes.survey_rounds).toMatch(/^The questionnaires of 2016 and 2021/);
	});
});
