import { describe, expect, it } from 'vitest';
import { datasets } from '../../../src/lib/catalog/datasets';
import { api } from '../../../src/lib/data/addresses';
import { formatBytes } from '../../../src/lib/data/bytes';
import { groupIds, tableGroups } from '../../../src/lib/data/groups';
import { tablePath } from '../../../src/lib/data/table-path';
import { unitName } from '../../../src/lib/i18n/column-units';
import { reroutePath } from '../../../src/lib/view/paths';

describe('tableGroups', () => {
	it('hold every table of the catalogue once', () => {
		const listed = groupIds.flatMap((id) => tableGroups[id].map(({ table }) => table));
		expect([...listed].sort()).toEqual(datasets.map(({ table }) => table).sort());
	});
});

describe('unitName(unit, lang)', () => {
	it('has words for the unit of every column', () => {
		for (const { columns } of datasets)
			for (const { unit } of columns)
				if (unit !== null) expect(unitName(unit, 'es').length).toBeGreaterThan(1);
		expect(unitName('files', 'es')).toBe('carpetas de investigación');
		expect(() => unitName('parsecs', 'es')).toThrow(RangeError);
	});
});

describe('formatBytes(bytes, lang)', () => {
	it.each([
		[1476, 'es', '1 kB'],
		[111_142, 'en', '111 kB'],
		[25_800_000, 'es', '25.8 MB'],
		[3, 'en', '1 kB']
	] as const)('writes %d in %s as %s', (bytes, lang, text) => {
		expect(formatBytes(bytes, lang)).toBe(text);
	});
});

describe('tablePath(table, lang)', () => {
	it('leads both languages to one route', () => {
		expect(tablePath('crime_year', 'es')).toBe('/datos/crime_year/');
		expect(reroutePath(tablePath('crime_year', 'es'))).toBe('/es/data/crime_year/');
		expect(tablePath('crime_year', 'en')).toBe('/en/data/crime_year/');
	});

	it('keeps clear of the files, which lie below /data/', () => {
		expect(reroutePath('/data/crime_year.csv')).toBe('/data/crime_year.csv');
		expect(api.indicator('femicide_rate', 'metadata.json')).toBe(
			'/api/v1/indicators/femicide_rate.metadata.json'
		);
	});
});
