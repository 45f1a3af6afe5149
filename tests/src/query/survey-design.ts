/** Made-up samples of women in strata and units, and the textbook's estimates of them. */
import fc from 'fast-check';
import { inlineEngine } from '../../helpers/inline-engine';
import type { Engine } from '../../../src/lib/query/types';

export interface Woman {
	readonly state: string;
	readonly stratum: number;
	readonly unit: number;
	readonly weight: number;
	/** Null outside the base. */
	readonly outcome: 0 | 1 | null;
	readonly domain: 'urban' | 'rural' | null;
	readonly disability: 0 | 1 | null;
}

const answers = fc.record({
	weight: fc.integer({ min: 1, max: 13_706 }),
	outcome: fc.constantFrom(0, 1, 1, 0, null),
	domain: fc.constantFrom('urban', 'rural', 'rural', null),
	disability: fc.constantFrom(0, 1, null)
});

/** Strata of two to four units with up to four women each; strata 0 and 1 lie in the state 01, 2 in 02. */
export const samples: fc.Arbitrary<readonly Woman[]> = fc
	.array(
		fc.array(fc.array(answers, { minLength: 1, maxLength: 4 }), { minLength: 2, maxLength: 4 }),
		{
			minLength: 3,
			maxLength: 3
		}
	)
	.map((strata) =>
		strata.flatMap((units, stratum) =>
			units.flatMap((women, unit) =>
				women.map((woman) => ({ ...woman, state: stratum < 2 ? '01' : '02', stratum, unit }))
			)
		)
	);

const columns =
	'survey_year integer, cve_ent text, est_dis integer, upm_dis integer, fac_muj integer, partner_any integer, domain text, disability integer';

/** An engine whose `endireh_women` are none yet. Close it after use. */
export function designEngine(): Promise<Engine> {
	return inlineEngine({ endireh_women: { columns, rows: [] } });
}

/** Makes these the women of the engine, in 2021. */
export async function fill(engine: Engine, women: readonly Woman[]): Promise<void> {
	const rows = women.map(
		({ state, stratum, unit, weight, outcome, domain, disability }) =>
			`(2021, '${state}', ${stratum}, ${unit}, ${weight}, ${outcome}, ${domain && `'${domain}'`}, ${disability})`
	);
	await engine.query('delete from endireh_women');
	await engine.query(`insert into endireh_women values ${rows.join(', ')}`);
}

/** Which women of the base belong to a cell. */
export type InCell = (woman: Woman) => boolean;

/** The share of a cell in percent; null where it has no woman. */
export function shareOf(women: readonly Woman[], inCell: InCell): number | null {
	const asked = women.filter((woman) => woman.outcome !== null && inCell(woman));
	const weight = sum(asked.map((woman) => woman.weight));
	return weight === 0
		? null
		: (100 * sum(asked.map((woman) => woman.weight * (woman.outcome ?? 0)))) / weight;
}

/** The covariance of two cells' shares by Taylor linearisation, in squared percentage points, in doubles. */
export function covarianceOf(women: readonly Woman[], first: InCell, second: InCell): number {
	const scores = [first, second].map((inCell) => scoresOf(women, inCell));
	const strata = [...new Set(women.map(({ stratum }) => stratum))];
	return sum(
		strata.map((stratum) => {
			const units = [...new Set(inStratum(women, stratum).map(({ unit }) => unit))];
			const n = units.length;
			const [u = [], v = []] = scores.map((score) =>
				units.map((unit) =>
					sum(
						women.map((woman, at) =>
							woman.stratum === stratum && woman.unit === unit ? (score[at] ?? 0) : 0
						)
					)
				)
			);
			const products = sum(u.map((value, at) => value * (v[at] ?? 0)));
			return (n / (n - 1)) * (products - (sum(u) * sum(v)) / n);
		})
	);
}

function scoresOf(women: readonly Woman[], inCell: InCell): readonly number[] {
	const share = shareOf(women, inCell) ?? 0;
	const within = (woman: Woman) => woman.outcome !== null && inCell(woman);
	const weight = sum(women.filter(within).map((woman) => woman.weight));
	return women.map((woman) =>
		within(woman) ? (woman.weight * (100 * (woman.outcome ?? 0) - share)) / weight : 0
	);
}

function inStratum(women: readonly Woman[], stratum: number): readonly Woman[] {
	return women.filter((woman) => woman.stratum === stratum);
}

function sum(values: readonly number[]): number {
	return values.reduce((total, value) => total + value, 0);
}
