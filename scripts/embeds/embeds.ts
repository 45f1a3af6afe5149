/** Writes every embed of the site. */
import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { keepIndicators } from '../../src/lib/catalog/indicators';
import {
	embedDocument,
	plainEmbed,
	type EmbedContext,
	type EmbedFiles
} from '../../src/lib/embed/document';
import { releaseSlug } from '../../src/lib/embed/paths';
import { keeping } from '../../src/lib/embed/read';
import { withAnchor } from '../../src/lib/embed/redraw';
import type { Read } from '../../src/lib/figures/types';
import { LANGS } from '../../src/lib/i18n';
import { embed } from '../../src/lib/i18n/embed';
import type { Shapes } from '../../src/lib/map/shapes';
import { fontFiles, type EmbeddedFonts } from '../../src/lib/picture/fonts';
import { hasStates } from '../../src/lib/picture/has-states';
import { pagePath } from '../../src/lib/view/paths';
import { readArchive } from '../release/archive';
import { goneFigures, goneText, undrawableText } from '../release/gone';
import { releaseRead } from '../release/read';
import { CATALOG, embedOf, type KeptIndicator, type ReleaseRecord } from '../release/record';
import { bundleEmbeds } from './bundle';
import { frozenFigures, livingFigures, otherView, type FigureAt, type Wanted } from './pages';
import { siteRead, stateShapes, type Project } from './site-read';
import { writeDocument, writeEmbed } from './write';

export interface EmbedsOptions extends Project {
	/** `https://…` of the site, without a slash at the end. */
	readonly origin: string;
	/** The folder below which `embed/` is written; `site` where it is left out. */
	readonly out?: string;
	/** Which views are written; all where it is left out. */
	readonly only?: Wanted;
	/** Hears of each step that is done. */
	readonly progress: (step: string) => void;
}

/** What all steps share. */
interface Work extends EmbedsOptions {
	readonly out: string;
	readonly files: EmbedFiles;
	readonly shapes: Shapes;
	readonly read: Read;
	/** The release of now. */
	readonly release: string;
}

/**
 * Writes `embed/`, to be served at the site's root, in place of what was there: script, stylesheet,
 * an embed a figure and language with its files, the same of each archived release, what stands where a release had an
 * embed that is no more, and the page of what never was.
 *
 * @throws what the records throw, and Error when a file is missing that `npm run data` makes
 */
export async function writeEmbeds(options: EmbedsOptions): Promise<void> {
	const { site, out = site, data, progress } = options;
	rmSync(join(out, 'embed'), { recursive: true, force: true });
	const files = await bundleEmbeds(out);
	progress('script and stylesheet');
	const shapes = stateShapes(options);
	const read = siteRead(options, shapes);
	const { release } = (await read('/data/manifest.json')) as { readonly release: string };
	const work = { ...options, out, files, shapes, read, release };
	const embeds = await writeLiving(work);
	progress(`${embeds.size} embeds`);
	const { releases } = readArchive(join(data, 'releases'));
	for (const each of releases) progress(frozenText(each.release, await writeFrozen(work, each)));
	for (const each of goneFigures(releases, { release, embeds }))
		writeDocument(out, each.path, plainEmbed([goneText(each)], files));
	writeFileSync(join(out, 'embed', '404.html'), notFound(work));
}

const everything: Wanted = () => true;

/** @returns the addresses of what was written */
async function writeLiving(work: Work): Promise<ReadonlySet<string>> {
	const fonts = readFonts(work.site);
	const paths = new Set<string>();
	for await (const found of livingFigures(work.read, work.only ?? everything)) {
		const context = contextOf(work, found, null);
		writeEmbed(work.out, found.figured, context, { otherView: otherView(found), fonts });
		paths.add(found.path);
	}
	return paths;
}

/** What was written of a release. */
interface FrozenWritten {
	readonly written: number;
	/** Of them, those that say that they can no longer be drawn: how many, by reason. */
	readonly lost: ReadonlyMap<string, number>;
}

async function writeFrozen(work: Work, record: ReleaseRecord): Promise<FrozenWritten> {
	const { release, figures, files } = record;
	const { only = everything } = work;
	const read = keeping(releaseRead(join(work.site, 'data'), releaseSlug(release), work.read));
	if (CATALOG in files)
		keepIndicators((await read(`/data/${CATALOG}`)) as readonly KeptIndicator[]);
	const find = frozenFigures(read);
	const lost = new Map<string, number>();
	let written = 0;
	for (const lang of LANGS) {
		for (const figure of figures.filter(({ view }) => only(view.es))) {
			const frozen = await find(figure, lang);
			const path = embedOf(figure, lang, release);
			if (frozen.status === 'lost') lost.set(frozen.reason, (lost.get(frozen.reason) ?? 0) + 1);
			const text =
				frozen.status === 'lost'
					? plainEmbed([undrawableText(figure, lang, release)], work.files)
					: embedDocument(
							frozen.found.figured,
							contextOf(work, { ...frozen.found, path }, release)
						);
			writeDocument(work.out, path, text);
			written += 1;
		}
	}
	return { written, lost };
}

function frozenText(release: string, { written, lost }: FrozenWritten): string {
	const reasons = [...lost].map(([reason, n]) => `; ${n} cannot be drawn: ${reason}`);
	return `${written} of ${release}${reasons.join('')}`;
}

/** @param frozen the release that the figure stays at; null where it follows the newest */
function contextOf(work: Work, found: FigureAt, frozen: string | null): EmbedContext {
	const { origin, files, shapes } = work;
	const { page, figured, view, lang, path } = found;
	return {
		origin,
		files,
		path,
		page,
		view: withAnchor(page, view[lang], figured.id),
		release: frozen ?? work.release,
		frozen: frozen !== null,
		shapes: hasStates(figured.drawing) ? shapes : null,
		texts: writeTexts(work.out, found.texts)
	};
}

/** Writes a page's texts under a name that changes with them; those of a page are the same for all of its figures. */
function writeTexts(out: string, texts: unknown): string | null {
	if (texts === null) return null;
	const text = JSON.stringify(texts);
	const hash = createHash('sha256').update(text).digest('hex').slice(0, 12);
	const address = `/embed/assets/texts.${hash}.json`;
	writeFileSync(join(out, address), text);
	return address;
}

function readFonts(site: string): EmbeddedFonts {
	return Object.fromEntries(
		fontFiles.map(({ name }) => [
			name,
			readFileSync(join(site, 'fonts-picture', `${name}.woff2`)).toString('base64')
		])
	);
}

/** What stands at every address below `/embed/` that has no figure. */
function notFound({ files, release }: Pick<Work, 'files' | 'release'>): string {
	const parts = LANGS.map((lang) => {
		const t = embed[lang];
		const links = [{ href: pagePath('map', lang), text: t.notFoundOpen }];
		return { lang, title: t.notFoundTitle, lines: [t.notFound], links };
	});
	return plainEmbed(parts, files, release);
}
