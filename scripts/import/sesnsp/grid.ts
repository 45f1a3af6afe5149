import type { Crime, Sex } from '../../../src/lib/catalog/types';
import { SourceError } from '../lib/source-error';
import type { SourceFile } from '../lib/sources';

/** What places a count in a publication; the files add modality and age group. */
export interface GridRow {
	readonly cve_ent: string;
	readonly year: number;
	readonly crime: Crime;
	readonly sex: Sex;
	readonly modality?: string;
	readonly age_group?: string;
}

/**
 * Checks that a file is whole: each of `states` has, in each year of the file, the same crimes,
 * modalities, sexes and ages, and each of `crimes` is among them. SESNSP writes its zeros, so that
 * an absent row is a lost row and not a zero. Throws `SourceError` at the first state and year with
 * a gap.
 */
export function completeGrid(
	rows: readonly GridRow[],
	file: SourceFile,
	states: readonly string[],
	crimes: readonly Crime[]
): void {
	const held = new Map<string, Set<string>>();
	const cells = new Set<string>();
	const years = new Set<number>();
	for (const row of rows) {
		const cell = [row.crime, row.modality, row.sex, row.age_group].join(' | ');
		const place = placeOf(row.cve_ent, row.year);
		held.set(place, (held.get(place) ?? new Set()).add(cell));
		cells.add(cell);
		years.add(row.year);
	}
	for (const crime of crimes) {
		if (![...cells].some((cell) => cell.startsWith(`${crime} |`))) {
			throw gap(file, `rows of ${crime}`);
		}
	}
	for (const cve_ent of states) {
		for (const year of years) {
			const here = held.get(placeOf(cve_ent, year));
			const lost = [...cells].find((cell) => !here?.has(cell));
			if (lost !== undefined) throw gap(file, `${lost} in state ${cve_ent}, ${year}`);
		}
	}
}

function placeOf(cve_ent: string, year: number): string {
	return `${cve_ent} ${year}`;
}

function gap(file: SourceFile, expected: string): SourceError {
	return new SourceError({ file: file.path, expected, found: 'none' });
}
