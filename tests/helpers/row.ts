import type { Row } from '../../src/lib/query/types';

/** A place's row with nothing in it but what is given. */
export function row(cve_ent: string, given: Partial<Row> = {}): Row {
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
		beside: null,
		...given
	};
}
