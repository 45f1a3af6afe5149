import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Manifest } from '../../src/lib/query/manifest';
import { ReleaseError } from './release-error';

/**
 * Records that no figure is drawn from. The directory above all: what an organisation asks to have taken away
 * must not stay public in every release.
 */
export const NOT_KEPT: readonly string[] = [
	'records/interventions/organisations.json',
	'records/municipalities.json',
	'records/survey/tabulation.json'
];

/** What the built data are: their release, and the files that a release keeps, path → text, in order of path. */
export interface Present {
	readonly release: string;
	readonly files: ReadonlyMap<string, string>;
}

/**
 * Reads the folder that is served as `/data/`.
 *
 * @throws ReleaseError when it is not built
 */
export function readPresent(directory: string): Present {
	const { release } = readManifest(directory);
	const paths = ['answers', 'records'].flatMap((folder) =>
		readdirSync(join(directory, folder), { recursive: true, encoding: 'utf8' })
			.filter((name) => name.endsWith('.json'))
			.map((name) => `${folder}/${name.split(sep).join('/')}`)
			.filter((path) => !NOT_KEPT.includes(path))
	);
	return {
		release,
		files: new Map(paths.sort().map((path) => [path, readFileSync(join(directory, path), 'utf8')]))
	};
}

/**
 * The manifest of the folder that is served as `/data/`.
 *
 * @throws ReleaseError when it is not built
 */
export function readManifest(directory: string): Manifest {
	const manifest = join(directory, 'manifest.json');
	if (!existsSync(manifest)) {
		throw new ReleaseError(manifest, {
			es: 'Falta: los datos no se han construido. Primero, npm run data.',
			en: 'It is missing: the data are not built. First, npm run data.'
		});
	}
	return JSON.parse(readFileSync(manifest, 'utf8')) as Manifest;
}
