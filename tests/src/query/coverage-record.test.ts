import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { programmePopulations, reachMeasures } from '../../../src/lib/catalog/codes-interventions';
import {
	coverageRecord,
	menPopulations,
	peopleMeasures
} from '../../../src/lib/query/coverage-record';
import type { CoverageRecord } from '../../../src/lib/query/coverage-records';
import type { Engine } from '../../../src/lib/query/types';
import { inlineEngine } from '../../helpers/inline-engine';

let engine: Engine;
let record: CoverageRecord;

const page = (n: number) => `https://example.org/${n}`;

beforeAll(async () => {
	engine = await inlineEngine({
		states: {
			columns: 'cve_ent varchar',
			rows: ['01', '02', '03', '04'].map((cve_ent) => [cve_ent])
		},
		organisations: {
			columns:
				'id varchar, country varchar, cve_ent varchar, works_with_men varchar, source varchar, page_date varchar',
			rows: [
				['a', 'MX', '01', 'yes', page(1), '2019'],
				['b', 'MX', '01', 'unknown', page(1), '2019'],
				['c', 'MX', '01', 'no', page(2), '2025-03'],
				['d', 'MX', '02', 'unknown', page(3), null],
				['e', 'MX', null, 'yes', page(4), '2026'],
				['f', 'PE', null, 'yes', page(5), null]
			]
		},
		programmes: {
			columns: 'id varchar, population varchar',
			rows: [
				['p', 'men_who_use_violence;professionals'],
				['q', 'families'],
				['r', 'boys']
			]
		},
		programme_places: {
			columns: 'programme_id varchar, country varchar, cve_ent varchar',
			rows: [
				['p', 'MX', '01'],
				['p', 'MX', '02'],
				['q', 'MX', '03'],
				['r', 'PE', null]
			]
		},
		programme_reach: {
			columns: 'programme_id varchar, measure varchar, value double, qualifier varchar',
			rows: [
				['p', 'participants', 560, 'more_than'],
				['p', 'completed', 100, 'exact'],
				['q', 'participants', 85000, 'expected'],
				['q', 'proposals_received', 25, 'exact']
			]
		},
		services: {
			columns: 'cve_ent varchar, kind varchar, n integer',
			rows: [
				['01', 'justice_centre', 2],
				['02', 'justice_centre', 1],
				['03', 'shelter', 9]
			]
		},
		alerts: {
			columns: 'cve_ent varchar, declared_on varchar',
			rows: [
				['02', '2015-07-31'],
				['02', '2019-09-20'],
				['03', '2021-06-25']
			]
		}
	});
	record = await coverageRecord(engine);
});

afterAll(() => engine.close());

describe('coverageRecord(engine)', () => {
	it('counts organisations and programmes, each once in each state where it is', () => {
		const { organisations, programmes, both } = record.kinds;
		expect(organisations).toMatchObject({ states: [3, 1, 0, 0], nation: 5 });
		expect(programmes).toMatchObject({ states: [1, 1, 1, 0], nation: 2 });
		expect(both).toMatchObject({ states: [4, 2, 1, 0], nation: 7 });
	});

	it('counts those that work with men or boys, and none of which it is not known', () => {
		expect(record.kinds.men).toMatchObject({ states: [2, 1, 0, 0], nation: 3 });
	});

	it('counts programmes and not people, and nothing that was only expected', () => {
		expect(record.kinds.reach).toMatchObject({ states: [1, 1, 0, 0], nation: 1 });
	});

	it('adds up centres, and counts alerts', () => {
		expect(record.kinds.centres).toMatchObject({ states: [2, 1, 0, 0], nation: 3 });
		expect(record.kinds.alerts).toMatchObject({ states: [0, 2, 1, 0], nation: 3 });
	});

	it('tells how many come from one page, and of when the newest is', () => {
		expect(record.pages).toEqual([
			{ organisations: 3, fromOnePage: 2, newest: '2025-03' },
			{ organisations: 1, fromOnePage: 1, newest: null },
			{ organisations: 0, fromOnePage: 0, newest: null },
			{ organisations: 0, fromOnePage: 0, newest: null }
		]);
	});
});

describe('menPopulations and peopleMeasures', () => {
	it('are codes of the tables, and leave out none that names men or boys', () => {
		const others = Object.entries(programmePopulations).filter(
			([code]) => !menPopulations.includes(code)
		);
		expect(others.filter(([, { en }]) => /\b(men|boys)\b/i.test(en))).toEqual([]);
		expect(others.length).toBeGreaterThan(3);
		expect(menPopulations.filter((code) => !(code in programmePopulations))).toEqual([]);
		expect(peopleMeasures.filter((code) => !(code in reachMeasures))).toEqual([]);
	});
});
