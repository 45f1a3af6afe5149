import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { memorySources } from '../../../../scripts/import/lib/read';
import {
	ageGroups,
	modalities,
	publishedCrimes,
	sexes
} from '../../../../scripts/import/sesnsp/codes';
import {
	FIRST_YEAR,
	monthColumns,
	monthsCounted,
	RNID_FIRST_YEAR
} from '../../../../scripts/import/sesnsp/cut';
import { heldIn, type Held } from '../../../../scripts/import/official/held';
import type { CrimeMonth } from '../../../../scripts/import/sesnsp/tables';
import { stateCodes } from '../../../../scripts/import/lib/states';
import { root } from '../../../helpers/files';
import { filesHeader, victimsHeader } from '../sesnsp/wide-text';
import { stateNames } from '../small';
import { cutOf } from './small-official';

/** What `data/` holds of some folders, and the very bytes of their tables. */
export function dataHeld(...folders: readonly string[]): {
	readonly held: Held;
	readonly bytes: ReadonlyMap<string, Uint8Array>;
} {
	const names = ['crime_year.csv', 'crime_year.csv.gz', 'crime_month.csv', 'crime_month.csv.gz'];
	const paths = folders
		.flatMap((folder) => [...names, 'source.json'].map((name) => `${folder}/${name}`))
		.filter((path) => existsSync(join(root, 'data', path)));
	const bytes = new Map(
		paths.map((path) => [path, new Uint8Array(readFileSync(join(root, 'data', path)))] as const)
	);
	return { held: heldIn(memorySources(Object.fromEntries(bytes))), bytes };
}

/** The same without a cut in one of the folders, as if it had not been published yet. */
export function withoutCut(held: Held, folder: string, cut: string): Held {
	const before = held.get(folder);
	if (!before) throw new Error(`no ${folder} in data/`);
	const files = before.record.files.filter((file) => file.cut !== cut);
	return new Map([
		...held,
		[
			folder,
			{
				record: { ...before.record, cut: files.at(-1)?.cut ?? null, files },
				years: before.years.filter((row) => row.cut !== cut),
				months: before.months.filter((row) => row.cut !== cut)
			}
		]
	]);
}

/**
 * An official file made of our own `crime_month`: a row for each state, year and category that has
 * a count anywhere or a row in `crime_year`, zeros written, months after the cut blank.
 */
export function officialFields(held: Held, folder: string): readonly (readonly string[])[] {
	const { months = [], years = [] } = held.get(folder) ?? {};
	const first = months[0];
	if (!first) throw new Error(`no months in ${folder}`);
	const cut = cutOf(first.cut);
	const victims = first.unit === 'victims';
	const counts = new Map(
		months.map((row) => [keyOf(row, row.cve_ent, row.year, row.month), row.n])
	);
	const kinds = new Map(months.map((row) => [categoryOf(row), row]));
	for (const row of years.filter((one) => one.cut === first.cut)) {
		if ([...kinds.values()].some(({ crime, sex }) => crime === row.crime && sex === row.sex))
			continue;
		const category = { ...first, ...row, modality: 'all', age_group: victims ? 'adult' : 'all' };
		kinds.set(categoryOf(category), category);
	}
	const rows: string[][] = [];
	const start = first.register === 'cnsp' ? FIRST_YEAR : RNID_FIRST_YEAR;
	for (let year = start; year <= cut.year; year++) {
		for (const [index, code] of stateCodes.entries()) {
			for (const kind of kinds.values()) {
				const place = [String(year), String(index + 1), stateNames[index] ?? ''];
				const figures = monthColumns.map((_, month) =>
					month < monthsCounted(year, cut)
						? String(counts.get(keyOf(kind, code, year, month + 1)) ?? 0)
						: ''
				);
				rows.push([...place, ...fieldsOf(kind, victims), ...figures]);
			}
		}
	}
	const header = victims ? victimsHeader : filesHeader;
	return [[...header.split(','), ...monthColumns], ...rows];
}

type Category = Pick<CrimeMonth, 'register' | 'crime' | 'modality' | 'sex' | 'age_group'>;

function categoryOf({ crime, modality, sex, age_group }: Category): string {
	return [crime, modality, sex, age_group].join(' ');
}

function keyOf(row: Category, cve_ent: string, year: number, month: number): string {
	return [categoryOf(row), cve_ent, year, month].join(' ');
}

/** A category as the publisher writes it. */
function fieldsOf(row: Category, victims: boolean): readonly string[] {
	const published = publishedCrimes[row.register].find(
		({ crime, modality }) =>
			crime === row.crime && (modality === undefined || modality === row.modality)
	);
	if (!published) throw new Error(`${row.crime} is not published`);
	const { type, subtype } = published;
	const weapon = Object.keys(modalities).find((text) => modalities[text] === row.modality);
	const crime = ['El bien', type, subtype, published.modality ? subtype : (weapon ?? subtype)];
	if (!victims) return crime;
	return [...crime, textOf(sexes, row.sex), textOf(ageGroups, row.age_group)];
}

function textOf(codes: Readonly<Record<string, string>>, code: string): string {
	const text = Object.keys(codes).find((name) => codes[name] === code);
	if (text === undefined) throw new Error(`no text for ${code}`);
	return text;
}
