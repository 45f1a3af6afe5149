import { describe, expect, it } from 'vitest';
import { cellText, shownColumns } from '../../../src/lib/chart/cell-text';

const column = { name: 'n', label: 'N', decimals: 1 };

describe('cellText', () => {
	it('writes a number as its column does', () => {
		expect(cellText(1234.56, column, 'es')).toBe('1,234.6');
		expect(cellText(12, { ...column, percent: true }, 'en')).toBe('12.0%');
		expect(cellText(12, { ...column, wholeAsWhole: true }, 'en')).toBe('12');
		expect(cellText(2021, { ...column, decimals: null }, 'en')).toBe('2021');
		expect(cellText('Oaxaca', column, 'en')).toBe('Oaxaca');
	});

	it('says that there is no figure, and never zero', () => {
		expect(cellText(null, column, 'es')).toBe('sin datos');
		expect(cellText(undefined, column, 'en')).toBe('no data');
		expect(cellText(0, column, 'en')).toBe('0.0');
	});
});

describe('shownColumns', () => {
	it('leaves out what only a file has, and keeps the place of the others in the rows', () => {
		const columns = [column, { ...column, name: 'file', fileOnly: true }, { ...column, name: 'm' }];
		expect(shownColumns({ columns }).map(({ name, at }) => [name, at])).toEqual([
			['n', 0],
			['m', 2]
		]);
	});
});
