import { describe, expect, it } from 'vitest';
import { centreRows } from '../../../../scripts/import/context/justice-centres';
import { faultOf, fileOf } from '../fault';
import { dataRecords } from '../records';

const kind = 'Centro de Justicia para las Mujeres';
const list = (...lines: string[]) =>
	fileOf(`cve_ent,entidad,cvegeo,municipio,tipo\n${lines.join('\n')}\n`);

describe('centreRows(file)', () => {
	it('counts seats by state and keeps no place', () => {
		const file = list(
			`04,Campeche,04002,Campeche,${kind}`,
			`04,Campeche,04003,Carmen,${kind}`,
			`09,Ciudad de México,,,${kind}`
		);
		const rest = { kind: 'justice_centre', as_of: '2018' };
		expect(centreRows(file)).toEqual([
			{ cve_ent: '04', n: 2, ...rest, source: 'justice-centres', status: 'out_of_date' },
			{ cve_ent: '09', n: 1, ...rest, source: 'justice-centres', status: 'out_of_date' }
		]);
	});

	it.each([
		[`04,Colima,04002,Campeche,${kind}`, 'entidad'],
		[`77,Campeche,04002,Campeche,${kind}`, 'cve_ent'],
		['04,Campeche,04002,Campeche,Refugio', 'tipo']
	])('throws for %s', (line, column) => {
		expect(faultOf(() => centreRows(list(line)))).toMatchObject({ row: 2, column });
	});
});

describe('data/justice-centres', () => {
	const rows = dataRecords('justice-centres/services.csv');

	it('has 40 seats in 27 states, five of them in Coahuila', () => {
		expect(rows.reduce((sum, { n }) => sum + Number(n), 0)).toBe(40);
		expect(rows).toHaveLength(27);
		expect(rows.find(({ cve_ent }) => cve_ent === '05')?.n).toBe('5');
		const held = new Set(rows.map(({ cve_ent }) => cve_ent));
		for (const none of ['02', '19', '27', '28', '30']) expect(held.has(none)).toBe(false);
	});
});
