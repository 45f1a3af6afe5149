/** The two files that every embed loads, and the pieces of code that some of them load on demand. */
import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin, type Rolldown } from 'vite';
import { colourRules } from '../../src/lib/embed/colours';
import type { EmbedFiles } from '../../src/lib/embed/document';

const source = fileURLToPath(new URL('../../src/lib/embed/', import.meta.url));
/** Where they are served; a name there changes with its content. */
const BASE = '/embed/';
const STYLE = join(source, 'whole-embed.css');

/** What every embed reads; the helper is the bundler's own, for pieces that are read on demand. */
const FIRST =
	/src\/lib\/(view\/paths|catalog\/(topic-words|interventions-words|survey-words)|figures\/types|embed\/(paths|asked|height))\.ts|preload-helper|rolldown\/runtime/;
/** What is read for another view only. */
const COMMON =
	/src\/lib\/(i18n\/(format|index)|view\/(query-text|periods)|catalog\/(states|periods|cuts|registers)|chart\/(scale|thin|write|columns|cell-text|sources|alone)|picture\/(scene|signs|text|metrics|theme)|query\/values|map\/compare)\.ts|d3-array|data\/cuts\.json|embed\/(other-view|redraw|body|markup|outlines|notes|draw-kind|read)\.ts/;
/** What figures of intervals and of time are computed with; apart, most would be too small to be compressed. */
const STATS =
	/src\/lib\/(stats\/(interval|binomial|poisson|distribution|quantile|precision|rate|rate-ratio|jumps)|chart\/(time|dots-drawing)|crime\/(words|years))\.ts/;
/** What is said under maps, and under figures of the survey: two small texts that need nothing else. */
const SAID = /src\/lib\/(survey\/interval-words|i18n\/(survey-intervals|map-figure))\.ts/;

/**
 * Builds the script, its pieces and the stylesheet into `<site>/embed/assets/`, and copies the script of host pages to
 * `<site>/embed/host.js`.
 *
 * @param site the folder that is served as the site's root
 * @returns the addresses of script and stylesheet
 * @throws Error when the code cannot be built
 */
export async function bundleEmbeds(site: string): Promise<EmbedFiles> {
	const folder = join(site, 'embed');
	const { output } = (await build({
		configFile: false,
		root: source,
		base: BASE,
		publicDir: false,
		logLevel: 'error',
		plugins: [style(), plainImports()],
		build: {
			outDir: folder,
			emptyOutDir: false,
			assetsDir: 'assets',
			target: 'es2022',
			modulePreload: false,
			// Each page's figures bring no styles of their own: all are in one file.
			cssCodeSplit: true,
			rolldownOptions: {
				input: { embed: join(source, 'main.ts'), style: STYLE },
				output: {
					entryFileNames: 'assets/[name].[hash].js',
					chunkFileNames: 'assets/[name].[hash].js',
					assetFileNames: 'assets/[name].[hash][extname]',
					// What nearly every drawing needs compresses better as one file than as twenty.
					codeSplitting: {
						groups: [
							{ name: 'first', test: FIRST, priority: 2 },
							{ name: 'common', test: COMMON, priority: 1 },
							{ name: 'stats', test: STATS, priority: 1 },
							{ name: 'said', test: SAID, priority: 1 }
						]
					}
				}
			}
		}
	})) as Rolldown.RolldownOutput;
	copyFileSync(join(source, 'host.js'), join(folder, 'host.js'));
	return {
		script: addressOf(output, (file) => file.type === 'chunk' && file.name === 'embed'),
		style: addressOf(output, ({ fileName }) => fileName.endsWith('.css'))
	};
}

type Files = Rolldown.RolldownOutput['output'];

function addressOf(files: Files, is: (file: Files[number]) => boolean): string {
	const found = files.find(is);
	if (!found) throw new Error('the build of the embeds lacks its script or its style');
	return `${BASE}${found.fileName}`;
}

/** The stylesheet: the colours of the drawings, then the look. */
function style(): Plugin {
	return {
		name: 'embed-style',
		resolveId: (id) => (id === STYLE ? STYLE : null),
		load: (id) =>
			id === STYLE ? `${colourRules()}\n${readFileSync(join(source, 'embed.css'), 'utf8')}` : null
	};
}

/** Import on demand without the bundler's help, which would fetch styles before a piece: no piece has any. */
function plainImports(): Plugin {
	return {
		name: 'embed-imports',
		enforce: 'pre',
		load: (id) =>
			id.endsWith('vite/preload-helper.js')
				? 'export const __vitePreload = (load) => load();'
				: null
	};
}
