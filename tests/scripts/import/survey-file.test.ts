import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
	addSurvey,
	columnsHeld,
	figuresHeld,
	SURVEY_FILE,
	written,
	type ReadyMade
} from '../../../scripts/import/survey-file';
import { womanColumns } from '../../../scripts/import/endireh/women';
import { heldIn, type SurveyHeld } from '../../../src/lib/catalog/survey-held';
import { memoryOutput } from '../../../scripts/import/lib/write';
import { root } from '../../helpers/files';
import { temporaryFolder } from '../../helpers/folder';
import { dataJson } from './data';

/** A woman who has these values, and nothing else. */
const woman = (values: Readonly<Record<string, string>>) => ({
	text: (column: string) => values[column] ?? ''
});

const figure = (
	survey_year: number,
	cve_ent: string,
	indicator: string,
	source = 'endireh-published'
): ReadyMade => ({ survey_year, cve_ent, indicator, source });

describe('columnsHeld(rows)', () => {
	it('gives each column the years in which a woman has a value of it', () => {
		const held = columnsHeld([
			woman({ survey_year: '2021', cve_ent: '01', partner_any: '0' }),
			woman({ survey_year: '2016', partner_sexual: '1' }),
			woman({ survey_year: '2016', partner_any: '1' }),
			woman({ survey_year: '2021', partner_any: '' })
		]);
		expect(held).toEqual({ partner_any: [2016, 2021], partner_sexual: [2016] });
		expect(Object.keys(held)).toEqual(['partner_any', 'partner_sexual']);
	});
});

describe('figuresHeld(aggregates, printed, columns)', () => {
	it('counts states, and a printed value only where there is no aggregate', () => {
		const held = figuresHeld(
			[
				figure(2021, '00', 'total_lifetime', 'endireh-aggregates'),
				figure(2021, '09', 'total_lifetime', 'endireh-aggregates')
			],
			[
				figure(2021, '09', 'total_lifetime'),
				figure(2021, '15', 'total_lifetime'),
				figure(2016, '00', 'total_lifetime'),
				figure(2021, '00', 'work_lifetime')
			],
			{}
		);
		expect(held).toEqual({
			total_lifetime: {
				2016: [0, 'endireh-published'],
				2021: [2, 'endireh-aggregates', 'endireh-published']
			},
			work_lifetime: { 2021: [0, 'endireh-published'] }
		});
	});

	it('leaves out years that are computed from the women', () => {
		const printed = [2016, 2021].map((year) => figure(year, '00', 'partner_lifetime_any'));
		expect(figuresHeld([], printed, { partner_any: [2021] })).toEqual({
			partner_lifetime_any: { 2016: [0, 'endireh-published'] }
		});
	});
});

describe('written(held)', () => {
	const held: SurveyHeld = {
		columns: { age: [2016, 2021], disability: [2021], partner_any: [2016, 2021] },
		figures: {
			total_lifetime: { 2016: [16, 'endireh-published'], 2021: [1, 'a', 'b'] },
			work_12m: { 2021: [1, 'a', 'b'] }
		}
	};

	it('puts names of equal years and of equal figures together', () => {
		expect(written(held)).toEqual({
			columns: { '2016 2021': 'age partner_any', '2021': 'disability' },
			figures: {
				'2016 16 endireh-published': 'total_lifetime',
				'2021 1 a b': 'total_lifetime work_12m'
			}
		});
	});

	it('is read again as what was written', () => {
		expect(heldIn(written(held))).toEqual(held);
		expect(heldIn(written({ columns: {}, figures: {} }))).toEqual({ columns: {}, figures: {} });
	});
});

describe('addSurvey(output, to, whole)', () => {
	const header = womanColumns.join(',');
	const row = (values: Readonly<Record<string, string>>) =>
		womanColumns.map((column) => values[column] ?? '').join(',');
	const stays = {
		'endireh/endireh_women.csv': `${header}\n${row({ survey_year: '2016', cve_ent: '01', partner_any: '1' })}\n`,
		'endireh-published/survey_published.csv':
			'survey_year,cve_ent,indicator,value,status,printed_in\n2021,00,total_12m,42.8,verified,a\n2021,00,work_12m,20.8,computed,\n'
	};

	/** `survey.json`, after an import that wrote a woman of 2021, and nothing else. */
	function heldAfter(whole: boolean): unknown {
		using folder = temporaryFolder(stays);
		const output = memoryOutput();
		const empty = Object.fromEntries(womanColumns.map((column) => [column, null]));
		const women = [{ ...empty, survey_year: 2021, total_lifetime: 0 }];
		output.table('endireh', 'endireh_women', womanColumns, women, { sort: ['survey_year'] });
		addSurvey(output, folder.path, whole);
		return heldIn(JSON.parse(new TextDecoder().decode(output.files.get(SURVEY_FILE))));
	}

	it('reads what was made now in the place of what stays, and the folders that stay', () => {
		expect(heldAfter(false)).toEqual({
			columns: { total_lifetime: [2021] },
			figures: { total_12m: { 2021: [0, 'endireh-published'] } }
		});
	});

	it('reads only what was made when the import is whole', () => {
		expect(heldAfter(true)).toEqual({ columns: { total_lifetime: [2021] }, figures: {} });
	});

	it('writes nothing where there is no survey', () => {
		using folder = temporaryFolder();
		const output = memoryOutput();
		addSurvey(output, join(folder.path, 'none'), false);
		expect([...output.files.keys()]).toEqual([]);
	});
});

describe('data/survey.json', () => {
	it('is what the tables of data/ say', () => {
		const output = memoryOutput();
		expect(existsSync(join(root, 'data/endireh/endireh_women.csv.gz'))).toBe(true);
		addSurvey(output, join(root, 'data'), false);
		const made = JSON.parse(new TextDecoder().decode(output.files.get(SURVEY_FILE)));
		expect(made).toEqual(dataJson(SURVEY_FILE));
		expect(
			Object.keys(heldIn(made).columns).every((name) =>
				(womanColumns as readonly string[]).includes(name)
			)
		).toBe(true);
	});
});
