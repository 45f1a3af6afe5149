import { coded, fault } from '../fields';
import { uniqueKey } from '../lib/checks';
import type { ImportModule } from '../lib/module';
import { count, decimal, readCsv, type SourceFile, type SourceRow } from '../lib/read';
import { SourceError } from '../lib/source-error';
import { stateCode, stateCodeFromNumber, stateCodes } from '../lib/states';
import { fileRecord, type TableRow } from '../lib/write';

const folder = 'marginalisation';
const path = 'context/IMM_2020.csv';
const census = 'census/censo2020_estado_sexo.csv';
const summary = 'context/estado_contexto_2020.csv';
const YEAR = 2020;

/** The columns of `state_context`, in order. */
const contextColumns = ['cve_ent', 'year', 'population', 'urban', 'marginalised'] as const;

/** Whether a grade is high or very high. The grade and not the index: a higher index means less marginalisation. */
const grades: Readonly<Record<string, boolean>> = {
	'Muy bajo': false,
	Bajo: false,
	Medio: false,
	Alto: true,
	'Muy alto': true
};

/**
 * `state_context`: people, urban share and share in municipalities of high or very high marginalisation, of each state
 * and the nation, in the census of 2020. The nine municipalities made since have no index: their people are counted
 * in those that they were part of.
 */
export const marginalisation: ImportModule = {
	id: folder,
	title: 'marginalisation by state',
	run(sources, output) {
		const file = sources.file(path);
		const people = sources.file(census);
		const shares = sources.file(summary);
		const states = statesOf(file);
		requireCensus(states, people);
		requireSummary(states, shares);
		output.table(folder, 'state_context', contextColumns, contextRows(states), {
			sort: ['cve_ent']
		});
		const municipalities = [...states.values()].reduce((sum, { n }) => sum + n, 0);
		output.source(folder, {
			id: folder,
			publisher: 'CONAPO',
			title: 'Índice de marginación por municipio 2020',
			url: 'https://www.gob.mx/conapo/documentos/indices-de-marginacion-2020-284372',
			cut: `${YEAR}`,
			accessed: null,
			terms: 'Libre Uso MX',
			files: [
				fileRecord(file, `${YEAR}`, municipalities),
				fileRecord(people, `${YEAR}`, states.size),
				fileRecord(shares, `${YEAR}`, states.size)
			],
			notes: [
				'The last two files are only held against the first: people of each state in the census, and the share in municipalities of high or very high marginalisation, to two decimals.',
				'People are those of the census of March 2020. Not to be mixed with the mid-year projections.',
				'Municipalities made after 2020 have no index: their people are counted in those that they were part of.'
			]
		});
	}
};

/** What the municipalities of a state add up to. */
interface StateSum {
	readonly population: number;
	/** In localities under 5,000 inhabitants. */
	readonly rural: number;
	/** In municipalities of high or very high marginalisation. */
	readonly marginalised: number;
	/** Municipalities. */
	readonly n: number;
}

const NONE: StateSum = { population: 0, rural: 0, marginalised: 0, n: 0 };

function added(a: StateSum, b: StateSum): StateSum {
	return {
		population: a.population + b.population,
		rural: a.rural + b.rural,
		marginalised: a.marginalised + b.marginalised,
		n: a.n + b.n
	};
}

/**
 * The sums of each state, by code. Throws `SourceError` for a municipality whose codes and state differ, an unknown
 * grade, and a share of people that is not one of whole people.
 */
export function statesOf(file: SourceFile): ReadonlyMap<string, StateSum> {
	const rows = readCsv(file, {
		encoding: 'utf-8',
		columns: ['CVE_ENT', 'NOM_ENT', 'CVE_MUN', 'POB_TOT', 'PL.5000', 'GM_2020']
	});
	uniqueKey(rows, ['CVE_MUN'], file);
	const sums = new Map<string, StateSum>();
	for (const row of rows) {
		const cve_ent = stateOf(row, file);
		const population = count(row, 'POB_TOT', file);
		sums.set(
			cve_ent,
			added(sums.get(cve_ent) ?? NONE, {
				population,
				rural: ruralOf(row, file, population),
				marginalised: coded(row, 'GM_2020', file, grades) ? population : 0,
				n: 1
			})
		);
	}
	return sums;
}

function stateOf(row: SourceRow, file: SourceFile): string {
	const cve_ent = stateCodeFromNumber(row.text('CVE_ENT'), file, row, 'CVE_ENT');
	if (stateCode(row.text('NOM_ENT'), file, row, 'NOM_ENT') !== cve_ent)
		throw fault(row, 'NOM_ENT', file, `the name of state ${cve_ent}`);
	if (!/^\d{5}$/.test(row.text('CVE_MUN')) || !row.text('CVE_MUN').startsWith(cve_ent))
		throw fault(row, 'CVE_MUN', file, `a municipality of state ${cve_ent}`);
	return cve_ent;
}

/** The share has ten digits: enough to give back how many people it was taken of. */
const NEARLY_WHOLE = 0.01;

function ruralOf(row: SourceRow, file: SourceFile, population: number): number {
	const people = (population * decimal(row, 'PL.5000', file)) / 100;
	const whole = Math.round(people);
	if (Math.abs(people - whole) < NEARLY_WHOLE && whole >= 0 && whole <= population) return whole;
	throw fault(row, 'PL.5000', file, `the share of whole people among ${population}`);
}

/** The rows of `state_context`, the nation `00` as the sum of the states. Shares in percent, to four decimals. */
export function contextRows(states: ReadonlyMap<string, StateSum>): readonly TableRow[] {
	const nation = [...states.values()].reduce(added, NONE);
	return [['00', nation] as const, ...states].map(([cve_ent, sum]) => ({
		cve_ent,
		year: YEAR,
		population: sum.population,
		urban: percent(sum.population - sum.rural, sum.population),
		marginalised: percent(sum.marginalised, sum.population)
	}));
}

function percent(part: number, whole: number): number {
	return Number(((100 * part) / whole).toFixed(4));
}

/** Throws `SourceError` where the people of a state are not those of the census. */
function requireCensus(states: ReadonlyMap<string, StateSum>, file: SourceFile): void {
	const rows = readCsv(file, { encoding: 'utf-8', columns: ['clave_ent', 'Total'] });
	const codes = rows.map((row) => stateCodeFromNumber(row.text('clave_ent'), file, row));
	requireAll(codes, file);
	rows.forEach((row, at) => {
		const sum = states.get(codes[at] ?? '')?.population ?? 0;
		if (count(row, 'Total', file) !== sum)
			throw fault(row, 'Total', file, `${sum}, the sum of its municipalities`);
	});
}

/** Throws `SourceError` where the share that another reading of the index gives is another one. */
function requireSummary(states: ReadonlyMap<string, StateSum>, file: SourceFile): void {
	const column = 'pct_pob_gm_alto_o_muy_alto';
	const rows = readCsv(file, { encoding: 'utf-8', columns: ['cve_ent', column] });
	requireAll(
		rows.map((row) => row.text('cve_ent')),
		file
	);
	for (const row of rows) {
		const { marginalised, population } = states.get(row.text('cve_ent')) ?? NONE;
		const share = percent(marginalised, population);
		// Printed to two decimals; a share that ends in 5 was rounded down by some and up by others.
		if (!(Math.abs(decimal(row, column, file) - share) <= 0.00501))
			throw fault(row, column, file, `${share}, to two decimals`);
	}
}

function requireAll(codes: readonly string[], file: SourceFile): void {
	if ([...codes].sort().join() === stateCodes.join()) return;
	throw new SourceError({ file: file.path, expected: 'the 32 states', found: codes.join() });
}
