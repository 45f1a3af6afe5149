import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { organisationsRecord } from '../../../src/lib/query/organisation-records';
import type { Organisation, OrganisationsRecord } from '../../../src/lib/query/response-records';
import type { Engine, SqlValue } from '../../../src/lib/query/types';
import { inlineEngine } from '../../helpers/inline-engine';
import { tablesEngine } from '../../helpers/tables-engine';

const columns =
	'id varchar, name varchar, acronym varchar, country varchar, cve_ent varchar, municipality varchar, scope varchar, themes varchar, works_with_men varchar, founded integer, website varchar, source varchar, checked_on varchar, status varchar, page_date varchar, listed_in varchar';

function row(id: string, name: string, rest: Readonly<Record<string, SqlValue>> = {}): SqlValue[] {
	const all: Record<string, SqlValue> = {
		...{ id, name, country: 'MX', works_with_men: 'unknown', source: 'https://example.org/' },
		...{ listed_in: 'pages', ...rest }
	};
	return columns.split(', ').map((column) => all[column.split(' ')[0] ?? ''] ?? null);
}

describe('organisationsRecord(engine)', () => {
	let engine: Engine;
	let record: OrganisationsRecord;
	beforeAll(async () => {
		const full = {
			...{ acronym: 'ZE', cve_ent: '09', municipality: 'Tlalpan', scope: 'local', founded: 1998 },
			...{ themes: 'health;prevention', works_with_men: 'yes', website: 'https://ze.org' },
			...{ status: 'stated', page_date: '2025-01', listed_in: 'pages;study_2022' }
		};
		const rows = [
			row('z', 'Zeta', full),
			row('e', 'Émula'),
			row('d', '“Década”', { listed_in: 'study_2022' }),
			row('h', 'Hache', { listed_in: 'by_hand' }),
			row('g', 'Ge', { source: 'directory-cluni', listed_in: 'cluni' }),
			row('f', 'Efe', { listed_in: 'cluni' }),
			row('p', 'Aymara', { country: 'PE' })
		];
		engine = await inlineEngine({ organisations: { columns, rows } });
		record = await organisationsRecord(engine);
	});
	afterAll(() => engine.close());

	const of = (id: string): Organisation | undefined =>
		record.organisations.find((each) => each.id === id);

	it('those of Mexico, in the order of names without accents and marks', () => {
		expect(record.organisations.map(({ id }) => id)).toEqual(['d', 'f', 'e', 'g', 'h', 'z']);
	});

	it('lists as lists, blanks as null', () => {
		expect(of('z')).toEqual({
			...{ id: 'z', name: 'Zeta', acronym: 'ZE', cve_ent: '09', municipality: 'Tlalpan' },
			...{ scope: 'local', themes: ['health', 'prevention'], works_with_men: 'yes' },
			...{ founded: 1998, website: 'https://ze.org', status: 'stated', page_date: '2025-01' },
			...{ source: 'organisations', url: 'https://example.org/' },
			listed_in: ['pages', 'study_2022']
		});
		expect(of('e')).toMatchObject({ acronym: null, cve_ent: null, themes: [], founded: null });
	});

	it('the source is the list; the page is its own, where it has one', () => {
		expect(of('d')?.source).toBe('study-2022');
		expect(of('h')?.source).toBe('organisations-by-hand');
		expect(of('f')).toMatchObject({ source: 'directory-cluni', url: 'https://example.org/' });
		expect(of('g')).toMatchObject({ source: 'directory-cluni', url: null });
	});
});

describe('the record of the directory', () => {
	it('weighs at most 40 KB as it travels, and holds no e-mail', async () => {
		const engine = await tablesEngine('organisations');
		try {
			const record = await organisationsRecord(engine);
			const text = JSON.stringify(record);
			expect(record.organisations.length).toBeGreaterThanOrEqual(269);
			expect(gzipSync(text).length).toBeLessThanOrEqual(40_000);
			expect(text).not.toMatch(/[\w.+-]+@[\w-]+\.\w/);
		} finally {
			await engine.close();
		}
	});
});
