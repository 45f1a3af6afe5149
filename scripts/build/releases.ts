import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { releaseSlug } from '../../src/lib/embed/paths';
import type { KeptRelease, ReleaseList } from '../../src/lib/query/releases';
import { filesOf, readArchive } from '../release/archive';
import type { ReleaseRecord } from '../release/record';
import { ReleaseError } from '../release/release-error';
import { BuildError } from './build-error';

/**
 * Writes the answers and records of every archived release below `directory`, the folder that is served as `/data/`,
 * and the list of them: `releases/<slug>/…` and `releases/index.json`.
 *
 * @param archive the folder of the archive
 * @param present the release that is being built
 * @returns how many releases there are
 * @throws BuildError naming the file of the archive that is damaged or missing
 */
export function writeReleases(archive: string, directory: string, present: string): number {
	try {
		const held = readArchive(archive);
		for (const record of held.releases) {
			const folder = join(directory, 'releases', releaseSlug(record.release));
			for (const [path, text] of filesOf(held, record)) {
				mkdirSync(dirname(join(folder, path)), { recursive: true });
				writeFileSync(join(folder, path), text);
			}
		}
		const list: ReleaseList = { present, releases: held.releases.map(keptRelease).reverse() };
		mkdirSync(join(directory, 'releases'), { recursive: true });
		writeFileSync(
			join(directory, 'releases', 'index.json'),
			`${JSON.stringify(list, null, '\t')}\n`
		);
		return held.releases.length;
	} catch (error) {
		if (!(error instanceof ReleaseError)) throw error;
		throw new BuildError(error.file, `${error.problem.es} ${error.problem.en}`, { cause: error });
	}
}

function keptRelease({ release, made, files }: ReleaseRecord): KeptRelease {
	return { release, slug: releaseSlug(release), made, files: Object.keys(files).length };
}
