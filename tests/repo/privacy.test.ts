import { describe, expect, it } from 'vitest';
import { bareTelephones, maybeShelter, personalIn, shelterPlaces } from '../helpers/privacy';

const none = new Set<string>();
const kinds = (text: string, helplines: ReadonlySet<string> = none) =>
	personalIn(text, helplines).map(({ kind }) => kind);

describe('personalIn(text, helplines)', () => {
	it.each([
		['"contacto@ejemplo.org.mx"', 'e-mail'],
		['<a href="mailto:ana.perez@example.com">', 'e-mail'],
		['escriba a ana.perez (arroba) example.org', 'e-mail'],
		['Tel. 9515161234', 'telephone'],
		['<a href="tel:+525555123456">', 'telephone'],
		['https://wa.me/5215512345678', 'telephone'],
		['atiende en el 55 1234 5678', 'telephone'],
		['(951) 516-1234', 'telephone'],
		['+52 1 644 412 18 11', 'telephone'],
		['Calle Independencia 403', 'street'],
		['Av. Universidad No. 12', 'street'],
		['"Blvd. Díaz Ordaz 1500, Monterrey"', 'street'],
		['Carretera a Tepic km 4', 'street'],
		['Col. Centro', 'street'],
		['colonia Roma Norte', 'street'],
		['casa 3, Int. 4', 'street'],
		['C.P. 68000', 'postcode']
	])('finds what is planted: %s', (text, kind) => {
		expect(kinds(`algo antes, ${text}; algo después`)).toContain(kind);
	});

	it.each([
		'Violencia en la calle, 2021: 45.6 %',
		'966 carpetas en el corte de diciembre de 2021 y 985 en el de agosto de 2026',
		'"d":"M345 678 1012l12 345 6789-120 45 1200z"',
		'09,2021,12,55,1234,5678',
		'Col., Jal. y Nay.',
		'2015-2016-2017 2018 2019 2020',
		'https://www.lado.mx/n.php?id=12622700',
		'https://example.org/2021/08/18/segob-decreto-5512345678.html',
		'@media (width <= 40rem)',
		'0.123 4567 8901234',
		'El Colegio de la Frontera Norte, 2011'
	])('lets pass what reaches nobody: %s', (text) => {
		expect(personalIn(text, none)).toEqual([]);
	});

	it('lets the published lines stand, however they are written, and no other', () => {
		const lines = new Set(['8009112000']);
		expect(kinds('800 911 2000, tel:+528009112000, 800 911 20 00', lines)).toEqual([]);
		expect(kinds('800 911 2001', lines)).toEqual(['telephone']);
	});
});

describe('bareTelephones(cells, helplines)', () => {
	it('finds ten figures run together, and neither a line nor the figures of an address', () => {
		const cells = [
			'AC 9515161234',
			'525512345678',
			'8009112000',
			'https://a.org/9515161234',
			'20067'
		];
		const found = bareTelephones(cells, new Set(['8009112000']));
		expect(found.map(({ text }) => text)).toEqual(['9515161234', '525512345678']);
	});
});

const row = (name: string, change: object = {}) => ({
	name,
	cve_ent: '11',
	municipality: null,
	themes: [],
	...change
});

describe('maybeShelter(row)', () => {
	it.each([
		'Refugio Esperanza',
		'Albergue para Mujeres',
		'Casa de Transición Luz',
		'Women’s Shelter'
	])('knows one by its name: %s', (name) => {
		expect(maybeShelter(row(name))).toBe(true);
	});

	it('knows one by its theme, and leaves others alone', () => {
		expect(maybeShelter(row('Mujer Contemporánea', { themes: ['shelter_network'] }))).toBe(true);
		expect(maybeShelter(row('Las Libres'))).toBe(false);
	});
});

describe('shelterPlaces(rows, municipalities)', () => {
	const municipalities = new Map([
		['Irapuato', new Set(['11'])],
		['León', new Set(['11'])]
	]);
	const found = (...rows: Parameters<typeof shelterPlaces>[0]) =>
		shelterPlaces(rows, municipalities).map(({ text }) => text);

	it('finds a municipality, and one named in the name', () => {
		expect(found(row('Refugio Esperanza', { municipality: 'Irapuato' }))).toEqual([
			'Refugio Esperanza: Irapuato'
		]);
		expect(found(row('Albergue de Leon, A.C.'))).toEqual(['Albergue de Leon, A.C.']);
	});

	it('leaves alone a shelter without a place, a place of no shelter, and one of another state', () => {
		expect(found(row('Refugio Esperanza'))).toEqual([]);
		expect(found(row('Las Libres', { municipality: 'León' }))).toEqual([]);
		expect(found(row('Albergue León', { cve_ent: '21' }))).toEqual([]);
	});
});
