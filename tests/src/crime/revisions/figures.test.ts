import { describe, expect, it } from 'vitest';
import { movesFigure, statesFigure } from '../../../../src/lib/crime/revisions/figures';
import { defaultCrimeRevisionsView } from '../../../../src/lib/view/crime-revisions-view';
import { femicide, series } from '../year-record';

const view = defaultCrimeRevisionsView('femicide', 'es');
const names = { 'sesnsp-victims': { name: 'SESNSP, Víctimas', url: 'https://example.org/' } };

describe('movesFigure(record, view, names, notes)', () => {
	it('says its crime, and draws in percent where counts are large', () => {
		const figure = movesFigure(femicide, view, names, ['a caveat']);
		expect(figure.title).toMatch(/^Feminicidio en México: /);
		expect(figure.drawing).toMatchObject({ kind: 'lines', percent: true, decimals: 1 });
		expect(figure.notes).toEqual(['a caveat']);
	});

	it('draws in files where a first figure is small', () => {
		const { drawing, fileName } = movesFigure(femicide, { ...view, place: '06' }, names);
		expect(drawing).toMatchObject({ percent: false, decimals: 0 });
		expect(fileName).toContain('colima');
	});
});

describe('statesFigure(record, view, names, notes)', () => {
	it('draws a dot a state that moved, in words without arrows', () => {
		const figure = statesFigure(femicide, view, names);
		// Colima's 2021: 7 at the cut of December 2021, 12 at that of August 2026.
		expect(figure?.drawing).toMatchObject({
			kind: 'rows',
			rows: [{ key: '06', marks: [{ value: 5 }], text: '+5 (7 a 12, +71.4\u00a0%)' }]
		});
		expect(figure?.dots?.rows[0]?.text).toContain('7 → 12');
	});

	it('is its table where no state moved', () => {
		const still = {
			...femicide,
			series: ['2022-06', '2024-06'].map((cut) =>
				series('femicide', 'files', cut, 2021, { '00': [966, 1], '06': [7, 1] })
			)
		};
		const figure = statesFigure(still, view, names);
		expect(figure?.drawing.kind).toBe('table');
		expect(figure?.dots).toBeNull();
		expect(figure?.table.rows).toHaveLength(1);
	});

	it('is none where no state has the year at two cuts', () => {
		expect(statesFigure(femicide, { ...view, year: 2018 }, names)).toBeNull();
	});
});
