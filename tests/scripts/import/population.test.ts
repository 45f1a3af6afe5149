import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { memorySources } from '../../../scripts/import/lib/read';
import { memoryOutput } from '../../../scripts/import/lib/write';
import { population } from '../../../scripts/import/population';
import { dataRows } from './data';
import { faultOf, latin1 } from './fault';
import { people, type SmallSources } from './small';
import { rowsOf, runModule } from './tables';

const states = 'conapo-population/population.csv';
const municipal = 'conapo-population/population_municipality.csv.gz';
const women = 'conapo/poblacion_entidad_mujeres.csv';
const text = (path: string) => String(people()[path]);
const fault = (change: SmallSources) =>
	faultOf(() =>
		population.run(memorySources({ ...people(), ...change }), memoryOutput(), () => undefined)
	);

describe('population.run(sources, output, progress)', () => {
	it('gives 32 states and their sum, by sex and age group, 1990 to 2030', async () => {
		const { output } = await runModule(population, people());
		const rows = rowsOf(output, states);
		expect(rows).toHaveLength(33 * 41 * 2 * 2);
		const basis = 'conapo-2023-mid-year';
		expect(rows).toContain(`05 2000 women all 510 ${basis}`);
		expect(rows).toContain(`05 2000 men 18_plus 310 ${basis}`);
		// 100 × (1 + … + 32) women in 1990.
		expect(rows).toContain(`00 1990 women all 52800 ${basis}`);
	});

	it('puts the leading zero back on municipal codes', async () => {
		const { output } = await runModule(population, people());
		const rows = rowsOf(output, municipal);
		expect(rows).toHaveLength(2 * 12 * 2);
		expect(rows.slice(0, 2)).toEqual(['01001 2015 men 50', '01001 2015 women 60']);
	});

	it('tells where municipalities do not add up to the state', async () => {
		const { lines } = await runModule(population, people());
		// 60 + 40 in the municipalities, 100 + 25 in the state in 2015.
		expect(lines[0]).toContain(
			"municipalities of 01, women, less the state's own figure: 2015 -25"
		);
	});

	it('throws where women and men do not add up to the total', () => {
		const wrong = text(women).replace('Colima,600,', 'Colima,601,');
		expect(fault({ [women]: wrong })).toEqual({
			file: 'conapo/poblacion_entidad_total.csv',
			row: null,
			column: '1990',
			expected: 'women and men of 06 to add up to 1140',
			found: '1141'
		});
	});

	it('throws for a name that is no state, a total and a state that is missing', () => {
		expect(fault({ [women]: text(women).replace('México,1500', 'Mexico,1500') })).toMatchObject({
			row: 16,
			column: 'ENTIDAD',
			found: '"Mexico"'
		});
		const total = `${text(women)}${text(women).split('\n')[1]?.replace('Aguascalientes', 'Total')}\n`;
		expect(fault({ [women]: total })).toMatchObject({ row: 34, found: '"Total"' });
		const short = text(women).split('\n').slice(0, -2).join('\n');
		expect(fault({ [women]: short }).found).toBe('none of 32');
	});

	it('throws for a municipality whose code is not of its state', () => {
		const line = (state: string) => `2001,${state},X,${Array(12).fill(1).join(',')}\n`;
		const header = `CVE,Entidad,Municipio,${Array.from({ length: 12 }, (_, i) => 2015 + i).join()}\n`;
		const path = 'conapo/poblacion_municipal_mujeres.csv.gz';
		expect(fault({ [path]: gzipSync(header + line('Aguascalientes')) })).toEqual({
			file: path,
			row: 2,
			column: 'CVE',
			expected: 'five digits that begin with 01',
			found: '"2001"'
		});
	});

	it('throws for names in Latin-1', () => {
		expect(fault({ [women]: latin1(text(women)) })).toMatchObject({ row: 10, expected: 'UTF-8' });
	});
});

describe('data/conapo-population', () => {
	const rows = dataRows(states).map((row) => row.split(' '));
	const figure = (...key: string[]) =>
		Number(rows.find((row) => key.every((text, index) => row[index] === text))?.[4]);

	it('has 67,568,918 women in the nation at mid-2024 and 65,444,453 at mid-2020', () => {
		expect(figure('00', '2024', 'women', 'all')).toBe(67_568_918);
		expect(figure('00', '2020', 'women', 'all')).toBe(65_444_453);
	});

	it('has fewer adults than people, everywhere and always', () => {
		const adults = rows.filter((row) => row[3] === '18_plus');
		const all = new Map(
			rows.filter((row) => row[3] === 'all').map((row) => [row.slice(0, 3).join(), Number(row[4])])
		);
		expect(adults).toHaveLength(33 * 41 * 2);
		const wrong = adults.filter((row) => Number(row[4]) >= (all.get(row.slice(0, 3).join()) ?? 0));
		expect(wrong).toEqual([]);
	});

	it('has municipalities that add up to the women of their state in every year', () => {
		const sums = new Map<string, number>();
		for (const row of dataRows(municipal)) {
			const [code = '', year = '', sex = '', n] = row.split(' ');
			const key = [code.slice(0, 2), year, sex].join();
			sums.set(key, (sums.get(key) ?? 0) + Number(n));
		}
		const wrong = [...sums].filter(([key, n]) => figure(...key.split(','), 'all') !== n);
		expect(sums.size).toBe(32 * 12 * 2);
		expect(wrong).toEqual([]);
	});
});
