import { describe, expect, it } from 'vitest';
import { SourceError } from '../../../../scripts/import/lib/source-error';
import type { Held } from '../../../../scripts/import/official/held';
import type { OfficialImport } from '../../../../scripts/import/official/import-official';
import { mutations, type Mutation } from './mutations';
import { randomFrom } from './random';
import { heldWith, importBytes } from './read';
import { officialFields, type SmallOfficial } from './small-official';

const CASES = 10_000;
/** A case takes some milliseconds; one that takes this long is stuck. */
const MOST_MS = 20_000;
const seed = Number(process.env.FUZZ_SEED ?? 20_261_122);

/** A file of two states, and the cut that came a month before it. */
const smalls: readonly (readonly [small: SmallOfficial, before: string])[] = [
	[{ register: 'cnsp', unit: 'victims', cut: '2016-02', states: 2 }, '2016-01'],
	[{ register: 'cnsp', unit: 'files', cut: '2016-02', states: 2 }, '2016-01'],
	// Its last line ends in a figure and not in blanks.
	[{ register: 'cnsp', unit: 'victims', cut: '2015-12', states: 2 }, '2015-11'],
	[{ register: 'rnid', unit: 'files', cut: '2026-03', states: 2 }, '2026-02']
];

interface Base {
	readonly grid: readonly (readonly string[])[];
	readonly held: Held;
	readonly tables: string;
}

async function baseOf(small: SmallOfficial, before: string): Promise<Base> {
	const held = await heldWith({ ...small, cut: before });
	const tables = told(await importBytes(mutationFree(small), { held }));
	return { grid: officialFields(small), held, tables };
}

function mutationFree(small: SmallOfficial): Uint8Array {
	const lines = officialFields(small).map((fields) => `${fields.join(',')}\n`);
	return new Uint8Array(Buffer.from(lines.join(''), 'latin1'));
}

/** The new rows of both tables, in order. */
function told({ cuts }: OfficialImport): string {
	const rows = cuts.flatMap(({ years, months }) => [...years, ...months]);
	return rows
		.map((row) => Object.values(row).join(' '))
		.sort()
		.join('\n');
}

async function outcomeOf(mutation: Mutation, { held, tables }: Base): Promise<string> {
	try {
		const result = told(await importBytes(mutation.bytes, { held, name: 'datos' }));
		return result === tables ? 'same' : 'other tables';
	} catch (error) {
		return error instanceof SourceError ? 'error' : `a crash: ${String(error)}`;
	}
}

describe('importOfficial(files, held, options) on files that were damaged', () => {
	// A count in the place of another count is another file, not a damaged one: such are left out.
	it(`gives the same tables or a SourceError, ${CASES} times (FUZZ_SEED=${seed})`, async () => {
		const random = randomFrom(seed);
		const bases = await Promise.all(smalls.map(([small, before]) => baseOf(small, before)));
		const tally = new Map<string, number>();
		const wrong: string[] = [];
		for (let index = 0; index < CASES; index++) {
			const base = random.of(bases);
			const mutation = random.of(mutations)(base.grid, random);
			const start = performance.now();
			const outcome = await outcomeOf(mutation, base);
			const allowed = mutation.outcome === 'either' ? ['same', 'error'] : [mutation.outcome];
			tally.set(outcome, (tally.get(outcome) ?? 0) + 1);
			if (!allowed.includes(outcome)) wrong.push(`case ${index}, ${mutation.name}: ${outcome}`);
			if (performance.now() - start > MOST_MS) wrong.push(`case ${index}, ${mutation.name}: slow`);
		}
		expect(wrong.slice(0, 20)).toEqual([]);
		expect([...tally.values()].reduce((sum, n) => sum + n, 0)).toBe(CASES);
		expect(Math.min(tally.get('same') ?? 0, tally.get('error') ?? 0)).toBeGreaterThan(CASES / 10);
	}, 600_000);
});
