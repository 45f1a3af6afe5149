import { zipMembers, type ZipMember } from '../../official/archive';
import { quoted, SourceError } from '../../lib/source-error';
import type { SourceFile } from '../../lib/sources';
import { Cells } from './cells';
import type { Survey } from './survey';
import { survey2016 } from './survey-2016';
import { survey2021 } from './survey-2021';

/** The survey years whose tables are known. */
export const surveys: readonly Survey[] = [survey2016, survey2021];

/** A table of the survey, still packed. */
export interface PackedTable {
	/** The zip and the place in it. */
	readonly path: string;
	readonly member: ZipMember;
}

/** The tables of given zips, by their names in capitals, as INEGI's file description writes them. */
export type PackedTables = ReadonlyMap<string, PackedTable>;

/**
 * The tables in one zip, or in several of the same survey, wherever they lie in it. INEGI publishes
 * them under two kinds of name: `TB_VD.csv` and `conjunto_de_datos_tb_vd_endireh_2021.csv`. Throws
 * `SourceError` for a damaged zip, a zip without a table, and a table twice.
 */
export function packedTables(files: readonly SourceFile[]): PackedTables {
	const tables = new Map<string, PackedTable>();
	for (const file of files) {
		for (const member of zipMembers(file)) {
			const name = tableName(member.name);
			if (name === null) continue;
			const path = `${file.path}/${member.name}`;
			const other = tables.get(name);
			if (other) {
				throw new SourceError({
					file: path,
					expected: `${name} once`,
					found: `also ${other.path}`
				});
			}
			tables.set(name, { path, member });
		}
	}
	if (tables.size > 0) return tables;
	const [file] = files;
	const inside = file ? zipMembers(file).map(({ name }) => quoted(name)) : [];
	throw notEndireh(files, inside.length === 0 ? 'no file' : inside.slice(0, 5).join(', '));
}

/** `TB_SEC_VII` of `a/TB_SEC_VII.csv`; null for a file that is no table of the survey. */
function tableName(path: string): string | null {
	const name = (path.split(/[/\\]/).at(-1) ?? '').toUpperCase();
	const table =
		/^(?:CONJUNTO_DE_DATOS_)?(TVIV|TSDEM|TB_[A-Z0-9_.]+?)(?:_?ENDIREH_?(?:\d{4})?)?\.CSV$/;
	return table.exec(name)?.[1] ?? null;
}

/**
 * The survey year of the tables, told by their columns. Throws `SourceError` where no year fits, where
 * two do, and for a file whose name says another year.
 */
export function surveyOf(tables: PackedTables, files: readonly SourceFile[]): Survey {
	const fits = surveys.map((survey) => ({ survey, marks: marksIn(tables, survey) }));
	const most = Math.max(...fits.map(({ marks }) => marks));
	const best = fits.filter(({ marks }) => marks === most);
	const [first, second] = best;
	if (most === 0 || !first) {
		throw notEndireh(
			files,
			`the tables ${[...tables.keys()].slice(0, 8).join(', ')} of something else`
		);
	}
	if (second) throw notEndireh(files, 'tables of both');
	const { year } = first.survey;
	for (const { path } of files) {
		const said = /(?<!\d)(?:20)\d{2}(?!\d)/.exec(path)?.[0];
		if (said === undefined || said === String(year)) continue;
		const expected = `tables of the year in the file's name, ${said}`;
		throw new SourceError({ file: path, expected, found: `those of ${year}` });
	}
	return first.survey;
}

function marksIn(tables: PackedTables, survey: Survey): number {
	return Object.entries(survey.marks).filter(([name, column]) => {
		const table = tables.get(name);
		if (!table) return false;
		return new Cells({ path: table.path, bytes: table.member.start() }).names.includes(column);
	}).length;
}

function notEndireh(files: readonly SourceFile[], found: string): SourceError {
	const file = files.map(({ path }) => path).join(', ');
	const expected = 'the CSV tables of ENDIREH 2016 or 2021';
	return new SourceError({ file, expected, found });
}
