/** The fonts that pictures are set in. Their files are made at build, in the folder below. */

export interface FontFile {
	/** Of the file, without its extension. */
	readonly name: string;
	readonly family: 'Source Sans 3' | 'Source Serif 4';
	readonly weight: 400 | 600;
	readonly letters: 'latin' | 'greek';
}

/** The first three set everything; the last has the letters of statistics that they lack. */
export const fontFiles: readonly FontFile[] = [
	{ name: 'sans-400', family: 'Source Sans 3', weight: 400, letters: 'latin' },
	{ name: 'sans-600', family: 'Source Sans 3', weight: 600, letters: 'latin' },
	{ name: 'serif-600', family: 'Source Serif 4', weight: 600, letters: 'latin' },
	{ name: 'sans-400-greek', family: 'Source Sans 3', weight: 400, letters: 'greek' }
];

/** Where the site serves them. */
export const FONTS_PATH = '/fonts-picture';

/** What an SVG carries of its fonts: files as base64, WOFF 2. */
export type EmbeddedFonts = Readonly<Record<string, string>>;

const GREEK = /[\u0370-\u03ff]/u;

/** The fonts that a text of a picture needs. */
export function fontsFor(text: string): readonly FontFile[] {
	return fontFiles.filter(({ letters }) => letters === 'latin' || GREEK.test(text));
}

/** CSS that declares the fonts a text needs, from their files; those that are not given are left out. */
export function fontFaces(text: string, fonts: EmbeddedFonts): string {
	return fontsFor(text)
		.flatMap(({ name, family, weight, letters }) => {
			const data = fonts[name];
			if (data === undefined) return [];
			const range = letters === 'greek' ? 'unicode-range:U+370-3FF;' : '';
			return [
				`@font-face{font-family:"${family}";font-weight:${weight};${range}` +
					`src:url(data:font/woff2;base64,${data}) format("woff2")}`
			];
		})
		.join('');
}
