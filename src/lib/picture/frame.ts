/** What stands over and under the drawing of a picture. */
import type { FigureText } from '../chart/types';
import { chart } from '../i18n/chart';
import { picture } from '../i18n/picture';
import { site } from '../i18n/site';
import { stopped } from '../chart/write';
import { line, paragraph, words } from './scene';
import { balanced, textWidth, wrap, type Face } from './text';
import type { Theme } from './types';

export interface Part {
	readonly height: number;
	readonly body: string;
}

export type Told = Pick<FigureText, 'lang' | 'title' | 'sentence' | 'meta'> & {
	readonly notes: readonly string[];
};

export interface Mark {
	readonly theme: Theme;
	readonly address: string;
	readonly release: string;
}

interface Style {
	readonly size: number;
	readonly leading: number;
	readonly face: Face;
	readonly fill: string;
}

/** Lines that begin at a height; gives where they end. */
export function block(lines: readonly string[], top: number, style: Style): Part {
	const { size, leading, face, fill } = style;
	return {
		height: top + lines.length * leading,
		body: paragraph(0, top + size, lines, leading, { size, fill, face })
	};
}

/** Widest line of running text, in px: about 110 letters of 18 px. */
const MEASURE = 960;

/** Title and sentence, whole. */
export function head({ title, sentence }: Told, width: number, theme: Theme): Part {
	const heading = block(balanced(title, width, 34, 'serif-600'), 0, {
		size: 34,
		leading: 42,
		face: 'serif-600',
		fill: theme.ink
	});
	if (sentence === '') return { height: heading.height + 20, body: heading.body };
	const said = block(
		balanced(sentence, Math.min(width, MEASURE), 19, 'sans-400', 0.8),
		heading.height + 8,
		{
			size: 19,
			leading: 27,
			face: 'sans-400',
			fill: theme.quiet
		}
	);
	return { height: said.height + 24, body: heading.body + said.body };
}

/** Unit, cut, precision and sources in one paragraph. */
export function metaOf({ lang, meta }: Told, withPrecision: boolean): string {
	const t = chart[lang];
	const { unit, cut, precision, sources } = meta;
	const named = sources.map(({ name }) => name).join('; ');
	return [
		`${t.unit}: ${stopped(unit)}`,
		`${t.cut}: ${stopped(cut)}`,
		...(precision !== null && withPrecision ? [`${t.precision}: ${stopped(precision)}`] : []),
		...(sources.length > 0
			? [`${sources.length > 1 ? t.sources : t.source}: ${stopped(named)}`]
			: [])
	].join(' ');
}

/** An address as people write it: without its scheme. */
export function bare(address: string): string {
	return decoded(address.replace(/^https?:\/\//, ''));
}

/** With its letters in place of their codes; not where a letter could turn or hide what follows. */
function decoded(address: string): string {
	try {
		const read = decodeURI(address);
		return /[\p{C}\s]/u.test(read) ? address : read;
	} catch {
		return address;
	}
}

/** Notes, meta, and below a rule the site, the release, the terms and the address, whole. */
export function foot(figure: Told, width: number, { theme, address, release }: Mark): Part {
	const t = picture[figure.lang];
	const small = { size: 15, leading: 21, face: 'sans-400' } as const;
	const measure = Math.min(width, MEASURE + 100);
	let top = 0;
	const notes = figure.notes.map((note) => {
		const noted = block(wrap(note, measure, small.size), top, { ...small, fill: theme.ink });
		top = noted.height + 4;
		return noted.body;
	});
	const meta = block(
		wrap(metaOf(figure, true), measure, small.size),
		notes.length === 0 ? 0 : top + 4,
		{ ...small, fill: theme.quiet }
	);
	const rule = meta.height + 16;
	const name = site[figure.lang].name;
	const link = bare(address);
	const accent = theme.fill('accent').shade;
	const room = width - textWidth(name, 20, 'serif-600') - 32;
	const fits = textWidth(link, small.size) <= room;
	const links = fits ? [link] : wrap(link, width, small.size);
	const below = fits ? rule + 36 : rule + 36 + links.length * small.leading;
	const terms = [release === '' ? '' : `${stopped(t.release(release))}`, t.licence];
	const last = block(
		wrap(terms.filter((each) => each !== '').join(' '), width, small.size),
		below,
		{ ...small, fill: theme.quiet }
	);
	const linked = { size: small.size, fill: theme.ink } as const;
	return {
		height: last.height,
		body: [
			...notes,
			meta.body,
			line(0, rule, width, rule, { stroke: theme.rule }),
			words(0, rule + 28, name, { size: 20, fill: accent, face: 'serif-600' }),
			fits
				? words(width, rule + 28, link, { ...linked, anchor: 'end' })
				: paragraph(0, rule + 32 + small.size, links, small.leading, linked),
			last.body
		].join('')
	};
}
