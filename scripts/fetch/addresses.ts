/**
 * The files that publishers keep at an address that stays, and what each has to look like on arrival.
 *
 * The addresses are those that the publishers' own pages give, as read in public pages and programs
 * that use them (`readIn`); each download is checked on arrival, because a publisher may move a file and
 * because INEGI answers an address that is gone with a page and status 200. A file whose address changes
 * with every edition is not here: `unstable` says where its publisher lists it.
 */

/** How a file begins and ends; CSV is told by what it is not. */
export type Kind = 'zip' | 'csv';

export interface Address {
	/** What the command is asked for. */
	readonly id: string;
	readonly publisher: 'INEGI' | 'CONAPO' | 'SESNSP';
	readonly title: string;
	readonly url: string;
	/** Its name on this machine: the publisher's. */
	readonly file: string;
	readonly kind: Kind;
	/** Bytes between which a whole file is plausible; the sizes known in 2026, with room for editions. */
	readonly bytes: { readonly min: number; readonly max: number };
	/** What readers before us got from this address, where they wrote it down; another edition differs. */
	readonly recorded?: { readonly bytes?: number; readonly sha256?: string };
	/** Where the address was read. */
	readonly readIn: string;
	/** What the import does with it; `FILE` stands for its path. */
	readonly next: string;
}

const MB = 1_000_000;
const inegi = 'https://www.inegi.org.mx/contenidos/programas';
const conapo = 'https://conapo.segob.gob.mx/work';
const sesnsp = 'https://repodatos.atdt.gob.mx/api_update/sesnsp/incidencia_delictiva';
const importSesnsp = 'npm run data:import -- sesnsp FILE';
/** The import takes tables that others made from the file; a new edition needs them made anew. */
const tablesOf = (folder: string) =>
	`the import reads tables made from it, in ${folder}/ of its sources; compare them with FILE`;

/** INEGI has given the file of a year's deaths three names. */
function deaths(year: number): Address {
	const name =
		year >= 2024
			? `conjunto_de_datos_edr${year}_csv.zip`
			: year >= 2018
				? `conjunto_de_datos_defunciones_registradas_${year}_csv.zip`
				: `conjunto_de_datos_defunciones_generales_${year}_csv.zip`;
	return {
		id: `inegi-deaths-${year}`,
		publisher: 'INEGI',
		title: `Estadísticas de defunciones registradas ${year}, a row a death`,
		url: `${inegi}/edr/datosabiertos/defunciones/${year}/${name}`,
		file: name,
		kind: 'zip',
		bytes: { min: 5 * MB, max: 250 * MB },
		readIn: 'programs that load the editions of 2017 to 2024, in agreement on the three names',
		next: tablesOf('inegi-mortality')
	};
}

export const addresses: readonly Address[] = [
	{
		id: 'inegi-endireh-2021',
		publisher: 'INEGI',
		title: 'ENDIREH 2021, open data: a CSV a table, with catalogues and dictionaries',
		url: `${inegi}/endireh/2021/datosabiertos/conjunto_de_datos_endireh_2021_csv.zip`,
		file: 'conjunto_de_datos_endireh_2021_csv.zip',
		kind: 'zip',
		bytes: { min: 40 * MB, max: 150 * MB },
		recorded: { bytes: 74_222_707 },
		readIn: 'the metadata of https://www.inegi.org.mx/programas/endireh/2021/',
		next: tablesOf('endireh/microdata')
	},
	{
		id: 'inegi-endireh-2021-microdata',
		publisher: 'INEGI',
		title: 'ENDIREH 2021, microdata: the same tables with the derived ones (TB_VD)',
		url: `${inegi}/endireh/2021/microdatos/bd_endireh_2021_csv.zip`,
		file: 'bd_endireh_2021_csv.zip',
		kind: 'zip',
		bytes: { min: 40 * MB, max: 150 * MB },
		recorded: {
			bytes: 78_902_567,
			sha256: 'e4f1e7b1898cc53b3126ed959a9089091afd2ffdd1439911f5419e6c99c6037e'
		},
		readIn: 'the list of files of https://www.inegi.org.mx/programas/endireh/2021/, Microdatos',
		next: tablesOf('endireh/microdata')
	},
	...[2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024].map(deaths),
	{
		id: 'conapo-population-states',
		publisher: 'CONAPO',
		title: 'Mid-year population 1950–2070 by state, age and sex (conciliation of 2023)',
		url: 'https://repodatos.atdt.gob.mx/CONAPO/proyecciones/00_Pob_Mitad_1950_2070.csv',
		file: '00_Pob_Mitad_1950_2070.csv',
		kind: 'csv',
		bytes: { min: 20 * MB, max: 120 * MB },
		recorded: { sha256: '89db6adc7930965fb5b5c01ad3a98765ed90afa6a151c2cfb913acc2b9e0cac6' },
		readIn: 'https://www.datos.gob.mx/dataset/proyecciones-de-poblacion',
		next: tablesOf('conapo')
	},
	{
		id: 'conapo-population-municipalities',
		publisher: 'CONAPO',
		title: 'Mid-year population 1990–2040 by municipality, age and sex',
		url: `${conapo}/models/CONAPO/pry23/DBMun/00_Republica_mexicana.zip`,
		file: '00_Republica_mexicana.zip',
		kind: 'zip',
		bytes: { min: 5 * MB, max: 300 * MB },
		readIn:
			'https://www.gob.mx/conapo/documentos/reconstruccion-y-proyecciones-de-la-poblacion-de-los-municipios-de-mexico-1990-2040',
		next: tablesOf('conapo')
	},
	{
		id: 'sesnsp-crimes-2025-12',
		publisher: 'SESNSP',
		title: 'Files by state 2015–2025, the last of CNSP/38/15 (cut December 2025)',
		url: `${sesnsp}/INM_estatal_dic25.csv`,
		file: 'INM_estatal_dic25.csv',
		kind: 'csv',
		bytes: { min: 3 * MB, max: 120 * MB },
		readIn: 'https://www.datos.gob.mx/dataset/incidencia_delictiva',
		next: importSesnsp
	},
	{
		id: 'sesnsp-victims-2025-12',
		publisher: 'SESNSP',
		title: 'Victims by state 2015–2025, the last of CNSP/38/15 (cut December 2025)',
		url: `${sesnsp}/IDVFC_NM_dic25.csv`,
		file: 'IDVFC_NM_dic25.csv',
		kind: 'csv',
		bytes: { min: 3 * MB, max: 120 * MB },
		readIn: 'https://www.datos.gob.mx/dataset/incidencia_delictiva',
		next: importSesnsp
	},
	{
		id: 'sesnsp-municipal-2025-12',
		publisher: 'SESNSP',
		title: 'Files by municipality 2015–2025, by month (cut December 2025)',
		url: `${sesnsp}/IDM_NM_dic25.csv`,
		file: 'IDM_NM_dic25.csv',
		kind: 'csv',
		bytes: { min: 150 * MB, max: 900 * MB },
		recorded: { bytes: 378_737_393 },
		readIn: 'https://www.datos.gob.mx/dataset/incidencia_delictiva',
		next: tablesOf('sesnsp/municipal')
	}
];

/** Files of our sources without an address that stays, and the page on which their publisher lists them. */
export const unstable: readonly { readonly title: string; readonly page: string }[] = [
	{
		title: 'ENDIREH 2016 (INEGI): its CSV is under Microdatos; no address of it was found in print',
		page: 'https://www.inegi.org.mx/programas/endireh/2016/'
	},
	{
		title: 'Files and victims since January 2026 (SESNSP, RNID): a new address each month',
		page: 'https://www.gob.mx/sesnsp/acciones-y-programas/datos-abiertos-de-incidencia-delictiva'
	}
];
