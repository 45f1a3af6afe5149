/** Columns that several tables share, and the way to write the others in one line. */
import type { Column, ColumnType } from '../types';

/** A column with its label in Spanish and English, and its unit where it has one. */
export function column(
	name: string,
	type: ColumnType,
	es: string,
	en: string,
	unit: string | null = null
): Column {
	return { name, type, unit, label: { es, en } };
}

export const cve_ent = column(
	'cve_ent',
	'text',
	'Clave del estado: 00 el país, 01 a 32 los estados, 99 desconocido',
	'State code: 00 the nation, 01 to 32 the states, 99 unknown'
);

export const cvegeo = column(
	'cvegeo',
	'text',
	'Clave del municipio, cinco dígitos',
	'Municipality code, five digits'
);

export const year = column('year', 'integer', 'Año', 'Year', 'year');
export const month = column('month', 'integer', 'Mes, 1 a 12', 'Month, 1 to 12', 'month');

export const months = column(
	'months',
	'integer',
	'Meses contados de ese año',
	'Months counted of that year',
	'months'
);

export const cut = column(
	'cut',
	'text',
	'Corte: último mes que había contado quien publica (AAAA-MM)',
	'Cut: last month that the publisher had counted (YYYY-MM)'
);

export const register = column('register', 'text', 'Registro', 'Register');
export const unit = column('unit', 'text', 'Qué se cuenta', 'What is counted');
export const crime = column('crime', 'text', 'Delito', 'Crime');
export const sex = column('sex', 'text', 'Sexo', 'Sex');
export const country = column('country', 'text', 'País (ISO 3166-1)', 'Country (ISO 3166-1)');
export const checked_on = column('checked_on', 'text', 'Fecha de la página', 'Date of the page');
export const page = column('source', 'text', 'Página de donde viene', 'Page that it comes from');
/** The publication of a row. Files of `data/` leave it out: the build writes the folder that they lie in. */
export const source_id = column(
	'source',
	'text',
	'Fuente (tabla sources)',
	'Source (table sources)'
);
