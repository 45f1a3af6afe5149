import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { surveyIndicators } from '../../../src/lib/catalog/indicators/survey';
import { variable } from '../../../src/lib/catalog/survey-variables';
import {
	checkRecord,
	nationRecord,
	surveyRecord
} from '../../../src/lib/query/survey-record-figures';
import {
	firstTabulation,
	groupsRecord,
	groupVariables,
	tabulationRecord
} from '../../../src/lib/query/survey-record-groups';
import { surveyFiguresSql } from '../../../src/lib/query/survey-record-sql';
import type { CheckRecord, NationRecord } from '../../../src/lib/query/survey-records';
import type { Engine } from '../../../src/lib/query/types';
import { defaultTabulatorView } from '../../../src/lib/view/tabulator-view';
import { dataset } from '../../../src/lib/catalog/datasets';
import { inlineEngine } from '../../helpers/inline-engine';
import { recordsEngine } from '../../helpers/tables-engine';

let engine: Engine;
beforeAll(async () => {
	engine = await recordsEngine();
}, 120_000);
afterAll(() => engine?.close());

describe('surveyRecord(engine, indicator)', () => {
	it('has the nation and 32 states of each year, with what R’s survey gives', async () => {
		const { years, sql } = await surveyRecord(engine, 'partner_lifetime_any');
		expect(years.map(({ year }) => year)).toEqual([2016, 2021]);
		for (const { rows } of years) {
			expect(rows).toHaveLength(33);
			expect(rows[0]?.cve_ent).toBe('00');
		}
		const nation = years[1]?.rows[0];
		expect(nation?.estimate).toBeCloseTo(39.874, 3);
		expect(nation).toMatchObject({
			...{ numerator: 18_880_163, denominator: 47_349_513, sample: 105_278 },
			...{ origin: 'microdata', source: 'endireh', precision: 'high', df: 17_108 }
		});
		expect(years[0]?.rows[0]?.estimate).toBeCloseTo(43.935, 3);
		expect(await engine.query(sql)).toHaveLength(66);
	});

	it('has the places that were published, and no others', async () => {
		const { years } = await surveyRecord(engine, 'work_lifetime');
		expect(years.map(({ rows }) => rows.map(({ cve_ent }) => cve_ent))).toEqual([
			['00', '15'],
			['00', '04', '09', '15', '23', '31']
		]);
		expect(years[0]?.rows[0]).toMatchObject({
			...{ estimate: 26.6, se: null, df: null, low: null, origin: 'published' },
			source: 'endireh-published'
		});
		expect(years[1]?.rows[0]).toMatchObject({ origin: 'aggregate', sample: 88_760 });
	});

	it('says the degrees of freedom of an interval that a third party’s error has', async () => {
		const { years } = await surveyRecord(engine, 'community_lifetime');
		const [nation, state] = years[1]?.rows ?? [];
		expect(nation).toMatchObject({ se: null, df: null });
		expect(state?.df).toBeGreaterThan(400);
	});

	it('throws where no place has a figure, and for a survey of another year', async () => {
		await expect(surveyRecord(engine, 'femicide_rate')).rejects.toThrow(RangeError);
		const columns = dataset('prevalence')
			.columns.map(({ name, type }) => `${name} ${type === 'text' ? 'varchar' : type}`)
			.join(', ');
		const values = dataset('prevalence').columns.map(({ name }) =>
			name === 'survey_year' ? 2011 : name === 'estimate' ? 1 : name === 'indicator' ? 'x' : null
		);
		const other = await inlineEngine({ prevalence: { columns, rows: [values] } });
		await expect(surveyRecord(other, 'x')).rejects.toThrow(/no survey of 2011/);
		await other.close();
	});
});

describe('nationRecord(engine)', () => {
	let record: NationRecord;
	beforeAll(async () => {
		record = await nationRecord(engine);
	});

	it('has every indicator in the years that the catalogue gives it, in its order', () => {
		const expected = surveyIndicators.flatMap(({ id, surveyYears }) =>
			surveyYears.map((year) => `${id} ${year}`)
		);
		expect(record.rows.map(({ indicator, year }) => `${indicator} ${year}`)).toEqual(expected);
		expect(record.rows.every(({ cve_ent }) => cve_ent === '00')).toBe(true);
	});

	it.each([
		['total_lifetime', 2021, 70.0723, 'aggregate'],
		['total_lifetime', 2016, 66.1, 'published'],
		['work_lifetime', 2021, 27.8539, 'aggregate'],
		['sexual_lifetime', 2021, 49.6667, 'aggregate'],
		['partner_12m_any', 2021, 20.7072, 'aggregate'],
		['childhood_sexual', 2021, 12.602, 'microdata'],
		['partner_lifetime_sexual', 2016, 6.522, 'microdata']
	])('%s of %i is %d %%, %s', (indicator, year, percent, origin) => {
		const row = record.rows.find((one) => one.indicator === indicator && one.year === year);
		expect(row?.origin).toBe(origin);
		expect(row?.estimate).toBeCloseTo(percent, 3);
	});
});

describe('checkRecord(engine)', () => {
	let record: CheckRecord;
	beforeAll(async () => {
		record = await checkRecord(engine);
	});

	it('has each value that was printed, the newer survey first', () => {
		expect(record.rows).toHaveLength(70);
		expect(record.rows.map(({ year }) => year)).toEqual([
			...Array<number>(46).fill(2021),
			...Array<number>(24).fill(2016)
		]);
		expect(record.rows.every(({ printed_in }) => printed_in.length > 0)).toBe(true);
	});

	it('sets beside it what the women give, within rounding', () => {
		const computed = record.rows.filter((row) => row.computed !== null);
		expect(computed.map(({ indicator, year }) => `${indicator} ${year}`)).toEqual([
			...['partner_lifetime_any 2021', 'childhood_any 2021', 'partner_complaint 2021'],
			...['partner_lifetime_any 2016', 'partner_lifetime_psychological 2016']
		]);
		for (const { published, computed: ours, se } of computed) {
			expect(Math.abs((ours ?? 0) - published)).toBeLessThanOrEqual(0.05);
			expect(se).toBeGreaterThan(0);
		}
	});
});

describe('groupsRecord(engine, indicator)', () => {
	it('has the seven variables of 2021, six of 2016, and cells that add up to the total', async () => {
		const { years } = await groupsRecord(engine, 'partner_lifetime_any');
		const [y2016, y2021] = years;
		expect(y2021?.groups.map((group) => group.variable)).toEqual(groupVariables);
		expect(y2016?.groups.map((group) => group.variable)).toEqual(groupVariables.slice(0, -1));
		expect(y2021?.total).toMatchObject({ codes: [], sample: 105_278, numerator: 18_880_163 });
		for (const { total, groups } of years) {
			for (const { variable: id, cells, sql } of groups) {
				const codes = variable(id).categories.map(({ code }) => code);
				const order = cells.map((cell) => codes.indexOf(cell.codes[0] ?? ''));
				expect(order).toEqual([...order].sort((a, b) => a - b));
				expect(Math.min(...order)).toBeGreaterThanOrEqual(0);
				const women = cells.reduce((sum, { sample }) => sum + sample, 0);
				expect([id, women]).toEqual([id, total.sample]);
				expect(sql).toContain('from endireh_women');
			}
		}
	}, 60_000);

	it('leaves out a year in which the outcome is not held', async () => {
		const { years } = await groupsRecord(engine, 'childhood_any');
		expect(years.map(({ year }) => year)).toEqual([2021]);
		expect(years[0]?.total.estimate).toBeCloseTo(41.844, 3);
	}, 60_000);

	it('throws for what the survey has no figure of', async () => {
		await expect(groupsRecord(engine, 'femicide_rate')).rejects.toThrow(RangeError);
	});
});

describe('tabulationRecord(engine)', () => {
	it('is the table that the tabulator shows when its address says nothing', async () => {
		expect(defaultTabulatorView('es')).toMatchObject({ ...firstTabulation, level: 0.95 });
		const { tabulation, level, cells } = await tabulationRecord(engine);
		expect([tabulation, level]).toEqual([firstTabulation, 0.95]);
		const total = cells.find(({ codes }) => codes.every((code) => code === 'all'));
		expect(total).toMatchObject({ sample: 105_278, numerator: 18_880_163 });
		expect(cells.some(({ codes }) => codes.join() === '15_24,rural')).toBe(true);
	});
});

describe('surveyFiguresSql(where)', () => {
	it('asks for figures only', () => {
		expect(surveyFiguresSql(`cve_ent = '00'`)).toContain('estimate is not null');
	});
});
