import { describe, expect, it } from 'vitest';
import { memoryOutput } from '../../../../scripts/import/lib/write';
import { normalisedName } from '../../../../scripts/import/response/organisation-names';
import {
	programmeColumns,
	writeFacts,
	writeProgrammes
} from '../../../../scripts/import/response/programme-tables';
import {
	feature,
	inRegions,
	inStates,
	programme,
	reach
} from '../../../../scripts/import/response/programme-types';
import { recordsOf } from '../records';
import { rowsOf } from '../tables';

const named = {
	...{ id: 'uno', name: 'Uno', name_en: 'One', country: 'MX' },
	...{ summary_es: 'Hace algo.', summary_en: 'It does something.' }
};

function written(told: Partial<Parameters<typeof programme>[0]>, ids = new Map<string, string>()) {
	const output = memoryOutput();
	const found = [
		{ programme: programme({ ...named, ...told }), source: 'doc', source_also: ['other', 'more'] }
	];
	writeProgrammes(output, 'f', found, ids);
	return output;
}

describe('writeProgrammes(output, folder, found, ids)', () => {
	it('leaves what no page tells empty, and says that an evaluation is not known', () => {
		const bytes = written({}).files.get('f/programmes.csv');
		const [row = {}] = recordsOf(new TextDecoder().decode(bytes));
		expect(Object.keys(row)).toEqual([...programmeColumns]);
		const told = Object.entries(row).filter(([, value]) => value !== '');
		expect(Object.fromEntries(told)).toEqual({
			...named,
			...{ evaluation: 'unknown', source: 'doc', source_also: 'other;more' }
		});
	});

	it('finds the organisation by its name, and throws for one that is not listed', () => {
		const ids = new Map([[normalisedName('Una'), 'una-a-c']]);
		expect(rowsOf(written({ organisation: 'Una, A.C.' }, ids), 'f/programmes.csv')[0]).toContain(
			' una-a-c '
		);
		expect(() => written({ organisation: 'Una, A.C.' })).toThrow('Una, A.C.');
	});

	it('writes states, regions abroad, and the country alone where no page names a place', () => {
		const places = [...inStates('22', '09'), ...inRegions('PE', 'Lima')];
		const path = 'f/programme_places.csv';
		expect(rowsOf(written({ places }), path)).toEqual(['uno MX 09 ', 'uno MX 22 ', 'uno PE  Lima']);
		expect(rowsOf(written({}), path)).toEqual(['uno MX  ']);
		expect(written({ country: null }).files.has(path)).toBe(false);
	});

	it('writes reach with who reported it, and results with who answered', () => {
		const output = written({
			reach: [reach('participants', 30, { qualifier: 'about', n: 40 })],
			results: [
				{ measure: 'knowledge', respondent: 'men', value: null, n: 8, year: 2020, design: 'rct' },
				{ measure: 'childcare', respondent: 'men', value: 20, n: null, year: null, design: 'rct' }
			]
		});
		expect(rowsOf(output, 'f/programme_reach.csv')).toEqual([
			'uno participants 30 men about operator    40 doc'
		]);
		expect(rowsOf(output, 'f/programme_results.csv')).toEqual([
			'uno childcare men 20 percent   rct doc',
			'uno knowledge men   8 2020 rct doc'
		]);
	});

	it('has of the guide what its approaches are, unless the source says more', () => {
		const output = written({
			approaches: ['reflection', 'psychotherapy', 'sport'],
			features: [
				{ feature: 'psychotherapy', value: 'yes', source: 'other' },
				feature('peer_contact', 'no')
			]
		});
		expect(rowsOf(output, 'f/programme_features.csv')).toEqual([
			'uno peer_contact no doc',
			'uno psychotherapy yes other',
			'uno reflection_groups yes doc'
		]);
	});
});

describe('writeFacts(output, folder, told)', () => {
	it('adds to a programme of another folder, and leaves empty tables out', () => {
		const output = memoryOutput();
		const none = { places: [], reach: [], results: [], features: [] };
		writeFacts(output, 'g', [
			{ ...none, programme_id: 'uno', source: 'doc', features: [feature('workshops', 'yes')] }
		]);
		expect([...output.files.keys()]).toEqual(['g/programme_features.csv']);
	});
});
