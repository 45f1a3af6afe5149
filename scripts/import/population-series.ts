import { noTotalRow, uniqueKey } from './lib/checks';
import { count, readCsv, type SourceFile, type SourceRow, type Sources } from './lib/read';
import { quoted, SourceError } from './lib/source-error';
import { stateCode, stateCodes } from './lib/states';
import { fileRecord, type FileRecord } from './lib/write';

export const stateYears = years(1990, 2030);
export const municipalYears = years(2015, 2026);

/** Place code → year → people. */
export type People = ReadonlyMap<string, ReadonlyMap<number, number>>;

/** A series of CONAPO, its three files read and held against each other. */
export interface Series {
	readonly women: People;
	readonly men: People;
	readonly files: readonly FileRecord[];
}

/** How the rows of a kind of file become people, and the columns that it needs. */
interface Reader {
	readonly ending: string;
	readonly columns: readonly string[];
	read(rows: readonly SourceRow[], file: SourceFile): People;
}

/** A series by state: `poblacion_entidad` (all ages) or `poblacion_adulta_entidad` (18 and over). */
export function readStates(sources: Sources, series: string): Series {
	return readSeries(sources, series, {
		ending: '.csv',
		columns: ['ENTIDAD', ...stateYears.map(String)],
		read: statePeople
	});
}

/** The series by municipality, all ages; keys are `cvegeo`. */
export function readMunicipalities(sources: Sources): Series {
	return readSeries(sources, 'poblacion_municipal', {
		ending: '.csv.gz',
		columns: ['CVE', 'Entidad', 'Municipio', ...municipalYears.map(String)],
		read: municipalPeople
	});
}

/** The three files of a series; `SourceError` where women and men do not add up to the total. */
function readSeries(sources: Sources, series: string, reader: Reader): Series {
	const open = (word: string) => {
		const file = sources.file(`conapo/${series}_${word}${reader.ending}`);
		const rows = readCsv(file, { encoding: 'utf-8', columns: reader.columns });
		return { people: reader.read(rows, file), file, record: fileRecord(file, '2023', rows.length) };
	};
	const [women, men, total] = [open('mujeres'), open('hombres'), open('total')];
	checkSum(women.people, men.people, total.people, total.file);
	return {
		women: women.people,
		men: men.people,
		files: [women, men, total].map(({ record }) => record)
	};
}

function checkSum(women: People, men: People, total: People, file: SourceFile): void {
	const places = new Set([...women.keys(), ...men.keys(), ...total.keys()]);
	for (const place of places) {
		for (const [year, people] of total.get(place) ?? [[0, NaN]]) {
			const sum = (women.get(place)?.get(year) ?? NaN) + (men.get(place)?.get(year) ?? NaN);
			if (sum === people) continue;
			throw new SourceError({
				file: file.path,
				column: String(year),
				expected: `women and men of ${place} to add up to ${people}`,
				found: Number.isNaN(sum) ? 'no such place in one of the three files' : String(sum)
			});
		}
	}
}

function statePeople(rows: readonly SourceRow[], file: SourceFile): People {
	noTotalRow(rows, 'ENTIDAD', file);
	uniqueKey(rows, ['ENTIDAD'], file);
	const people = new Map(
		rows.map((row) => [
			stateCode(row.text('ENTIDAD'), file, row, 'ENTIDAD'),
			peopleOfYears(row, stateYears, file)
		])
	);
	const missing = stateCodes.filter((code) => !people.has(code));
	if (missing.length === 0) return people;
	const found = `none of ${missing.join(', ')}`;
	throw new SourceError({ file: file.path, column: 'ENTIDAD', expected: '32 states', found });
}

function municipalPeople(rows: readonly SourceRow[], file: SourceFile): People {
	noTotalRow(rows, 'Municipio', file);
	uniqueKey(rows, ['CVE'], file);
	return new Map(
		rows.map((row) => [municipalCode(row, file), peopleOfYears(row, municipalYears, file)])
	);
}

/** The code of a row's municipality, held against the name of its state. */
function municipalCode(row: SourceRow, file: SourceFile): string {
	const code = row.text('CVE').padStart(5, '0');
	const state = stateCode(row.text('Entidad'), file, row, 'Entidad');
	if (/^\d{5}$/.test(code) && code.startsWith(state)) return code;
	const expected = `five digits that begin with ${state}`;
	const found = quoted(row.text('CVE'));
	throw new SourceError({ file: file.path, row: row.line, column: 'CVE', expected, found });
}

function peopleOfYears(
	row: SourceRow,
	columns: readonly number[],
	file: SourceFile
): ReadonlyMap<number, number> {
	return new Map(columns.map((year) => [year, count(row, String(year), file)]));
}

/** A line for each sex and state whose municipalities do not add up to the state's figure. */
export function municipalGaps(states: Series | undefined, municipal: Series): string[] {
	return (['women', 'men'] as const).flatMap((sex) =>
		stateCodes.flatMap((code) => {
			const gaps = municipalYears
				.map((year) => ({
					year,
					gap: sumOfState(municipal[sex], code, year) - (states?.[sex].get(code)?.get(year) ?? 0)
				}))
				.filter(({ gap }) => gap !== 0);
			if (gaps.length === 0) return [];
			const list = gaps.map(({ year, gap }) => `${year} ${gap > 0 ? '+' : ''}${gap}`).join(', ');
			return [`municipalities of ${code}, ${sex}, less the state's own figure: ${list}`];
		})
	);
}

function sumOfState(people: People, code: string, year: number): number {
	let sum = 0;
	for (const [cvegeo, ofYear] of people) {
		if (cvegeo.startsWith(code)) sum += ofYear.get(year) ?? 0;
	}
	return sum;
}

function years(first: number, last: number): readonly number[] {
	return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
