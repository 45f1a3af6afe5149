import { describe, expect, it } from 'vitest';
import { countOf, fewOf, groupsOf, numberOf } from '../../../../src/lib/interventions/study/facts';
import {
	fewFigures,
	fewFigureText,
	fewText,
	rowName
} from '../../../../src/lib/interventions/study/figures';
import { studyOrganisations } from '../../../../src/lib/interventions/study/organisations';
import { saidOf } from '../../../../src/lib/interventions/study/said';
import { studyTexts } from '../../../../src/lib/interventions/study/texts.server';
import { studyRecord, studySql } from '../../../../src/lib/query/study-record';
import type { StudyFact, StudyRecord } from '../../../../src/lib/query/response-records';
import { tablesEngine } from '../../../helpers/tables-engine';

const fact = (
	variable: string,
	group: string,
	value: string | null,
	unit = 'percent'
): StudyFact => ({
	variable,
	group,
	value,
	unit
});

const held = await (async (): Promise<StudyRecord> => {
	const engine = await tablesEngine('study_csos', 'study_beneficiaries');
	try {
		return await studyRecord(engine);
	} finally {
		await engine.close();
	}
})();

describe('studyRecord(engine)', () => {
	it('holds the annexes as printed', () => {
		expect(numberOf(held.csos, 'organisations', 'all')).toBe(8);
		expect(numberOf(held.csos, 'mean_workers', 'all')).toBe(24.8);
		expect(numberOf(held.beneficiaries, 'mean_age', 'boys')).toBe(13.2);
		expect(groupsOf(held.csos, 'main_local_problem')).toEqual(['insecurity', 'poverty']);
		expect(numberOf(held.csos, 'main_local_problem', 'poverty')).toBeNull();
		expect(studySql('study_csos')).toContain('from study_csos');
	});
});

describe('countOf(percent, n)', () => {
	it.each([
		[75, 8, 6],
		[62.5, 8, 5],
		[62, 8, 5],
		[38, 8, 3],
		[12.5, 8, 1],
		[25, 4, 1],
		[0, 4, 0],
		[100, 8, 8]
	])('%s %% of %s is %s', (percent, n, count) => {
		expect(countOf(percent, n)).toBe(count);
	});

	it('is null where no whole number fits, or every percentage would', () => {
		expect(countOf(40, 8)).toBeNull();
		expect(countOf(40, 1000)).toBeNull();
	});
});

describe('fewOf(facts, asked, n)', () => {
	const facts = [
		fact('a', 'all', '75'),
		fact('b', 'all', '1', 'organisations'),
		fact('c', 'all', '40'),
		fact('d', 'all', null)
	];
	it('gives counts in the order asked, and leaves out what is no whole number or not there', () => {
		const asked = ['b', 'a', 'c', 'd', 'e'].map((variable) => [variable, 'all'] as const);
		expect(fewOf(facts, asked, 8)).toEqual([
			{ variable: 'b', group: 'all', count: 1, n: 8, percent: null },
			{ variable: 'a', group: 'all', count: 6, n: 8, percent: 75 }
		]);
	});
});

describe('fewFigures(record)', () => {
	it('has a chart of 8 organisations, one of 8 men, one of 4 boys, with every percentage as a count', () => {
		const figures = fewFigures(held);
		expect(figures.map(({ id, n, rows }) => [id, n, rows.length])).toEqual([
			['organisations', 8, 10],
			['men', 8, 8],
			['boys', 4, 6]
		]);
		const printed = [...held.csos, ...held.beneficiaries].filter(
			({ unit, group, variable }) =>
				unit === 'percent' &&
				(group === 'men' || group === 'boys' || !/^(changed|feels)/.test(variable))
		);
		const drawn = figures.flatMap(({ rows }) => rows.filter(({ percent }) => percent !== null));
		expect(drawn.length).toBe(printed.length);
		for (const lang of ['es', 'en'] as const)
			for (const row of drawn) expect(rowName(row, lang).length).toBeGreaterThan(3);
	});

	it('throws when the study does not say how many they are', () => {
		expect(() => fewFigures({ csos: [], beneficiaries: [] })).toThrow(/number of organisations/);
	});
});

describe('fewText(row, lang) and fewFigureText(figure, source, lang)', () => {
	it('write the count first, then the percentage as printed', () => {
		const row = { variable: 'x', group: 'all', count: 5, n: 8, percent: 62.5 };
		expect(fewText(row, 'es')).toBe('5 de 8 (62.5\u00a0%)');
		expect(fewText({ ...row, percent: 62 }, 'en')).toBe('5 of 8 (62%)');
		expect(fewText({ ...row, count: 1, percent: null }, 'en')).toBe('1 of 8');
	});

	it('carry the base, and that there is no precision to speak of', () => {
		const [figure] = fewFigures(held);
		if (!figure) throw new Error('no figure');
		const text = fewFigureText(figure, { name: 'study', url: 'https://example.org' }, 'en');
		expect(text.title).toBe('What the 8 organisations are like');
		expect(text.meta.precision).toBe(
			'none: these are 8, chosen on purpose, and no sample of others'
		);
		expect(text.table.rows).toContainEqual(['Work on public policy', 6, 8, 75]);
	});
});

describe('studyOrganisations(csos, organisations, programmes)', () => {
	it('names those that the study ranks a state for, with their programmes', () => {
		const base = {
			...{ acronym: null, cve_ent: '21', municipality: null, scope: null, themes: [] },
			...{ works_with_men: 'yes', founded: null, website: null, status: null, page_date: null },
			...{ listed_in: [], source: 'study-2022', url: null }
		};
		const csos = [
			fact('state_family_violence_rank', 'juconi', '11', 'rank'),
			fact('state_family_violence_rank', 'gone', '2', 'rank'),
			fact('organisations', 'all', '8', 'organisations')
		];
		const found = studyOrganisations(csos, [{ ...base, id: 'juconi', name: 'JUCONI' }], []);
		expect(found).toEqual([
			{ id: 'juconi', name: 'JUCONI', cve_ent: '21', rank: 11, programmes: [] }
		]);
	});
});

describe('saidOf(record, lang)', () => {
	it('says of how many, where the study says it', () => {
		const said = saidOf(held, 'en');
		expect(said[0]).toMatch(/^10 of 12 answered yes/);
		expect(said.slice(1).every((line) => /^(75|50)% said/.test(line))).toBe(true);
		expect(said.length).toBe(4);
	});

	it('is empty where the table has no answers', () => {
		expect(saidOf({ csos: [], beneficiaries: [] }, 'es')).toEqual([]);
	});
});

describe('studyTexts(lang)', () => {
	it('says first that nothing can be generalised from so few, in both languages alike', () => {
		const [es, en] = [studyTexts('es'), studyTexts('en')];
		expect(Object.keys(es)).toEqual(Object.keys(en));
		expect(es.guide.length).toBe(en.guide.length);
		expect(es.notes[0]).toContain('900');
	});
});
