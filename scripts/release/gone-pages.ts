/** The pages that only earlier releases had, written into a built site. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { goneFigures } from './gone';
import { gonePageHtml, gonePages } from './gone-page';
import { readArchive } from './archive';

/**
 * Writes a page at each address of an archived release that the built site does not have.
 *
 * @param archive the folder of the archive
 * @param built the built site
 * @returns the addresses of what was written
 * @throws ReleaseError when the archive is damaged
 */
export function writeGonePages(archive: string, built: string): readonly string[] {
	const { releases } = readArchive(archive);
	const { release } = JSON.parse(readFileSync(join(built, 'data', 'manifest.json'), 'utf8')) as {
		readonly release: string;
	};
	const living = { release, embeds: embedsOf(built) };
	const shell = readFileSync(join(built, '404.html'), 'utf8');
	return gonePages(goneFigures(releases, living)).flatMap((page) => {
		const folder = join(built, page.path);
		if (existsSync(join(folder, 'index.html'))) return [];
		mkdirSync(folder, { recursive: true });
		writeFileSync(join(folder, 'index.html'), gonePageHtml(page, shell));
		return [page.path];
	});
}

/** The addresses of the embeds that follow the newest release: those with a picture beside them. */
function embedsOf(built: string): ReadonlySet<string> {
	const names = readdirSync(join(built, 'embed'), { recursive: true, encoding: 'utf8' });
	return new Set(
		names
			.map((name) => name.split(sep).join('/'))
			.filter((name) => name.endsWith('/oembed.json') && !name.startsWith('releases/'))
			.map((name) => `/embed/${name.slice(0, -'oembed.json'.length)}`)
	);
}
