import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { storedQuestions, writeAnswers } from '../../../scripts/build/answers';
import { BuildError } from '../../../scripts/build/build-error';
import { indicators } from '../../../src/lib/catalog/indicators';
import type { Engine, SqlRow } from '../../../src/lib/query/types';
import { temporaryFolder } from '../../helpers/folder';

/** An engine that knows one row, whatever is asked. */
const knowing = (row: SqlRow | null): Engine => ({
	query: async () => (row === null ? [] : [row]),
	close: async () => {}
});

/** A row that every kind of question can read. */
const row: SqlRow = {
	cve_ent: '00',
	cut: '2025-06',
	months: 12,
	estimate: 40,
	n: 1,
	rate: 1,
	women: 1000,
	part: 1,
	whole: 2,
	share: 50
};

describe('storedQuestions()', () => {
	it('are each indicator in each of its years, without filters', () => {
		const count = indicators.reduce((sum, { years }) => sum + years.length, 0);
		expect(storedQuestions()).toHaveLength(count);
		expect(storedQuestions()[0]?.filters).toEqual({});
	});
});

describe('writeAnswers(engine, directory)', () => {
	it.each([
		['no row', null, /has no answer|no figure/],
		['no value', { ...row, estimate: null, rate: null, share: null }, /which has no figure/],
		['other months than the catalogue says', { ...row, months: 7 }, /counts 7 months/]
	])('stops at a year of the catalogue with %s', async (_, known, message) => {
		using folder = temporaryFolder();
		const failure = await writeAnswers(knowing(known), folder.path).catch(
			(error: unknown) => error
		);
		expect(failure).toBeInstanceOf(BuildError);
		expect(String(failure)).toMatch(message);
	});

	it('writes a file for the first question before it comes to a bad one', async () => {
		using folder = temporaryFolder();
		await writeAnswers(knowing({ ...row, months: 7 }), folder.path).catch(() => {});
		const [first] = storedQuestions();
		expect(
			existsSync(join(folder.path, 'answers', `${first?.indicator}`, `${first?.year}.json`))
		).toBe(true);
	});
});
