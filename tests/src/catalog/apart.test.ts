import { describe, expect, it } from 'vitest';
import { isApart } from '../../../src/lib/catalog/apart';

describe('isApart(cvegeo)', () => {
	it('998 and 999 are no municipality', () => {
		expect(['20998', '20999', '20570'].map(isApart)).toEqual([true, true, false]);
	});
});
