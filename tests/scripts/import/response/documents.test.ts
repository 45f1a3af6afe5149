import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { table as rows } from '../../../src/catalog/tables';
import { recordsOf } from '../records';

/** What the five documents say, typed by hand from reading them: `~` before a value is "among others". */
const facts = recordsOf(
	readFileSync(new URL('../../../fixtures/documents/facts.csv', import.meta.url), 'utf8')
);

const documents = ['study-2022', 'align-2019', 'peru-2018', 'undp-2023', 'idb-2022'];

/** The rows of a table that have every `column=value` of the key. */
function matching(table: string, key: string) {
	const wanted = key.split(';').map((part) => part.split('='));
	return rows(table).filter((row) =>
		wanted.every(([column = '', value = '']) => row[column] === value)
	);
}

function holds(cell: string | undefined, value: string): boolean {
	return value.startsWith('~') ? (cell ?? '').includes(value.slice(1)) : cell === value;
}

describe('the facts of the five documents', () => {
	it('are sixty or more, from each of the five', () => {
		expect(facts.length).toBeGreaterThanOrEqual(60);
		expect([...new Set(facts.map(({ document }) => document))]).toEqual(documents);
	});

	it.each(facts)(
		'$document, $where: $what',
		({ table = '', key = '', column = '', value = '' }) => {
			const found = matching(table, key).map((row) => row[column]);
			expect(found.some((cell) => holds(cell, value))).toBe(true);
		}
	);
});

describe('what documents tell of programmes', () => {
	const programmes = rows('programmes');
	const ids = new Set(programmes.map(({ id }) => id));

	it('is of thirty-seven programmes, each once, and of nothing else', () => {
		expect(programmes).toHaveLength(37);
		expect(ids.size).toBe(37);
		for (const table of ['places', 'reach', 'results', 'features'])
			expect(rows(`programme_${table}`).filter((row) => !ids.has(row.programme_id))).toEqual([]);
	});

	it('places each somewhere, but for the one whose country no page tells', () => {
		const placed = new Set(rows('programme_places').map((row) => row.programme_id));
		expect([...ids].filter((id) => !placed.has(id))).toEqual(['emerge']);
	});

	it('keeps reach and effect apart: no measure is in both tables', () => {
		const reach = new Set(rows('programme_reach').map(({ measure }) => measure));
		const results = new Set(rows('programme_results').map(({ measure }) => measure));
		expect([...reach].filter((measure) => results.has(measure))).toEqual([]);
	});

	it('names who reported every reach, and who answered in every result by what design', () => {
		const unsaid = [
			...rows('programme_reach').filter((row) => !row.reported_by || !row.qualifier),
			...rows('programme_results').filter((row) => !row.respondent || !row.design)
		];
		expect(unsaid).toEqual([]);
	});

	it('says "not evaluated" only where a source does', () => {
		const none = programmes.filter(({ evaluation }) => evaluation === 'none');
		expect(none.map(({ id }) => id)).toEqual(['ruanda-cooperativas-de-cafe']);
	});

	it('adapts programmes from programmes that are there', () => {
		const from = programmes.flatMap(({ adapted_from }) => adapted_from || []);
		expect(from).toHaveLength(3);
		expect(from.filter((id) => !ids.has(id))).toEqual([]);
	});
});
