import { describe, expect, it } from 'vitest';
import { slowestKey } from '../../../scripts/bench/organisations';
import { syntheticOrganisations } from '../../../scripts/bench/synthetic-organisations';
import { organisationSearch } from '../../../src/lib/interventions/organisations/search';

describe('syntheticOrganisations(n)', () => {
	it('always the same, no two alike', () => {
		const made = syntheticOrganisations(2000);
		expect(made).toEqual(syntheticOrganisations(2000));
		expect(new Set(made.map(({ name }) => name)).size).toBe(2000);
		expect(new Set(made.map(({ cve_ent }) => cve_ent)).size).toBe(32);
	});

	it('are found as real ones are', async () => {
		const search = await organisationSearch(syntheticOrganisations(1000));
		expect(
			search
				.find('org999')
				?.map(({ id }) => id)
				.at(0)
		).toBe('synthetic-999');
		const [first] = search.find('obserbatorio de jovnees') ?? [];
		expect(first?.name).toMatch(/^Observatorio de Jóvenes/);
	});
});

describe('slowestKey(n)', () => {
	it('measures every key', async () => {
		expect(await slowestKey(50)).toBeGreaterThan(0);
	});
});
