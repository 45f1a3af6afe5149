import { describe, expect, it } from 'vitest';
import { budgetRows } from '../../../../scripts/import/context/budget';
import { faultOf, fileOf } from '../fault';
import { dataRecords } from '../records';

const list = (line: string) =>
	fileOf(`anio,millones_pesos_corrientes,etapa,fuente,nota\n${line}\n`);

describe('budgetRows(file)', () => {
	it('gives millions of current pesos, and what else is in print', () => {
		const [row] = budgetRows(
			list('2022,232384.641228,PEF,https://a.mx,"La Jornada gives 233,732"')
		);
		expect(row).toMatchObject({
			...{ programme: 'annex_13', indicator: 'budget', year: 2022, stage: 'approved' },
			...{ value: 232384.641228, unit: 'million_pesos', source: 'https://a.mx' },
			note_es: 'La Jornada da 233,732 millones.'
		});
	});

	it('tells a year whose page mixes the bill with what was approved', () => {
		const [row] = budgetRows(
			list('2026,599145,PEF (article also shows PPEF figures),https://a.mx,')
		);
		expect(row).toMatchObject({ stage: 'approved_or_project' });
		expect(row?.['note_en']).toContain('bill');
	});

	it.each([
		['2022,1,Cuenta Pública,https://a.mx,', 'etapa'],
		['2022,1,PEF,La Jornada,', 'fuente'],
		['2022,1,PEF,https://a.mx,otra cosa', 'nota'],
		['2022,mil,PEF,https://a.mx,', 'millones_pesos_corrientes'],
		['este año,1,PEF,https://a.mx,', 'anio']
	])('throws for %s', (line, column) => {
		expect(faultOf(() => budgetRows(list(line)))).toMatchObject({ row: 2, column });
	});
});

describe('data/budget-annex-13', () => {
	it('has eight years of 2018 to 2026, not 2021', () => {
		const rows = dataRecords('budget-annex-13/budget.csv');
		expect(rows.map(({ year, value }) => [Number(year), Number(value)])).toEqual([
			[2018, 47918],
			[2019, 64656],
			[2020, 103517],
			[2022, 232384.641228],
			[2023, 346077.017893],
			[2024, 419434],
			[2025, 479248],
			[2026, 599145]
		]);
	});
});
