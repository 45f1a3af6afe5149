import { describe, expect, it } from 'vitest';
import { source } from '../../../src/lib/catalog/sources';
import { termsAddress, termsAddresses } from '../../../src/lib/data/terms';

describe('termsAddress(source)', () => {
	it.each([
		['endireh', 'https://www.inegi.org.mx/inegi/terminos.html'],
		['conapo-population', 'https://datos.gob.mx/libreusomx'],
		['sesnsp-victims', 'https://datos.gob.mx/libreusomx'],
		['sv-meta', 'https://creativecommons.org/publicdomain/zero/1.0/'],
		['gender-alerts', null]
	])('of %s is %s', (id, address) => {
		expect(termsAddress(source(id))).toBe(address);
	});
});

describe('termsAddresses(sources)', () => {
	it('gives each once, and none for facts', () => {
		const ids = ['sesnsp-victims', 'gender-alerts', 'endireh', 'conapo-population'];
		expect(termsAddresses(ids.map(source))).toEqual([
			'https://datos.gob.mx/libreusomx',
			'https://www.inegi.org.mx/inegi/terminos.html'
		]);
	});
});
