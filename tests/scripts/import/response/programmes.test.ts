import { describe, expect, it } from 'vitest';
import { programmesOf } from '../../../../scripts/import/response/programmes';
import { faultOf, fileOf } from '../fault';
import { dataRecords } from '../records';

const oaxaca =
	'Centro de Reeducación para Hombres que Ejercen Violencia contra las Mujeres (Oaxaca)';
const file = (...lines: string[]) => fileOf(['nombre,cve_ent,fuente', ...lines, ''].join('\n'));

describe('programmesOf(file)', () => {
	it('describes the programme of a row, and keeps the row’s page', () => {
		const [found] = programmesOf(file(`${oaxaca},20,https://a.mx`));
		expect(found).toMatchObject({
			programme: { id: 'oaxaca-centro-de-reeducacion', organisation: null, sessions: 52 },
			source: 'https://a.mx',
			source_also: []
		});
	});

	it('adds the documents that describe the same work', () => {
		const [found] = programmesOf(file('"GENDES (Género y Desarrollo, A.C.)",09,https://a.mx'));
		expect(found?.source_also).toEqual(['align-2019', 'study-2022']);
	});

	it('takes the study for the page where the row names none', () => {
		const [found] = programmesOf(file('"Hombres por la Equidad, A.C.",,unnamed'));
		expect(found?.source).toBe('study-2022');
	});

	it.each([
		['Otro programa,20,https://a.mx', 'nombre'],
		[`${oaxaca},21,https://a.mx`, 'cve_ent'],
		[`${oaxaca},20,una nota de prensa`, 'fuente']
	])('throws for %o', (line, column) => {
		expect(faultOf(() => programmesOf(file(line)))).toMatchObject({ row: 2, column });
	});
});

describe('data/mens-programmes and data/study-2022', () => {
	const both = (table: string) =>
		['mens-programmes', 'study-2022'].flatMap((folder) => dataRecords(`${folder}/${table}.csv`));
	const programmes = both('programmes');
	const reach = dataRecords('mens-programmes/programme_reach.csv');

	it('have the ten of the file, the study’s other six in Mexico and its six abroad', () => {
		expect(dataRecords('mens-programmes/programmes.csv')).toHaveLength(10);
		expect(programmes.filter(({ country }) => country === 'MX')).toHaveLength(16);
		expect(programmes).toHaveLength(22);
	});

	it('name an organisation that is listed where Mexico’s civil society runs it, and only there', () => {
		const listed = new Set(dataRecords('organisations/organisations.csv').map((row) => row.id));
		for (const { organisation_id, operator_kind, country } of programmes) {
			const civil = operator_kind === 'civil_society' && country === 'MX';
			expect(civil ? listed.has(organisation_id) : organisation_id).toBe(civil ? true : '');
		}
	});

	it('give reach as operators reported it; Oaxaca’s parts add up', () => {
		expect(new Set(reach.map((row) => row.reported_by))).toEqual(new Set(['operator']));
		const parts = reach.filter(
			(row) => row.programme_id === 'oaxaca-centro-de-reeducacion' && row.measure !== 'participants'
		);
		expect(parts.map((row) => Number(row.value)).reduce((sum, n) => sum + n, 0)).toBe(2343);
	});

	it('have the study’s eight organisations, two of them among the programmes for men', () => {
		const studied = programmes.filter((row) =>
			`${row.source} ${row.source_also}`.includes('study-2022')
		);
		const organisations = studied.flatMap((row) => row.organisation_id || []);
		expect(new Set(organisations).size).toBe(8);
	});
});
