import { describe, expect, it } from 'vitest';
import { organisationSearch } from '../../../../src/lib/interventions/organisations/search';
import { organisation } from './organisation';

const directory = [
	organisation('Acción Mayor', { cve_ent: '20' }),
	organisation('Casa de las Mujeres', { cve_ent: '21', municipality: 'Puebla' }),
	organisation('Género y Desarrollo, A.C.', { acronym: 'GENDES', cve_ent: '09' }),
	organisation('Mujer es Palabra', { cve_ent: '31', municipality: 'Mérida' }),
	organisation('Mujeres de Oaxaca', { cve_ent: '20' }),
	organisation('Puebla por la Igualdad', { cve_ent: '21' }),
	organisation('Red Mesa de Mujeres de Ciudad Juárez', { acronym: 'R.M.M.C.J.', cve_ent: '08' })
];

const search = await organisationSearch(directory);
const names = (text: string) => search.find(text)?.map(({ name }) => name) ?? null;

describe('organisationSearch(organisations).find(text)', () => {
	it('forgives accents and case', () => {
		expect(names('GENERO')).toEqual(['Género y Desarrollo, A.C.']);
		expect(names('acciÓn')).toEqual(['Acción Mayor']);
	});

	it('forgives typing errors: a letter wrong, left out, put in, or two swapped', () => {
		for (const text of ['desarroyo', 'desarollo', 'desarrrollo', 'desarrlolo'])
			expect(names(text), text).toEqual(['Género y Desarrollo, A.C.']);
		expect(names('muejres oaxcaa')).toEqual(['Mujeres de Oaxaca']);
	});

	it('finds by the first letters of a word', () => {
		expect(names('desarr')).toEqual(['Género y Desarrollo, A.C.']);
	});

	it('finds acronyms, with full stops or without', () => {
		expect(names('gendes')).toEqual(['Género y Desarrollo, A.C.']);
		expect(names('rmmcj')).toEqual(['Red Mesa de Mujeres de Ciudad Juárez']);
		expect(names('R.M.M.C.J.')).toEqual(['Red Mesa de Mujeres de Ciudad Juárez']);
	});

	it('words as they are come first, then words that begin so, then words that are close; each in order', () => {
		expect(names('mujer')).toEqual([
			'Mujer es Palabra',
			'Casa de las Mujeres',
			'Mujeres de Oaxaca',
			'Red Mesa de Mujeres de Ciudad Juárez'
		]);
		expect(names('mujeres')?.slice(0, 3)).toEqual([
			'Casa de las Mujeres',
			'Mujeres de Oaxaca',
			'Red Mesa de Mujeres de Ciudad Juárez'
		]);
		expect(names('mujeres')?.at(3)).toBe('Mujer es Palabra');
	});

	it('a name before a place', () => {
		expect(names('puebla')).toEqual(['Puebla por la Igualdad', 'Casa de las Mujeres']);
		expect(names('merida')).toEqual(['Mujer es Palabra']);
	});

	it('asks for every word, but for small words and legal forms', () => {
		expect(names('mujeres juarez')).toEqual(['Red Mesa de Mujeres de Ciudad Juárez']);
		expect(names('la casa de mujeres a. c.')).toEqual(['Casa de las Mujeres']);
		expect(names('mujeres guadalajara')).toEqual([]);
	});

	it('null for a text that tells nothing', () => {
		for (const text of ['', '  ', 'a', 'de la', '¿?']) expect(names(text), text).toBeNull();
	});
});
