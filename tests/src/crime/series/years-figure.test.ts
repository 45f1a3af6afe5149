import { describe, expect, it } from 'vitest';
import {
	hasSmall,
	jumpsSentence,
	kindNames,
	shareOf,
	yearBars,
	yearTable
} from '../../../../src/lib/crime/series/years-figure';
import { newestTogether, togetherOn } from '../../../../src/lib/crime/years';
import { femicide } from '../year-record';

const BOTH = ['femicide', 'women_homicide'] as const;
const nation = newestTogether(femicide, BOTH, 'victims', '00');
const colima = newestTogether(femicide, BOTH, 'victims', '06');

describe('kindNames(counts, lang)', () => {
	it('names a colour a count', () => {
		expect(kindNames(BOTH, 'es')).toEqual([
			{ kind: 'a', label: 'Feminicidio' },
			{ kind: 'b', label: 'Homicidio doloso de mujeres' }
		]);
		expect(kindNames(['rape'], 'en')).toEqual([{ kind: 'a', label: 'Files' }]);
	});
});

describe('shareOf(row)', () => {
	it('is the first count among all, in percent', () => {
		expect(shareOf({ n: [732, 2086] })).toBeCloseTo(25.98, 2);
		expect(shareOf({ n: [0, 0] })).toBeNull();
		expect(shareOf({ n: [5] })).toBeNull();
	});
});

describe('yearBars(rows, newest, counts, lang)', () => {
	const bars = yearBars(nation, null, BOTH, 'es');

	it('stacks femicide and homicide of one cut, year by year', () => {
		const of2021 = bars.find(({ key }) => key === '2021');
		expect(of2021?.parts.map(({ kind, value }) => [kind, value])).toEqual([
			['a', 1021],
			['b', 2748]
		]);
		expect(of2021?.text).toBe(
			'2021\nFeminicidio: 1,021\nHomicidio doloso de mujeres: 2,748\n27\u00a0% registrado como feminicidio'
		);
	});

	it('marks the first bar of the new register, and hatches its months', () => {
		expect(bars.map(({ breakBefore }) => breakBefore).filter((word) => word !== null)).toEqual([
			'RNID'
		]);
		expect(bars.at(-1)).toMatchObject({ key: '2026', breakBefore: 'RNID', partial: 'ene–ago' });
		expect(bars.at(-2)?.partial).toBeNull();
	});

	it('gives small counts their interval, and no other', () => {
		const [first] = yearBars(colima, null, BOTH, 'es');
		expect(first?.parts[0]?.low).toBeCloseTo(4.115, 3);
		expect(first?.parts[0]?.high).toBeCloseTo(17.085, 3);
		expect(first?.parts[1]).toMatchObject({ value: 80, low: null, high: null });
		expect(first?.text).toContain('Feminicidio: 9 (intervalo de 95\u00a0%: 4.1 a 17.1)');
	});

	it('draws today beside an older cut, whole years only', () => {
		const then = togetherOn(femicide, ['femicide'], 'files', '00', '2022-03');
		const now = newestTogether(femicide, ['femicide'], 'files', '00');
		const ghosts = yearBars(then, now, ['femicide'], 'en').map(({ key, ghost }) => [key, ghost]);
		expect(ghosts).toEqual([
			['2019', 946],
			['2020', 947],
			['2021', 985],
			['2022', null]
		]);
	});
});

describe('yearTable(rows, counts, place, lang)', () => {
	it('has every row as long as its columns, and no number that is none', () => {
		for (const rows of [nation, colima]) {
			const table = yearTable(rows, BOTH, '06', 'es');
			expect(table.rows).toHaveLength(8);
			for (const row of table.rows) {
				expect(row).toHaveLength(table.columns.length);
				expect(row.filter((cell) => typeof cell === 'number' && !Number.isFinite(cell))).toEqual(
					[]
				);
			}
		}
	});

	it('has intervals only where some count is small', () => {
		const names = (rows: typeof nation) =>
			yearTable(rows, BOTH, '00', 'es').columns.map(({ name }) => name);
		expect(hasSmall(nation)).toBe(false);
		expect(names(nation)).not.toContain('femicide_ci95_low');
		expect(names(colima)).toContain('women_homicide_ci95_high');
	});

	it('rates a partial year over the same part of the women', () => {
		const then = togetherOn(femicide, ['femicide'], 'files', '00', '2022-03');
		const table = yearTable(then, ['femicide'], '00', 'es');
		const at = table.columns.findIndex(({ name }) => name === 'femicide_rate');
		// 229 in three months: 229 / (66,000,000 × 3/12) × 100,000
		expect(table.rows.at(-1)?.[at]).toBeCloseTo(1.3879, 4);
		expect(table.rows.at(-1)?.[0]).toBe('2022 (enero–marzo)');
	});
});

describe('jumpsSentence(rows, count, lang)', () => {
	it('says which years are to be read with care, and guesses no reason', () => {
		const known = { months: 12, cut: '2025-06', register: 'cnsp', source: '' } as const;
		const rows = [
			{ ...known, year: 2021, n: [884], women: 1_180_000 },
			{ ...known, year: 2022, n: [125], women: 1_200_000 }
		];
		expect(jumpsSentence(rows, 'family_violence', 'es')).toContain('de 884 a 125 en 2022');
	});

	it('says nothing where there are none', () => {
		expect(jumpsSentence(nation, 'femicide', 'en')).toBeNull();
	});
});
