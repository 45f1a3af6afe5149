import { describe, expect, it } from 'vitest';
import { states } from '../../../src/lib/catalog/states';
import { stateLines, tileRows } from '../../../src/lib/profile/states-index';
import type { Result, Row } from '../../../src/lib/query/types';

const row = (cve_ent: string, value: number | null, low: number | null): Row => ({
	...{ cve_ent, value, low, high: low === null ? null : 44.9 },
	...{ se: null, cv: null, precision: null, numerator: null, denominator: null },
	...{ sample: null, origin: 'microdata', beside: null }
});
const result: Result = {
	question: { indicator: 'partner_lifetime_any', year: 2021, filters: {} },
	...{ cut: '2021', months: null, sources: ['endireh'], sql: '' },
	rows: [row('20', 42.51, 40.2), row('09', null, null)]
};
const people = new Map([['20', { women: 2262026 }]]);

describe('stateLines(people, result, lang)', () => {
	const lines = stateLines(people, result, 'es');
	const line = (cve_ent: string) => lines.find((each) => each.cve_ent === cve_ent);

	it('every state by name, each with the way to its page', () => {
		expect(lines).toHaveLength(32);
		expect(lines[0]?.name).toBe('Aguascalientes');
		expect(lines.findIndex(({ name }) => name === 'Estado de México')).toBe(
			lines.findIndex(({ name }) => name === 'Durango') + 1
		);
		expect(line('20')).toEqual({
			cve_ent: '20',
			name: 'Oaxaca',
			href: '/estados/oaxaca/',
			women: '2,262,026',
			value: '42.5\u00a0%',
			interval: '40.2 a 44.9\u00a0%'
		});
	});

	it('what is not known is no number, and has no interval', () => {
		expect(line('09')).toMatchObject({ interval: null });
		for (const text of [line('09')?.value, line('09')?.women]) expect(text).not.toMatch(/\d/);
	});
});

describe('tileRows()', () => {
	it('six rows of twelve, each state in its place', () => {
		const rows = tileRows();
		expect(rows.map((each) => each.length)).toEqual(Array(6).fill(12));
		for (const place of states) expect(rows[place.tile_row - 1]?.[place.tile_col - 1]).toBe(place);
		expect(rows.flat().filter((place) => place !== null)).toHaveLength(32);
	});
});
