import { fault } from '../fields';
import { uniqueKey } from '../lib/checks';
import type { ImportModule } from '../lib/module';
import { count, readCsv, type SourceFile, type SourceRow } from '../lib/read';
import { quoted, SourceError } from '../lib/source-error';
import { stateCode, stateCodeFromNumber, stateCodes } from '../lib/states';
import { fileRecord, type TableRow } from '../lib/write';

const folder = 'calls-911';
const path = 'context/llamadas_911_violencia_familiar_2019-01_2020-10.csv';
const CUT = '2020-10';

/** The columns of `calls_911`, in order. */
export const callColumns = ['cve_ent', 'year', 'month', 'kind', 'n', 'cut'] as const;

/** The file's code of the whole country. */
const NATION = '33';

/**
 * Months in which the file's nation is not the sum of its states, and by how much: three calls of November
 * 2019 are counted a month later in the states.
 */
const moved: Readonly<Record<string, number>> = { '2019-11': 3, '2019-12': -3 };

/** `calls_911`: calls to 9-1-1 that were classed as family violence, by state and month. */
export const calls911: ImportModule = {
	id: folder,
	title: 'calls to 9-1-1',
	run(sources, output) {
		const file = sources.file(path);
		const { rows, read } = callRows(file);
		output.table(folder, 'calls_911', callColumns, rows, { sort: ['cve_ent', 'year', 'month'] });
		output.source(folder, {
			id: folder,
			publisher: 'Secretariado Ejecutivo del Sistema Nacional de Seguridad Pública (SESNSP)',
			title: 'Llamadas de emergencia al 911 por violencia familiar, 2019 a octubre de 2020',
			url: 'https://www.gob.mx/sesnsp/acciones-y-programas/datos-abiertos-de-incidencia-delictiva',
			cut: CUT,
			accessed: null,
			terms: 'Libre Uso MX',
			files: [fileRecord(file, CUT, read)],
			notes: [
				'A third party’s table of what SESNSP publishes. A call is neither a woman nor an investigation file.',
				'Months are differences of the running totals of each year. Nayarit, May 2019: its total did not move, so the month has no figure.',
				'The nation is the file’s own row. It is the sum of the states in 20 of 22 months; in November and December 2019 three calls stand in another month.'
			]
		});
	}
};

interface Call {
	readonly cve_ent: string;
	readonly year: number;
	readonly month: number;
	readonly total: number;
	/** As the file prints it. */
	readonly printed: number;
	readonly row: SourceRow;
}

/**
 * The rows of `calls_911`. A month is the running total of its year less the one before; a state whose total
 * does not move reported nothing, which is no zero. Throws `SourceError` where the file's own month, its
 * nation or its months are not that.
 */
export function callRows(file: SourceFile): { rows: readonly TableRow[]; read: number } {
	const source = readCsv(file, {
		encoding: 'latin-1',
		columns: [
			...['cve_entidad', 'entidad', 'año', 'fecha'],
			...['viol_fam_911_acum', 'vio_fam_911_mensual']
		]
	});
	uniqueKey(source, ['cve_entidad', 'fecha'], file);
	const calls = source.map((row) => callOf(row, file));
	const totals = new Map(calls.map((call) => [keyOf(call), call.total]));
	const rows = calls.map((call) => {
		const { cve_ent, year, month, total, printed, row } = call;
		const before = month === 1 ? 0 : totals.get(keyOf({ ...call, month: month - 1 }));
		if (before === undefined) throw fault(row, 'fecha', file, 'the month after one that is there');
		const n = total - before;
		if (n !== printed || n < 0) throw fault(row, 'vio_fam_911_mensual', file, `${n}`);
		return { cve_ent, year, month, kind: 'family_violence', n: n === 0 ? null : n, cut: CUT };
	});
	requireNation(rows, file);
	return { rows, read: source.length };
}

const keyOf = ({ cve_ent, year, month }: Pick<Call, 'cve_ent' | 'year' | 'month'>) =>
	`${cve_ent} ${year} ${month}`;

function callOf(row: SourceRow, file: SourceFile): Call {
	const [, year, month] = /^(\d{4})-(\d{2})-\d{2}$/.exec(row.text('fecha')) ?? [];
	if (year === undefined || month === undefined || year !== row.text('año'))
		throw fault(row, 'fecha', file, `a day of ${row.text('año')}`);
	return {
		cve_ent: placeOf(row, file),
		year: Number(year),
		month: Number(month),
		total: count(row, 'viol_fam_911_acum', file),
		printed: count(row, 'vio_fam_911_mensual', file),
		row
	};
}

/** The state, its code and name agreeing, or `00` for the nation. */
function placeOf(row: SourceRow, file: SourceFile): string {
	const code = row.text('cve_entidad');
	if (code === NATION && row.text('entidad') === 'Nacional') return '00';
	const cve_ent = stateCodeFromNumber(code, file, row, 'cve_entidad');
	if (stateCode(row.text('entidad'), file, row, 'entidad') === cve_ent) return cve_ent;
	throw fault(row, 'entidad', file, `the name of state ${cve_ent}`);
}

interface Counted {
	readonly cve_ent: string;
	readonly year: number;
	readonly month: number;
	readonly n: number | null;
}

/** Every month has 32 states, and the nation is their sum but for what is known to have moved. */
function requireNation(rows: readonly Counted[], file: SourceFile): void {
	const months = new Map<string, Counted[]>();
	for (const row of rows) {
		const month = `${row.year}-${`${row.month}`.padStart(2, '0')}`;
		months.set(month, [...(months.get(month) ?? []), row]);
	}
	for (const [month, held] of months) {
		const states = held.filter(({ cve_ent }) => cve_ent !== '00');
		const sum = states.reduce((total, { n }) => total + (n ?? 0), 0);
		const nation = held.find(({ cve_ent }) => cve_ent === '00')?.n ?? null;
		if (states.length === stateCodes.length && nation === sum + (moved[month] ?? 0)) continue;
		const found = `${states.length} states that make ${sum}, and ${quoted(`${nation}`)}`;
		const expected = `32 states of ${month} and the nation, their sum`;
		throw new SourceError({ file: file.path, expected, found });
	}
}
