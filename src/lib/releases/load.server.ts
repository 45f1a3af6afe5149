/** Reads the releases that are kept. At build only. */
import type { Lang } from '../catalog/types';
import { readRecord } from '../query/records';
import { releasesPath, type KeptRelease, type ReleaseList } from '../query/releases';
import type { ComparedIndicator } from './changes';
import { CONTENTS, type ReleaseContents } from './contents';
import { releaseEntries, type HeldRelease, type ReleaseEntry } from './entries';
import { releaseNotes } from './notes';

const INDICATORS = 'catalog/indicators.json';

/**
 * The versions of the site with their notes and what each changed in the data, newest first.
 *
 * @throws Error when the archive is not unpacked, RangeError when an archived version has no notes
 */
export async function loadReleases(
	fetch: typeof globalThis.fetch,
	lang: Lang
): Promise<readonly ReleaseEntry[]> {
	const { releases } = await readRecord<ReleaseList>(fetch, releasesPath);
	const held = await Promise.all(releases.map((each) => heldOf(fetch, each)));
	return releaseEntries(releaseNotes, held, lang);
}

async function heldOf(
	fetch: typeof globalThis.fetch,
	{ release, slug, made }: KeptRelease
): Promise<HeldRelease> {
	const read = <Kept>(path: string) => readRecord<Kept>(fetch, `/data/releases/${slug}/${path}`);
	const [contents, indicators] = await Promise.all([
		read<ReleaseContents>(CONTENTS),
		read<readonly ComparedIndicator[]>(INDICATORS)
	]);
	return { release, made, held: { ...contents, indicators } };
}
