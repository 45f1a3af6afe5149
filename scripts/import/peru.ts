import { uniqueKey } from './lib/checks';
import type { ImportModule } from './lib/module';
import { count, readCsv, type SourceFile } from './lib/read';
import { SourceError } from './lib/source-error';
import { fileRecord, type TableRow } from './lib/write';
import { fault } from './fields';
import { byDepartment } from './peru-blocks';
import { departmentCode, departments, PERU, type Victims } from './peru-departments';

const folder = 'peru-femicide';
const nationPath = 'peru/feminicidios_2018-2025.csv';
const earlyPath = 'peru/feminicidios_departamento_2009-2016.csv';
const latePath = 'peru/feminicidios_departamento_2025.csv';

/** Year of the departments' later file. */
const LATE_YEAR = 2025;

/**
 * `peru_femicide`: victims of femicide and of attempts whom the Women's Emergency Centres of Peru's MIMP attended.
 * The country of 2018 on is as published; that of 2009–2016 is the sum of the 25 departments. No
 * file has 2017.
 */
export const peruFemicide: ImportModule = {
	id: folder,
	title: 'femicides and attempts in Peru',
	run(sources, output) {
		const nation = sources.file(nationPath);
		const early = sources.file(earlyPath);
		const late = sources.file(latePath);
		const published = nationVictims(nation);
		const first = byDepartment(early);
		const last = lateVictims(late);
		checkSum(last, published, late);
		const rows = [...published, ...first, ...sums(first), ...last];
		output.table(
			folder,
			'peru_femicide',
			['department', 'name', 'year', 'months', 'crime', 'unit', 'n'],
			rows.map(tableRow),
			{ sort: ['department', 'year', 'crime'] }
		);
		output.source(folder, {
			id: folder,
			publisher: 'Ministerio de la Mujer y Poblaciones Vulnerables (MIMP), Peru',
			title: "Victims of femicide and of attempts recorded by the Women's Emergency Centres",
			url: 'https://portalestadistico.aurora.gob.pe/',
			cut: '2025',
			accessed: null,
			terms: 'government figures; cite MIMP',
			files: [
				fileRecord(nation, '2025', published.length / 2),
				fileRecord(early, '2016', Object.keys(departments).length),
				fileRecord(late, '2025', last.length)
			],
			notes: [
				'A register of its own: victims whom the centres attended, not the files of prosecutors. Never added to the figures of Mexico.',
				'Department PE is the country: published from 2018 on, the sum of the departments before.',
				'2016 ends in about July (months 7). No file has 2017, nor the departments of 2017 to 2024, nor their attempts of 2025.'
			]
		});
	}
};

function nationVictims(file: SourceFile): readonly Victims[] {
	const columns = ['anio', 'feminicidios', 'tentativas'] as const;
	const rows = readCsv(file, { encoding: 'utf-8', columns });
	uniqueKey(rows, ['anio'], file);
	return rows.flatMap((row): Victims[] => {
		const whole = { department: PERU, year: count(row, 'anio', file), months: 12 };
		return [
			{ ...whole, crime: 'femicide', n: count(row, 'feminicidios', file) },
			{ ...whole, crime: 'attempted_femicide', n: count(row, 'tentativas', file) }
		];
	});
}

function lateVictims(file: SourceFile): readonly Victims[] {
	const counted = `feminicidios_${LATE_YEAR}`;
	const rows = readCsv(file, { encoding: 'utf-8', columns: ['departamento', counted] });
	uniqueKey(rows, ['departamento'], file);
	return rows.map((row) => {
		const department = departmentCode(row.text('departamento'));
		if (department === null) throw fault(row, 'departamento', file, 'a department of Peru');
		const n = count(row, counted, file);
		return { department, year: LATE_YEAR, months: 12, crime: 'femicide', n };
	});
}

/** Throws `SourceError` unless all departments are there and add to the country's published total. */
function checkSum(
	victims: readonly Victims[],
	published: readonly Victims[],
	{ path: file }: SourceFile
): void {
	const all = Object.keys(departments).length;
	if (victims.length !== all) {
		const found = `${victims.length}`;
		throw new SourceError({ file, expected: `${all} departments`, found });
	}
	const nation = published.find(({ year, crime }) => year === LATE_YEAR && crime === 'femicide');
	const sum = victims.reduce((total, { n }) => total + n, 0);
	if (nation?.n === sum) return;
	const expected = `${nation?.n ?? 'no'} femicides in ${LATE_YEAR}`;
	throw new SourceError({ file, expected, found: `${sum}` });
}

/** The country of each year and crime: the sum of the departments. */
function sums(victims: readonly Victims[]): readonly Victims[] {
	const totals = new Map<string, Victims>();
	for (const one of victims) {
		const key = `${one.year} ${one.crime}`;
		totals.set(key, { ...one, department: PERU, n: (totals.get(key)?.n ?? 0) + one.n });
	}
	return [...totals.values()];
}

function tableRow(victims: Victims): TableRow {
	return { ...victims, name: departments[victims.department] ?? 'Perú', unit: 'victims' };
}
