import { describe, expect, it } from 'vitest';
import { tabulationDrawing, tabulationNotes } from '../../../../src/lib/survey/tabulator/drawing';
import { cell, crossing, resultOf } from './results';

const shown = { lang: 'es', form: 'table', detail: 'interval', sort: null } as const;

describe('tabulationDrawing(result, view)', () => {
	it('table: the cells of the page with their classes, signs and words; totals without colour', () => {
		const drawing = tabulationDrawing(crossing, shown);
		if (drawing.kind !== 'heat') throw new Error(drawing.kind);
		expect([drawing.corner, drawing.across]).toEqual(['Edad', 'Tamaño de la localidad']);
		expect(drawing.columns[0]).toBe('Total');
		const [total, young, , unsaid] = drawing.rows;
		expect([total?.total, total?.cells.map(({ fill }) => fill)]).toEqual([
			true,
			[null, null, null]
		]);
		// The lowest and, of the four that are no totals, the second lowest value.
		expect(young?.cells.map(({ text, fill }) => [text, fill])).toEqual([
			['35.2', null],
			['36.0', 'violet-5-1'],
			['32.6*', 'violet-5-0']
		]);
		expect(young?.cells[2]?.detail).toBe('28.6 a 36.6');
		expect(unsaid?.cells.map(({ text, hatch }) => [text, hatch])).toEqual([
			['31.1**', 'low'],
			['n < 30', 'none'],
			['—', 'none']
		]);
		expect(unsaid?.cells[1]?.label).toMatch(/Menos de 30 mujeres/);
		expect(drawing.signs.map(({ sign }) => sign)).toEqual(['*', '**', 'n < 30', '—']);
		expect(drawing.keys).toHaveLength(4);
	});

	it('table: what is sorted and detailed on the page is so in the drawing', () => {
		const drawing = tabulationDrawing(crossing, {
			...{ ...shown, lang: 'en' },
			...{ detail: 'sample', sort: { column: 'urban', descending: true } }
		});
		if (drawing.kind !== 'heat') throw new Error(drawing.kind);
		expect(drawing.rows.map(({ name }) => name)).toEqual([
			...['Total', 'Aged 25 to 34', 'Aged 15 to 24', 'Not specified']
		]);
		expect(drawing.rows[0]?.cells[0]?.detail).toContain('105,278');
	});

	it('dots: a panel a column on one scale; a single column is no panel', () => {
		const drawing = tabulationDrawing(crossing, { ...shown, form: 'dots' });
		if (drawing.kind !== 'panels') throw new Error(drawing.kind);
		const spans = drawing.panels.map((panel) =>
			panel.drawing.kind === 'rows' ? panel.drawing.span : null
		);
		expect(spans).toHaveLength(3);
		expect(new Set(spans.map((span) => span?.join())).size).toBe(1);
		const single = resultOf([cell(['all'], 39), cell(['15_24'], 35)], { by: ['age_group'] });
		const rows = tabulationDrawing(single, { ...shown, form: 'dots' });
		expect(rows).toMatchObject({ kind: 'rows', reference: { value: 39 } });
	});
});

describe('tabulationNotes(result, view)', () => {
	it('dots: what the signs and the hollow dots mean; the table says it itself', () => {
		expect(tabulationNotes(crossing, { ...shown, form: 'dots' })).toEqual([
			'* precisión moderada: CV de 15 a menos de 30 %',
			expect.stringMatching(/^\*\* punto hueco: precisión baja/)
		]);
		expect(tabulationNotes(crossing, shown)).toEqual([]);
		expect(tabulationNotes(resultOf([cell(['all'], 39)]), { ...shown, form: 'dots' })).toEqual([]);
	});
});
