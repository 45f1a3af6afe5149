/** The archive of releases: `data/releases/<slug>.json`, and beside it `<slug>.br` with what was new in it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { releaseSlug } from '../../src/lib/embed/paths';
import { unpacked } from './pack';
import { parseRecord, type ReleaseRecord } from './record';
import { ReleaseError } from './release-error';

/** Every release held, the first one first. */
export interface Archive {
	/** The folder it was read from. */
	readonly directory: string;
	readonly releases: readonly ReleaseRecord[];
	/** Every line of every pack by its SHA-256. */
	readonly lines: ReadonlyMap<string, string>;
}

/** The file of a release's record, and that of its pack. */
export function archiveFiles(
	directory: string,
	release: string
): { readonly record: string; readonly pack: string } {
	const slug = releaseSlug(release);
	return { record: join(directory, `${slug}.json`), pack: join(directory, `${slug}.br`) };
}

/**
 * Reads the archive; one without a folder is empty.
 *
 * @throws ReleaseError when a record or a pack is missing or damaged, or a release is missing between two
 */
export function readArchive(directory: string): Archive {
	const names = existsSync(directory) ? readdirSync(directory).sort() : [];
	const releases = names
		.filter((name) => name.endsWith('.json'))
		.map((name) => {
			const file = join(directory, name);
			return parseRecord(readFileSync(file, 'utf8'), file, name.slice(0, -'.json'.length));
		})
		.sort((a, b) => a.number - b.number);
	const gap = releases.findIndex(({ number }, i) => number !== i + 1);
	if (gap >= 0) {
		throw new ReleaseError(directory, {
			es: `Falta la versión número ${gap + 1}, o está dos veces.`,
			en: `Release number ${gap + 1} is missing, or is there twice.`
		});
	}
	const packs = releases.map(({ release }) => readPack(archiveFiles(directory, release).pack));
	return { directory, releases, lines: new Map(packs.flatMap((pack) => [...pack])) };
}

function readPack(file: string): ReadonlyMap<string, string> {
	if (!existsSync(file)) {
		throw new ReleaseError(file, {
			es: 'Falta: sin este archivo no se puede mostrar lo que la versión decía.',
			en: 'It is missing: without it, what the release said cannot be shown.'
		});
	}
	try {
		return unpacked(readFileSync(file));
	} catch (cause) {
		throw new ReleaseError(
			file,
			{ es: 'Está dañado: no se puede descomprimir.', en: 'It is damaged: it cannot be unpacked.' },
			{ cause }
		);
	}
}

/**
 * The files of a release: path below `/data/` → text. Each is found by its sum, so that none can be other than it was.
 *
 * @throws ReleaseError naming the file that no pack holds any more
 */
export function filesOf(
	{ directory, lines }: Archive,
	{ release, files }: ReleaseRecord
): ReadonlyMap<string, string> {
	return new Map(
		Object.entries(files).map(([path, sum]) => {
			const line = lines.get(sum);
			if (line === undefined) {
				const { pack } = archiveFiles(directory, release);
				throw new ReleaseError(pack, {
					es: `${path} de la versión ${release} no está en ningún paquete: se dañó o se quitó (SHA-256 ${sum}).`,
					en: `${path} of the release ${release} is in no pack: it was damaged or taken out (SHA-256 ${sum}).`
				});
			}
			return [path, line];
		})
	);
}
