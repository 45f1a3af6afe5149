import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { SourceError } from '../lib/source-error';
import type { SourceFile } from '../lib/sources';

/**
 * A file of the command line, under its bare name: where it lies on a machine is nobody's business.
 * Throws `SourceError` where there is none.
 */
export function givenFile(path: string): SourceFile {
	if (!statSync(path, { throwIfNoEntry: false })?.isFile()) {
		throw new SourceError({ file: path, expected: 'a file', found: 'none at this path' });
	}
	const bytes = new Uint8Array(readFileSync(path));
	return {
		path: basename(path),
		bytes,
		sha256: createHash('sha256').update(bytes).digest('hex')
	};
}
