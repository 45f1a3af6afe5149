import { join } from 'node:path';
import { indicators } from '../../src/lib/catalog/indicators';
import { factsOf } from '../../src/lib/map/facts-of';
import { CONTENTS, contentsOf } from '../../src/lib/releases/contents';
import { siteRead, stateShapes, type Project } from '../embeds/site-read';
import { figureRecords } from './figures';
import type { Addition } from './plan';
import { readManifest, readPresent } from './present';
import { CATALOG, type KeptIndicator } from './record';

/**
 * What the built data are as a release: their answers and records, the catalogue's indicators, what tables and cuts there
 * are, and every figure.
 *
 * @throws ReleaseError when the data are not built
 */
export async function siteRelease(
	project: Project
): Promise<Pick<Addition, 'release' | 'files' | 'figures'>> {
	const built = join(project.site, 'data');
	const { release, files } = readPresent(built);
	const kept: readonly KeptIndicator[] = indicators.map((entry) => ({
		...entry,
		facts: { es: factsOf(entry, 'es'), en: factsOf(entry, 'en') }
	}));
	return {
		release,
		files: new Map([
			...files,
			[CATALOG, `${JSON.stringify(kept)}\n`],
			[CONTENTS, `${JSON.stringify(contentsOf(readManifest(built)))}\n`]
		]),
		figures: await figureRecords(siteRead(project, stateShapes(project)))
	};
}
