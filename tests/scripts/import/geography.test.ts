import { geoArea } from 'd3-geo';
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { feature, merge } from 'topojson-client';
import { describe, expect, it } from 'vitest';
import { redraw, type Areas } from '../../../scripts/import/geography-shapes';
import { stateRows } from '../../../scripts/import/geography-states';
import {
	municipalityRows,
	recentMunicipalities
} from '../../../scripts/import/geography-municipalities';
import { stateCodes } from '../../../scripts/import/lib/states';
import { dataBytes, dataJson, dataRows } from './data';
import { faultOf, fileOf } from './fault';
import { stateNames } from './small';

/** Two squares of side 10 with a common border that has one small step; an islet far away. */
const squares = {
	type: 'Topology',
	objects: {
		places: {
			type: 'GeometryCollection',
			geometries: [
				{ type: 'MultiPolygon', id: '02', arcs: [[[~0, 2]], [[3]]], properties: { name: 'East' } },
				{ type: 'Polygon', id: '01', arcs: [[0, 1]] }
			]
		}
	},
	arcs: [
		[
			[10, 0],
			[10, 5],
			[10.2, 5.2],
			[10, 10]
		],
		[
			[10, 10],
			[0, 10],
			[0, 0],
			[10, 0]
		],
		[
			[10, 0],
			[20, 0],
			[20, 10],
			[10, 10]
		],
		[
			[40, 40],
			[40.1, 40],
			[40.1, 40.1],
			[40, 40]
		]
	]
};
const file = (value: unknown) => fileOf(JSON.stringify(value), 'a.topo.json');
const drawing = { object: 'places', ids: ['01', '02'], minWeight: 2, grid: 1000 };

describe('redraw(file, drawing)', () => {
	const drawn = redraw(file(squares), drawing);

	it('leaves ids only, in order', () => {
		const areas = drawn.objects.places?.geometries ?? [];
		expect(areas.map((area) => Object.keys(area).sort().join())).toEqual([
			'arcs,id,type',
			'arcs,id,type'
		]);
		expect(areas.map(({ id }) => id)).toEqual(['01', '02']);
	});

	it('drops small steps and islets, and keeps the border common', () => {
		expect(drawn.arcs.map((arc) => arc.length)).toEqual([2, 4, 4]);
		expect(drawn.objects.places?.geometries.map(({ arcs }) => JSON.stringify(arcs))).toEqual([
			'[[0,1]]',
			'[[[-1,2]]]'
		]);
	});

	it('keeps more of an area that is to be finer', () => {
		const finer = redraw(file(squares), { ...drawing, finer: { ids: ['01'], times: 1000 } });
		expect(finer.arcs[0]).toHaveLength(4);
	});

	it('throws for another JSON, another object, and areas unknown, twice or missing', () => {
		expect(faultOf(() => redraw(file({}), drawing)).expected).toBe('a topology');
		expect(faultOf(() => redraw(file(squares), { ...drawing, object: 'x' })).found).toBe('places');
		const known = (ids: string[]) => faultOf(() => redraw(file(squares), { ...drawing, ids }));
		expect(known(['01']).found).toBe('"02"');
		expect(known(['01', '02', '03'])).toMatchObject({ expected: '3 areas', found: 'none for 03' });
	});
});

describe('stateRows(names, tiles)', () => {
	const lines = stateNames.map((name, index) => `${stateCodes[index]},${name},A${index}`);
	const names = (rows = lines) => fileOf(['cve_ent,nom_ent,abr', ...rows].join('\n'), 'names.csv');
	const cells = stateCodes.map((code, index) => `${code},${1 + (index % 6)},${index}`);
	const tiles = (rows = cells) => fileOf(['cve_ent,row,col', ...rows].join('\n'), 'tiles.csv');

	it('joins names and tiles, with the English and the short name', () => {
		expect(stateRows(names(), tiles())[14]).toEqual({
			cve_ent: '15',
			name_es: 'México',
			name_en: 'State of Mexico',
			short: 'Estado de México',
			abbr: 'A14',
			tile_row: 3,
			tile_col: 14
		});
	});

	it('throws for a code that is not that of the name', () => {
		const wrong = lines.map((line) =>
			line.replace('06,Colima', '06,Chiapas').replace('07,Chiapas', '07,Colima')
		);
		expect(faultOf(() => stateRows(names(wrong), tiles()))).toEqual({
			file: 'names.csv',
			row: 7,
			column: 'cve_ent',
			expected: '07 for Chiapas',
			found: '"06"'
		});
	});

	it('throws for a state without a tile and for two in one cell', () => {
		expect(faultOf(() => stateRows(names(), tiles(cells.slice(1)))).found).toContain('absent: 01');
		const same = ['01,2,1', ...cells.slice(1)];
		expect(faultOf(() => stateRows(names(), tiles(same)))).toMatchObject({
			row: 3,
			column: 'row, col'
		});
	});
});

describe('municipalityRows(catalogue, made, recent)', () => {
	const entry = (code: string, name: string) => ({
		cve_entidad: code.slice(0, 2),
		cve_completa: code,
		nom_municipio: name
	});
	const old = [entry('25001', 'Ahome'), entry('25011', 'Guasave')];
	const rows = (records: object[], list: string) => {
		const recent = fileOf(`cvegeo,cvegeo_origen\n${list}\n`, 'recent.csv');
		const catalogue = fileOf(JSON.stringify(records), 'catalogue.json');
		return municipalityRows(catalogue, recentMunicipalities(recent), recent);
	};

	it('gives the year and the parents of a new one, and neither of an old one', () => {
		expect(rows([...old, entry('25020', 'Juan José Ríos')], '25020,25011;25001')).toEqual([
			{ cvegeo: '25001', cve_ent: '25', name: 'Ahome', since: null, parent_cvegeo: null },
			{ cvegeo: '25011', cve_ent: '25', name: 'Guasave', since: null, parent_cvegeo: null },
			{
				cvegeo: '25020',
				cve_ent: '25',
				name: 'Juan José Ríos',
				since: 2024,
				parent_cvegeo: '25011;25001'
			}
		]);
	});

	it('throws for a new one whose year nobody looked up, for it would pass as old', () => {
		const records = [...old, entry('25021', 'Nuevo')];
		expect(faultOf(() => rows(records, '25021,25001'))).toMatchObject({
			file: 'recent.csv',
			expected: 'a municipality whose year is known'
		});
	});

	it('throws for codes that the catalogue lacks or has twice, and of another state', () => {
		expect(faultOf(() => rows(old, '25020,25001')).found).toBe('"25020"');
		expect(faultOf(() => rows([...old, entry('25001', 'x')], '25011,25001')).row).toBe(3);
		const made = entry('25020', 'Juan José Ríos');
		const moved = { ...entry('25002', 'x'), cve_entidad: '26' };
		expect(faultOf(() => rows([...old, made, moved], '25020,25001'))).toMatchObject({
			file: 'catalogue.json',
			row: 4,
			found: '"25002"'
		});
	});
});

describe('data/geography', () => {
	const municipalities = dataRows('geography/municipalities.csv');

	it('has 32 states, each in its own tile', () => {
		const rows = dataRows('geography/states.csv').map((row) => row.split(' '));
		expect(rows.map((row) => row[0])).toEqual(stateCodes);
		expect(new Set(rows.map((row) => row.slice(-2).join())).size).toBe(32);
	});

	it('has 2,478 municipalities, nine of them made after 2020, each with its year', () => {
		expect(municipalities).toHaveLength(2478);
		const recent = municipalities.filter((row) => / 20\d\d [\d;]+$/.test(row));
		expect(recent).toHaveLength(9);
		expect(municipalities.filter((row) => !row.endsWith('  '))).toEqual(recent);
		expect(recent).toContain('25020 25 Juan José Ríos 2024 25011;25001');
	});

	it.each([
		['states', 32, 30_000],
		['municipalities', 2469, 600_000]
	])('draws %s: %i areas with ids only, in at most %i bytes', (object, areas, size) => {
		const path = `geography/${object}.topo.json`;
		expect(dataBytes(path).length).toBeLessThanOrEqual(size);
		const shapes = collection(path, object);
		expect(shapes.features.filter(({ geometry }) => !(geoArea(geometry) > 0))).toEqual([]);
		expect(new Set(shapes.features.map(({ id }) => id)).size).toBe(areas);
		expect(
			shapes.features.filter(({ properties }) => Object.keys(properties ?? {}).length)
		).toEqual([]);
	});

	it.each(['states', 'municipalities'])('leaves no hole between neighbouring %s', (object) => {
		const topology = dataJson(`geography/${object}.topo.json`) as Areas;
		const land = merge(topology, topology.objects[object]?.geometries ?? []);
		expect(land.coordinates.filter((polygon) => polygon.length > 1)).toEqual([]);
	});
});

function collection(path: string, object: string): FeatureCollection<Polygon | MultiPolygon> {
	const topology = dataJson(path) as Areas;
	const shapes = topology.objects[object];
	if (!shapes) throw new Error(`${path} has no ${object}`);
	return feature(topology, shapes) as FeatureCollection<Polygon | MultiPolygon>;
}
