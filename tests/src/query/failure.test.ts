import { describe, expect, it } from 'vitest';
import { reasonOf } from '../../../src/lib/query/failure';
import { QueryError } from '../../../src/lib/query/types';

describe('reasonOf(error)', () => {
	it('passes on what was written for the reader, and hides the rest', () => {
		const text = { es: 'Tardó demasiado.', en: 'It took too long.' };
		expect(reasonOf(new QueryError(text))).toBe(text);
		expect(reasonOf(new TypeError('x is undefined'))).toEqual({
			es: 'El navegador no pudo iniciar el motor de consultas.',
			en: 'The browser could not start the query engine.'
		});
	});
});
