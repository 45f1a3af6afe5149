import { describe, expect, it } from 'vitest';
import type { CrimeCount, IndicatorQuery } from '../../../src/lib/catalog/types';
import { crimeRateSql, crimeShareSql } from '../../../src/lib/query/crime';
import type { Filters, Question, SqlRow, SqlValue } from '../../../src/lib/query/types';
import { inlineEngine } from '../../helpers/inline-engine';

const femicide: CrimeCount = { crime: 'femicide', sex: 'women' };
const homicide: CrimeCount = { crime: 'intentional_homicide', sex: 'women' };
const codes = Array.from({ length: 33 }, (_, i) => String(i).padStart(2, '0'));

type Counts = (cve_ent: string) => number;

/** One count for the nation and every state, at a cut. */
function everywhere(
	{
		cut,
		unit = 'victims',
		months = 12,
		year = 2024,
		register = 'cnsp'
	}: Partial<CutRow> & { cut: string },
	{ crime, sex }: CrimeCount,
	n: Counts
): SqlValue[][] {
	return codes.map((cve) => [
		cut,
		register,
		unit,
		cve,
		year,
		months,
		crime,
		sex,
		n(cve),
		`from-${cut}`
	]);
}
interface CutRow {
	readonly cut: string;
	readonly unit: string;
	readonly months: number;
	readonly year: number;
	readonly register: string;
}

const crime_year = {
	columns:
		'cut text, register text, unit text, cve_ent text, year integer, months integer, crime text, sex text, n integer, source text',
	rows: [
		...everywhere({ cut: '2024-06', months: 6 }, femicide, (cve) => Number(cve)),
		...everywhere({ cut: '2024-06', months: 6 }, homicide, () => 10),
		...everywhere({ cut: '2025-06' }, femicide, (cve) => 2 * Number(cve)),
		...everywhere({ cut: '2025-06' }, homicide, () => 30),
		...everywhere({ cut: '2025-06' }, { crime: 'intentional_homicide', sex: 'men' }, () => 900),
		...everywhere({ cut: '2025-06', unit: 'files' }, { crime: 'femicide', sex: 'women' }, () => 7),
		...everywhere({ cut: '2025-06', unit: 'files' }, { crime: 'rape_simple', sex: 'all' }, () => 3),
		...everywhere(
			{ cut: '2025-06', unit: 'files' },
			{ crime: 'rape_equated', sex: 'all' },
			() => 2
		),
		// A later cut that has the nation only.
		...everywhere(
			{ cut: '2026-08', unit: 'files' },
			{ crime: 'rape_simple', sex: 'all' },
			() => 99
		).slice(0, 1),
		...everywhere(
			{ cut: '2026-08', unit: 'files' },
			{ crime: 'rape_equated', sex: 'all' },
			() => 99
		).slice(0, 1)
	]
};
const population = {
	columns: 'cve_ent text, year integer, sex text, age_group text, population integer',
	rows: codes.flatMap((cve): SqlValue[][] => [
		[cve, 2024, 'women', 'all', 200_000],
		[cve, 2024, 'men', 'all', 1],
		[cve, 2024, 'women', '18_plus', 1],
		[cve, 2023, 'women', 'all', 1]
	])
};

async function rowsOf(sql: string): Promise<readonly SqlRow[]> {
	const engine = await inlineEngine({ crime_year, population });
	try {
		return await engine.query(sql);
	} finally {
		await engine.close();
	}
}

const asked = (filters: Filters = {}, year = 2024): Question => ({
	indicator: 'any',
	year,
	filters
});

type Rate = Extract<IndicatorQuery, { kind: 'crime_rate' }>;
const rateOf = (unit: Rate['unit'], ...crimes: CrimeCount[]): Rate => ({
	kind: 'crime_rate',
	unit,
	register: 'cnsp',
	crimes
});

describe('crimeRateSql(query, question)', () => {
	it('divides the count of the newest cut by the women of the year', async () => {
		const rows = await rowsOf(crimeRateSql(rateOf('victims', femicide), asked()));
		expect(rows.map((row) => row['cve_ent'])).toEqual(codes);
		expect(rows[5]).toEqual({
			cve_ent: '05',
			cut: '2025-06',
			months: 12,
			source: 'from-2025-06',
			n: 10,
			women: 200_000,
			rate: 5,
			femicide: 10,
			intentional_homicide: 30
		});
	});

	it('takes the cut asked for, and divides its six months by six months of women', async () => {
		const rows = await rowsOf(crimeRateSql(rateOf('victims', femicide), asked({ cut: '2024-06' })));
		expect(rows[5]).toMatchObject({
			cut: '2024-06',
			months: 6,
			n: 5,
			rate: 5,
			intentional_homicide: 10
		});
	});

	it('gives no row for a cut or a year that is not held', async () => {
		const sql = crimeRateSql(rateOf('victims', femicide), asked({ cut: '2023-01' }));
		expect(await rowsOf(sql)).toEqual([]);
		expect(await rowsOf(crimeRateSql(rateOf('victims', femicide), asked({}, 2023)))).toEqual([]);
	});

	it('adds crimes, passes over a cut without states, and has nothing beside what is no killing', async () => {
		const rape = rateOf(
			'files',
			{ crime: 'rape_simple', sex: 'all' },
			{ crime: 'rape_equated', sex: 'all' }
		);
		const [nation, first] = await rowsOf(crimeRateSql(rape, asked()));
		expect(nation).toEqual({ ...first, cve_ent: '00' });
		expect(first).toMatchObject({ cut: '2025-06', n: 5, rate: 2.5 });
		expect(first).not.toHaveProperty('femicide');
	});

	it('counts women only, not the men killed', async () => {
		const rows = await rowsOf(crimeRateSql(rateOf('victims', femicide, homicide), asked()));
		expect(rows[1]).toMatchObject({ n: 32, femicide: 2, intentional_homicide: 30 });
	});

	it('sets the victims of as many months beside the files', async () => {
		const rows = await rowsOf(crimeRateSql(rateOf('files', femicide), asked()));
		expect(rows[5]).toMatchObject({ n: 7, rate: 3.5, femicide: 10, intentional_homicide: 30 });
	});
});

describe('crimeShareSql(query, question)', () => {
	const share: Extract<IndicatorQuery, { kind: 'crime_share' }> = {
		kind: 'crime_share',
		unit: 'victims',
		register: 'cnsp',
		part: [femicide],
		whole: [femicide, homicide]
	};

	it('is the part in percent of the whole, at the newest cut that has both', async () => {
		const rows = await rowsOf(crimeShareSql(share, asked()));
		expect(rows[5]).toMatchObject({ cut: '2025-06', part: 10, whole: 40, share: 25 });
		expect(rows[5]).toMatchObject({ months: 12, source: 'from-2025-06', femicide: 10 });
	});

	it('takes the cut asked for', async () => {
		const rows = await rowsOf(crimeShareSql(share, asked({ cut: '2024-06' })));
		expect(rows[10]).toMatchObject({ cut: '2024-06', months: 6, part: 10, whole: 20, share: 50 });
	});
});
