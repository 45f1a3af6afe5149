import { describe, expect, it } from 'vitest';
import { publicResponseRecord } from '../../../src/lib/query/public-response-record';
import { inlineEngine, type InlineTable } from '../../helpers/inline-engine';

const texts = (...names: string[]) => names.map((name) => `"${name}" varchar`).join(', ');

const tables = {
	municipalities: {
		columns: texts('cvegeo', 'name'),
		rows: [
			['15106', 'Toluca'],
			['15033', 'Ecatepec de Morelos'],
			['15002', 'Acolman']
		]
	},
	alerts: {
		columns: `${texts('cve_ent', 'declared_on', 'precision', 'municipalities', 'reason', 'issuer', 'source', 'status', 'note_es', 'note_en', 'extent', 'other_days')}, n_municipalities integer`,
		rows: [
			[
				...['32', '2018-08-08', 'day', null, 'femicidal_violence', 'federal', 'https://b.mx'],
				...['declared', null, null, 'whole_state', null, 58]
			],
			[
				...['15', '2015-07-31', 'day', '15033;15106', 'disappearance;femicide', 'federal'],
				...['https://a.mx', 'declared', 'Sí.', 'Yes.', 'listed', '2015-07-28;2015-08', 2]
			]
		]
	},
	services: {
		columns: `${texts('cve_ent', 'kind', 'as_of', 'source', 'status')}, n integer`,
		rows: [['05', 'justice_centre', '2018', 'justice-centres', 'out_of_date', 5]]
	},
	budget: {
		columns: `${texts('programme', 'indicator', 'stage', 'unit', 'source', 'note_es', 'note_en')}, year integer, value double`,
		rows: [
			['annex_13', 'budget', 'approved', 'million_pesos', 'https://d.mx', null, null, 2019, 64656],
			['annex_13', 'budget', 'approved', 'million_pesos', 'https://d.mx', null, null, 2018, 47918]
		]
	},
	programme_figures: {
		columns: `${texts('programme', 'indicator', 'period', 'cve_ent', 'unit', 'source', 'status', 'note_es', 'note_en')}, value double`,
		rows: [
			[
				...['paimef', 'amount_paid', '2020', '20', 'million_pesos', 'https://e.mx', 'one_page'],
				...[null, null, 12.017103]
			],
			[
				...['conavim', 'budget', '2020', '00', 'million_pesos', 'programme-figures'],
				...['no_address', 'Leído en F.', 'Read in F.', 235]
			]
		]
	},
	calls_911: {
		columns: `${texts('cve_ent', 'kind', 'cut')}, year integer, month integer, n integer`,
		rows: [
			['18', 'family_violence', '2020-10', 2019, 10, null],
			['00', 'family_violence', '2020-10', 2019, 10, 9],
			['00', 'family_violence', '2020-10', 2019, 9, 7],
			['18', 'family_violence', '2020-10', 2019, 9, 3]
		]
	}
} satisfies Record<string, InlineTable>;

async function recordOf(change: Partial<Record<keyof typeof tables, InlineTable>> = {}) {
	const engine = await inlineEngine({ ...tables, ...change });
	try {
		return await publicResponseRecord(engine);
	} finally {
		await engine.close();
	}
}

describe('publicResponseRecord(engine)', () => {
	it('gives alerts in order of day, municipalities by code and name', async () => {
		const { alerts } = await recordOf();
		expect(alerts).toEqual([
			{
				...{ cve_ent: '15', declared_on: '2015-07-31', precision: 'day', n_municipalities: 2 },
				municipalities: [
					{ cvegeo: '15033', name: 'Ecatepec de Morelos' },
					{ cvegeo: '15106', name: 'Toluca' }
				],
				...{ extent: 'listed', reasons: ['disappearance', 'femicide'], issuer: 'federal' },
				...{ status: 'declared', other_days: ['2015-07-28', '2015-08'] },
				...{ note: { es: 'Sí.', en: 'Yes.' }, source: 'gender-alerts', url: 'https://a.mx' }
			},
			{
				...{ cve_ent: '32', declared_on: '2018-08-08', precision: 'day', n_municipalities: 58 },
				...{ municipalities: [], extent: 'whole_state', reasons: ['femicidal_violence'] },
				...{ issuer: 'federal', status: 'declared', other_days: [], note: null },
				...{ source: 'gender-alerts', url: 'https://b.mx' }
			}
		]);
	});

	it('tells a page from a publication without one', async () => {
		const { services, figures } = await recordOf();
		expect(services).toMatchObject([{ cve_ent: '05', n: 5, source: 'justice-centres', url: null }]);
		expect(figures).toMatchObject([
			{ programme: 'conavim', source: 'programme-figures', url: null, note: { en: 'Read in F.' } },
			{ programme: 'paimef', value: 12.017103, url: 'https://e.mx', note: null }
		]);
	});

	it('gives the budget of the nation by year, its stage as status', async () => {
		const { budget } = await recordOf();
		expect(budget).toMatchObject([
			{ period: '2018', cve_ent: '00', value: 47918, status: 'approved' },
			{ period: '2019', value: 64656, source: 'budget-annex-13', url: 'https://d.mx' }
		]);
	});

	it('gives calls a month, null where none was reported', async () => {
		const { calls } = await recordOf();
		expect(calls).toEqual({
			...{ from: '2019-09', cut: '2020-10', source: 'calls-911' },
			n: { '00': [7, 9], '18': [3, null] }
		});
	});

	it('throws for a municipality without a name', async () => {
		const municipalities = { ...tables.municipalities, rows: [['15106', 'Toluca']] };
		await expect(recordOf({ municipalities })).rejects.toThrow('1 of 2 municipalities');
	});

	it('throws for a place that has not the months of the others', async () => {
		const calls_911 = { ...tables.calls_911, rows: tables.calls_911.rows.slice(1) };
		await expect(recordOf({ calls_911 })).rejects.toThrow('18 has not the months');
	});
});
