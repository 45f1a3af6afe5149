import { describe, expect, it } from 'vitest';
import { evidence } from '../../../../scripts/import/evidence/evidence';
import { memorySources } from '../../../../scripts/import/lib/read';
import { memoryOutput } from '../../../../scripts/import/lib/write';
import { evidenceYears } from '../../../../src/lib/catalog/codes-evidence';
import { faultOf } from '../fault';
import { dataRecords } from '../records';
import { rowsOf, runModule } from '../tables';

const path = 'evidence/sv_meta_data.csv';
const columns = [
	...['author', 'year', 'paper_title', 'stage_in_life', 'country', 'study_design'],
	...['behavior_type', 'scale_type', 'total_n', 'published_unpublished', 'labels'],
	...['anticipated_direction', 'unique_study_id', 'unique_paper_id', 'd', 'var_d', 'se_d']
] as const;

type Row = Partial<Record<(typeof columns)[number], string | number>>;

const usual: Row = {
	author: 'abrams',
	year: 1992,
	paper_title: '"A title, long"',
	stage_in_life: 'college students',
	country: 'USA',
	study_design: 'Randomized Controlled Trial',
	behavior_type: 'ideas',
	scale_type: 'ideas',
	total_n: 127,
	published_unpublished: 'unpublished',
	labels: 'Abrams 1992',
	anticipated_direction: 1,
	unique_study_id: 114,
	unique_paper_id: 90,
	d: 0.3,
	var_d: 0.04,
	se_d: 0.2
};

function file(...rows: readonly Row[]): string {
	const lines = rows.map((row) => columns.map((name) => ({ ...usual, ...row })[name]).join(','));
	return [columns.join(','), ...lines, ''].join('\n');
}

const faultIn = (...rows: readonly Row[]) =>
	faultOf(() =>
		evidence.run(memorySources({ [path]: file(...rows) }), memoryOutput(), () => undefined)
	);

describe('evidence.run(sources, output, progress)', () => {
	it('writes codes and figures, none of the texts of the file', async () => {
		const { output, lines } = await runModule(evidence, {
			[path]: file(
				{},
				{
					...{ behavior_type: 'Perpetration', scale_type: 'behavior', d: -0.1 },
					...{ anticipated_direction: -1, study_design: 'Observational', total_n: 132.66 }
				},
				{
					...{ country: 'Scotland', stage_in_life: '', labels: 't 2016', unique_study_id: 52 },
					...{ behavior_type: 'Victimization', scale_type: 'behavior', d: 0 },
					...{ anticipated_direction: 0, published_unpublished: 'published' }
				}
			)
		});
		expect(rowsOf(output, 'sv-meta/evidence.csv')).toEqual([
			'1 114 90 Abrams 1992 1992 US rct college ideas 0.3 0.2 127 false',
			'2 114 90 Abrams 1992 1992 US pre_post college perpetration -0.1 0.2 133 false',
			'3 52 90 Taylor 2016 1992 GB rct unspecified victimisation 0 0.2 127 true'
		]);
		expect(lines).toEqual(['3 effects of 2 studies; none without effect or error']);
	});

	it.each<[string, Row, object]>([
		['a country that we do not know', { country: 'Atlantis' }, { column: 'country', row: 2 }],
		['a design', { study_design: 'Guess' }, { column: 'study_design' }],
		['an outcome', { behavior_type: 'Mood' }, { column: 'behavior_type' }],
		['an outcome of another scale', { scale_type: 'behavior' }, { column: 'scale_type' }],
		['no effect', { d: '' }, { column: 'd', found: 'a blank' }],
		['no error', { se_d: '' }, { column: 'se_d', found: 'a blank' }],
		['an error of zero', { se_d: 0, var_d: 0 }, { column: 'se_d' }],
		['an error that is not that of the variance', { se_d: 0.3 }, { column: 'se_d' }],
		['an effect against its direction', { d: -0.3 }, { column: 'd' }],
		['no people', { total_n: 0 }, { column: 'total_n' }],
		['no label', { labels: '' }, { column: 'labels' }]
	])('throws for %s', (_, row, said) => {
		expect(faultIn(row)).toMatchObject({ file: path, ...said });
	});

	it('throws where the rows of a study do not agree', () => {
		expect(faultIn({}, { year: 1993 })).toMatchObject({ row: 3, column: 'unique_study_id' });
	});
});

describe('data/sv-meta/evidence.csv', () => {
	const rows = dataRecords('sv-meta/evidence.csv');
	const count = (column: string, code: string) => rows.filter((row) => row[column] === code).length;
	const distinct = (column: string) => new Set(rows.map((row) => row[column])).size;

	it('has 489 effects of 295 studies in 224 papers of 13 countries', () => {
		expect(rows).toHaveLength(489);
		expect([distinct('study'), distinct('paper'), distinct('country')]).toEqual([295, 224, 13]);
	});

	it('has 426 effects of the United States, 5 of Mexico and 326 of college students', () => {
		expect(count('country', 'US')).toBe(426);
		expect(count('country', 'MX')).toBe(5);
		expect(count('population', 'college')).toBe(326);
		expect(count('population', 'unspecified')).toBe(22);
	});

	it('has 346 effects of ideas, 62 of perpetration, 45 of victimisation, 27 of bystanders, 9 of involvement', () => {
		const outcomes = ['ideas', 'perpetration', 'victimisation', 'bystander', 'involvement'];
		expect(outcomes.map((outcome) => count('outcome', outcome))).toEqual([346, 62, 45, 27, 9]);
		const designs = ['rct', 'quasi_experimental', 'pre_post'];
		expect(designs.map((design) => count('design', design))).toEqual([181, 170, 138]);
	});

	it('has one Mexican effect of 2.127, the others near zero', () => {
		const mexican = rows.filter(({ country }) => country === 'MX');
		expect(mexican.map(({ label, outcome, effect }) => `${label} ${outcome} ${effect}`)).toEqual(
			expect.arrayContaining([
				'Lazarevich 2017 ideas 2.127',
				'Sosa-Rubi 2017 perpetration 0.104',
				'Sosa-Rubi 2017 perpetration 0.139',
				'Sosa-Rubi 2017 victimisation -0.222',
				'Sosa-Rubi 2017 victimisation 0.005'
			])
		);
	});

	it('is of the years that the page offers', () => {
		const years = rows.map(({ year }) => Number(year));
		expect([Math.min(...years), Math.max(...years)]).toEqual([...evidenceYears]);
	});
});
