import { describe, expect, it } from 'vitest';
import { readDenue } from '../../../../scripts/import/directory/denue';
import { activityClasses } from '../../../../scripts/import/directory/denue-columns';
import type { TableRow } from '../../../../scripts/import/lib/write';
import { quotedCsv } from '../../../fixtures/directory/lists';
import { faultOf, fileOf, latin1 } from '../fault';
import { options } from './given';

const row = (changes: TableRow = {}): TableRow => ({
	...{ id: '1', nom_estab: 'COLECTIVA FEMINISTA', raz_social: '', codigo_act: '813230' },
	...{
		nombre_act: 'x',
		nom_vial: 'HIDALGO',
		nomb_asent: 'CENTRO',
		cve_ent: '14',
		entidad: 'JALISCO'
	},
	...{ cve_mun: '039', municipio: 'Guadalajara', localidad: 'GUADALAJARA', telefono: '3312345678' },
	...{ correoelec: 'A@B.MX', www: 'WWW.COLECTIVA.MX/INICIO', latitud: '20.1', longitud: '-103.1' },
	...changes
});
const read = (...rows: readonly TableRow[]) =>
	readDenue([fileOf(latin1(quotedCsv(rows)), 'denue.csv')], options);

describe('readDenue(files, options)', () => {
	it('takes an association whose name is about women, without what leads to its door', () => {
		const { candidates } = read(row());
		expect(candidates).toMatchObject([
			{
				name: 'COLECTIVA FEMINISTA',
				cve_ent: '14',
				municipality: 'Guadalajara',
				themes: ['research_advocacy'],
				website: 'https://www.colectiva.mx',
				registry: null,
				source: 'directory-denue'
			}
		]);
		expect(JSON.stringify(candidates)).not.toMatch(/HIDALGO|CENTRO|33123|A@B|20\.1|103\.1|"1"/);
	});

	it('names the association and not its branch', () => {
		const branch = row({ nom_estab: 'OFICINA DE MUJERES', raz_social: 'Mujeres en Pie, A.C.' });
		expect(read(branch).candidates[0]?.name).toBe('Mujeres en Pie, A.C.');
		const company = row({ nom_estab: 'APOYO A MUJERES', raz_social: 'ALFA SA DE CV' });
		expect(read(company).candidates[0]?.name).toBe('APOYO A MUJERES');
	});

	it('counts every one in a class of shelters as a shelter', () => {
		for (const codigo_act of ['624221', '623991']) {
			const { candidates } = read(row({ codigo_act }));
			expect(candidates).toMatchObject([
				{ shelter: true, municipality: null, website: null, cve_ent: '14' }
			]);
		}
	});

	it('hears a shelter in the name that is not published', () => {
		const hidden = row({ nom_estab: 'ALBERGUE FEMENIL', raz_social: 'MUJERES EN PIE A.C.' });
		expect(read(hidden).candidates).toMatchObject([
			{ name: 'MUJERES EN PIE A.C.', shelter: true, municipality: null }
		]);
	});

	it('leaves out other classes, other names, and shelters whose name may tell the place', () => {
		const { candidates, dropped } = read(
			row({ codigo_act: '722511' }),
			row({ codigo_act: '624222' }),
			row({ nom_estab: 'CLUB DE AJEDREZ' }),
			row({ nom_estab: 'REFUGIO DE MUJERES ZAPOPAN' })
		);
		expect(candidates).toEqual([]);
		expect(Object.fromEntries(dropped)).toEqual({
			'other activity class': ['row 2', 'row 3'],
			'not about women or gender violence': ['row 4'],
			'a shelter whose name may tell its place': ['row 5']
		});
	});

	it('reads the long names of an export of the map, and the state by its name', () => {
		const text = [
			'ID,Clee,Nombre de la Unidad Económica,Razón social,Código de la clase de actividad SCIAN,Entidad federativa,Municipio,Sitio en Internet',
			'1,2,Mujeres de Pie,,813230,VERACRUZ DE IGNACIO DE LA LLAVE,Xalapa,',
			''
		].join('\n');
		const { candidates } = readDenue([fileOf(latin1(text), 'INEGI.csv')], options);
		expect(candidates).toMatchObject([{ cve_ent: '30', municipality: 'Xalapa', website: null }]);
	});

	it('reads several files, and says of which a row is', () => {
		const files = ['a.csv', 'b.csv'].map((path) =>
			fileOf(quotedCsv([row(), row({ codigo_act: '722511' })]), path)
		);
		const { read: n, dropped, files: records } = readDenue(files, options);
		expect([n, records.map(({ rows }) => rows)]).toEqual([4, [2, 2]]);
		expect(dropped.get('other activity class')).toEqual(['a.csv row 3', 'b.csv row 3']);
	});

	it.each([
		['codigo_act', 'codigo act'],
		['nom_estab', 'nom estab'],
		['entidad', 'entidad'],
		['municipio', 'municipio']
	])('refuses a file without %s, and names it', (column, plain) => {
		const rest = Object.fromEntries(Object.entries(row()).filter(([name]) => name !== column));
		expect(faultOf(() => read(rest))).toMatchObject({ row: 1, column: plain, file: 'denue.csv' });
	});
});

describe('activityClasses', () => {
	it('takes in no public body, and knows which take people in', () => {
		const codes = Object.keys(activityClasses);
		expect(
			codes.filter((code) => /sector público/.test(activityClasses[code]?.title ?? ''))
		).toEqual([]);
		expect(codes.filter((code) => activityClasses[code]?.shelters)).toEqual(['623991', '624221']);
	});
});
