import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/**
 * Puts `files` (path relative to `to` → content) on disk, folder by folder: all of it is written
 * beside `to` first, then each folder, and each file that lies in none, takes the place of the one
 * before. With `whole`, folders of `to` that neither `files` nor `kept` has go away. When a move fails,
 * those already made are undone.
 */
export function publish(
	files: ReadonlyMap<string, Uint8Array>,
	to: string,
	whole: boolean,
	kept: readonly string[] = [],
	rename: (from: string, to: string) => void = renameSync
): void {
	const place = resolve(to);
	const next = `${place}.next-${process.pid}`;
	const before = `${place}.before-${process.pid}`;
	try {
		writeAll(files, next);
		mkdirSync(before, { recursive: true });
		mkdirSync(place, { recursive: true });
		const made = readdirSync(next);
		const stay = [...made, ...kept];
		const gone = whole ? foldersOf(place).filter((folder) => !stay.includes(folder)) : [];
		swap({ next, place, before, made, gone, rename });
	} finally {
		rmSync(next, { recursive: true, force: true });
	}
}

function writeAll(files: ReadonlyMap<string, Uint8Array>, folder: string): void {
	for (const [path, content] of files) {
		const target = join(folder, path);
		mkdirSync(dirname(target), { recursive: true });
		writeFileSync(target, content);
	}
}

interface Swap {
	readonly next: string;
	readonly place: string;
	readonly before: string;
	/** Folders and files that take a place, and folders that go away. */
	readonly made: readonly string[];
	readonly gone: readonly string[];
	readonly rename: (from: string, to: string) => void;
}

function swap({ next, place, before, made, gone, rename }: Swap): void {
	const undo: (() => void)[] = [];
	const move = (from: string, target: string): void => {
		rename(from, target);
		undo.unshift(() => renameSync(target, from));
	};
	try {
		for (const name of [...gone, ...made]) {
			if (existsSync(join(place, name))) move(join(place, name), join(before, name));
			if (made.includes(name)) move(join(next, name), join(place, name));
		}
	} catch (error) {
		// Should this fail too, the folders moved aside stay where they are: nothing is lost.
		for (const back of undo) back();
		rmSync(before, { recursive: true, force: true });
		throw error;
	}
	rmSync(before, { recursive: true, force: true });
}

function foldersOf(path: string): string[] {
	return readdirSync(path, { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map((entry) => entry.name);
}
