/** The rows of the API: a result flattened, one row a place and year. */
import { nation, findState } from '../../src/lib/catalog/states';
import type { Text } from '../../src/lib/catalog/types';
import type { ApiColumn, ApiRow, ApiYear } from '../../src/lib/data/api-types';
import type { Result, Row } from '../../src/lib/query/types';
import { csvCell } from '../../src/lib/share/csv';

/** The year of a result, and what it was counted from. */
export function yearOf({ question, cut, months, sources }: Result): ApiYear {
	return { year: question.year, cut, months, sources };
}

/** The rows of a result, in its order. */
export function rowsOf({ question, rows }: Result): readonly ApiRow[] {
	return rows.map(({ beside, ...row }: Row) => ({
		year: question.year,
		name: placeName(row.cve_ent).es,
		...row,
		femicide: beside?.femicide ?? null,
		intentional_homicide: beside?.intentional_homicide ?? null,
		femicide_share: beside?.share ?? null
	}));
}

/** The name of a place in both languages; the nation's for `'00'`. Throws RangeError for an unknown code. */
export function placeName(cve_ent: string): Text {
	if (cve_ent === nation.cve_ent) return nation.name;
	const state = findState(cve_ent);
	if (state === null) throw new RangeError(`there is no state '${cve_ent}'`);
	return { es: state.name_es, en: state.name_en };
}

function column(name: string, type: ApiColumn['type'], es: string, en: string): ApiColumn {
	return { name, type, description: { es, en } };
}

/** The columns of the CSV file, in order: the codebook of it and of the rows in JSON. */
export const columns: readonly ApiColumn[] = [
	column('year', 'integer', 'Año de la cifra.', 'Year of the figure.'),
	column(
		'cut',
		'text',
		'Corte de quien publica (AAAA-MM), o año de la encuesta. En JSON está en years.',
		'The publisher’s cut (YYYY-MM), or the survey’s year. In JSON it is in years.'
	),
	column(
		'months',
		'integer',
		'Meses contados de ese año; vacío donde los meses no dicen nada. En JSON está en years.',
		'Months counted of that year; empty where months mean nothing. In JSON it is in years.'
	),
	column(
		'cve_ent',
		'text',
		'Clave del INEGI: 00 el país, 01 a 32 los estados. Es texto: conserve el cero.',
		'INEGI’s code: 00 the nation, 01 to 32 the states. It is text: keep the zero.'
	),
	column('name', 'text', 'Nombre en español.', 'Name in Spanish.'),
	column(
		'value',
		'double',
		'La cifra, en la unidad del indicador; la tasa de un año con menos de 12 meses, a ritmo anual. Sin dato: vacía en CSV, null en JSON; nunca cero.',
		'The figure, in the indicator’s unit; the rate of a year of fewer than 12 months, at a yearly pace. No data: empty in CSV, null in JSON; never zero.'
	),
	column(
		'low',
		'double',
		'Extremo inferior del intervalo de 95\u00a0%.',
		'Lower end of the 95% interval.'
	),
	column(
		'high',
		'double',
		'Extremo superior del intervalo de 95\u00a0%.',
		'Upper end of the 95% interval.'
	),
	column('se', 'double', 'Error estándar; sólo en la encuesta.', 'Standard error; survey only.'),
	column(
		'cv',
		'double',
		'Coeficiente de variación, en por ciento.',
		'Coefficient of variation, in percent.'
	),
	column(
		'precision',
		'text',
		'Precisión: high, moderate o low.',
		'Precision: high, moderate or low.'
	),
	column(
		'numerator',
		'double',
		'Lo contado: mujeres ponderadas, víctimas, carpetas o defunciones.',
		'What is counted: weighted women, victims, files or deaths.'
	),
	column(
		'denominator',
		'double',
		'La base: mujeres ponderadas, mujeres de ese año, o el total de una proporción.',
		'The base: weighted women, women of that year, or the whole of a share.'
	),
	column(
		'sample',
		'integer',
		'Mujeres en la muestra; sólo en la encuesta.',
		'Women in the sample; survey only.'
	),
	column(
		'origin',
		'text',
		'Cómo se hizo la cifra: microdata, aggregate o published; sólo en la encuesta.',
		'How the figure was made: microdata, aggregate or published; survey only.'
	),
	column(
		'femicide',
		'integer',
		'Víctimas de feminicidio, junto a las cifras de feminicidio.',
		'Victims of femicide, beside figures of femicide.'
	),
	column(
		'intentional_homicide',
		'integer',
		'Mujeres víctimas de homicidio doloso, junto a las cifras de feminicidio.',
		'Women victims of intentional homicide, beside figures of femicide.'
	),
	column(
		'femicide_share',
		'double',
		'Feminicidio entre ambas muertes, en por ciento.',
		'Femicide among both killings, in percent.'
	)
];

/** The rows of all years as CSV (RFC 4180, UTF-8, decimal point, "no data" empty). */
export function rowsCsv(results: readonly Result[]): string {
	const lines = results.flatMap((result) => {
		const { cut, months } = result;
		return rowsOf(result).map((row) => {
			const cells: Readonly<Record<string, string | number | null>> = { ...row, cut, months };
			return columns.map(({ name }) => csvCell(cells[name] ?? null)).join(',');
		});
	});
	return `${[columns.map(({ name }) => name).join(','), ...lines].join('\r\n')}\r\n`;
}
