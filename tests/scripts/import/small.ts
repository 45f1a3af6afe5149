import { gzipSync } from 'node:zlib';
import { municipalYears, stateYears } from '../../../scripts/import/population-series';

/** Path → content of files small enough to check by hand. */
export type SmallSources = Record<string, string | Uint8Array>;

export const complete = 'inegi-mortality/homicidios_mujeres_entidad_1990-2022.csv';
export const incomplete = 'inegi-mortality/homicidios_sexo_entidad_1990-2024_incompleto.csv';

/** Official names in order of code. */
export const stateNames =
	'Aguascalientes|Baja California|Baja California Sur|Campeche|Coahuila de Zaragoza|Colima|Chiapas|Chihuahua|Ciudad de México|Durango|Guanajuato|Guerrero|Hidalgo|Jalisco|México|Michoacán de Ocampo|Morelos|Nayarit|Nuevo León|Oaxaca|Puebla|Querétaro|Quintana Roo|San Luis Potosí|Sinaloa|Sonora|Tabasco|Tamaulipas|Tlaxcala|Veracruz de Ignacio de la Llave|Yucatán|Zacatecas'.split(
		'|'
	);

/** Deaths: 5 and 2 and one in an unknown state in 2022; 2 women of a later, incomplete year. */
export function deaths(): SmallSources {
	return {
		[complete]: 'anio_registro,cve_ent,homicidios_mujeres\n2022,01,5\n2022,02,2\n2022,99,1\n',
		[incomplete]: 'anio,cve_ent,sexo,n\n2022,01,Mujer,4\n2023,01,Mujer,2\n2023,01,Hombre,9\n'
	};
}

/**
 * Population: in state number s, 100 s women and 90 s men of all ages (70 s and 60 s adults), and
 * one more each year from 1990 on; two municipalities of Aguascalientes.
 */
export function people(): SmallSources {
	const series = (women: number, men: number) => ({
		mujeres: stateTable((state, since) => women * state + since),
		hombres: stateTable((state, since) => men * state + since),
		total: stateTable((state, since) => (women + men) * state + 2 * since)
	});
	const files = {
		poblacion_entidad: series(100, 90),
		poblacion_adulta_entidad: series(70, 60)
	};
	return {
		...Object.fromEntries(
			Object.entries(files).flatMap(([name, bySex]) =>
				Object.entries(bySex).map(([word, text]) => [`conapo/${name}_${word}.csv`, text])
			)
		),
		'conapo/poblacion_municipal_mujeres.csv.gz': municipalTable(60, 40),
		'conapo/poblacion_municipal_hombres.csv.gz': municipalTable(50, 40),
		'conapo/poblacion_municipal_total.csv.gz': municipalTable(110, 80)
	};
}

function stateTable(value: (state: number, since: number) => number): string {
	const lines = stateNames.map((name, index) =>
		[name, ...stateYears.map((year) => value(index + 1, year - 1990))].join(',')
	);
	return [['ENTIDAD', ...stateYears].join(','), ...lines, ''].join('\n');
}

function municipalTable(first: number, second: number): Uint8Array {
	const line = (code: string, name: string, value: number) =>
		[code, 'Aguascalientes', name, ...municipalYears.map(() => value)].join(',');
	const header = ['CVE', 'Entidad', 'Municipio', ...municipalYears].join(',');
	const lines = [line('1001', 'Aguascalientes', first), line('01002', '"Asientos"', second)];
	return gzipSync([header, ...lines, ''].join('\n'));
}
