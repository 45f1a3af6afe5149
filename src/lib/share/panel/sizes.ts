/** How large the files of the public tables are. */
import type { Lang } from '../../catalog/types';
import { formatNumber } from '../../i18n/format';
import type { Manifest } from '../../query/manifest';
import { readJson, type Fetch } from './read';

/**
 * The size of each table's Parquet file in bytes, by its address; what the manifest does not say is not there.
 *
 * @throws Error when the manifest cannot be read
 */
export async function sizesOf(fetch: Fetch): Promise<ReadonlyMap<string, number>> {
	const { tables } = (await readJson(fetch)('/data/manifest.json')) as Manifest;
	return new Map(tables.map(({ parquet, bytes }) => [`/data/${parquet}`, bytes]));
}

/** A size in decimal units (IEC 80000-13: 1 MB is 1,000,000 bytes), with at most one decimal. */
export function sizeText(bytes: number, lang: Lang): string {
	if (bytes < 100_000) return `${formatNumber(Math.max(0.1, bytes / 1000), 1, lang)}\u00a0KB`;
	return `${formatNumber(bytes / 1_000_000, 1, lang)}\u00a0MB`;
}
