import { describe, expect, it } from 'vitest';
import { folded, holdsWords } from '../../../src/lib/i18n/fold';

describe('folded(text)', () => {
	it('drops accents, case and marks', () => {
		expect(folded('Tláhuac')).toBe('tlahuac');
		expect(folded('Ñuu Savi')).toBe('nuu savi');
		expect(folded('  Doctor Mora, Gto. ')).toBe('doctor mora gto');
	});
});

describe('holdsWords(text, typed)', () => {
	it('forgives accents; no text matches all', () => {
		expect(holdsWords('Santa María Huatulco', 'maria hua')).toBe(true);
		expect(holdsWords('Santa María Huatulco', 'tulco')).toBe(false);
		expect(holdsWords('Abejones', '')).toBe(true);
	});
});
