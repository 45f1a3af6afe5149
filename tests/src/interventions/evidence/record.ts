import type { Effect } from '../../../../src/lib/query/response-records';
import { evidenceRows } from '../../stats/evidence-fixture';

/** An effect with what a test says of it. */
export function effectOf(change: Partial<Effect> = {}): Effect {
	return {
		...{ study: 1, paper: 1, label: 'Roe 2001', year: 2001, country: 'US', design: 'rct' },
		...{ population: 'college', outcome: 'perpetration', effect: 0.1, se: 0.1, n: 100 },
		published: true,
		...change
	};
}

/** The effects of the public table, as the record has them. */
export const allEffects: readonly Effect[] = evidenceRows.map((row) => ({
	study: Number(row['study']),
	paper: Number(row['paper']),
	label: row['label'] ?? '',
	year: Number(row['year']),
	country: row['country'] ?? '',
	design: row['design'] as Effect['design'],
	population: row['population'] ?? '',
	outcome: row['outcome'] as Effect['outcome'],
	effect: Number(row['effect']),
	se: Number(row['se']),
	n: Number(row['n']),
	published: row['published'] === 'true'
}));
