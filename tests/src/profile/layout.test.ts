import { describe, expect, it } from 'vitest';
import { columnsOf } from '../../../src/lib/profile/layout';

describe('columnsOf(figures)', () => {
	const ids = (...all: readonly string[]) =>
		columnsOf(all.map((id) => ({ id }))).map((column) => column.map(({ id }) => id));

	it('one column, or two that each keep their order', () => {
		expect(ids('violence')).toEqual([['violence']]);
		expect(ids('killings', 'months', 'share', 'municipalities')).toEqual([
			['killings', 'months'],
			['share', 'municipalities']
		]);
		expect(ids('help', 'calls', 'reports')).toEqual([['help', 'calls'], ['reports']]);
		expect(ids('reports')).toEqual([['reports']]);
	});
});
