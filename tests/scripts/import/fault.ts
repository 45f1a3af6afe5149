import { memorySources, type SourceFile } from '../../../scripts/import/lib/read';
import { SourceError } from '../../../scripts/import/lib/source-error';

/** A file in memory, for tests. */
export function fileOf(content: string | Uint8Array, path = 'folder/file.csv'): SourceFile {
	return memorySources({ [path]: content }).file(path);
}

/** Bytes of Latin-1, the encoding of the official CSVs. */
export function latin1(text: string): Uint8Array {
	return new Uint8Array(Buffer.from(text, 'latin1'));
}

/** What the `SourceError` thrown by `run` says; another error passes, none fails. */
export function faultOf(run: () => unknown): Omit<SourceError, keyof Error> {
	try {
		run();
	} catch (error) {
		return saidBy(error);
	}
	throw new Error('no SourceError was thrown');
}

/** As `faultOf`, for a promise. */
export async function faultOfPromise(
	promise: Promise<unknown>
): Promise<Omit<SourceError, keyof Error>> {
	try {
		await promise;
	} catch (error) {
		return saidBy(error);
	}
	throw new Error('no SourceError was thrown');
}

function saidBy(error: unknown): Omit<SourceError, keyof Error> {
	if (!(error instanceof SourceError)) throw error;
	const { file, row, column, expected, found } = error;
	return { file, row, column, expected, found };
}
