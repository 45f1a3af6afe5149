import { describe, expect, it } from 'vitest';
import type { Against } from '../../../scripts/by-hand/against';
import { checkRows } from '../../../scripts/by-hand/check';
import type { Column, HandRow } from '../../../scripts/by-hand/columns';
import { handRow } from './rows';

const against: Against = {
	organisations: [
		{ id: 'red-mesa', name: 'Red Mesa, A.C.', cve_ent: '08', themes: 'prevention' },
		{ id: 'casa-luz', name: 'Casa Luz', cve_ent: '09', themes: 'victim_support' }
	],
	municipality: (cve_ent, text) =>
		cve_ent === '31' && ['Mérida', 'merida'].includes(text) ? 'Mérida' : null,
	tellsPlace: (name) => name.includes('Mérida'),
	today: '2026-11-22'
};
const added: Partial<Record<Column, string>> = {
	...{ name: 'Voces del Sur, A.C.', cve_ent: '31', themes: 'prevention;masculinities' },
	...{ source: 'https://example.org/voces', checked_on: '2026-11-20' }
};
const check = (...rows: readonly HandRow[]) =>
	checkRows(rows, against).map(({ line, column, text }) => [line, column, text.es]);
const adding = (cells: Partial<Record<Column, string>>) =>
	check(handRow(2, { ...added, ...cells }));
const correcting = (cells: Partial<Record<Column, string>>, id = 'red-mesa') =>
	check(handRow(2, { id, ...cells }));
const one = (column: Column, words: string) => [[2, column, expect.stringContaining(words)]];

describe('checkRows(rows, against)', () => {
	it('an organisation that is added, whole and least', () => {
		expect(adding({})).toEqual([]);
		expect(
			adding({
				...{ acronym: 'VOSUR', municipality: 'Mérida', scope: 'local', works_with_men: 'yes' },
				...{ founded: '1998', website: 'https://voces.org', status: 'inferred' },
				...{ page_date: '2026-03', registry: 'VSU0001012K3A' }
			})
		).toEqual([]);
	});

	it.each(['name', 'themes', 'source', 'checked_on'] as const)(
		'a new one needs its %s',
		(column) => {
			expect(adding({ [column]: '' })).toEqual(one(column, 'necesita este dato'));
		}
	);

	it('a state by its two digits, and the right ones where they can be guessed', () => {
		expect(adding({ cve_ent: '9' })).toEqual(one('cve_ent', '09 (Ciudad de México)'));
		expect(adding({ cve_ent: 'Yucatán' })).toEqual(one('cve_ent', '31 (Yucatán)'));
		expect(adding({ cve_ent: '33' })).toEqual(one('cve_ent', 'de 01 (Aguascalientes) a 32'));
	});

	it('codes that exist', () => {
		expect(adding({ themes: 'prevention;guerra' })).toEqual(one('themes', 'No se conoce «guerra»'));
		expect(adding({ scope: 'estatal' })).toEqual(one('scope', 'state (estatal)'));
		expect(adding({ works_with_men: 'sí' })).toEqual(one('works_with_men', 'yes (sí)'));
		expect(adding({ status: 'x' })).toEqual(one('status', 'inferred (se deduce de la página)'));
	});

	it('addresses, years and dates', () => {
		expect(adding({ source: 'www.example.org' })).toEqual(one('source', 'https://'));
		expect(adding({ website: 'voces' })).toEqual(one('website', 'https://'));
		expect(adding({ founded: '98' })).toEqual(one('founded', 'cuatro cifras'));
		expect(adding({ founded: '2027' })).toEqual(one('founded', 'futuro'));
		expect(adding({ checked_on: '20/11/2026' })).toEqual(one('checked_on', 'año-mes-día'));
		expect(adding({ checked_on: '2026-02-30' })).toEqual(one('checked_on', 'año-mes-día'));
		expect(adding({ checked_on: '2026-11-23' })).toEqual(one('checked_on', 'futuro'));
		expect(adding({ page_date: 'mar-26' })).toEqual(one('page_date', 'año-mes (2026-03)'));
		expect(adding({ registry: 'no sé' })).toEqual(one('registry', 'CLUNI'));
	});

	it('a municipality of the state, as INEGI writes it', () => {
		expect(adding({ municipality: 'merida' })).toEqual(one('municipality', 'Escriba «Mérida»'));
		expect(adding({ municipality: 'Cancún' })).toEqual(
			one('municipality', 'no tiene un municipio')
		);
		expect(adding({ cve_ent: '', municipality: 'Mérida' })).toEqual(
			one('municipality', 'no hay estado')
		);
	});

	it.each([
		['name', 'Refugio Voces del Sur'],
		['name', 'Casa Hogar del Sur'],
		['themes', 'victim_support'],
		['themes', 'shelter_network']
	] as const)('no municipality of what may be a shelter (%s: %s)', (column, cell) => {
		expect(adding({ [column]: cell, municipality: 'Mérida' })).toEqual(
			one('municipality', 'puede tener un refugio')
		);
		expect(adding({ [column]: cell })).toEqual([]);
	});

	it('no municipality for a shelter that a correction names otherwise', () => {
		const cells = { name: 'Luz', themes: 'prevention', cve_ent: '31', municipality: 'Mérida' };
		expect(correcting(cells, 'casa-luz')).toEqual(one('municipality', 'puede tener un refugio'));
	});

	it('no name that says where a shelter is', () => {
		const wrong = one('name', 'decir en qué lugar está');
		expect(adding({ name: 'Refugio de Mérida' })).toEqual(wrong);
		expect(adding({ name: 'Luz de Mérida', themes: 'shelter_network' })).toEqual(wrong);
		expect(adding({ name: 'Voces de Mérida' })).toEqual([]);
	});

	it.each([
		['name', 'Voces, contacto@voces.org'],
		['name', 'Voces tel. 999 123 4567'],
		['name', 'Voces, calle 60 núm. 491'],
		['acronym', '999-123-45-67'],
		['website', 'mailto:voces@example.org'],
		['website', 'https://wa.me/529991234567'],
		['source', 'https://example.org/?de=ana@example.org']
	] as const)('no e-mail, telephone or street (%s: %s)', (column, cell) => {
		expect(adding({ [column]: cell })).toEqual(one(column, 'esos datos no se publican'));
	});

	it('no person, and nothing personal in a reason', () => {
		expect(adding({ name: 'Lic. Ana Pérez Gómez' })).toEqual(one('name', 'nombre de una persona'));
		expect(correcting({ withdrawn_because: 'Lo pidió ana@example.org' })).toEqual(
			one('withdrawn_because', 'esos datos no se publican')
		);
		expect(
			correcting({ withdrawn_because: 'Cerró en 2024, según https://example.org/nota-20240115' })
		).toEqual([]);
	});

	it('one that the directory has already, by its name without accents and legal form', () => {
		expect(adding({ name: 'RED MESA A. C.' })).toEqual(one('name', 'escriba «red-mesa»'));
		expect(correcting({ name: 'Casa Luz' })).toEqual(one('name', 'escriba «casa-luz»'));
		expect(correcting({ name: 'Red Mesa de Mujeres' })).toEqual([]);
		expect(check(handRow(2, added), handRow(5, { ...added, name: 'Voces del Sur' }))).toEqual([
			[5, 'name', expect.stringContaining('La línea 2 ya tiene')]
		]);
	});

	it('a correction says only what changes; a hyphen empties a cell that may be empty', () => {
		expect(correcting({ website: 'https://redmesa.org', municipality: '-' })).toEqual([]);
		expect(correcting({ name: '-' })).toEqual(one('name', 'Un guion borra'));
		expect(correcting({ themes: '-' })).toEqual(one('themes', 'Un guion borra'));
		expect(adding({ acronym: '-' })).toEqual(one('acronym', 'Un guion borra'));
	});

	it('a correction of nothing, of one that is not there, or twice', () => {
		expect(correcting({})).toEqual(one('id', 'no cambia nada'));
		expect(correcting({ scope: 'local' }, 'red')).toEqual(one('id', 'Ninguna organización'));
		expect(correcting({ scope: 'local' }, 'Red Mesa').map(([, column]) => column)).toContain('id');
		const twice = [handRow(2, { id: 'red-mesa', scope: 'local' })];
		expect(check(...twice, handRow(3, { id: 'red-mesa', founded: '1998' }))).toEqual([
			[3, 'id', expect.stringContaining('La línea 2 ya corrige')]
		]);
	});

	it('a withdrawal has its id, its reason and nothing else', () => {
		expect(correcting({ withdrawn_because: 'Cerró en 2024' })).toEqual([]);
		expect(correcting({ withdrawn_because: 'Cerró', scope: 'local' })).toEqual(
			one('scope', 'deje vacías las demás')
		);
		expect(check(handRow(2, { name: 'Otra', withdrawn_because: 'Cerró' }))).toEqual(
			one('id', 'Para retirar')
		);
	});
});
