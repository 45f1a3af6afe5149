import { describe, expect, it } from 'vitest';
import { hollowNotes } from '../../../../src/lib/crime/series/notes';

describe('hollowNotes(rows, lang)', () => {
	it('says which years are partial', () => {
		const rows = [
			{ year: 2024, months: 12 },
			{ year: 2025, months: 6 }
		];
		expect(hollowNotes(rows, 'es')).toEqual(['El punto hueco es 2025: sólo de enero a junio.']);
		expect(hollowNotes(rows.slice(0, 1), 'en')).toEqual([]);
	});
});
