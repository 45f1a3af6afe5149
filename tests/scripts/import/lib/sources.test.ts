import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { memorySources, openSources } from '../../../../scripts/import/lib/sources';
import { faultOf } from '../fault';

/** Of the four bytes `a\n1\n`, by sha256sum of GNU coreutils. */
const sha256 = '309b0e45a73d3fc5325e2b6ed0a01ef8b9cde6b05a5633c1f893f970d52bfddc';
const record = { 'b/two.csv': 'a\n2\n', 'a/one.csv': 'a\n1\n', 'a/deep/er.csv': 'x' };
let root = '';

beforeAll(() => {
	root = mkdtempSync(join(tmpdir(), 'sources-'));
	for (const [path, text] of Object.entries(record)) {
		mkdirSync(join(root, path, '..'), { recursive: true });
		writeFileSync(join(root, path), text);
	}
});
afterAll(() => rmSync(root, { recursive: true }));

describe.each([
	['openSources(root)', () => openSources(root)],
	['memorySources(record)', () => memorySources(record)]
])('%s', (_, open) => {
	it('gives a file with its bytes and their sha256', () => {
		const file = open().file('a/one.csv');
		expect(new TextDecoder().decode(file.bytes)).toBe('a\n1\n');
		expect([file.path, file.sha256]).toEqual(['a/one.csv', sha256]);
	});

	it('lists the paths that begin with a prefix, in order', () => {
		expect(open().list('a/')).toEqual(['a/deep/er.csv', 'a/one.csv']);
		expect(open().list('')).toHaveLength(3);
		expect(open().list('c')).toEqual([]);
	});

	it('throws for a file that is not there', () => {
		expect(faultOf(() => open().file('a/none.csv'))).toMatchObject({
			file: 'a/none.csv',
			expected: 'a file'
		});
	});
});
