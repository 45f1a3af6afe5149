import { describe, expect, test } from 'vitest';
import { publication, publications } from '../../../src/lib/catalog/publications';
import { source, sources } from '../../../src/lib/catalog/sources';
import { addedLists } from '../../../src/lib/catalog/sources/added-lists';
import { folders, sourceRecord } from './tables';

describe('sources', () => {
	test('are the folders of data/', () => {
		const lists = addedLists.map(({ id }) => id);
		const made = folders().filter((id) => !lists.includes(id));
		expect(sources.map(({ id }) => id).sort()).toEqual(made);
	});

	test.each(sources)('$id: the cut is that of its source.json', ({ id, cut }) => {
		expect(sourceRecord(id)).toMatchObject({ id, cut });
	});

	test('lead to an address', () => {
		for (const { url } of sources) expect(url).toMatch(/^(?:https:\/\/[^\s]+|\/data\/\w+\.csv)$/);
	});
});

describe('addedLists', () => {
	test('are no sources before somebody adds them, and say the same in both languages', () => {
		const ids = new Set(sources.map(({ id }) => id));
		expect(addedLists.filter(({ id }) => ids.has(id))).toEqual([]);
		for (const { title, citation, processing } of addedLists) {
			for (const text of [title, citation, processing]) {
				expect(text.es.length).toBeGreaterThan(20);
				expect(text.en).not.toBe(text.es);
			}
		}
	});
});

describe('source(id)', () => {
	test('gives the source, and throws for one that is not there', () => {
		expect(source('endireh').cut).toBe('2021');
		for (const { id } of addedLists) expect(source(id).id).toBe(id);
		expect(() => source('press')).toThrow(RangeError);
	});
});

describe('publication(id)', () => {
	test('is the short part of the source', () => {
		expect(publications).toHaveLength(sources.length);
		expect(source('endireh')).toMatchObject(publication('endireh'));
		expect(() => publication('press')).toThrow(RangeError);
	});
});
