import { open } from 'node:fs/promises';
import type { Address } from './addresses';
import { FetchError, type Consequence } from './fetch-error';
import { flawOfStart, flawOfType, START_BYTES } from './kinds';
import { validatorOf, type Part, type PartNote } from './part';
import { megabytes, meter } from './progress';
import { request, type Answer } from './request';
import { silenceGuard } from './silence';
import type { World } from './world';

/** What an answer says of the bytes that follow. */
interface Body {
	/** Position in the file of its first byte. */
	readonly from: number;
	/** Bytes of the whole file; null when the server does not say. */
	readonly total: number | null;
	readonly note: PartNote | null;
}

/**
 * One try: asks for what is missing of a partial file, and writes it. When it returns, the server has
 * nothing more to send; whether that is a whole and honest file is for the caller to check.
 * @throws FetchError with what becomes of the partial file; the error of the disk as it comes
 */
export async function receive(source: Address, part: Part, world: World): Promise<void> {
	const note = part.note(source.url);
	const size = note === null ? 0 : part.size();
	if (note !== null && note.total === size) return;
	const guard = silenceGuard(world.after, world.patience.stall);
	const fail = (consequence: Consequence, expected: string, found: string, address = source.url) =>
		new FetchError({ source: source.id, address, expected, found, consequence });
	/** Waits for the network, and says in our words how it failed. */
	const heard = async <T>(promise: Promise<T>, expected = 'the rest of the file'): Promise<T> => {
		try {
			const value = await promise;
			guard.heard();
			return value;
		} catch (error) {
			if (error instanceof FetchError) throw error;
			const seconds = `${world.patience.stall / 1000} s`;
			throw guard.silent()
				? fail('again', `data within ${seconds}`, 'silence')
				: fail('again', expected, reasonOf(error));
		}
	};
	try {
		const answer = await heard(
			request({ ...world, source, headers: headersFor(size, note), signal: guard.signal }),
			'an answer'
		);
		const body = bodyOf(answer, { source, note, size, fail });
		await write(answer.response, body, { source, part, world, heard, fail });
	} finally {
		guard.end();
	}
}

/**
 * No compression on the way: it makes lengths and ranges those of other bytes, and the network before
 * one publisher's server answers a request for it with a broken stream.
 */
function headersFor(size: number, note: PartNote | null): Record<string, string> {
	const always = { 'accept-encoding': 'identity', 'user-agent': 'atlas-violeta (data:fetch)' };
	if (note === null) return always;
	return { ...always, range: `bytes=${size}-`, 'if-range': note.validator };
}

type Fail = (
	consequence: Consequence,
	expected: string,
	found: string,
	address?: string
) => FetchError;

interface Expected {
	readonly source: Address;
	readonly note: PartNote | null;
	readonly size: number;
	readonly fail: Fail;
}

/** Reads the head of an answer, and refuses one that cannot be the file or its missing part. */
function bodyOf({ response, address }: Answer, { source, note, size, fail }: Expected): Body {
	const { headers, status } = response;
	if (status === 416) throw fail('over', `more than ${size} bytes`, 'no such range', address);
	const flaw = flawOfType(source.kind, headers.get('content-type'));
	if (flaw !== null) throw fail('stop', flaw.expected, flaw.found, address);
	const coding = headers.get('content-encoding') ?? 'identity';
	if (coding !== 'identity') throw fail('stop', 'the file as it is', `${coding} of it`, address);
	const validator = validatorOf(headers);
	const length = lengthOf(headers.get('content-length'));
	let from = 0;
	let total = length;
	if (status === 206) {
		const range = /^bytes (\d+)-\d+\/(\d+|\*)$/.exec(headers.get('content-range') ?? '');
		from = Number(range?.[1] ?? Number.NaN);
		total = lengthOf(range?.[2] ?? null) ?? (length === null ? null : from + length);
		if (note === null || from !== size) {
			throw fail(
				'over',
				`bytes from ${size} on`,
				headers.get('content-range') ?? 'others',
				address
			);
		}
		if (validator !== null && validator !== note.validator) {
			throw fail('over', 'the same version of the file', 'another one', address);
		}
	}
	const { min, max } = source.bytes;
	if (total !== null && (total < min || total > max)) {
		const range = `${megabytes(min)} to ${megabytes(max)}`;
		throw fail('stop', range, `a file of ${megabytes(total)}`, address);
	}
	const kept = validator === null ? null : { url: source.url, validator, total };
	return { from, total, note: kept };
}

function lengthOf(text: string | null): number | null {
	return text !== null && /^\d+$/.test(text) ? Number(text) : null;
}

interface Writing {
	readonly source: Address;
	readonly part: Part;
	readonly world: World;
	readonly heard: <T>(promise: Promise<T>) => Promise<T>;
	readonly fail: Fail;
}

/** Writes an answer's bytes after those that are there, as long as they look like the file. */
async function write(response: Response, body: Body, writing: Writing): Promise<void> {
	const { source, part, world, heard, fail } = writing;
	const reader = response.body?.getReader();
	if (reader === undefined) throw fail('again', 'the file', 'an empty answer');
	const show = meter(world, body.total);
	let size = body.from;
	const file = await open(part.path, body.from === 0 ? 'w' : 'a');
	try {
		part.remember(body.note);
		for (;;) {
			const { done, value } = await heard(reader.read());
			if (done) break;
			const began = size < START_BYTES;
			await file.write(value);
			size += value.length;
			if (began && size >= START_BYTES) {
				const flaw = flawOfStart(source.kind, part.start(START_BYTES));
				if (flaw !== null) throw fail('discard', flaw.expected, flaw.found);
			}
			if (size > source.bytes.max) {
				throw fail('discard', `at most ${megabytes(source.bytes.max)}`, 'more');
			}
			show(size, size - body.from);
		}
	} finally {
		await file.close();
	}
	if (body.total !== null && size < body.total) {
		throw fail('again', `${body.total} bytes`, `an end after ${size}`);
	}
	if (body.total !== null && size > body.total) {
		throw fail('over', `${body.total} bytes`, `${size}`);
	}
}

/** What Node's fetch says of a connection that failed: the reason is in the cause. */
function reasonOf(error: unknown): string {
	if (!(error instanceof Error)) return String(error);
	return error.cause instanceof Error ? error.cause.message : error.message;
}
