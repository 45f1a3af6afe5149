import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { partOf, validatorOf } from '../../../scripts/fetch/part';
import { temporaryFolder } from '../../helpers/folder';

const url = 'https://example.org/file.zip';
const note = { url, validator: '"one"', total: 10 };

describe('partOf(file)', () => {
	it('knows of nothing where there is nothing', () => {
		using folder = temporaryFolder();
		const part = partOf(join(folder.path, 'f'));
		expect([part.size(), part.note(url)]).toEqual([0, null]);
	});

	it('gives back the note of its address, and of no other', () => {
		using folder = temporaryFolder({ 'f.part': 'PK..' });
		const part = partOf(join(folder.path, 'f'));
		part.remember(note);
		expect(part.note(url)).toEqual(note);
		expect(part.note(`${url}?v=2`)).toBeNull();
		part.remember(null);
		expect(part.note(url)).toBeNull();
	});

	it.each(['', '{"url"', '{}', '[]', 'null', '{"url": 1, "validator": "a"}'])(
		'goes by no note that says %j',
		(text) => {
			using folder = temporaryFolder({ 'f.part': 'PK..', 'f.part.json': text });
			expect(partOf(join(folder.path, 'f')).note(url)).toBeNull();
		}
	);

	it('goes by no note without bytes', () => {
		using folder = temporaryFolder({ 'f.part.json': JSON.stringify(note) });
		expect(partOf(join(folder.path, 'f')).note(url)).toBeNull();
	});

	it('reads its first and last bytes, or as many as there are', () => {
		using folder = temporaryFolder({ 'f.part': 'abcdef' });
		const part = partOf(join(folder.path, 'f'));
		const text = (bytes: Uint8Array) => Buffer.from(bytes).toString();
		expect([part.start(2), part.end(2), part.start(9), part.end(9)].map(text)).toEqual([
			'ab',
			'ef',
			'abcdef',
			'abcdef'
		]);
	});

	it('takes its name once whole, and never that of another file', () => {
		using folder = temporaryFolder({ 'f.part': 'new', 'f.part.json': JSON.stringify(note) });
		const file = join(folder.path, 'f');
		writeFileSync(file, 'old');
		expect(() => partOf(file).finish()).toThrow(/EEXIST/);
		expect(readFileSync(file, 'utf8')).toBe('old');
		const other = join(folder.path, 'g');
		writeFileSync(`${other}.part`, 'new');
		partOf(other).finish();
		expect(readFileSync(other, 'utf8')).toBe('new');
		expect(existsSync(`${other}.part`)).toBe(false);
	});
});

describe('validatorOf(headers)', () => {
	const modified = 'Tue, 30 Aug 2022 06:00:00 GMT';

	it('prefers a strong ETag, and takes the date of change over a weak one', () => {
		expect(validatorOf(new Headers({ etag: '"a"', 'last-modified': modified }))).toBe('"a"');
		expect(validatorOf(new Headers({ etag: 'W/"a"', 'last-modified': modified }))).toBe(modified);
		expect(validatorOf(new Headers({ etag: 'W/"a"' }))).toBeNull();
	});
});
