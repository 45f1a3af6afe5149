import { describe, expect, test } from 'vitest';
import { publication, publications } from '../../../src/lib/catalog/publications';
import { source, sources } from '../../../src/lib/catalog/sources';
import { folders, sourceRecord } from './tables';

describe('sources', () => {
	test('are the folders of data/', () => {
		expect(sources.map(({ id }) => id).sort()).toEqual(folders());
	});

	test.each(sources)('$id: the cut is that of its source.json', ({ id, cut }) => {
		expect(sourceRecord(id)).toMatchObject({ id, cut });
	});

	test('lead to an address', () => {
		for (const { url } of sources) expect(url).toMatch(/^(?:https:\/\/[^\s]+|\/data\/\w+\.csv)$/);
	});
});

describe('source(id)', () => {
	test('gives the source, and throws for one that is not there', () => {
		expect(source('endireh').cut).toBe('2021');
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
