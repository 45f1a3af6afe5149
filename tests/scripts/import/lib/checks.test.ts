import { describe, expect, it } from 'vitest';
import { noTotalRow, uniqueKey } from '../../../../scripts/import/lib/checks';
import { readCsv } from '../../../../scripts/import/lib/read';
import { faultOf, fileOf } from '../fault';

const table = (text: string) => {
	const file = fileOf(text);
	return { file, rows: readCsv(file, { encoding: 'utf-8', columns: ['state', 'year'] }) };
};

describe('uniqueKey(rows, keyColumns, file)', () => {
	it('passes rows that differ in one column of the key', () => {
		const { rows, file } = table('state,year\n01,2020\n01,2021\n02,2020\n');
		expect(uniqueKey(rows, ['state', 'year'], file)).toBeUndefined();
	});

	it('throws at the second of two equal keys and names the first', () => {
		const { rows, file } = table('state,year\n01,2020\n02,2020\n01,2020\n');
		expect(faultOf(() => uniqueKey(rows, ['state', 'year'], file))).toEqual({
			file: 'folder/file.csv',
			row: 4,
			column: 'state, year',
			expected: 'a key that occurs once',
			found: '"01 | 2020", already in row 2'
		});
	});
});

describe('noTotalRow(rows, column, file)', () => {
	it('passes states, the one named like the nation too', () => {
		const { rows, file } = table('state,year\nMéxico,2020\n01,2020\n');
		expect(noTotalRow(rows, 'state', file)).toBeUndefined();
	});

	it.each(['Total', 'TOTAL', '00', 'Nacional', 'República Mexicana', 'Estados Unidos Mexicanos'])(
		'throws for %s',
		(label) => {
			const { rows, file } = table(`state,year\n01,2020\n${label},2020\n`);
			expect(faultOf(() => noTotalRow(rows, 'state', file))).toMatchObject({
				row: 3,
				column: 'state',
				found: `"${label}"`
			});
		}
	);
});
