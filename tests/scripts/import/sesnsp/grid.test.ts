import { describe, expect, it } from 'vitest';
import { completeGrid, type GridRow } from '../../../../scripts/import/sesnsp/grid';
import { fileOf } from '../fault';

const file = fileOf('x');
const states = ['01', '02'];

const rows: readonly GridRow[] = states.flatMap((cve_ent) =>
	[2023, 2024].flatMap((year) =>
		(['with_firearm', 'unspecified'] as const).map((modality) => ({
			cve_ent,
			year,
			crime: 'femicide' as const,
			sex: 'women' as const,
			modality
		}))
	)
);

describe('completeGrid(rows, file, states, crimes)', () => {
	it('passes a file with every state, year and category, in any order', () => {
		expect(() => completeGrid([...rows].reverse(), file, states, ['femicide'])).not.toThrow();
	});

	it.each(rows.map((row, index) => [`${row.cve_ent} ${row.year} ${row.modality}`, index] as const))(
		'finds the lost row %s',
		(place, lost) => {
			const [cve_ent, year, modality] = place.split(' ');
			expect(() =>
				completeGrid(
					rows.filter((_, index) => index !== lost),
					file,
					states,
					['femicide']
				)
			).toThrow(`femicide | ${modality} | women |  in state ${cve_ent}, ${year}, found none`);
		}
	);

	it('finds a crime that the whole file lacks, and a state', () => {
		expect(() => completeGrid(rows, file, states, ['femicide', 'rape_simple'])).toThrow(
			'expected rows of rape_simple'
		);
		expect(() => completeGrid(rows, file, [...states, '03'], ['femicide'])).toThrow('in state 03');
	});
});
