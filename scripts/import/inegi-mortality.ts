import { noTotalRow, uniqueKey } from './lib/checks';
import type { ImportModule } from './lib/module';
import { count, readCsv, type SourceFile, type SourceRow } from './lib/read';
import { quoted, SourceError } from './lib/source-error';
import { stateCodeFromNumber } from './lib/states';
import { fileRecord, type TableRow } from './lib/write';

const folder = 'inegi-mortality';
const completePath = 'inegi-mortality/homicidios_mujeres_entidad_1990-2022.csv';
const incompletePath = 'inegi-mortality/homicidios_sexo_entidad_1990-2024_incompleto.csv';
const lastCompleteYear = 2022;

/** Deaths of women certified as homicide, by year of registration and state of occurrence. */
interface Deaths {
	readonly cve_ent: string;
	readonly year: number;
	readonly n: number;
}

/**
 * `homicide_deaths`: women, 1990–2022 whole, 2023 on from a file that holds only records of known
 * sex, age and month (`complete` false). `'99'` is a death in an unknown state; `'00'` is the sum of
 * all, that one too. A state and year without a row had no death.
 */
export const inegiMortality: ImportModule = {
	id: folder,
	title: 'deaths of women certified as homicide',
	run(sources, output) {
		const complete = sources.file(completePath);
		const incomplete = sources.file(incompletePath);
		const whole = completeDeaths(complete);
		const partial = incompleteDeaths(incomplete);
		const later = partial.filter(({ year }) => year > lastCompleteYear);
		output.table(
			folder,
			'homicide_deaths',
			['cve_ent', 'year', 'sex', 'n', 'complete'],
			[...tableRows(whole, true), ...tableRows(later, false)],
			{ sort: ['cve_ent', 'year', 'sex'] }
		);
		output.source(folder, {
			id: folder,
			publisher: 'INEGI',
			title: 'Estadísticas de Defunciones Registradas: homicidios de mujeres por entidad',
			url: 'https://www.inegi.org.mx/programas/edr/',
			cut: '2022',
			accessed: null,
			terms: 'Términos de libre uso de la información del INEGI',
			files: [
				fileRecord(complete, '2022', whole.length),
				fileRecord(incomplete, '2024', partial.length)
			],
			notes: [
				'Year of registration, state of occurrence. Code 99 is an unknown state and counts in the nation (00).',
				`Years after ${lastCompleteYear} leave out records whose sex, age or month is unknown: 4 to 8 % are missing. Direction, not totals.`
			]
		});
	}
};

function completeDeaths(file: SourceFile): readonly Deaths[] {
	const columns = ['anio_registro', 'cve_ent', 'homicidios_mujeres'] as const;
	const rows = readCsv(file, { encoding: 'utf-8', columns });
	noTotalRow(rows, 'cve_ent', file);
	uniqueKey(rows, ['anio_registro', 'cve_ent'], file);
	return rows.map((row) => deaths(row, file, columns[0], columns[2]));
}

function incompleteDeaths(file: SourceFile): readonly Deaths[] {
	const columns = ['anio', 'cve_ent', 'sexo', 'n'] as const;
	const rows = readCsv(file, { encoding: 'utf-8', columns });
	noTotalRow(rows, 'cve_ent', file);
	uniqueKey(rows, ['anio', 'cve_ent', 'sexo'], file);
	return rows
		.filter((row) => {
			const sex = row.text('sexo');
			if (sex === 'Mujer' || sex === 'Hombre') return sex === 'Mujer';
			const expected = 'Mujer or Hombre';
			const found = quoted(sex);
			throw new SourceError({ file: file.path, row: row.line, column: 'sexo', expected, found });
		})
		.map((row) => deaths(row, file, 'anio', 'n'));
}

function deaths(row: SourceRow, file: SourceFile, year: string, n: string): Deaths {
	const code = row.text('cve_ent');
	return {
		cve_ent: code === '99' ? code : stateCodeFromNumber(code, file, row, 'cve_ent'),
		year: count(row, year, file),
		n: count(row, n, file)
	};
}

function tableRows(rows: readonly Deaths[], complete: boolean): readonly TableRow[] {
	const nation = new Map<number, number>();
	for (const { year, n } of rows) nation.set(year, (nation.get(year) ?? 0) + n);
	return [...[...nation].map(([year, n]) => ({ cve_ent: '00', year, n })), ...rows].map((row) => ({
		...row,
		sex: 'women',
		complete
	}));
}
