import { describe, expect, it } from 'vitest';
import { dataPackage } from '../../../scripts/api/data-package';
import { packageProblems } from '../../helpers/data-package-rules';
import { edition, manifest } from './small';

const facts = {
	of: (file: string) => ({ bytes: file.length, sha256: 'c'.repeat(64) }),
	isKeyed: ({ table }: { readonly table: string }) => table === 'crime_year'
};
const made = dataPackage(manifest, edition.origin, facts);

describe('packageProblems(content)', () => {
	it('finds what the standard forbids', () => {
		const [resource] = made.resources;
		const changed = (change: object) => packageProblems({ ...made, ...change });
		expect(changed({ resources: [] })).not.toEqual([]);
		expect(changed({ homepage: 'datos' })).not.toEqual([]);
		expect(changed({ resources: [{ ...resource, path: '/data/x.csv' }] })).not.toEqual([]);
		expect(changed({ resources: [{ ...resource, path: '../x.csv' }] })).not.toEqual([]);
		expect(changed({ resources: [{ ...resource, schema: undefined }] })).not.toEqual([]);
		expect(changed({ resources: [{ ...resource, hash: 'sha256:xyz' }] })).not.toEqual([]);
		expect(changed({ resources: [resource, resource] })).toEqual(['two are crime_year']);
	});
});

describe('dataPackage(manifest, origin, facts)', () => {
	it('is a Data Package of version 2.0', () => {
		expect(packageProblems(JSON.parse(JSON.stringify(made)))).toEqual([]);
	});

	it('has a CSV and a Parquet resource a table, with bytes and sum', () => {
		expect(made.resources.map(({ name, path }) => [name, path])).toEqual([
			['crime_year', 'crime_year.csv'],
			['crime_year-parquet', 'crime_year.parquet'],
			['sources', 'sources.csv'],
			['sources-parquet', 'sources.parquet']
		]);
		expect(made.resources[0]).toMatchObject({
			bytes: 'crime_year.csv'.length,
			hash: `sha256:${'c'.repeat(64)}`,
			type: 'table',
			mediatype: 'text/csv'
		});
	});

	it('gives each column its type, both labels, its unit and its codes', () => {
		expect(made.resources[0]?.schema).toMatchObject({
			fields: [
				{ name: 'year', type: 'integer', title: 'Año / Year', unit: 'year' },
				{ name: 'crime', type: 'string' },
				{ name: 'n', type: 'number' },
				{ name: 'whole', type: 'boolean' }
			],
			missingValues: [''],
			primaryKey: ['year', 'crime']
		});
		expect(JSON.stringify(made.resources[0]?.schema)).toContain('femicide: feminicidio / femicide');
	});

	it('has a primary key only where every row has one', () => {
		expect(made.resources[2]?.schema).not.toHaveProperty('primaryKey');
	});

	it('names the sources with their cut, and the terms that have an address', () => {
		expect(made.resources[0]?.licenses).toEqual([{ path: 'https://datos.gob.mx/libreusomx' }]);
		expect(made.resources[0]?.sources?.map(({ version }) => version)).toEqual(['2025-06', '2023']);
		expect(made.resources[2]).not.toHaveProperty('licenses');
		expect(made.resources[2]).not.toHaveProperty('sources');
	});
});
