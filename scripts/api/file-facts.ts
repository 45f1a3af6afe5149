import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a catalogue says of a file beside its name. */
export interface FileFacts {
	readonly bytes: number;
	/** In hexadecimal. */
	readonly sha256: string;
}

/** Reads the facts of a file of a folder, each once. Throws when it is not there. */
export function factsIn(directory: string): (file: string) => FileFacts {
	const known = new Map<string, FileFacts>();
	return (file) => {
		const held = known.get(file);
		if (held !== undefined) return held;
		const content = readFileSync(join(directory, file));
		const sha256 = createHash('sha256').update(content).digest('hex');
		const facts = { bytes: content.length, sha256 };
		known.set(file, facts);
		return facts;
	};
}
