/** Tables of places and of the people who live there. */
import type { Dataset } from '../types';
import { column, cve_ent, cvegeo, sex, year } from './columns';

const population = column(
	'population',
	'integer',
	'Habitantes a mitad de año',
	'People at mid-year',
	'people'
);

export const placeDatasets: readonly Dataset[] = [
	{
		table: 'states',
		label: { es: 'Estados', en: 'States' },
		row: { es: 'un estado', en: 'a state' },
		columns: [
			cve_ent,
			column('name_es', 'text', 'Nombre oficial', 'Official name'),
			column('name_en', 'text', 'Nombre en inglés', 'Name in English'),
			column('short', 'text', 'Nombre corto', 'Short name'),
			column('abbr', 'text', 'Abreviatura', 'Abbreviation'),
			column(
				'tile_row',
				'integer',
				'Fila en la cuadrícula, 1 arriba',
				'Row in the tile grid, 1 at the top'
			),
			column(
				'tile_col',
				'integer',
				'Columna en la cuadrícula, 1 a la izquierda',
				'Column in the tile grid, 1 at the left'
			)
		],
		key: ['cve_ent'],
		sources: ['geography']
	},
	{
		table: 'municipalities',
		label: { es: 'Municipios', en: 'Municipalities' },
		row: { es: 'un municipio o una demarcación', en: 'a municipality' },
		columns: [
			cvegeo,
			cve_ent,
			column('name', 'text', 'Nombre', 'Name'),
			column(
				'since',
				'integer',
				'Año en que se creó, si fue después de 2020',
				'Year it was made, if after 2020',
				'year'
			),
			column(
				'parent_cvegeo',
				'text',
				'Clave de los municipios de los que se separó, sin verificar',
				'Codes of the municipalities it was split from, not verified'
			)
		],
		key: ['cvegeo'],
		sources: ['geography']
	},
	{
		table: 'population',
		label: { es: 'Población por estado', en: 'Population by state' },
		row: {
			es: 'un estado (o el país), año, sexo y grupo de edad',
			en: 'a state (or the nation), year, sex and age group'
		},
		columns: [
			cve_ent,
			year,
			sex,
			column('age_group', 'text', 'Grupo de edad', 'Age group'),
			population,
			column('basis', 'text', 'Proyección de la que viene', 'Projection that it comes from')
		],
		key: ['cve_ent', 'year', 'sex', 'age_group'],
		sources: ['conapo-population']
	},
	{
		table: 'population_municipality',
		label: { es: 'Población por municipio', en: 'Population by municipality' },
		row: { es: 'un municipio, año y sexo', en: 'a municipality, year and sex' },
		columns: [cvegeo, year, sex, population],
		key: ['cvegeo', 'year', 'sex'],
		sources: ['conapo-population']
	},
	{
		table: 'state_context',
		label: { es: 'Contexto de los estados', en: 'Context of the states' },
		row: { es: 'un estado (o el país) y año', en: 'a state (or the nation) and year' },
		columns: [
			cve_ent,
			year,
			column(
				'population',
				'integer',
				'Habitantes según el censo de marzo de 2020 (no se mezclan con la población a mitad de año)',
				'People in the census of March 2020 (never mixed with mid-year population)',
				'people'
			),
			column(
				'urban',
				'double',
				'De ellos, quienes viven en localidades de 5,000 habitantes o más',
				'Of them, those who live in localities of 5,000 inhabitants or more',
				'percent'
			),
			column(
				'marginalised',
				'double',
				'De ellos, quienes viven en municipios de grado de marginación alto o muy alto (CONAPO)',
				'Of them, those who live in municipalities of high or very high marginalisation (CONAPO’s grade)',
				'percent'
			)
		],
		key: ['cve_ent', 'year'],
		sources: ['marginalisation']
	}
];
