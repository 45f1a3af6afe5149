import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellText } from '../../../src/lib/chart/cell-text';
import type { Figured } from '../../../src/lib/figures/types';
import { shownOf, sourcesOf, widthsOf } from '../../../src/lib/profile/shown';

const one = { name: 'INEGI, ENDIREH', url: 'https://inegi.example/endireh' };
const two = { name: 'SESNSP, victims', url: 'https://sesnsp.example/' };
const meta = { unit: 'women', cut: '2021', precision: null, sources: [one] };

describe('shownOf(figured)', () => {
	const column = (name: string, decimals: number | null, fileOnly = false) => ({
		...{ name, label: name, decimals },
		...(fileOnly ? { fileOnly } : {})
	});

	it('no drawing but its kind, no SQL, and of the table what is seen', () => {
		const columns = [column('state', null), column('cve_ent', null, true), column('rate', 1)];
		const rows = [
			['Oaxaca', '20', 3.8498273],
			['Tlaxcala', '29', null]
		];
		const figured = { id: 'peers', meta, sql: 'select 1', table: { columns, rows } };
		const shown = shownOf({
			...figured,
			drawing: { kind: 'table', label: '' }
		} as unknown as Figured);
		expect(shown).toEqual({
			...{ id: 'peers', meta, sql: null, drawn: 'table' },
			table: {
				columns: [column('state', null), column('rate', 1)],
				rows: [
					['Oaxaca', 3.8498],
					['Tlaxcala', null]
				]
			}
		});
	});

	it('numbers that are written as they were', () => {
		const decimals = fc.integer({ min: 0, max: 3 });
		const value = fc.double({ min: 1e-9, max: 1e6, noNaN: true });
		fc.assert(
			fc.property(decimals, value, (places, number) => {
				const table = { columns: [column('value', places)], rows: [[number]] };
				const drawing = { kind: 'table', label: '' };
				const { rows } = shownOf({ id: 'x', meta, table, drawing } as unknown as Figured).table;
				// What lies exactly between two numbers may be written as either.
				fc.pre(Math.abs(((Math.abs(number) * 10 ** places) % 1) - 0.5) > 0.001);
				const kept = rows[0]?.[0] ?? null;
				const texts = [kept, number].map((each) => cellText(each, column('value', places), 'es'));
				expect(texts[0]).toBe(texts[1]);
			})
		);
	});
});

describe('sourcesOf(figures, beside)', () => {
	it('each publication once, in the order in which they come', () => {
		const figures = [[two], [one, two], [one]].map((sources) => ({ meta: { ...meta, sources } }));
		expect(sourcesOf(figures, [one])).toEqual([two, one]);
		const beside = { name: 'CONAPO, index', url: 'https://conapo.example/' };
		expect(sourcesOf(figures, [beside])).toEqual([two, one, beside]);
	});
});

describe('widthsOf(id)', () => {
	it('as narrow as a phone, and half or the whole of a wide page', () => {
		expect(widthsOf('killings')).toEqual({ narrow: 340, wide: 560 });
		expect(widthsOf('violence')).toEqual({ narrow: 340, wide: 860 });
	});
});
