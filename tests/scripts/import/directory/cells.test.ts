import { describe, expect, it } from 'vitest';
import { hasCivilForm, personalIn } from '../../../../scripts/import/directory/personal';
import { concernsWomen, themesOfName } from '../../../../scripts/import/directory/theme-words';
import { ownWebsite } from '../../../../scripts/import/directory/website';
import { themes } from '../../../../scripts/import/response/organisation-themes';
import { organisationThemes } from '../../../../src/lib/catalog/codes-directory';
import { places } from './given';

describe('ownWebsite(text)', () => {
	it.each([
		['WWW.GENDES.ORG.MX', 'https://www.gendes.org.mx'],
		['http://gendes.org.mx/contacto?x=1#a', 'http://gendes.org.mx'],
		['https://refugio.wordpress.com/', 'https://refugio.wordpress.com'],
		['https://x.mujeres.mx:8080/a', 'https://x.mujeres.mx']
	])('%o is %o', (text, site) => {
		expect(ownWebsite(text)).toBe(site);
	});

	it.each([
		...['', 'N/A', 'sol@sol.mx', 'facebook.com/ana.lopez', 'https://www.facebook.com/mujeres'],
		...[
			'https://es-la.facebook.com/x',
			'https://instagram.com/x',
			'https://x.com/y',
			'https://bit.ly/a'
		],
		...['https://sites.google.com/view/ana', 'https://wa.me/5215512345678', 'http://192.168.1.1/'],
		...['no tiene página', 'https://ana:clave@sol.mx', 'javascript:alert(1)', 'https://a']
	])('%o is none of its own', (text) => {
		expect(ownWebsite(text)).toBeNull();
	});
});

describe('personalIn(name)', () => {
	it.each([
		['Mujeres sol@sol.mx', 'contact'],
		['Mujeres 55 1234 5678', 'contact'],
		['Mujeres tel. 55', 'contact'],
		['Mujeres www.sol.mx', 'contact'],
		['Mujeres de la Calle 5 de Mayo', 'contact'],
		['Mujeres Av. Juárez 12', 'contact'],
		['Psic. Ana López Terapia de Género', 'person'],
		['Lic. Ana López', 'person'],
		['Fundación Vive 100% Mujer, A.C.', null],
		['Coordinación 8M', null],
		['Observatorio 2030 de Género', null],
		['Doctoras por la Paz y la Vida', null]
	])('%o: %o', (name, reason) => {
		expect(personalIn(name)).toBe(reason);
	});
});

describe('hasCivilForm(name)', () => {
	it.each(['Sol, A.C.', 'Sol A. C.', 'SOL AC', 'Sol I.A.P.', 'Sol, Asociación Civil'])(
		'%o',
		(name) => {
			expect(hasCivilForm(name)).toBe(true);
		}
	);

	it.each(['Sol SA de CV', 'Mac', 'Sol', ''])('not %o', (name) => {
		expect(hasCivilForm(name)).toBe(false);
	});
});

describe('concernsWomen(text)', () => {
	it.each([
		...['Mujeres en Pie', 'CONTRA LA VIOLENCIA', 'Género y Desarrollo', 'Colectiva Feminista'],
		...['Hombres por la Equidad', 'Masculinidades Nuevas', 'Contra la Trata', 'Madres Solteras'],
		'Víctimas del Delito'
	])('hears it in %o', (text) => {
		expect(concernsWomen(text)).toBe(true);
	});

	it.each([
		...['Club de Leones', 'Equidad Educativa', 'Madres Dominicas', 'Hombres de Negocios'],
		...[
			'Casa Hogar para Ancianos',
			'Refugio Animal',
			'Asociación de Productores',
			'Tratamiento de Agua'
		]
	])('and not in %o', (text) => {
		expect(concernsWomen(text)).toBe(false);
	});
});

describe('themesOfName(...names)', () => {
	it.each([
		['Hombres por la Igualdad', ['masculinities']],
		['Mujeres Indígenas Artesanas', ['indigenous_afromexican', 'economic_autonomy']],
		['Observatorio del Feminicidio', ['femicide_observatory', 'research_advocacy']],
		['Atención a Mujeres Maltratadas', ['victim_support']],
		['Mujeres del Sol', ['gender_equality']]
	])('%o', (name, found) => {
		expect(themesOfName(name)).toEqual(found);
	});

	it('gives codes that have a name in both languages', () => {
		expect(themes.filter((theme) => !Object.hasOwn(organisationThemes, theme))).toEqual([]);
	});
});

describe('placesOf(data)', () => {
	it.each([
		['MEXICO', '15'],
		['Estado de México', '15'],
		['DISTRITO FEDERAL', '09'],
		['VERACRUZ DE IGNACIO DE LA LLAVE', '30'],
		['coahuila', '05'],
		['9', '09'],
		['09', '09'],
		['Baja California', '02'],
		['California', null],
		['33', null]
	])('state %o is %o', (text, code) => {
		expect(places.state(text)).toBe(code);
	});

	it.each([
		['15', 'TOLUCA', 'Toluca'],
		['15', '106', 'Toluca'],
		['14', '39', 'Guadalajara'],
		['15', 'Guadalajara', null],
		['15', 'calle 5', null]
	])('municipality of %s: %o is %o', (state, text, name) => {
		expect(places.municipality(state, text)).toBe(name);
	});

	it.each([
		['Mujeres de Toluca', '15', true],
		['Mujeres de Ecatepec', '15', true],
		['Mujeres de Toluca', null, true],
		['Mujeres de Cancún', '23', true],
		['Mujeres de San Miguel', '15', true],
		['Mujeres del Norte', '15', true],
		['Mujeres del Barrio Azul', '15', true],
		['Mujeres Libres', '15', false],
		['Mujeres de Puebla', '21', false]
	])('%o in %o tells a place: %o', (text, state, tells) => {
		expect(places.tellsPlace(text, state, [])).toBe(tells);
	});

	it('hears the places that the list itself gives', () => {
		expect(places.tellsPlace('Mujeres de Acapatzingo', '17', ['ACAPATZINGO'])).toBe(true);
	});
});
