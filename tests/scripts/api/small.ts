import { indicator, indicators } from '../../../src/lib/catalog/indicators';
import { nation, states } from '../../../src/lib/catalog/states';
import type { Manifest, TableEntry } from '../../../src/lib/query/manifest';
import type { Result, Row } from '../../../src/lib/query/types';

/** A row without any figure. */
export function noData(cve_ent: string): Row {
	return {
		cve_ent,
		value: null,
		low: null,
		high: null,
		se: null,
		cv: null,
		precision: null,
		numerator: null,
		denominator: null,
		sample: null,
		origin: null,
		beside: null
	};
}

/** The nation's femicide of 2025, as `crime_year` and `population` had it at the cut of May 2026. */
export const nationOf2025: Row = {
	...noData('00'),
	value: 1.0745696902557271,
	low: 0.9981249365753374,
	high: 1.1553161475211562,
	cv: 3.6961063547728643,
	precision: 'high',
	numerator: 732,
	denominator: 68120291,
	beside: { femicide: 732, intentional_homicide: 2086, share: 25.975869410929736 }
};

/** A result of all 33 places: the nation's row given, every state without data but Aguascalientes, which has zero. */
export function smallResult(id: string, year: number, of: Row = nationOf2025): Result {
	const [first, ...others] = states;
	const zero = { ...noData(first?.cve_ent ?? ''), value: 0, low: 0, high: 0.5, numerator: 0 };
	return {
		question: { indicator: id, year, filters: {} },
		cut: '2026-05',
		months: 12,
		sources: ['sesnsp-bulletins', 'conapo-population'],
		rows: [
			{ ...of, cve_ent: nation.cve_ent },
			zero,
			...others.map(({ cve_ent }) => noData(cve_ent))
		],
		sql: 'select 1'
	};
}

/** Every indicator with a small result a year. */
export function allAnswered() {
	return indicators.map((each) => ({
		indicator: each,
		results: each.years.map((year) => smallResult(each.id, year))
	}));
}

/** One indicator with a small result a year. */
export function answered(id: string) {
	const entry = indicator(id);
	return { indicator: entry, results: entry.years.map((year) => smallResult(id, year)) };
}

export const edition = { release: '0.1.0+0123abcd', origin: 'https://atlas.example' };

/** A table of crimes and one of women, without their files. */
export const tables: readonly TableEntry[] = [
	{
		table: 'crime_year',
		parquet: 'crime_year.parquet',
		csv: 'crime_year.csv',
		file: 'crime_year.0123456789ab.parquet',
		rows: 2,
		bytes: 10,
		sha256: 'a'.repeat(64),
		label: { es: 'Carpetas', en: 'Files' },
		row: { es: 'un año', en: 'a year' },
		key: ['year', 'crime'],
		columns: [
			{ name: 'year', type: 'integer', unit: 'year', label: { es: 'Año', en: 'Year' } },
			{ name: 'crime', type: 'text', unit: null, label: { es: 'Delito', en: 'Crime' } },
			{ name: 'n', type: 'double', unit: 'files', label: { es: 'Cuántas', en: 'How many' } },
			{ name: 'whole', type: 'boolean', unit: null, label: { es: 'Entero', en: 'Whole' } }
		],
		sources: ['sesnsp-victims', 'conapo-population']
	},
	{
		table: 'sources',
		parquet: 'sources.parquet',
		csv: 'sources.csv',
		file: 'sources.0123456789ab.parquet',
		rows: 1,
		bytes: 10,
		sha256: 'b'.repeat(64),
		label: { es: 'Fuentes', en: 'Sources' },
		row: { es: 'una fuente', en: 'a source' },
		key: ['id'],
		columns: [{ name: 'id', type: 'text', unit: null, label: { es: 'Fuente', en: 'Source' } }],
		sources: []
	}
];

export const manifest: Manifest = { release: edition.release, tables };
