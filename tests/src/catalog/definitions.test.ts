import { describe, expect, it } from 'vitest';
import { definition, definitions } from '../../../src/lib/catalog/definitions';
import { indicators } from '../../../src/lib/catalog/indicators';
import { describedSurveyIndicators } from '../../../src/lib/catalog/indicators/survey';

describe('definition(id)', () => {
	it('is there for every indicator, and for nothing else', () => {
		const ids = [...describedSurveyIndicators, ...indicators].map(({ id }) => id);
		expect(Object.keys(definitions).sort()).toEqual([...new Set(ids)].sort());
	});

	it('says what counts', () => {
		expect(definition('femicide_share').en).toMatch(/measures how deaths are classified/);
	});

	it('throws for an id that no indicator has', () => {
		expect(() => definition('nothing')).toThrow(RangeError);
	});
});
