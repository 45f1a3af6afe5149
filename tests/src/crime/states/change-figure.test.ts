import { describe, expect, it } from 'vitest';
import {
	changeNotes,
	changeRows,
	changeText
} from '../../../../src/lib/crime/states/change-figure';
import { series } from '../year-record';
import { contextOf, killings, rape } from './record';

const context = contextOf(killings);

describe('changeRows(context)', () => {
	it('groups what can be said, by name, and leaves out what cannot be computed', () => {
		const rows = changeRows(context);
		expect(rows.map(({ name }) => name)).toEqual([
			'República Mexicana',
			'Sinaloa',
			'Durango',
			'Colima',
			'Nuevo León'
		]);
		expect(rows.map(({ hollow }) => hollow)).toEqual([false, false, true, false, false]);
		expect(rows[0]?.href).toBeNull();
		expect(rows[2]?.text).toMatch(/^0\.60 \(.+ a .+\), no se distinguen$/);
		expect(rows[1]?.href).toBe('/feminicidio/estados/?state=25');
	});

	it('writes an end near 1 so that its side can be read: 165 against 130 on equal women', () => {
		const near = contextOf({
			...killings,
			women: { '01': [5e5, 5e5, 5e5, 5e5, 5e5] },
			series: [series('femicide', 'victims', '2026-05', 2021, { '01': [0, 65, 65, 82, 83] })]
		});
		const row = changeRows(near).find(({ key }) => key === '01');
		expect(row?.text).toBe('1.27 (1.002 a 1.610), subió');
	});

	it('takes the choice back where it is the chosen one', () => {
		const [, first] = changeRows(contextOf(killings, { state: '25' }));
		expect(first).toMatchObject({ chosen: true, href: '/feminicidio/estados/' });
	});
});

describe('changeNotes(context)', () => {
	it('names the states of which a year is missing', () => {
		expect(changeNotes(context).join(' ')).toContain('Sin datos de todos los años: Aguascalientes');
	});

	it('says of other crimes that a narrow interval is no cause', () => {
		const notes = changeNotes(
			contextOf(rape, {
				change: [
					[2023, 2023],
					[2024, 2024]
				]
			})
		).join(' ');
		expect(notes).toContain('Donde hay miles de carpetas');
		expect(notes).toContain(
			'Sin ningún registro en los dos periodos, y por eso sin razón: Baja California.'
		);
	});
});

describe('changeText(context)', () => {
	it('says what is compared, of all places, in words too', () => {
		const { title, table, sentence } = changeText(context);
		expect(title).toBe('Cambio en la tasa de feminicidio: 2022–2023 contra 2024–2025');
		expect(sentence).toContain('subió en 1, bajó en 2 y en 1');
		expect(table.rows).toHaveLength(33);
		for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
		const durango = table.rows.find(([name]) => name === 'Durango');
		expect(durango?.slice(4, 6)).toEqual([28, 17]);
		expect(durango?.at(-1)).toBe('no se distinguen');
	});

	it('sets all killings, in victims, beside femicide alone in either unit', () => {
		for (const unit of ['victims', 'files'] as const) {
			expect(changeText(contextOf(killings, { unit })).sentence).toMatch(
				/todos los homicidios de mujeres juntos \(víctimas\), subió en 1, bajó en 1 y en 2 no/
			);
		}
	});

	it('compares all killings on demand', () => {
		const { title, table, sentence } = changeText(contextOf(killings, { of: 'killings' }));
		expect(title).toContain('homicidios de mujeres');
		expect(sentence).not.toContain('clasificar');
		expect(table.rows.find(([name]) => name === 'Colima')?.slice(4, 6)).toEqual([239, 219]);
	});
});
