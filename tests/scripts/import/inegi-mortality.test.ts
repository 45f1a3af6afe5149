import { describe, expect, it } from 'vitest';
import { inegiMortality } from '../../../scripts/import/inegi-mortality';
import { memorySources } from '../../../scripts/import/lib/read';
import { memoryOutput } from '../../../scripts/import/lib/write';
import { dataRows } from './data';
import { faultOf } from './fault';
import { complete, deaths, incomplete, type SmallSources } from './small';
import { rowsOf, runModule } from './tables';

const table = 'inegi-mortality/homicide_deaths.csv';
const fault = (change: SmallSources) =>
	faultOf(() =>
		inegiMortality.run(memorySources({ ...deaths(), ...change }), memoryOutput(), () => undefined)
	);

describe('inegiMortality.run(sources, output, progress)', () => {
	it('adds the nation with the deaths of unknown place, and marks the incomplete years', async () => {
		const { output } = await runModule(inegiMortality, deaths());
		expect(rowsOf(output, table)).toEqual([
			'00 2022 women 8 true',
			'00 2023 women 2 false',
			'01 2022 women 5 true',
			'01 2023 women 2 false',
			'02 2022 women 2 true',
			'99 2022 women 1 true'
		]);
	});

	it('throws for a state that is none, in either file', () => {
		const header = 'anio_registro,cve_ent,homicidios_mujeres\n';
		expect(fault({ [complete]: `${header}2022,33,5\n` })).toMatchObject({
			column: 'cve_ent',
			row: 2
		});
		expect(fault({ [incomplete]: 'anio,cve_ent,sexo,n\n2023,98,Mujer,2\n' })).toMatchObject({
			file: incomplete,
			found: '"98"'
		});
	});

	it('throws for a sex that is none', () => {
		expect(fault({ [incomplete]: 'anio,cve_ent,sexo,n\n2023,01,Mujeres,2\n' })).toEqual({
			file: incomplete,
			row: 2,
			column: 'sexo',
			expected: 'Mujer or Hombre',
			found: '"Mujeres"'
		});
	});
});

describe('data/inegi-mortality', () => {
	const nation = new Map(
		dataRows(table)
			.filter((row) => row.startsWith('00 '))
			.map((row) => row.split(' '))
			.map(([, year, , n, whole]) => [Number(year), `${n} ${whole}`])
	);

	it.each([
		[2015, 2383],
		[2020, 3957],
		[2021, 4002],
		[2022, 3928]
	])('counts in %i the %i women that INEGI published', (year, n) => {
		expect(nation.get(year)).toBe(`${n} true`);
	});

	it('runs from 1990 to 2024, the last two years incomplete', () => {
		expect([...nation.keys()].sort()).toEqual(Array.from({ length: 35 }, (_, i) => 1990 + i));
		expect([2023, 2024].map((year) => nation.get(year)?.split(' ')[1])).toEqual(['false', 'false']);
	});
});
