import { describe, expect, it } from 'vitest';
import { stateCodes } from '../../../../scripts/import/lib/states';
import { newestCut } from '../../../../src/lib/catalog/cuts';
import { declaredDifferences } from '../../../../scripts/import/sesnsp/bulletin-checks';
import { crimeTable, totalsBy, type CrimeRow } from './crime-tables';

const years = crimeTable('crime_year');
const months = crimeTable('crime_month');
const yearKey = ['cut', 'register', 'unit', 'cve_ent', 'year', 'crime', 'sex'];
const monthKey = [...yearKey, 'month', 'modality', 'age_group'];

function keysOf(rows: readonly CrimeRow[], columns: readonly string[]): readonly string[] {
	return rows.map((row) => columns.map((column) => row[column]).join(' '));
}

const isState = (row: CrimeRow): boolean => row.cve_ent !== '00';

describe('crime_year of every folder', () => {
	it('has each key once', () => {
		expect(new Set(keysOf(years, yearKey)).size).toBe(years.length);
	});

	it('has all 32 states and the nation wherever it has a state', () => {
		const places = new Map<string, number>();
		const group = ['cut', 'register', 'unit', 'year', 'crime', 'sex'];
		for (const key of keysOf(years.filter(isState), group)) {
			places.set(key, (places.get(key) ?? 0) + 1);
		}
		expect(new Set(places.values())).toEqual(new Set([stateCodes.length]));
		const nations = new Set(
			keysOf(
				years.filter((row) => !isState(row)),
				group
			)
		);
		expect([...places.keys()].filter((key) => !nations.has(key))).toEqual([]);
	});

	it('has a nation that is the sum of its states', () => {
		const group = ['cut', 'register', 'unit', 'year', 'crime', 'sex'];
		const states = totalsBy(years.filter(isState), group);
		const nation = totalsBy(
			years.filter((row) => !isState(row)),
			group
		);
		expect([...states].filter(([key, n]) => nation.get(key) !== n)).toEqual([]);
	});

	it('counts twelve months, or the months of the cut in its year, and no later year', () => {
		const wrong = years.filter(({ cut = '', year = '', months }) => {
			const [cutYear = '', cutMonth = ''] = cut.split('-');
			const counted = year < cutYear ? 12 : Number(cutMonth);
			return year > cutYear || Number(months) !== counted;
		});
		expect(wrong).toEqual([]);
	});

	it('breaks in January 2026: cnsp before, rnid since', () => {
		expect(years.filter((row) => (row.register === 'rnid') !== (row.year === '2026'))).toEqual([]);
	});

	it('has women only as victims of femicide, and no attempts before 2026', () => {
		const sexes = new Set(years.filter((row) => row.crime === 'femicide').map((row) => row.sex));
		expect(sexes).toEqual(new Set(['women']));
		const attempts = years.filter((row) => row.crime === 'attempted_femicide');
		expect(new Set(attempts.map((row) => row.year))).toEqual(new Set(['2026']));
	});
});

describe('crime_month of every folder', () => {
	it('has each key once, no zero and no month after its cut', () => {
		expect(new Set(keysOf(months, monthKey)).size).toBe(months.length);
		const wrong = months.filter(
			({ cut = '', year, month = '', n }) => n === '0' || `${year}-${month.padStart(2, '0')}` > cut
		);
		expect(wrong).toEqual([]);
	});

	it('has one cut for each register, unit and level, the newest of its folder', () => {
		const cuts = new Map<string, Set<string>>();
		for (const row of months) {
			const level = `${row.register} ${row.unit} ${isState(row) ? 'states' : 'nation'}`;
			cuts.set(level, (cuts.get(level) ?? new Set()).add(row.cut ?? ''));
		}
		expect([...cuts].map(([level, held]) => [level, ...held]).sort()).toEqual([
			['cnsp files nation', newestCut('sesnsp-bulletins')],
			['cnsp files states', newestCut('sesnsp-crimes')],
			['cnsp victims nation', newestCut('sesnsp-victims')],
			['cnsp victims states', newestCut('sesnsp-victims')],
			['rnid files nation', newestCut('sesnsp-bulletins')],
			['rnid files states', newestCut('sesnsp-rnid')]
		]);
	});

	it('adds to crime_year at the same cut, save where two bulletins of the publisher differ', () => {
		const monthly = totalsBy(months, yearKey);
		const yearly = totalsBy(years, yearKey);
		const differ = [...monthly].filter(([key, n]) => yearly.get(key) !== n);
		const declared = declaredDifferences
			.filter(({ crime }) => crime !== 'human_trafficking')
			.map(({ crime, year, months }) => {
				const sex = crime === 'femicide' ? 'women' : 'all';
				return [
					`${newestCut('sesnsp-bulletins')} cnsp files 00 ${year} ${crime} ${sex}`,
					months
				] as const;
			});
		expect(differ.toSorted()).toEqual(declared.toSorted());
	});
});

describe('crime_municipality and crime_municipality_month', () => {
	const state = (rows: readonly CrimeRow[]): readonly CrimeRow[] =>
		rows.map((row) => ({ ...row, cve_ent: (row.cvegeo ?? '').slice(0, 2) }));
	const group = ['cve_ent', 'year', 'crime'];
	const municipal = crimeTable('crime_municipality');
	const monthly = crimeTable('crime_municipality_month');

	it('add to the files of the state in all 704 states, years and crimes from 2015 to 2025', () => {
		const sums = totalsBy(state(municipal.filter((row) => row.months === '12')), group);
		const states = totalsBy(
			years.filter((row) => row.cut === '2026-08' && row.register === 'cnsp' && isState(row)),
			group
		);
		expect(sums.size).toBe(704);
		expect([...sums].filter(([key, n]) => states.get(key) !== n)).toEqual([]);
	});

	it('add by month to the files of the state and year at the same cut', () => {
		const sums = totalsBy(state(monthly), group);
		const annual = years.filter((row) => row.cut === '2025-06' && row.unit === 'files');
		const states = totalsBy(annual.filter(isState), group);
		expect([...sums].filter(([key, n]) => states.get(key) !== n)).toEqual([]);
		expect(
			[...states].filter(
				([key, n]) =>
					/ 202[45] /.test(key) && /homicide|^\S+ \S+ femicide/.test(key) && n > 0 && !sums.has(key)
			)
		).toEqual([]);
	});

	it('hold 2,478 municipalities and the codes that are none, zeros written', () => {
		const codes = new Set(municipal.map((row) => row.cvegeo ?? ''));
		const none = [...codes].filter((code) => /99[89]$/.test(code));
		expect(codes.size - none.length).toBe(2478);
		expect(none).toHaveLength(37);
		expect(municipal).toHaveLength(codes.size * 2 * 12);
		const known = new Set(codes);
		expect(monthly.filter((row) => !known.has(row.cvegeo ?? ''))).toEqual([]);
	});

	it('keep what has no municipality: Oaxaca 2015 to 2017, Mexico City by month', () => {
		const of = (cvegeo: string, crime: string, year: string): string | undefined =>
			municipal.find((row) => row.cvegeo === cvegeo && row.crime === crime && row.year === year)?.n;
		expect(['2015', '2016', '2017', '2018'].map((year) => of('20999', 'femicide', year))).toEqual([
			'6',
			'35',
			'20',
			'1'
		]);
		const homicides = monthly.filter(
			(row) => row.cvegeo === '09998' && row.crime === 'intentional_homicide'
		);
		expect(homicides.reduce((sum, { n }) => sum + Number(n), 0)).toBe(33);
	});
});
