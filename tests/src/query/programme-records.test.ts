import { describe, expect, it } from 'vitest';
import { dataset } from '../../../src/lib/catalog/datasets';
import { programmesRecord } from '../../../src/lib/query/programme-records';
import type { SqlValue } from '../../../src/lib/query/types';
import { inlineEngine } from '../../helpers/inline-engine';

type Row = Readonly<Record<string, SqlValue>>;

/** A table of the catalogue with rows that name only what they have. */
function table(name: string, rows: readonly Row[]) {
	const { columns } = dataset(name);
	const types = { text: 'text', integer: 'integer', double: 'double', boolean: 'boolean' };
	return {
		columns: columns.map(({ name, type }) => `"${name}" ${types[type]}`).join(', '),
		rows: rows.map((row) => columns.map((column) => row[column.name] ?? null))
	};
}

const said = { name_en: 'One', evaluation: 'unknown', summary_es: 'Uno.', summary_en: 'One.' };

const tables = {
	organisations: table('organisations', [{ id: 'org', name: 'Una, A.C.' }]),
	study_csos: table('study_csos', [
		{ variable: 'state_family_violence_rank', group: 'org', value: '24', unit: 'rank' },
		{ variable: 'organisations', group: 'all', value: '8', unit: 'organisations' }
	]),
	programmes: table('programmes', [
		{
			...said,
			...{ id: 'z', name: 'Ánimo', organisation_id: 'org', country: 'MX', weeks: 4.3 },
			...{ approaches: 'sport;economic', source: 'https://a.mx', source_also: 'b;https://b.mx' }
		},
		{ ...said, id: 'a', name: 'Zeta', adapted_from: 'z', source: 'idb-2022' }
	]),
	programme_places: table('programme_places', [
		{ programme_id: 'z', country: 'BR', place: 'Recife' },
		{ programme_id: 'z', country: 'MX', cve_ent: '22' },
		{ programme_id: 'z', country: 'MX', cve_ent: '09' }
	]),
	programme_reach: table('programme_reach', [
		...['completed', 'participants'].map((measure) => ({
			...{ programme_id: 'z', measure, value: 67, unit: 'men', qualifier: 'exact' },
			...{ reported_by: 'operator', source: 'https://a.mx' }
		}))
	]),
	programme_results: table('programme_results', [
		{
			...{ programme_id: 'a', measure: 'knowledge', respondent: 'men', design: 'rct' },
			...{ source: 'idb-2022' }
		},
		...['women_partners', 'men'].map((respondent) => ({
			...{ programme_id: 'a', measure: 'better_communication', respondent, value: 60 },
			...{ unit: 'percent', n: 30, year: 2022, design: 'qualitative', source: 'idb-2022' }
		}))
	]),
	programme_features: table('programme_features', [
		{ programme_id: 'a', feature: 'peer_contact', value: 'yes', source: 'idb-2022' },
		{ programme_id: 'a', feature: 'workshops', value: 'no', source: 'idb-2022' }
	])
};

async function record(changed: Partial<typeof tables> = {}) {
	const engine = await inlineEngine({ ...tables, ...changed });
	try {
		return await programmesRecord(engine);
	} finally {
		await engine.close();
	}
}

describe('programmesRecord(engine)', () => {
	it('has every programme in the order of names without accents, with its organisation and rank', async () => {
		const { programmes } = await record();
		expect(programmes.map(({ id }) => id)).toEqual(['z', 'a']);
		expect(programmes[0]).toMatchObject({
			...{ name: { es: 'Ánimo', en: 'One' }, organisation: { id: 'org', name: 'Una, A.C.' } },
			...{ family_violence_rank: 24, weeks: 4.3, approaches: ['sport', 'economic'] },
			...{ source: 'mens-programmes', url: 'https://a.mx', also: ['b', 'https://b.mx'] }
		});
	});

	it('leaves what is not known null or empty', async () => {
		const { programmes } = await record();
		expect(programmes[1]).toMatchObject({
			...{ organisation: null, operator: null, country: null, start_year: null, sessions: null },
			...{ approaches: [], format: [], prevention_level: null, evaluation: 'unknown' },
			...{ evaluation_state: null, places: [], reach: [], also: [], family_violence_rank: null },
			...{ source: 'idb-2022', url: null, adapted_from: 'z' }
		});
	});

	it('gives places of Mexico first, and the rest in the order of the codes', async () => {
		const [first, second] = (await record()).programmes;
		expect(first?.places.map(({ cve_ent, place }) => cve_ent ?? place)).toEqual([
			...['09', '22', 'Recife']
		]);
		expect(first?.reach.map(({ measure }) => measure)).toEqual(['participants', 'completed']);
		expect(second?.features.map(({ feature, value }) => `${feature} ${value}`)).toEqual([
			...['workshops no', 'peer_contact yes']
		]);
	});

	it('gives men’s answers before women’s, and findings without a figure as null', async () => {
		const [, second] = (await record()).programmes;
		expect(second?.results).toEqual([
			...(['men', 'women_partners'] as const).map((respondent) => ({
				...{ measure: 'better_communication', respondent, value: 60, unit: 'percent', n: 30 },
				...{ year: 2022, design: 'qualitative', source: 'idb-2022', url: null }
			})),
			{
				...{ measure: 'knowledge', respondent: 'men', value: null, unit: null, n: null },
				...{ year: null, design: 'rct', source: 'idb-2022', url: null }
			}
		]);
	});

	it('says which SQL read each table', async () => {
		const { sql } = await record();
		expect(Object.keys(sql)).toEqual([
			...['programmes', 'programme_places', 'programme_reach'],
			...['programme_results', 'programme_features']
		]);
	});

	it('throws for a programme without a summary', async () => {
		const programmes = table('programmes', [{ ...said, id: 'a', name: 'A', summary_en: null }]);
		await expect(record({ programmes })).rejects.toThrow(RangeError);
	});
});
