import { describe, expect, it } from 'vitest';
import { surveyOutcomes } from '../../../../src/lib/catalog/survey-variables';
import { tabulatorTexts } from '../../../../src/lib/survey/tabulator/texts.server';

describe('tabulatorTexts(lang)', () => {
	it('the notes of every outcome, and where the microdata come from', () => {
		for (const lang of ['es', 'en'] as const) {
			const { every, notes, source } = tabulatorTexts(lang);
			expect(every).toHaveLength(3);
			const ids = surveyOutcomes.flatMap((outcome) => outcome.notes);
			expect(ids.filter((id) => !notes[id])).toEqual([]);
			expect(source.name).toContain('ENDIREH');
			expect(source.url).toMatch(/^https:/);
		}
	});
});
