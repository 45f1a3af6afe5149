import type { Text } from '../../src/lib/catalog/types';

/** What is wrong with the archive of releases, or with adding to it: the file, and the problem in both languages. */
export class ReleaseError extends Error {
	override readonly name = 'ReleaseError';
	constructor(
		readonly file: string,
		readonly problem: Text,
		options?: ErrorOptions
	) {
		super(`${file}\n${problem.es}\n${problem.en}`, options);
	}
}
