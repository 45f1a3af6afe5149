import { womanColumns, type Woman } from '../women';

/** A woman whose columns are being filled. */
export type Filling = { -readonly [column in keyof Woman]: Woman[column] | string | number | null };

/**
 * A woman with every column of `endireh_women`, all empty. Parsed and copied, and filled only
 * afterwards: objects that grow by names that are worked out take V8 five times the memory, which
 * counts with 220,000 of them.
 */
export function blankWoman(): Filling {
	return { ...template };
}

const template = JSON.parse(
	JSON.stringify(Object.fromEntries(womanColumns.map((column) => [column, null])))
) as Filling;
