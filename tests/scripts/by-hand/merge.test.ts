import { describe, expect, it } from 'vitest';
import { merged } from '../../../scripts/by-hand/merge';
import { handRow } from './rows';

const before = [
	{
		...{ id: 'a', name: 'A', country: 'MX', cve_ent: '31', municipality: 'Mérida' },
		...{ themes: 'prevention', website: 'http://a.org', works_with_men: 'no', listed_in: 'pages' }
	},
	{
		...{ id: 'b', name: 'B', country: 'MX', cve_ent: '20', municipality: '', themes: 'health' },
		...{ website: '', works_with_men: 'unknown', listed_in: 'pages;study_2022' }
	}
];

describe('merged(organisations, rows)', () => {
	it('no row changes nothing', () => {
		expect(merged(before, [])).toEqual(before);
	});

	it('a correction changes the cells that say something, in its place', () => {
		const row = handRow(2, { id: 'a', website: '-', works_with_men: 'yes' });
		expect(merged(before, [row])).toEqual([
			{ ...before[0], website: '', works_with_men: 'yes', listed_in: 'pages;by_hand' },
			before[1]
		]);
	});

	it('a municipality does not stay with another state, nor with what may be a shelter now', () => {
		const moved = handRow(2, { id: 'a', cve_ent: '20' });
		expect(merged(before, [moved])[0]).toMatchObject({ cve_ent: '20', municipality: '' });
		const shelter = handRow(2, { id: 'a', themes: 'prevention; shelter_network' });
		expect(merged(before, [shelter])[0]).toMatchObject({
			themes: 'prevention;shelter_network',
			municipality: ''
		});
	});

	it('a withdrawal takes it out', () => {
		const row = handRow(2, { id: 'a', withdrawn_because: 'Cerró' });
		expect(merged(before, [row]).map(({ id }) => id)).toEqual(['b']);
	});

	it('a new one comes last, its id made of its name and never one that is taken', () => {
		const rows = ['Voces, A.C.', 'B', 'B.'].map((name, at) => handRow(at + 2, { name }));
		const after = merged(before, rows);
		expect(after.map(({ id }) => id)).toEqual(['a', 'b', 'voces-a-c', 'b-2', 'b-3']);
		expect(after[2]).toMatchObject({
			...{ name: 'Voces, A.C.', country: 'MX', status: 'stated', works_with_men: 'unknown' },
			listed_in: 'by_hand'
		});
	});
});
