import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { publish } from '../../../../scripts/import/lib/publish';

let root = '';
let to = '';
const bytes = (text: string) => new TextEncoder().encode(text);
const read = (path: string) => readFileSync(join(to, path), 'utf8');

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'publish-'));
	to = join(root, 'data');
	for (const folder of ['a', 'b']) {
		mkdirSync(join(to, folder), { recursive: true });
		writeFileSync(join(to, folder, 'old.csv'), folder);
	}
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('publish(files, to, whole, kept)', () => {
	it('makes the folder where there is none', () => {
		publish(new Map([['x/t.csv', bytes('1')]]), join(root, 'new'), true);
		expect(readFileSync(join(root, 'new/x/t.csv'), 'utf8')).toBe('1');
	});

	it('replaces a folder whole and leaves the others when not whole', () => {
		publish(new Map([['a/new.csv', bytes('1')]]), to, false);
		expect(readdirSync(join(to, 'a'))).toEqual(['new.csv']);
		expect(read('b/old.csv')).toBe('b');
	});

	it('takes folders away that a whole import no longer makes', () => {
		publish(new Map([['a/new.csv', bytes('1')]]), to, true);
		expect(readdirSync(to)).toEqual(['a']);
	});

	it('leaves the folders that are kept, made or not', () => {
		publish(new Map([['a/new.csv', bytes('1')]]), to, true, ['b', 'c']);
		expect(readdirSync(to).sort()).toEqual(['a', 'b']);
		expect(read('b/old.csv')).toBe('b');
	});

	it('replaces a file that lies in no folder', () => {
		for (const text of ['1', '2']) publish(new Map([['top.json', bytes(text)]]), to, false);
		expect(read('top.json')).toBe('2');
		expect(readdirSync(to).sort()).toEqual(['a', 'b', 'top.json']);
	});

	it('leaves nothing beside', () => {
		publish(new Map([['a/new.csv', bytes('1')]]), to, true);
		expect(readdirSync(root)).toEqual(['data']);
	});

	it('puts back what it moved when a move fails, and leaves nothing beside', () => {
		const files = new Map([
			['a/new.csv', bytes('1')],
			['b/new.csv', bytes('2')]
		]);
		const moves: string[] = [];
		const failing = (from: string, target: string) => {
			moves.push(target.slice(root.length));
			if (moves.length === 4) throw new Error('disk full');
			renameSync(from, target);
		};
		expect(() => publish(files, to, true, [], failing)).toThrow('disk full');
		expect(moves.at(-1)).toBe('/data/b');
		expect(read('b/old.csv')).toBe('b');
		expect(read('a/old.csv')).toBe('a');
		expect(existsSync(join(to, 'a/new.csv'))).toBe(false);
		expect(readdirSync(root)).toEqual(['data']);
	});
});
