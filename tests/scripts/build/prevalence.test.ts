import { describe, expect, it } from 'vitest';
import { checkDesign, completedRows, microdataRows } from '../../../scripts/build/prevalence';
import type { SqlRow, SqlValue } from '../../../src/lib/query/types';
import { inlineEngine } from '../../helpers/inline-engine';

const design = 'survey_year integer, cve_ent text, est_dis integer, upm_dis integer';

/** Two strata of three units in one state, one stratum of four in another. */
const units: readonly SqlValue[][] = [
	...[1, 2, 3].map((upm) => [2021, '01', 1, upm]),
	...[4, 5, 6].map((upm) => [2021, '01', 2, upm]),
	...[7, 8, 9, 10].map((upm) => [2021, '02', 3, upm])
];

describe('completedRows(engine, rows)', () => {
	it('adds the interval on the units less the strata of the place', async () => {
		const engine = await inlineEngine({ endireh_women: { columns: design, rows: units } });
		const rows: SqlRow[] = [
			{ survey_year: 2021, cve_ent: '01', estimate: 40, se: 8 },
			{ survey_year: 2021, cve_ent: '00', estimate: 40, se: 8 },
			{ survey_year: 2021, cve_ent: '02', estimate: 40, se: null },
			{ survey_year: 2021, cve_ent: '02', estimate: null, se: null }
		];
		const [state, nation, published, missing] = await completedRows(engine, rows);
		await engine.close();
		// R: 100 * plogis(qlogis(.4) + c(-1, 1) * qt(.975, df) * .08 / .24), df 4 and 7.
		expect(state).toMatchObject({ cv: 20, precision: 'moderate' });
		expect(state?.['ci95_low']).toBeCloseTo(20.900279489, 7);
		expect(state?.['ci95_high']).toBeCloseTo(62.7151646449, 7);
		expect(nation?.['ci95_low']).toBeCloseTo(23.2602632087, 7);
		const none = { cv: null, precision: null, ci95_low: null, ci95_high: null };
		expect(published).toMatchObject({ estimate: 40, ...none });
		expect(missing).toMatchObject(none);
	});
});

describe('checkDesign(engine)', () => {
	async function check(...more: SqlValue[][]): Promise<void> {
		const engine = await inlineEngine({
			endireh_women: { columns: design, rows: [...units, ...more] }
		});
		try {
			await checkDesign(engine);
		} finally {
			await engine.close();
		}
	}

	it('passes strata within states, of two units or more, also when a later round uses the codes again', async () => {
		await expect(check([2016, '05', 1, 1], [2016, '05', 1, 2])).resolves.toBeUndefined();
	});

	it('refuses a stratum in two states', async () => {
		await expect(check([2021, '02', 1, 11])).rejects.toThrow(
			/endireh_women: stratum not fit.*"est_dis":1/
		);
	});

	it('refuses a stratum of one unit', async () => {
		await expect(check([2021, '02', 9, 12])).rejects.toThrow(/"est_dis":9/);
	});
});

describe('microdataRows(engine)', () => {
	it('stops where an indicator of the catalogue has no woman', async () => {
		const engine = await inlineEngine({
			endireh_women: {
				columns: `${design}, fac_muj integer, ever_partner integer, partner_any integer`,
				rows: units.map((unit) => [...unit, 10, 0, null])
			}
		});
		await expect(microdataRows(engine)).rejects.toThrow(/partner_lifetime_any .* has no women/);
		await engine.close();
	});
});
