import { describe, expect, it } from 'vitest';
import {
	maxText,
	multiplesNotes,
	multiplesText
} from '../../../../src/lib/crime/states/multiples-figure';
import { contextOf, killings, rape } from './record';

const context = contextOf(killings);

describe('multiplesNotes(context)', () => {
	it('says the scale, the year counted in part, and that 2026 is of another register', () => {
		const [scale, partial, register] = multiplesNotes(contextOf(rape));
		expect(scale).toContain('de 0 a 30.0');
		expect(partial).toContain('2025 (enero–junio)');
		expect(register).toContain('2026 no está');
		expect(multiplesNotes(contextOf(killings, { scale: 'own' }))[0]).toContain('propia escala');
	});
});

describe('maxText(context, max)', () => {
	it('has one decimal', () => {
		expect(maxText(context, 34.77)).toBe('34.8');
	});
});

describe('multiplesText(context)', () => {
	it('says its order and its cuts, and has a row a state and year', () => {
		const { sentence, meta, table } = multiplesText(context);
		expect(sentence).toContain('homicidios de mujeres de 2025');
		expect(meta.cut).toBe('junio de 2025 (2021–2024); mayo de 2026 (2025)');
		expect(table.rows).toHaveLength(20);
		for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
		expect(table.rows[4]?.slice(0, 7)).toEqual(['Colima', '06', 2025, 12, 3, 95, 98]);
	});
});
