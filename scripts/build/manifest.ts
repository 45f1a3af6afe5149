import { createHash } from 'node:crypto';
import type { Manifest, TableEntry } from '../../src/lib/query/manifest';

/**
 * The manifest of a release. Its name is the version of the project and the start of a hash of all
 * tables: the same data under the same version is the same release, whenever it is built.
 */
export function manifestOf(version: string, tables: readonly TableEntry[]): Manifest {
	const lines = tables.map(({ table, sha256 }) => `${table} ${sha256}\n`).sort();
	const hash = createHash('sha256').update(lines.join('')).digest('hex');
	return { release: `${version}+${hash.slice(0, 8)}`, tables };
}
