/** The effects of the review's file, row by row, checked against what its rows say of each other. */
import { coded, fault } from '../fields';
import { count, decimal, readCsv, type SourceFile, type SourceRow } from '../lib/read';
import { SourceError } from '../lib/source-error';
import type { TableRow } from '../lib/write';
import { countries, designs, labels, outcomes, populations, published } from './codes';

const columns = [
	...['author', 'year', 'stage_in_life', 'country', 'study_design', 'behavior_type'],
	...['scale_type', 'total_n', 'published_unpublished', 'labels', 'anticipated_direction'],
	...['unique_study_id', 'unique_paper_id', 'd', 'var_d', 'se_d']
] as const;

/** How far the square of `se_d` may lie from `var_d`, which has three decimals. */
const ROUNDING = 1e-9;

/**
 * The rows of `evidence` in the order of the file. Throws `SourceError` for a code that we do not know, an
 * effect without its error or against its own direction, an error that is not the root of its variance, and a
 * study whose rows disagree on paper, year, country, population or publication.
 */
export function effectsOf(file: SourceFile): readonly TableRow[] {
	const rows = readCsv(file, { encoding: 'utf-8', columns });
	const studies = new Map<number, string>();
	return rows.map((row, index) => {
		const effect = effectOf(row, index + 1, file);
		const told = ['paper', 'label', 'year', 'country', 'population', 'published']
			.map((column) => `${effect[column]}`)
			.join(', ');
		const study = Number(effect['study']);
		const before = studies.get(study) ?? told;
		if (before !== told) {
			const expected = `${before}, as its other rows`;
			const place = { file: file.path, row: row.line, column: 'unique_study_id' };
			throw new SourceError({ ...place, expected, found: told });
		}
		studies.set(study, before);
		return effect;
	});
}

function effectOf(row: SourceRow, id: number, file: SourceFile): TableRow {
	const outcome = coded(row, 'behavior_type', file, outcomes);
	const scale = outcome === 'ideas' ? 'ideas' : 'behavior';
	if (row.text('scale_type') !== scale) throw fault(row, 'scale_type', file, scale);
	const label = row.text('labels');
	if (label === '') throw fault(row, 'labels', file, 'an author and a year');
	const n = decimal(row, 'total_n', file);
	if (!(n >= 1)) throw fault(row, 'total_n', file, 'a number of people');
	return {
		id,
		study: count(row, 'unique_study_id', file),
		paper: count(row, 'unique_paper_id', file),
		label: labels[label] ?? label,
		year: count(row, 'year', file),
		country: coded(row, 'country', file, countries),
		design: coded(row, 'study_design', file, designs),
		population: coded(row, 'stage_in_life', file, populations),
		outcome,
		effect: sizeOf(row, file),
		se: errorOf(row, file),
		// The authors divide shared control groups among the groups treated: some numbers are no whole ones.
		n: Math.round(n),
		published: coded(row, 'published_unpublished', file, published)
	};
}

/** `d`, whose sign has to be that of `anticipated_direction`: 1 is better, -1 worse, 0 neither. */
function sizeOf(row: SourceRow, file: SourceFile): number {
	const d = decimal(row, 'd', file);
	const direction = coded(row, 'anticipated_direction', file, { '1': 1, '0': 0, '-1': -1 });
	if (d !== 0 && Math.sign(d) !== direction)
		throw fault(row, 'd', file, `an effect of direction ${direction}`);
	return d;
}

function errorOf(row: SourceRow, file: SourceFile): number {
	const se = decimal(row, 'se_d', file);
	const variance = decimal(row, 'var_d', file);
	if (!(se > 0)) throw fault(row, 'se_d', file, 'an error above zero');
	if (Math.abs(se * se - variance) > ROUNDING)
		throw fault(row, 'se_d', file, `the square root of var_d (${variance})`);
	return se;
}
