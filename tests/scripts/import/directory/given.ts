import { importData } from '../../../../scripts/import/cli';
import type { DirectoryList } from '../../../../scripts/import/directory/candidate';
import { readCluni } from '../../../../scripts/import/directory/cluni';
import { Index, type Comparable } from '../../../../scripts/import/directory/match';
import { placesOf, type Places } from '../../../../scripts/import/directory/places';
import { memorySources } from '../../../../scripts/import/lib/read';
import type { TableRow } from '../../../../scripts/import/lib/write';
import { organisationColumns } from '../../../../scripts/import/response/organisations';
import { quotedCsv } from '../../../fixtures/directory/lists';
import { temporaryFolder, type TemporaryFolder } from '../../../helpers/folder';
import { dataBytes } from '../data';
import { fileOf, latin1 } from '../fault';

/** The municipalities of `data/`. */
export const municipalities = new TextDecoder().decode(dataBytes('geography/municipalities.csv'));

export const places: Places = placesOf(
	memorySources({ 'geography/municipalities.csv': municipalities })
);

/** How a list is taken in tests: nothing held, no month. */
export const options = { places, date: null, held: new Index<Comparable>() };

/** A row of the federal registry about women, in Toluca, with changes. */
export function cluniRow(changes: TableRow = {}): TableRow {
	return {
		...{ CLUNI: 'MUJ9905231500B', 'NOMBRE OSC': 'MUJERES DEL SOL, A.C.', ACRONIMO: 'N/A' },
		...{ RFC: 'MUJ990523AB1', ESTATUS: 'ACTIVA', ENTIDAD: 'MEXICO', MUNICIPIO: 'TOLUCA' },
		...{ COLONIA: 'UNIVERSIDAD', TELEFONO: '7221234567', 'PAGINA WEB': 'WWW.SOL.ORG.MX' },
		'FECHA DE CONSTITUCION': '23/05/1999',
		...changes
	};
}

/** What is read of a registry with these rows. */
export function readRows(...rows: readonly TableRow[]) {
	const file = fileOf(latin1(quotedCsv(rows)), 'cluni.csv');
	return readCluni(file, null, { ...options, namesOnly: false });
}

/** An organisation as `data/` holds it, with changes. */
export function heldRow(changes: TableRow): TableRow {
	const blank = Object.fromEntries(organisationColumns.map((name) => [name, null]));
	return {
		...blank,
		...{ id: 'una', name: 'Una', country: 'MX', cve_ent: '15', scope: 'state' },
		...{ themes: 'prevention', works_with_men: 'unknown', source: 'https://a.mx' },
		...{ status: 'stated', listed_in: 'pages', ...changes }
	};
}

/** A folder with `data/`: its geography, the organisations given, and files for the command. */
export function dataFolder(
	held: readonly TableRow[],
	files: Readonly<Record<string, string | Uint8Array>> = {}
): TemporaryFolder {
	return temporaryFolder({
		'data/geography/municipalities.csv': municipalities,
		'data/organisations/organisations.csv': quotedCsv(held),
		...files
	});
}

/** Runs `data:import -- <list> …` on a folder of `dataFolder`; files are named as they are in it. */
export async function run(
	folder: TemporaryFolder,
	word: 'cluni' | 'denue' | 'organisations',
	...args: readonly string[]
): Promise<{ code: number; out: string; err: string }> {
	const [out, err]: [string[], string[]] = [[], []];
	const inside = args.map((arg) =>
		/\.(csv|txt|zip|pdf)$/.test(arg) ? `${folder.path}/${arg}` : arg
	);
	const code = await importData([word, ...inside, '--to', `${folder.path}/data`], {
		modules: [],
		out: (line) => out.push(line),
		err: (line) => err.push(line),
		now: () => 0
	});
	return { code, out: out.join('\n'), err: err.join('\n') };
}

/** Folder of a list below `data/`. */
export function listFolder(list: DirectoryList): string {
	return `data/directory-${list}`;
}
