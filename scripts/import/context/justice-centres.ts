import { fault } from '../fields';
import type { ImportModule } from '../lib/module';
import { readCsv, type SourceFile } from '../lib/read';
import { stateCode, stateCodeFromNumber } from '../lib/states';
import { fileRecord, type TableRow } from '../lib/write';

const folder = 'justice-centres';
const path = 'context/cjm_sedes_c2018.csv';

/** The columns of `services`, in order. */
export const serviceColumns = ['cve_ent', 'kind', 'n', 'as_of', 'source', 'status'] as const;

/** About when the list was made. */
const AS_OF = '2018';
const KIND = 'Centro de Justicia para las Mujeres';

/**
 * `services`: how many Women's Justice Centres an old list has in each state. Only the number is kept: the
 * list names towns, and no table says where a service is below the state.
 */
export const justiceCentres: ImportModule = {
	id: folder,
	title: 'justice centres',
	run(sources, output) {
		const file = sources.file(path);
		const rows = centreRows(file);
		const read = rows.reduce((sum, { n }) => sum + n, 0);
		output.table(folder, 'services', serviceColumns, rows, { sort: ['cve_ent', 'kind'] });
		output.source(folder, {
			id: folder,
			publisher: 'Un directorio de salud',
			title: 'Sedes de los Centros de Justicia para las Mujeres, hacia 2018',
			url: '/data/services.csv',
			cut: AS_OF,
			accessed: null,
			terms: 'Hechos; cítese la fuente',
			files: [fileRecord(file, AS_OF, read)],
			notes: [
				'Out of date: INEGI counted 65 centres in June 2023. A state without a row is one that the list does not have.',
				'The year of the list is not printed on it.'
			]
		});
	}
};

interface CentreRow extends TableRow {
	readonly cve_ent: string;
	readonly n: number;
}

/** The rows of `services`. Throws `SourceError` for a state whose code and name differ, or another kind of service. */
export function centreRows(file: SourceFile): readonly CentreRow[] {
	const rows = readCsv(file, { encoding: 'utf-8', columns: ['cve_ent', 'entidad', 'tipo'] });
	const counted = new Map<string, number>();
	for (const row of rows) {
		const cve_ent = stateCodeFromNumber(row.text('cve_ent'), file, row, 'cve_ent');
		if (stateCode(row.text('entidad'), file, row, 'entidad') !== cve_ent)
			throw fault(row, 'entidad', file, `the name of state ${cve_ent}`);
		if (row.text('tipo') !== KIND) throw fault(row, 'tipo', file, KIND);
		counted.set(cve_ent, (counted.get(cve_ent) ?? 0) + 1);
	}
	return [...counted].map(([cve_ent, n]) => ({
		cve_ent,
		kind: 'justice_centre',
		n,
		as_of: AS_OF,
		source: folder,
		status: 'out_of_date'
	}));
}
