/** What stands over and under the drawing of a social card: titles, units, cuts and sources whole, the rest as it fits. */
import type { FigureMeta } from '../chart/types';
import { site } from '../i18n/site';
import { bare, block, metaOf, type Mark, type Part, type Told } from './frame';
import { line, paragraph, words } from './scene';
import { balanced, sentences, textWidth, wrap } from './text';
import type { Theme } from './types';

/** Sizes of a card's title from the largest down. */
const TITLES = [36, 33, 30, 27, 24] as const;

/** Size of a title that has no room for a larger one. */
const LEAST_TITLE = 22;

/** Least height of a card's title in a column: it is never cut. */
export function titleHeight({ title }: Told, width: number): number {
	return wrap(title, width, LEAST_TITLE, 'serif-600').length * LEAST_TITLE * 1.2;
}

/** Title and sentence of a card in a column, the title in at most a share of its height; what has no room of the sentence goes. */
export function socialColumn(
	{ title, sentence }: Told,
	width: number,
	room: number,
	theme: Theme
): Part {
	const wrapped = (size: number) => balanced(title, width, size, 'serif-600', 0.7);
	const size =
		TITLES.find((each) => wrapped(each).length * each * 1.2 <= room * 0.55) ?? LEAST_TITLE;
	const heading = block(wrapped(size), 0, {
		size,
		leading: size * 1.2,
		face: 'serif-600',
		fill: theme.ink
	});
	const lines = Math.floor((room - heading.height - 10) / 23);
	if (sentence === '' || lines < 1) return heading;
	const said = sentences(sentence, lines, width, 17);
	const text = block(said, heading.height + 10, {
		size: 17,
		leading: 23,
		face: 'sans-400',
		fill: theme.quiet
	});
	return { height: text.height, body: heading.body + text.body };
}

/** The title, whole, and at most so many lines of the sentence. */
export function socialHead(
	{ title, sentence }: Told,
	width: number,
	theme: Theme,
	lines: number
): Part {
	const fits = (size: number, most: number) => wrap(title, width, size, 'serif-600').length <= most;
	const size =
		TITLES.find((each) => fits(each, each > 30 ? 1 : 2)) ??
		TITLES.find((each) => fits(each, 3)) ??
		LEAST_TITLE;
	const heading = block(balanced(title, width, size, 'serif-600'), 0, {
		size,
		leading: size * 1.2,
		face: 'serif-600',
		fill: theme.ink
	});
	const said = sentences(sentence, lines, width, 19);
	if (said.length === 0) return { height: heading.height + 16, body: heading.body };
	const text = block(said, heading.height + 6, {
		size: 19,
		leading: 26,
		face: 'sans-400',
		fill: theme.quiet
	});
	return { height: text.height + 18, body: heading.body + text.body };
}

/** Lines under a card before publications are named by their publishers alone. */
const LINES = 3;

/**
 * Who published what a figure is made of, each once: the letters that a body is known by, `INEGI`, or what stands
 * before the name of its publication.
 */
export function publishersOf({ meta }: Pick<Told, 'meta'>): FigureMeta['sources'] {
	const names = meta.sources.map(({ name, url }) => {
		const [publisher = name] = name.split(/, (?!A\. ?C\.)/);
		return { name: /\((\p{Lu}{3,})\)/u.exec(publisher)?.[1] ?? publisher, url };
	});
	return names.filter(({ name }, i) => names.findIndex((other) => other.name === name) === i);
}

/** Unit, cut and sources, whole, of many sources their publishers; the precision where it takes no further line; the site and its address. */
export function socialFoot(figure: Told, width: number, { theme, address }: Mark): Part {
	const [usual, small] = [15, 13];
	const long = wrap(metaOf(figure, false), width, usual).length > LINES;
	const told = long
		? { ...figure, meta: { ...figure.meta, sources: publishersOf(figure) } }
		: figure;
	const size = wrap(metaOf(told, false), width, usual).length > LINES ? small : usual;
	const leading = size * 1.34;
	const least = wrap(metaOf(told, false), width, size);
	const more = wrap(metaOf(told, true), width, size);
	const meta = more.length <= Math.max(2, least.length) ? more : least;
	const name = site[figure.lang].name;
	const room = width - textWidth(name, 20, 'serif-600') - 32;
	const whole = bare(address);
	const link = [whole, whole.replace(/[?#].*$/, '')].find((each) => textWidth(each, size) <= room);
	const accent = theme.fill('accent').shade;
	const rule = meta.length * leading + 10;
	return {
		height: rule + 32,
		body: [
			paragraph(0, size, meta, leading, { size, fill: theme.quiet }),
			line(0, rule, width, rule, { stroke: theme.rule }),
			words(0, rule + 28, name, { size: 20, fill: accent, face: 'serif-600' }),
			words(width, rule + 28, link ?? whole.split('/')[0] ?? '', {
				size,
				fill: theme.ink,
				anchor: 'end'
			})
		].join('')
	};
}
