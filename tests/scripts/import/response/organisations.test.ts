import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	earlierOrganisations,
	pageDate,
	pageOrganisations,
	studiedOrganisations,
	type Organisation
} from '../../../../scripts/import/response/organisation-lists';
import { normalisedName, slug } from '../../../../scripts/import/response/organisation-names';
import { mayShelter } from '../../../../scripts/import/response/organisation-themes';
import { merged } from '../../../../scripts/import/response/organisations';
import { faultOf, fileOf } from '../fault';

const pageHeader =
	'id,name,acronym,cve_ent,municipality,scope,themes,works_with_men,founded,website,source_url,source_title,evidence,status';
const page = {
	...{ id: 'a', name: 'Una', acronym: '', cve_ent: '19', municipality: 'Monterrey' },
	...{ scope: 'estatal', themes: 'prevencion', works_with_men: 'unknown', founded: '1999' },
	...{ website: '', source_url: 'https://a.mx', source_title: 'Diario', evidence: 'Da talleres' },
	status: 'stated'
};
const pages = (...changes: Partial<typeof page>[]) =>
	fileOf(
		[pageHeader, ...changes.map((c) => Object.values({ ...page, ...c }).join(',')), ''].join('\n')
	);

const earlierHeader = 'nombre,cve_ent,entidad,municipio,temas,fuente,base_de_entidad,nota';
const earlier = (...lines: string[]) => fileOf([earlierHeader, ...lines, ''].join('\n'));

describe('normalisedName(name)', () => {
	it.each([
		['GENDES, A.C.', 'GENDES (Género y Desarrollo, A.C.)'],
		['EQUIS Justicia para las Mujeres', 'EQUIS: Justicia para las Mujeres'],
		['Alternativa Pacífica, A.C.', 'Alternativas Pacíficas, A.C.'],
		['Zihuakalí, Casa de las Mujeres Indígenas', 'Zihuakali, Casa de las Mujeres Indígenas'],
		[
			'Frente Nacional contra Violencia Vicaria, A.C.',
			'Frente Nacional contra la Violencia Vicaria'
		],
		['Centro Vitoria O.P., A.C.', 'Centro Vitoria']
	])('brings together %o and %o', (one, other) => {
		expect(normalisedName(one)).toBe(normalisedName(other));
	});

	it.each([
		['Salud y Género, A.C.', 'Salud y Género Querétaro'],
		['Observatorio de Nayarit', 'Observatorio de Puebla'],
		['Marea Verde Hidalgo', 'Marea Verde Sonora']
	])('keeps apart %o and %o', (one, other) => {
		expect(normalisedName(one)).not.toBe(normalisedName(other));
	});

	it('never makes a name empty', () => {
		expect(normalisedName('La (Y)')).toBe('la y');
	});
});

describe('slug(name)', () => {
	it('is small letters, digits and hyphens', () => {
		expect(slug('Fundación Vive 100% Mujer, A.C.')).toBe('fundacion-vive-100-mujer-a-c');
	});

	it('is the slug of itself', () => {
		fc.assert(fc.property(fc.string(), (name) => slug(slug(name)) === slug(name)));
	});

	it('is cut at 70 characters, never on a hyphen', () => {
		const long = slug('a'.repeat(69) + ' b');
		expect(long).toBe('a'.repeat(69));
	});
});

describe('mayShelter(themes, ...written)', () => {
	it.each([
		[['shelter_network'], 'Una'],
		[['victim_support'], 'Una'],
		[['trafficking'], 'Una'],
		[['prevention'], 'Casa Alianza'],
		[['prevention'], 'Opera un refugio'],
		[['prevention'], 'ficha sin municipio por prudencia']
	] as const)('is so of %o, %o', (themes, text) => {
		expect(mayShelter(themes, text)).toBe(true);
	});

	it('is not so of workshops', () => {
		expect(mayShelter(['prevention'], 'Una', 'Casamenteras en talleres')).toBe(false);
	});
});

describe('pageDate(title)', () => {
	it.each([
		['El Sol de México, marzo de 2020', '2020-03'],
		['SEIINAC, comunicado del 24 de noviembre de 2025', '2025-11'],
		['El Universal, hacia noviembre de 2023', '2023'],
		['Central San Luis, febrero de 2025 o posterior', '2025'],
		['Blog, La Jornada 31-12-2016', '2016'],
		['Revista La Aljaba, Zacatecas 2016-2019', null],
		['Forbes México', null]
	])('of %o is %o', (title, date) => {
		expect(pageDate(title)).toBe(date);
	});
});

describe('pageOrganisations(file)', () => {
	it('reads an organisation, and does not copy what the page says of it', () => {
		const [first] = pageOrganisations(pages({ evidence: 'Palabras ajenas' }));
		expect(first).toMatchObject({
			municipality: 'Monterrey',
			themes: ['prevention'],
			founded: 1999
		});
		expect(JSON.stringify(first)).not.toContain('ajenas');
	});

	it.each([
		[{ themes: 'refugio_red' }],
		[{ themes: 'prevencion;atencion_victimas' }],
		[{ name: 'Casa Mía' }],
		[{ evidence: 'Tiene un albergue' }]
	])('withholds the municipality of one that may run a shelter: %o', (change) => {
		expect(pageOrganisations(pages(change))[0]).toMatchObject({
			municipality: null,
			cve_ent: '19'
		});
	});

	it.each([
		[{ themes: 'otra_cosa' }, 'themes'],
		[{ scope: 'mundial' }, 'scope'],
		[{ works_with_men: 'quizá' }, 'works_with_men'],
		[{ cve_ent: '33' }, 'cve_ent'],
		[{ source_url: 'un periódico' }, 'source_url'],
		[{ founded: 'hace mucho' }, 'founded']
	])('throws for %o', (change, column) => {
		expect(faultOf(() => pageOrganisations(pages(change)))).toMatchObject({ row: 2, column });
	});

	it('throws for an id that occurs twice', () => {
		expect(faultOf(() => pageOrganisations(pages({}, { name: 'Otra' })))).toMatchObject({ row: 3 });
	});
});

describe('earlierOrganisations(file, known)', () => {
	const directory = 'nuevoleoncedh-jpg/OSC directorio_osc.csv (CEDHNL directory)';

	it('takes neither a place nor a state that was written from memory', () => {
		const file = earlier(
			'Una (UNA),09,CDMX,Coyoacán,incidencia,https://una.mx,conocimiento general: verificar,'
		);
		expect(earlierOrganisations(file, () => false)[0]).toMatchObject({
			acronym: 'UNA',
			cve_ent: null,
			municipality: null
		});
	});

	it('gives the directory its address and the note its year', () => {
		const file = earlier(`Una,19,Nuevo León,Monterrey,igualdad,${directory},fuente,founded 2007`);
		expect(earlierOrganisations(file, () => false)[0]).toMatchObject({
			source: 'https://github.com/nuevoleoncedh-jpg/OSC',
			municipality: 'Monterrey',
			founded: 2007
		});
	});

	it('throws for one that no other list has and no address backs', () => {
		const file = earlier('Una,,,,masculinidades,source text of a public app (unnamed),,');
		expect(faultOf(() => earlierOrganisations(file, () => false))).toMatchObject({
			row: 2,
			column: 'fuente'
		});
		expect(earlierOrganisations(file, () => true)).toHaveLength(1);
	});
});

describe('merged(mentions)', () => {
	const mention = (change: Partial<Organisation>): Organisation => ({
		...{
			id: 'a',
			name: 'Una',
			acronym: null,
			cve_ent: null,
			municipality: null,
			scope: 'national'
		},
		...{ themes: ['prevention'], works_with_men: 'unknown', founded: null, website: null },
		...{ source: 'https://a.mx', status: 'stated', page_date: null, list: 'pages' },
		...change
	});

	it('keeps the first mention and fills its blanks from the next', () => {
		const second = mention({
			...{ id: 'b', name: 'Una, A.C.', cve_ent: '09', scope: 'state', founded: 2001 },
			...{ works_with_men: 'yes', source: 'https://b.mx', list: 'study_2022' }
		});
		expect(merged([mention({}), second])).toEqual([
			{
				...{ id: 'a', name: 'Una', acronym: null, cve_ent: '09', municipality: null },
				...{ scope: 'national', themes: ['prevention'], works_with_men: 'yes', founded: 2001 },
				...{ website: null, source: 'https://a.mx', status: 'stated', page_date: null },
				lists: ['pages', 'study_2022']
			}
		]);
	});

	it('never takes a municipality from a later list, and drops it when one speaks of shelter', () => {
		const placed = mention({ cve_ent: '19', municipality: 'Monterrey' });
		const supports = mention({ themes: ['victim_support'], list: 'earlier_reading' });
		expect(merged([mention({ cve_ent: '19' }), placed])[0]?.municipality).toBeNull();
		expect(merged([placed, supports])[0]?.municipality).toBeNull();
	});
});

describe('studiedOrganisations()', () => {
	it('are eight, all of which work with boys or men, none with a municipality', () => {
		const eight = studiedOrganisations();
		expect(eight).toHaveLength(8);
		expect(eight.every((o) => o.works_with_men === 'yes' && o.municipality === null)).toBe(true);
	});
});
