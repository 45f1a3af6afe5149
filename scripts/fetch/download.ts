import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import type { Address } from './addresses';
import { FetchError, type Consequence } from './fetch-error';
import { END_BYTES, flawOfEnd, flawOfStart, START_BYTES } from './kinds';
import { partOf, type Part } from './part';
import { megabytes } from './progress';
import { receive } from './receive';
import type { World } from './world';

/**
 * Downloads a source to `file`, in as many tries as patience allows, each going on where the last broke
 * off when the server can; checks what came, and only then gives it its name.
 * @returns the file's sum
 * @throws FetchError; the partial file is then kept for the next command, unless it cannot be gone on with
 */
export async function download(source: Address, file: string, world: World): Promise<string> {
	const part = partOf(file);
	const { waits } = world.patience;
	for (let tries = 1; ; tries++) {
		try {
			await receive(source, part, world);
			break;
		} catch (error) {
			const wait = waits[tries - 1];
			if (!(error instanceof FetchError)) throw error;
			const { consequence, found } = error;
			const useless = consequence === 'over' || consequence === 'discard' || part.size() === 0;
			if (useless) part.discard();
			if (wait === undefined || consequence === 'stop' || consequence === 'discard') throw error;
			const how = part.size() === 0 ? 'from the first byte' : `after ${megabytes(part.size())}`;
			world.out(`      ${found}; try ${tries + 1} of ${waits.length + 1}, ${how}`);
			await new Promise<void>((resolve) => world.after(wait, resolve));
		}
	}
	check(source, part);
	const sum = await sha256(part.path);
	name(source, part);
	return sum;
}

/** Refuses a file that is not whole, or not what it should be. */
function check(source: Address, part: Part): void {
	const size = part.size();
	const { min } = source.bytes;
	const small =
		size < min
			? { expected: `at least ${megabytes(min)}`, found: `a file of ${megabytes(size)}` }
			: null;
	const flaw =
		(size === 0 ? null : flawOfStart(source.kind, part.start(START_BYTES))) ??
		small ??
		flawOfEnd(source.kind, part.end(END_BYTES));
	if (flaw === null) return;
	part.discard();
	throw fault(source, 'discard', flaw.expected, flaw.found);
}

function name(source: Address, part: Part): void {
	try {
		part.finish();
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
		throw fault(source, 'stop', 'no file of that name', 'one made since the download began');
	}
}

function fault(
	{ id, url }: Address,
	consequence: Consequence,
	expected: string,
	found: string
): FetchError {
	return new FetchError({ source: id, address: url, expected, found, consequence });
}

/** The SHA-256 of a file, in hexadecimal. */
export async function sha256(path: string): Promise<string> {
	const hash = createHash('sha256');
	for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
	return hash.digest('hex');
}
