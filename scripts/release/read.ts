import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Read } from '../../src/lib/figures/types';
import { CATALOG, type KeptIndicator } from './record';

const DATA = '/data/';
const KEPT = /^\/data\/(?:answers|records|catalog)\//;
const FACTS = /^\/facts\/(es|en)\/(\w+)\.json$/;
/** Below `/data/`: folders and names of plain letters, so that no address leads out of the folder. */
const BELOW = /^[\w-]+(?:\/[\w-]+)*\.json$/;

/**
 * Reads the built data of now.
 *
 * @param directory the folder that is served as `/data/`
 */
export function presentRead(directory: string): Read {
	return (address) => readBelow(directory, address);
}

/**
 * Reads answers and records as they were in a release, at the same addresses: `/data/answers/…`, `/data/records/…`; its
 * catalogue at `/data/catalog/indicators.json`; and the facts of its indicators, `/facts/…`, where it keeps them.
 *
 * @param directory the folder that is served as `/data/`, with the releases unpacked below it
 * @param slug the release as a folder's name, `0.1.0-979204a1`
 * @param beside reads what no release keeps, as the shapes of the states
 */
export function releaseRead(directory: string, slug: string, beside: Read): Read {
	const folder = join(directory, 'releases', slug);
	return async (address) => {
		if (KEPT.test(address)) return readBelow(folder, address);
		const [, lang, id] = FACTS.exec(address) ?? [];
		if (id === undefined) return beside(address);
		const kept = (await readBelow(folder, DATA + CATALOG)) as readonly KeptIndicator[];
		const facts = kept.find((entry) => entry.id === id)?.facts[lang === 'es' ? 'es' : 'en'];
		return facts ?? beside(address);
	};
}

async function readBelow(directory: string, address: string): Promise<unknown> {
	const path = address.startsWith(DATA) ? address.slice(DATA.length) : '';
	if (!BELOW.test(path)) throw new RangeError(`${address} is no JSON below ${DATA}`);
	return JSON.parse(await readFile(join(directory, path), 'utf8')) as unknown;
}
