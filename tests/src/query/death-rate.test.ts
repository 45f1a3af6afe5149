import { describe, expect, it } from 'vitest';
import { deathRateSql } from '../../../src/lib/query/death-rate';
import { inlineEngine } from '../../helpers/inline-engine';

const tables = {
	homicide_deaths: {
		columns: 'cve_ent text, year integer, sex text, n integer, complete boolean',
		rows: [
			['00', 2020, 'women', 9, true],
			['01', 2020, 'women', 6, true],
			['99', 2020, 'women', 3, true],
			['01', 2020, 'men', 60, true],
			['01', 2023, 'women', 5, false]
		]
	},
	population: {
		columns: 'cve_ent text, year integer, sex text, age_group text, population integer',
		rows: ['00', '01', '02'].flatMap((cve) =>
			[2020, 2023].map((year) => [cve, year, 'women', 'all', 300_000])
		)
	}
};

async function rowsOf(year: number) {
	const engine = await inlineEngine(tables);
	try {
		return await engine.query(deathRateSql({ indicator: 'any', year, filters: {} }));
	} finally {
		await engine.close();
	}
}

describe('deathRateSql(question)', () => {
	it('counts women; a state without a row had none; the unknown place is in the nation only', async () => {
		expect(await rowsOf(2020)).toEqual([
			{ cve_ent: '00', n: 9, women: 300_000, rate: 3 },
			{ cve_ent: '01', n: 6, women: 300_000, rate: 2 },
			{ cve_ent: '02', n: 0, women: 300_000, rate: 0 }
		]);
	});

	it('gives no rate for a year that is not complete or not held', async () => {
		expect(await rowsOf(2023)).toEqual([]);
		expect(await rowsOf(1985)).toEqual([]);
	});
});
