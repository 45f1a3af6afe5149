import { describe, expect, it } from 'vitest';
import {
	classNames,
	heatBreaks,
	heatStep,
	isColoured,
	stepOf
} from '../../../../src/lib/survey/tabulator/heat';
import { tableOf } from '../../../../src/lib/survey/tabulator/table';
import { cell, crossing, fewCell, resultOf } from './results';

const states = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10'];

describe('heatBreaks(table)', () => {
	it('five classes with as many cells each, totals left out, with one decimal', () => {
		const cells = states.map((code, at) => cell([code], 30 + at));
		const table = tableOf(resultOf([...cells, cell(['all'], 99)], { by: ['state'] }), null, 'es');
		// Quantiles of 30 … 39 by linear interpolation: 31.8, 33.6, 35.4, 37.2.
		expect(heatBreaks(table)).toEqual([31.8, 33.6, 35.4, 37.2]);
	});

	it('of a crossing, the cells that are no totals', () => {
		expect(heatBreaks(tableOf(crossing, null, 'es'))).toEqual([36, 37.5, 40.2]);
	});

	it('few different values are a class each', () => {
		const cells = [20, 20, 20, 60, 60].map((value, at) => cell([`0${at + 1}`], value));
		expect(heatBreaks(tableOf(resultOf(cells, { by: ['state'] }), null, 'es'))).toEqual([60]);
	});

	it('equal estimates make one class, and none are needed for none', () => {
		const same = states.map((code) => cell([code], 40));
		expect(heatBreaks(tableOf(resultOf(same, { by: ['state'] }), null, 'es'))).toEqual([]);
		const few = resultOf([fewCell(['01'])], { by: ['state'] });
		expect(heatBreaks(tableOf(few, null, 'es'))).toEqual([]);
	});
});

describe('heatStep(cell, breaks)', () => {
	it('a cell is classed as it is written', () => {
		const breaks = [34.6, 36.3, 37.2, 38.6];
		expect(heatStep(cell([], 34.54), breaks)).toBe(0);
		expect(heatStep(cell([], 34.55), breaks)).toBe(1);
		expect(heatStep(cell([], 50), breaks)).toBe(4);
	});

	it('none without an estimate', () => {
		expect(heatStep(null, [1])).toBeNull();
		expect(heatStep(fewCell([]), [1])).toBeNull();
	});
});

describe('stepOf(at, k)', () => {
	it('fewer classes are spread over the five colours', () => {
		expect([0, 1, 2, 3, 4].map((at) => stepOf(at, 5))).toEqual([0, 1, 2, 3, 4]);
		expect([0, 1, 2].map((at) => stepOf(at, 3))).toEqual([0, 2, 4]);
		expect([0, 1].map((at) => stepOf(at, 2))).toEqual([0, 4]);
		expect(stepOf(0, 1)).toBe(1);
	});
});

describe('isColoured(totalRow, columns, at)', () => {
	it('no total, unless the column is the only one', () => {
		const { columns } = tableOf(crossing, null, 'es');
		expect([0, 1].map((at) => isColoured(false, columns, at))).toEqual([false, true]);
		expect(isColoured(true, columns, 1)).toBe(false);
		expect(isColoured(false, columns.slice(0, 1), 0)).toBe(true);
	});
});

describe('classNames(breaks, lang)', () => {
	it('what each class holds', () => {
		expect(classNames([35.2, 38], 'es')).toEqual([
			'menos de 35.2',
			'35.2 a menos de 38.0',
			'38.0 o más'
		]);
		expect(classNames([35.2, 38], 'en')).toEqual([
			'below 35.2',
			'35.2 to below 38.0',
			'38.0 or more'
		]);
		expect(classNames([], 'es')).toEqual(['todas']);
	});
});
