import { afterEach, describe, expect, it, vi } from 'vitest';
import { hasMicrodata } from '../../../src/lib/catalog/filters';
import { indicators } from '../../../src/lib/catalog/indicators';
import {
	describedSurveyIndicators,
	findSurveyIndicator,
	surveyIndicator,
	surveyIndicators
} from '../../../src/lib/catalog/indicators/survey';
import { periods, scopes, violenceTypes } from '../../../src/lib/catalog/codes';
import { note } from '../../../src/lib/catalog/notes';
import { source } from '../../../src/lib/catalog/sources';
import { surveyBases } from '../../../src/lib/catalog/survey-bases';
import { outcomeFlags, profileFlags } from '../../../src/lib/catalog/survey-columns';
import { headers } from './tables';

const columns = new Set(headers('endireh_women')[0]);

describe('surveyIndicators', () => {
	it('are the nineteen of INEGI’s table and eight more', () => {
		expect(surveyIndicators).toHaveLength(27);
		expect(describedSurveyIndicators).toHaveLength(27);
		const ofTable = surveyIndicators.filter(
			({ scope, type, period }) =>
				(period === 'lifetime' || period === '12_months' || scope === 'partner') &&
				(type === 'any' || scope === 'total')
		);
		expect(ofTable).toHaveLength(19);
	});

	it('go from the total by setting and type to the partner’s types and single moments', () => {
		expect(surveyIndicators.map(({ id }) => id)).toEqual([
			...['total_lifetime', 'total_12m', 'partner_lifetime_any', 'partner_12m_any'],
			...['community_lifetime', 'community_12m', 'school_lifetime', 'school_12m'],
			...['work_lifetime', 'work_12m', 'family_12m', 'psychological_lifetime'],
			...['psychological_12m', 'physical_lifetime', 'physical_12m', 'sexual_lifetime'],
			...['sexual_12m', 'economic_lifetime', 'economic_12m', 'partner_lifetime_physical'],
			...['partner_lifetime_psychological', 'partner_lifetime_economic'],
			...['partner_lifetime_sexual', 'childhood_any', 'childhood_sexual'],
			...['obstetric_mistreatment', 'partner_complaint']
		]);
	});

	it('have words of their own, in either language', () => {
		const slugs = surveyIndicators.flatMap(({ slug }) => [slug.es, slug.en]);
		const others = indicators
			.filter(({ theme }) => theme !== 'survey')
			.flatMap(({ slug }) => [slug.es, slug.en]);
		expect(new Set([...slugs, ...others]).size).toBe(slugs.length + others.length);
		for (const key of ['label', 'short'] as const) {
			for (const lang of ['es', 'en'] as const) {
				expect(new Set(surveyIndicators.map((entry) => entry[key][lang])).size).toBe(27);
			}
		}
		for (const { short } of surveyIndicators) {
			expect(Math.max(short.es.length, short.en.length)).toBeLessThanOrEqual(42);
		}
	});

	it.each(surveyIndicators)('$id: columns, codes, breaks, notes and sources exist', (entry) => {
		const { outcome, base } = entry.query.microdata;
		expect(columns.has(outcome)).toBe(true);
		expect(base === 'all' || columns.has(base)).toBe(true);
		const { es, en } = surveyBases[base as keyof typeof surveyBases];
		expect(entry.unit).toEqual({ es: `% de ${es}`, en: `% of ${en}` });
		expect([...profileFlags, ...outcomeFlags].find(({ name }) => name === outcome)?.base).toBe(
			base
		);
		expect(Object.keys(scopes)).toContain(entry.scope);
		expect(Object.keys(violenceTypes)).toContain(entry.type);
		expect(Object.keys(periods)).toContain(entry.period);
		expect([...entry.fixedBreaks]).toEqual([...entry.fixedBreaks].sort((a, b) => a - b));
		for (const id of entry.notes) expect(note(id).id).toBe(id);
		for (const id of entry.sources) expect(source(id).id).toBe(id);
		expect(entry.surveyYears).toEqual(expect.arrayContaining([...entry.years]));
		expect(entry.surveyYears.length).toBeGreaterThan(0);
		expect(entry.sources.length).toBeGreaterThan(0);
	});

	it('are on the map where eight states or more have a figure in a year', () => {
		const mapped = indicators.filter(({ theme }) => theme === 'survey').map(({ id }) => id);
		expect(mapped).toHaveLength(15);
		expect(mapped.slice(0, 6).every((id) => id.startsWith('partner_'))).toBe(true);
		expect(mapped).not.toContain('work_lifetime');
		expect(surveyIndicator('work_lifetime')).toMatchObject({
			years: [],
			surveyYears: [2016, 2021],
			sources: ['endireh-aggregates', 'endireh-published']
		});
		expect(surveyIndicator('total_lifetime').years).toEqual([2016, 2021]);
	});

	it('say that figures as published have no error, and only they', () => {
		for (const { id, notes, sources } of surveyIndicators) {
			const isSeries = notes.includes('third_party_errors');
			const isComputed = sources.includes('endireh');
			expect([id, notes.includes('published_no_error')]).toEqual([id, !isSeries && !isComputed]);
			expect([id, notes.includes('survey_sample')]).toEqual([id, isSeries || isComputed]);
		}
	});
});

describe('surveyIndicator(id), findSurveyIndicator(id)', () => {
	it('say when there is nothing', () => {
		expect(findSurveyIndicator('femicide_rate')).toBeNull();
		expect(() => surveyIndicator('femicide_rate')).toThrow(RangeError);
	});
});

describe('hasMicrodata(entry, year)', () => {
	it.each([
		['partner_lifetime_sexual', 2016, true],
		['partner_lifetime_sexual', 2021, false],
		['childhood_any', 2016, false],
		['community_lifetime', 2021, false]
	])('%s in %i: %s', (id, year, expected) => {
		expect(hasMicrodata(surveyIndicator(id), year)).toBe(expected);
	});
});

describe('the catalogue, once INEGI’s own tables of 2021 are held', () => {
	afterEach(() => {
		vi.doUnmock('../../../data/survey.json');
		vi.resetModules();
	});

	it('maps every indicator, from the women alone', async () => {
		vi.resetModules();
		const names = [...profileFlags, ...outcomeFlags].map(({ name }) => name);
		const file = {
			columns: { 2021: names.join(' ') },
			figures: {
				'2016 16 endireh-published': 'total_lifetime',
				'2016 1 endireh-published': 'work_lifetime'
			}
		};
		vi.doMock('../../../data/survey.json', () => ({ default: file }));
		const survey = await import('../../../src/lib/catalog/indicators/survey');
		const { indicators: mapped } = await import('../../../src/lib/catalog/indicators');
		const { outcomesOf } = await import('../../../src/lib/catalog/survey-variables');
		expect(mapped.filter(({ theme }) => theme === 'survey')).toHaveLength(27);
		expect(survey.surveyIndicator('work_12m')).toMatchObject({
			years: [2021],
			sources: ['endireh'],
			notes: ['survey_sample', 'survey_told', 'survey_residence']
		});
		expect(survey.surveyIndicator('total_lifetime')).toMatchObject({
			years: [2016, 2021],
			sources: ['endireh', 'endireh-published'],
			notes: expect.arrayContaining(['published_no_error', 'survey_sample']) as unknown
		});
		expect(survey.surveyIndicator('work_lifetime')).toMatchObject({
			years: [2021],
			surveyYears: [2016, 2021]
		});
		for (const { notes } of survey.surveyIndicators) {
			expect(notes).not.toContain('partner_sexual_2021');
			expect(notes).not.toContain('partner_psychological_2021');
			expect(notes).not.toContain('third_party_errors');
		}
		expect(outcomesOf(2021).map(({ column }) => column)).toContain('total_lifetime');
	});
});
