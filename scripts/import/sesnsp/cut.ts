import { registerYears } from '../../../src/lib/catalog/registers';
import { SourceError } from '../lib/source-error';

/** The last month that the publisher had counted. */
export interface Cut {
	/** `YYYY-MM`. */
	readonly text: string;
	readonly year: number;
	/** 1 to 12. */
	readonly month: number;
}

/** The columns of the months in SESNSP's wide files, January first. */
export const monthColumns = [
	'Enero',
	'Febrero',
	'Marzo',
	'Abril',
	'Mayo',
	'Junio',
	'Julio',
	'Agosto',
	'Septiembre',
	'Octubre',
	'Noviembre',
	'Diciembre'
] as const;

/** The first year of the register CNSP/38/15. */
export const FIRST_YEAR = registerYears.cnsp[0];
/** The first year of the register RNID, which took the place of CNSP/38/15. */
export const RNID_FIRST_YEAR = registerYears.rnid[0];

const cutAtEnd = /(\d{4}-\d{2})\.csv(?:\.gz)?$/;
const cutText = /^(\d{4})-(0[1-9]|1[0-2])$/;

/** The cut that ends a file's name (`IDVFC_2022-06.csv.gz`); `SourceError` where none does. */
export function cutOfPath(path: string): Cut {
	const text = cutAtEnd.exec(path)?.[1];
	const cut = text === undefined ? null : cutFromText(text);
	if (cut) return cut;
	throw new SourceError({
		file: path,
		expected: 'a name that ends in its cut, YYYY-MM',
		found: path
	});
}

/** The cut written `YYYY-MM`, or null where the text is no month. */
export function cutFromText(text: string): Cut | null {
	const match = cutText.exec(text);
	return match ? { text, year: Number(match[1]), month: Number(match[2]) } : null;
}

/** How many months of `year` are counted at `cut`: 12, the month of the cut, or 0 after it. */
export function monthsCounted(year: number, cut: Cut): number {
	if (year < cut.year) return 12;
	return year === cut.year ? cut.month : 0;
}

/** The newest of the cuts; throws `TypeError` for an empty list. */
export function newestCut(cuts: readonly Cut[]): Cut {
	return cuts.reduce((newest, cut) => (cut.text > newest.text ? cut : newest));
}
