import { describe, expect, it } from 'vitest';
import { jumpLines, jumpsText } from '../../../../src/lib/crime/states/jumped';
import { markedOf, marksOf } from '../../../../src/lib/crime/states/marked';
import { contextOf, killings, rape } from './record';

const files = contextOf(killings, { unit: 'files' });

describe('markedOf(context)', () => {
	it('marks Sinaloa 26 to 69 and Nuevo León 60 to 15, both counts given', () => {
		const { jumps, compared } = markedOf(files);
		expect(jumps.map(({ cve_ent, year, before, n }) => [cve_ent, year, before, n])).toEqual([
			['19', 2025, 60, 15],
			['25', 2025, 26, 69]
		]);
		// Four states of five years each.
		expect(compared).toBe(16);
	});

	it('gives the rates and the homicides of women beside', () => {
		const [first] = markedOf(files).jumps;
		// 60 of 3,141,164 and 15 of 3,192,145 women.
		expect(first?.rates[0]).toBeCloseTo(1.91, 2);
		expect(first?.rates[1]).toBeCloseTo(0.47, 2);
		expect(first?.homicide).toEqual([115, 84]);
	});

	it('never compares a year counted in part, nor gives homicides beside other crimes', () => {
		const marked = markedOf(contextOf(rape));
		expect(marked).toEqual({ jumps: [], compared: 2 });
	});
});

describe('marksOf(marked)', () => {
	it('gives the years of a state', () => {
		const marks = marksOf(markedOf(files));
		expect(marks('25')).toEqual([2025]);
		expect(marks('10')).toEqual([]);
	});
});

describe('jumpLines(context, jump)', () => {
	it('says counts, years, rates and homicides, and no cause', () => {
		const [first] = markedOf(files).jumps;
		expect(first && jumpLines(files, first)).toEqual([
			'de 60 a 15 (2024–2025)',
			'tasa: de 1.9 a 0.5',
			'homicidio doloso de mujeres, en víctimas: de 115 a 84'
		]);
	});
});

describe('jumpsText(context)', () => {
	it('says the cuts of files and of the homicides beside them', () => {
		expect(jumpsText(files).meta.cut).toBe(
			'agosto de 2026. Homicidio doloso de mujeres: junio de 2025 (2021–2024); mayo de 2026 (2025)'
		);
		expect(jumpsText(contextOf(killings)).meta.cut).not.toContain('Homicidio');
	});

	it('says how many of how many', () => {
		const { sentence, table } = jumpsText(files);
		expect(sentence).toContain('De 16 comparaciones');
		expect(sentence).toContain('2 quedan marcadas. No sabemos por qué');
		for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
		expect(jumpsText(contextOf(rape)).sentence).toContain('Ninguna de las 2');
	});
});
