import { describe, expect, it } from 'vitest';
import { memoryOutput } from '../../../../scripts/import/lib/write';
import { mensProgrammes } from '../../../../scripts/import/response/mens-programmes';
import { normalisedName } from '../../../../scripts/import/response/organisation-names';
import { result } from '../../../../scripts/import/response/programme-types';
import { programmesOf, writeProgrammes } from '../../../../scripts/import/response/programmes';
import { studyProgrammes } from '../../../../scripts/import/response/study-programmes';
import { faultOf, fileOf } from '../fault';
import { dataRecords } from '../records';
import { rowsOf } from '../tables';

const oaxaca =
	'Centro de Reeducación para Hombres que Ejercen Violencia contra las Mujeres (Oaxaca)';
const file = (...lines: string[]) => fileOf(['nombre,cve_ent,fuente', ...lines, ''].join('\n'));

describe('programmesOf(file)', () => {
	it('describes the programme of a row, and keeps the row’s page', () => {
		const [found] = programmesOf(file(`${oaxaca},20,https://a.mx`));
		expect(found).toMatchObject({
			programme: { id: 'oaxaca-centro-de-reeducacion', organisation: null, states: ['20'] },
			source: 'https://a.mx',
			source_also: null
		});
	});

	it('adds the study where it describes the same work', () => {
		const [found] = programmesOf(file('"GENDES (Género y Desarrollo, A.C.)",09,https://a.mx'));
		expect(found?.source_also).toBe('https://www.alignplatform.org');
	});

	it.each([
		['Otro programa,20,https://a.mx', 'nombre'],
		[`${oaxaca},21,https://a.mx`, 'cve_ent'],
		[`${oaxaca},20,una nota de prensa`, 'fuente']
	])('throws for %o', (line, column) => {
		expect(faultOf(() => programmesOf(file(line)))).toMatchObject({ row: 2, column });
	});
});

describe('writeProgrammes(output, folder, found, ids)', () => {
	const [studied] = studyProgrammes;
	const base = studied ?? mensProgrammes[oaxaca];
	if (base === undefined) throw new Error('no programme to start from');
	const programme = {
		...base,
		...{ id: 'uno', organisation: 'Una, A.C.', states: ['09', '22'], abroad: ['PA'] },
		results: [result('participants', 30, { qualifier: 'about', n: 40 })]
	};
	const found = [{ programme, source: 'https://a.mx', source_also: null }];

	it('writes places, and results with the programme’s page', () => {
		const output = memoryOutput();
		writeProgrammes(output, 'f', found, new Map([[normalisedName('Una'), 'una-a-c']]));
		expect(rowsOf(output, 'f/programme_places.csv')).toEqual(['uno MX 09', 'uno MX 22', 'uno PA ']);
		expect(rowsOf(output, 'f/programme_results.csv')).toEqual([
			'uno participants operator 30 men 40  https://a.mx about  '
		]);
		expect(rowsOf(output, 'f/programmes.csv')[0]).toContain(' una-a-c ');
	});

	it('says Mexico without a state where no page names one', () => {
		const output = memoryOutput();
		const nowhere = [
			{ ...found[0], programme: { ...programme, organisation: null, states: [], abroad: [] } }
		].map((one) => ({ source: 'https://a.mx', source_also: null, ...one }));
		writeProgrammes(output, 'f', nowhere, new Map());
		expect(rowsOf(output, 'f/programme_places.csv')).toEqual(['uno MX ']);
	});

	it('throws for an organisation that is not listed', () => {
		expect(() => writeProgrammes(memoryOutput(), 'f', found, new Map())).toThrow('Una, A.C.');
	});
});

describe('data/mens-programmes and data/study-2022', () => {
	const both = (table: string) =>
		['mens-programmes', 'study-2022'].flatMap((folder) => dataRecords(`${folder}/${table}.csv`));
	const programmes = both('programmes');
	const places = both('programme_places');
	const results = dataRecords('mens-programmes/programme_results.csv');
	const ids = new Set(programmes.map((row) => row.id));

	it('have sixteen programmes, each in one place or more, each once', () => {
		expect(programmes).toHaveLength(16);
		expect(ids.size).toBe(16);
		expect(new Set(places.map((row) => row.programme_id))).toEqual(ids);
	});

	it('name an organisation that is listed, or a government', () => {
		const listed = new Set(dataRecords('organisations/organisations.csv').map((row) => row.id));
		for (const { organisation_id, operator_kind } of programmes) {
			const civil = operator_kind === 'civil_society';
			expect(civil ? listed.has(organisation_id) : organisation_id).toBe(civil ? true : '');
		}
	});

	it('say what each is in both languages, and where it was read', () => {
		for (const row of programmes) {
			expect(row.summary_es?.endsWith('.') && row.summary_en?.endsWith('.')).toBe(true);
			expect(row.name_en).not.toBe('');
			expect(row.source).toMatch(/^https?:\/\//);
		}
	});

	it('give reach as operators reported it; Oaxaca’s parts add up', () => {
		expect(results.every((row) => row.respondent === 'operator' && ids.has(row.programme_id))).toBe(
			true
		);
		const parts = results.filter(
			(row) => row.programme_id === 'oaxaca-centro-de-reeducacion' && row.measure !== 'participants'
		);
		expect(parts.map((row) => Number(row.value)).reduce((sum, n) => sum + n, 0)).toBe(2343);
	});

	it('have the study’s eight organisations, two of them among the programmes for men', () => {
		const studied = programmes.filter((row) =>
			`${row.source} ${row.source_also}`.includes('alignplatform.org')
		);
		expect(new Set(studied.map((row) => row.organisation_id)).size).toBe(8);
	});
});

describe('data/study-2022, the annexes', () => {
	const value = (table: string, variable: string, group: string) =>
		dataRecords(`study-2022/${table}.csv`).find(
			(row) => row.variable === variable && row.group === group
		)?.value;

	it.each([
		['study_csos', 'organisations', 'all', '8'],
		['study_csos', 'mean_age_of_respondent', 'all', '47.7'],
		['study_csos', 'mean_workers', 'all', '24.8'],
		['study_csos', 'state_family_violence_rank', 'juconi-a-c', '11'],
		['study_csos', 'state_family_violence_rank', 'hombres-por-la-equidad-a-c', '24'],
		['study_beneficiaries', 'participants', 'men', '8'],
		['study_beneficiaries', 'participants', 'boys', '4'],
		['study_beneficiaries', 'mean_age', 'boys', '13.2'],
		['study_beneficiaries', 'works', 'boys', '0']
	])('%s: %s of %s is %s', (table, variable, group, expected) => {
		expect(value(table, variable, group)).toBe(expected);
	});

	it('have men’s schooling and marital state add up', () => {
		const sum = (...variables: string[]) =>
			variables
				.map((variable) => Number(value('study_beneficiaries', variable, 'men')))
				.reduce((total, n) => total + n, 0);
		expect(sum('upper_secondary_unfinished', 'bachelor', 'master')).toBe(100);
		expect(sum('single', 'married_or_cohabiting')).toBe(100);
	});
});
