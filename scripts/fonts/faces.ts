/** The fonts of pictures, cut from the site's own: one file a weight, and only the letters that texts use. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fontFiles, type FontFile } from '../../src/lib/picture/fonts';
import { advancesOf, renamed } from './sfnt';

const require = createRequire(import.meta.url);

/** What of `subset-font`, which has no types, is used here. */
type Subset = (
	font: Buffer,
	text: string,
	options: {
		readonly targetFormat: 'truetype' | 'woff2';
		readonly variationAxes?: Readonly<Record<string, number>>;
		readonly keepFeatures?: readonly string[];
		readonly preserveNameIds?: readonly number[];
	}
) => Promise<Buffer>;

const subsetFont = require('subset-font') as Subset;

/** Every character from one to another, both included. */
function span(from: number, to: number): string {
	return String.fromCharCode(...Array.from({ length: to - from + 1 }, (_, i) => from + i));
}

/** Letters and signs of Spanish and English print (what a font lacks stays out). */
const HERE = `${span(0x20, 0x7e)}\u00a0ÁÉÍÓÚÜÑáéíóúüñ¿¡«»ªº°·×±²³©÷–—‘’“”…‹›−\u2009`;

/** Those of other names of Western Europe, and the arrows of axes: titles need neither. */
const OTHERS = 'ÀÂÃÄÅÆÇÈÊËÌÎÏÒÔÕÖØÙÛÝßàâãäåæçèêëìîïòôõöøùûýÿ½§®¼¾¹↑↓';

/** The letters by which statistics call a difference and a spread. */
const GREEK = 'Δτ';

const RIGHTS = '© Adobe, with Reserved Font Name ‘Source’. SIL Open Font License 1.1.';

/** What a font is cut to. */
function lettersOf({ letters, family }: FontFile): string {
	if (letters === 'greek') return GREEK;
	return family === 'Source Serif 4' ? HERE : HERE + OTHERS;
}

export interface CutFont extends FontFile {
	readonly truetype: Buffer;
	readonly woff2: Buffer;
}

/** One font of pictures. The same packages give the same bytes. */
export async function cutFont(file: FontFile): Promise<CutFont> {
	const folder = `@fontsource-variable/${file.family.toLowerCase().replaceAll(' ', '-')}`;
	const name = folder.split('/')[1] ?? '';
	const source = require.resolve(`${folder}/files/${name}-${file.letters}-wght-normal.woff2`);
	const text = lettersOf(file);
	const cut = await subsetFont(await readFile(source), text, {
		targetFormat: 'truetype',
		variationAxes: { wght: file.weight },
		keepFeatures: ['kern']
	});
	const { family, weight } = file;
	const truetype = renamed(cut, { family, weight, rights: RIGHTS });
	const woff2 = await subsetFont(truetype, text, {
		targetFormat: 'woff2',
		keepFeatures: ['kern'],
		preserveNameIds: [16, 17]
	});
	return { ...file, truetype, woff2 };
}

/** Writes each font of pictures as `<name>.ttf` and `<name>.woff2` into a folder. */
export async function writeFonts(to: string): Promise<void> {
	await mkdir(to, { recursive: true });
	for (const file of fontFiles) {
		const { name, truetype, woff2 } = await cutFont(file);
		await writeFile(join(to, `${name}.ttf`), truetype);
		await writeFile(join(to, `${name}.woff2`), woff2);
	}
}

/** The widths of all letters, as `metrics.ts` holds them: a text of letters and the width of each. */
export async function measuredFaces(): Promise<
	Readonly<Record<string, { readonly letters: string; readonly widths: readonly number[] }>>
> {
	const measured = await Promise.all(
		fontFiles
			.filter(({ letters }) => letters === 'latin')
			.map(async (file) => {
				const advances = [...advancesOf((await cutFont(file)).truetype)].sort(([a], [b]) =>
					a < b ? -1 : 1
				);
				return [
					file.name,
					{
						letters: advances.map(([letter]) => letter).join(''),
						widths: advances.map(([, width]) => width)
					}
				] as const;
			})
	);
	return Object.fromEntries(measured);
}
