/**
 * Writes `.br` and `.gz` beside every text file and program of build/ that they make smaller, for
 * hosts that send such copies as they are (and for `npm start`). The last step of the build.
 */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { duration } from './house/step.mjs';

const COMPRESSIBLE =
	/\.(html|js|mjs|css|json|jsonld|geojson|csv|svg|txt|xml|webmanifest|wasm|ttf)$/;
const SMALLEST = 512;
/**
 * Brotli's quality by kind of file, measured on this build: scripts and styles are few and stand between
 * a reader and the map; pages are no smaller at 9 than at 5; the engine (18 MB) loses 5 % of its size to 7.
 * At 10 embeds and what they read are 10 to 20 % smaller, which their 60 KB are worth; those that stay at a release are
 * many and asked for by few, and would take half a minute.
 */
const QUALITY = { '.js': 11, '.mjs': 11, '.css': 11, '.wasm': 7 };
const USUAL_QUALITY = 5;
const EMBED_QUALITY = 10;
const OF_EMBEDS =
	/^embed\/(?!releases\/).*\.html$|^(?:data\/(?:answers|records)|facts|embed\/assets)\/.*\.json$/;
/** Larger texts would take brotli's best settings many seconds. */
const LARGE_TEXT = 300_000;
const AT_ONCE = 8;

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

/**
 * Compresses one file in both ways.
 * @param {Uint8Array} bytes
 * @param {number} quality of brotli, 0 to 11
 * @returns {Promise<{ br: Uint8Array | null, gz: Uint8Array | null }>} null where nothing is gained
 */
async function compressed(bytes, quality) {
	const params = {
		[constants.BROTLI_PARAM_QUALITY]: quality,
		[constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
		[constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS
	};
	const [br, gz] = await Promise.all([brotli(bytes, { params }), gzipped(bytes)]);
	return { br: br.length < bytes.length ? br : null, gz: gz.length < bytes.length ? gz : null };
}

/**
 * Brotli's quality for a file.
 * @param {string} name its path in the folder, with slashes
 * @param {number} size in bytes
 */
export function qualityFor(name, size) {
	const kind = Object.entries(QUALITY).find(([extension]) => name.endsWith(extension));
	const quality = OF_EMBEDS.test(name) ? EMBED_QUALITY : (kind?.[1] ?? USUAL_QUALITY);
	return quality >= EMBED_QUALITY && size > LARGE_TEXT ? USUAL_QUALITY : quality;
}

/**
 * Compresses every file of a folder that is worth it; copies of an earlier run are removed.
 * @param {string} directory
 * @returns {Promise<number>} how many files have a compressed copy
 */
export async function compressFolder(directory) {
	const names = readdirSync(directory, { recursive: true, encoding: 'utf8' });
	for (const name of names) {
		if (/\.(br|gz)$/.test(name)) rmSync(join(directory, name));
	}
	const queue = names.filter((name) => COMPRESSIBLE.test(name)).sort();
	let count = 0;
	const work = async () => {
		for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
			const path = join(directory, name);
			const bytes = readFileSync(path);
			if (bytes.length < SMALLEST) continue;
			const { br, gz } = await compressed(bytes, qualityFor(name, bytes.length));
			if (br !== null) writeFileSync(`${path}.br`, br);
			if (gz !== null) writeFileSync(`${path}.gz`, gz);
			count++;
		}
	};
	await Promise.all(Array.from({ length: AT_ONCE }, work));
	return count;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	const started = performance.now();
	const root = join(dirname(fileURLToPath(import.meta.url)), '..');
	const count = await compressFolder(join(root, 'build'));
	console.log(`Compressed ${count} files in ${duration(performance.now() - started)}`);
}
