import { municipalityRows, recentMunicipalities } from './geography-municipalities';
import { redraw } from './geography-shapes';
import { stateRows } from './geography-states';
import type { ImportModule } from './lib/module';
import { stateCodes } from './lib/states';
import { fileRecord } from './lib/write';

const folder = 'geography';

/**
 * `states` with the tile grid, `municipalities` with those made after 2020, and both maps as
 * TopoJSON. The new municipalities have no shape: the map is that of 2020.
 */
export const geography: ImportModule = {
	id: folder,
	title: 'states, municipalities and their shapes',
	run(sources, output, progress) {
		const names = sources.file('geography/ent_names.csv');
		const tiles = sources.file('geography/mx-tilegrid-b.csv');
		const catalogue = sources.file('geography/municipios_catalogo.json');
		const recent = sources.file('geography/municipios_post2020.csv');
		const stateShapes = sources.file('geography/mx-states.topo.json');
		const municipalShapes = sources.file('geography/mx-municipalities.topo.json');

		const states = stateRows(names, tiles);
		const made = recentMunicipalities(recent);
		const municipalities = municipalityRows(catalogue, made, recent);
		progress('drawing both maps again with fewer points');
		const drawn = municipalities.filter(({ since }) => since === null);
		const stateMap = redraw(stateShapes, {
			object: 'states',
			ids: stateCodes,
			minWeight: 0.001,
			grid: 8000,
			finer: { ids: ['01', '06', '09', '17', '22', '29'], times: 12 }
		});
		const municipalMap = redraw(municipalShapes, {
			object: 'municipalities',
			ids: drawn.map(({ cvegeo }) => cvegeo),
			minWeight: 0.00005,
			grid: 10_000
		});

		output.table(
			folder,
			'states',
			['cve_ent', 'name_es', 'name_en', 'short', 'abbr', 'tile_row', 'tile_col'],
			states,
			{ sort: ['cve_ent'] }
		);
		output.table(
			folder,
			'municipalities',
			['cvegeo', 'cve_ent', 'name', 'since', 'parent_cvegeo'],
			municipalities.map((row) => ({ ...row })),
			{ sort: ['cvegeo'] }
		);
		output.json(folder, 'states.topo.json', stateMap);
		output.json(folder, 'municipalities.topo.json', municipalMap);
		output.source(folder, {
			id: folder,
			publisher: 'INEGI',
			title: 'Marco Geoestadístico 2020 y Catálogo Único de Claves de Áreas Geoestadísticas',
			url: 'https://www.inegi.org.mx/temas/mg/',
			cut: '2020',
			accessed: null,
			terms: 'Términos de libre uso de la información del INEGI; simplified shapes BSD-3-Clause',
			files: [
				fileRecord(names, '2020', states.length),
				fileRecord(tiles, '2020', states.length),
				fileRecord(catalogue, '2025-11', municipalities.length),
				fileRecord(recent, '2025-11', made.size),
				fileRecord(stateShapes, '2020', states.length),
				fileRecord(municipalShapes, '2020', drawn.length)
			],
			notes: [
				'parent_cvegeo (the municipality or municipalities that land was taken from) is not verified in the official gazettes.',
				'since is the year in which the decree of creation took effect, as reported when it was passed; it is not in the files read.',
				'Municipalities made after 2020 have no shape. Remote islands and islets are not drawn, coastal lagoons are filled.'
			]
		});
	}
};
