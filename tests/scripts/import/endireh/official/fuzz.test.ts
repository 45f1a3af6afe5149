import { describe, expect, it } from 'vitest';
import { SourceError } from '../../../../../scripts/import/lib/source-error';
import { womanColumns } from '../../../../../scripts/import/endireh/women';
import { surveyTables } from '../../../../fixtures/endireh/tables';
import { cleanZip } from '../../../../fixtures/endireh/dirty-zip';
import { randomFrom } from '../../official/random';
import { readZip } from './given';
import { mutations } from './mutations';

const CASES = 250;
const seed = Number(process.env.FUZZ_SEED ?? 20_261_122);
const tables = surveyTables(2021, { seed: 5, strata: 1, units: 2, women: 2 });

/** The women of a zip in an order of their own, or that it was refused. */
function outcomeOf(bytes: Uint8Array, expected: string): string {
	try {
		return told(bytes) === expected ? 'same' : 'other women';
	} catch (error) {
		return error instanceof SourceError ? 'error' : `a crash: ${String(error)}`;
	}
}

function told(bytes: Uint8Array): string {
	return readZip(bytes, 'bd_endireh_2021_csv.zip')
		.women.map((woman) => womanColumns.map((column) => woman[column]).join(' '))
		.sort()
		.join('\n');
}

describe('readOfficialSurvey(files, progress) on zips that were changed', () => {
	it(`gives the same women or a SourceError, ${CASES} times (FUZZ_SEED=${seed})`, () => {
		const random = randomFrom(seed);
		const expected = told(cleanZip(tables));
		const tally = new Map<string, number>();
		const wrong: string[] = [];
		for (let index = 0; index < CASES; index++) {
			const mutation = random.of(mutations)(tables, random);
			const outcome = outcomeOf(mutation.bytes, expected);
			const allowed = mutation.outcome === 'either' ? ['same', 'error'] : [mutation.outcome];
			tally.set(outcome, (tally.get(outcome) ?? 0) + 1);
			if (!allowed.includes(outcome)) wrong.push(`case ${index}, ${mutation.name}: ${outcome}`);
		}
		expect(wrong.slice(0, 20)).toEqual([]);
		expect(Math.min(tally.get('same') ?? 0, tally.get('error') ?? 0)).toBeGreaterThan(CASES / 10);
	}, 600_000);
});
