import type { ImportModule } from '../lib/module';
import { SourceError } from '../lib/source-error';
import type { SourceFile, Sources } from '../lib/sources';
import { fileRecord } from '../lib/write';
import { annualRows, readAnnual } from './crimes-annual';
import { stateYears } from './bulletin-rows';
import { cutOfPath } from './cut';
import { municipalityFinder, readCatalogue } from './municipalities';
import { municipalMonths, municipalYears } from './municipal-rows';
import { sesnspNotes, sesnspRecord } from './record';

const id = 'sesnsp-municipal';
const title = 'Files by municipality: femicide and family violence by year, killings by month';
const yearFile = 'sesnsp/municipal/delitos_municipio_';
const monthFile = 'sesnsp/municipal/homicidios_feminicidios_municipio_';
const bulletin = 'sesnsp/bulletins/delitos_entidad_';
const annual = 'sesnsp/crimes-annual/delitos_entidad_anio_';

/**
 * Files by municipality and year (`crime_municipality`) and by municipality and month
 * (`crime_municipality_month`). Their sums have to be the states' of the bulletin and of the yearly
 * file of the same cut; codes that end in 998 and 999 are no municipality and count in them.
 */
export const sesnspMunicipal: ImportModule = {
	id,
	title,
	run(sources, output, progress) {
		const municipalities = readCatalogue(sources);
		const codes = new Set(municipalities.map(({ cvegeo }) => cvegeo));

		const file = newest(sources, yearFile);
		const cut = cutOfPath(file.path);
		const years = municipalYears(file, cut, codes);
		sameStates(years.rows, file, bulletinYears(sources));
		progress(`${id} ${cut.text} by year`);

		const monthly = newest(sources, monthFile);
		const monthCut = cutOfPath(monthly.path);
		const months = municipalMonths(monthly, monthCut, municipalityFinder(municipalities));
		sameStates(months.rows, monthly, annualYears(sources, monthCut.text));
		progress(`${id} ${monthCut.text} by month`);

		output.table(
			id,
			'crime_municipality',
			['cut', 'unit', 'cvegeo', 'year', 'months', 'crime', 'n'],
			years.rows,
			{ gzip: true, sort: ['cut', 'unit', 'cvegeo', 'year', 'crime'] }
		);
		output.table(
			id,
			'crime_municipality_month',
			['cut', 'unit', 'cvegeo', 'year', 'month', 'crime', 'n'],
			months.rows,
			{ gzip: true, sort: ['cut', 'unit', 'cvegeo', 'year', 'month', 'crime'] }
		);
		const files = [
			fileRecord(file, cut.text, years.read),
			fileRecord(monthly, monthCut.text, months.read)
		];
		const record = { id, title, cut: cut.text, files, notes: [...sesnspNotes, ...notes] };
		output.source(id, sesnspRecord(record));
	}
};

const notes: readonly string[] = [
	'Codes that end in 998 (municipality not specified) and 999 (other municipalities) are no municipality and count in the sums: Oaxaca 2015 to 2017 is largely under 20999.',
	'A zero is not always a zero: municipalities made after 2020 have none before they existed.',
	'By month: names joined to the catalogue of municipalities; a municipality and month without a row had no file.',
	'2026 is January to May, in the register that began that year.'
];

/** Sums by state, year and crime: `01 2015 femicide` → files. */
type StateSums = ReadonlyMap<string, number>;

/**
 * Throws `SourceError` at the first state, year and crime whose municipalities do not add to `states`
 * where `states` has that year and crime.
 */
export function sameStates(
	rows: readonly { cvegeo: string; year: number; crime: string; n: number }[],
	file: SourceFile,
	states: StateSums
): void {
	const sums = sumBy(rows.map((row) => ({ ...row, cve_ent: row.cvegeo.slice(0, 2) })));
	const covered = new Set(rows.map(({ year, crime }) => `${year} ${crime}`));
	for (const [key, expected] of states) {
		if (!covered.has(key.slice(3))) continue;
		const found = sums.get(key) ?? 0;
		if (found === expected) continue;
		throw new SourceError({
			file: file.path,
			expected: `${expected} in all municipalities (${key})`,
			found: String(found)
		});
	}
}

/** Whole years only: the bulletin's last year goes to a later month than the municipalities'. */
function bulletinYears(sources: Sources): StateSums {
	const file = newest(sources, bulletin);
	const { rows } = stateYears(file, cutOfPath(file.path));
	return sumBy(rows.filter(({ months }) => months === 12));
}

function annualYears(sources: Sources, cut: string): StateSums {
	const path = sources.list(annual).find((path) => cutOfPath(path).text === cut);
	if (path === undefined) return new Map();
	const file = sources.file(path);
	const rows = annualRows(readAnnual(file), file, cutOfPath(path));
	return sumBy(rows.map((row) => ({ ...row, n: row.months[0] ?? 0 })));
}

function sumBy(
	rows: readonly { cve_ent: string; year: number; crime: string; n: number }[]
): StateSums {
	const sums = new Map<string, number>();
	for (const { cve_ent, year, crime, n } of rows) {
		const key = `${cve_ent} ${year} ${crime}`;
		sums.set(key, (sums.get(key) ?? 0) + n);
	}
	return sums;
}

function newest(sources: Sources, prefix: string): SourceFile {
	const path = sources.list(prefix).at(-1);
	if (path !== undefined) return sources.file(path);
	throw new SourceError({ file: prefix, expected: 'a file', found: 'none' });
}
