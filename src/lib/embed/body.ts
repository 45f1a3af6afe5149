/** What an embed shows: the same at build and in a browser. */
import { cellText, shownColumns } from '../chart/cell-text';
import { stopped } from '../chart/write';
import type { Figured } from '../figures/types';
import { chart } from '../i18n/chart';
import { embed } from '../i18n/embed';
import type { Shapes } from '../map/shapes';
import { withoutTitles } from '../picture/scene';
import { cssTheme } from '../picture/theme';
import type { Draw } from './draw-kind';
import { markup, trusted, type Markup } from './markup';
import { firstNotes } from './notes';
import { OUTLINES_ID } from './outlines';

/** What an embed says beside its figure. */
export interface BodyContext {
	/** Address of the view from the root of the site, with its query and the figure's `#id`. */
	readonly view: string;
	/** The release that the figure is of. */
	readonly release: string;
	/** Whether it stays at that release. */
	readonly frozen: boolean;
	/** The drawn states; null where the figure has no map. */
	readonly shapes: Shapes | null;
	/** Whether the document holds the shapes beside the figure. */
	readonly outlined: boolean;
	/** What makes the drawing. */
	readonly draw: Draw;
	/** Why the view asked for is not the one shown, or null. */
	readonly notice: Notice | null;
}

export interface Notice {
	readonly title: string | null;
	readonly lines: readonly string[];
	/** Where the reader gets what was asked for; null where there is nothing. */
	readonly href: string | null;
}

/**
 * Widths at which each drawing is made, in px, so that its texts stay between 11 and 17 px in any frame; the
 * stylesheet, which has the borders between them, shows the one that fits.
 */
const WIDTHS = { narrow: 340, middle: 520, wide: 720 } as const;

/** Title, sentence, drawing, notes, what it is a figure of, the way to the page, the table: the whole of `<main>`. */
export function embedMain(figured: Figured, context: BodyContext): Markup {
	const { lang, title, sentence, drawing } = figured;
	const open = drawing.kind === 'table' ? markup` open` : null;
	const parts = [
		markup`<h1>${title}</h1>`,
		sentence === '' ? null : markup`<p class="sentence">${sentence}</p>`,
		noticeOf(context, figured),
		drawings(figured, context),
		notesOf(figured),
		metaOf(figured),
		footOf(figured, context),
		markup`<details${open}><summary>${chart[lang].table}</summary>${tableOf(figured)}</details>`
	];
	return markup`<main aria-label="${title}">${parts}</main>`;
}

function noticeOf({ notice }: BodyContext, { lang }: Figured): Markup | null {
	if (notice === null) return null;
	const { title, lines, href } = notice;
	const parts = [
		title === null ? null : markup`<p><strong>${title}</strong></p>`,
		lines.map((line) => markup`<p>${line}</p>`),
		href === null ? null : markup`<p>${link(href, embed[lang].page)}</p>`
	];
	return markup`<div class="notice" role="status">${parts}</div>`;
}

function drawings(figured: Figured, { shapes, draw, outlined }: BodyContext): Markup | null {
	const { drawing, lang, table } = figured;
	if (drawing.kind === 'table') return null;
	const heavy = drawing.kind === 'states' || drawing.kind === 'multiples';
	const names = heavy ? (['narrow', 'wide'] as const) : (['narrow', 'middle', 'wide'] as const);
	const made = names.map((name) => {
		const outlines = outlined ? { outlines: OUTLINES_ID } : {};
		const options = { width: WIDTHS[name], theme: cssTheme, shapes, id: name, ...outlines };
		const { width, height, body } = draw(drawing, lang, options, table);
		const box = `0 0 ${width} ${Math.ceil(height)}`;
		// Of many small drawings they weigh as much as the table that says the same.
		const inside = name === 'wide' && drawing.kind !== 'multiples' ? body : withoutTitles(body);
		return markup`<svg class="${name}" viewBox="${box}" role="img" aria-label="${drawing.label}">${trusted(inside)}</svg>`;
	});
	return markup`<div class="drawing${heavy ? ' two' : ''}">${made}</div>`;
}

function notesOf({ notes, lang }: Figured): Markup | null {
	if (notes.length === 0) return null;
	const t = embed[lang];
	const first = firstNotes(notes);
	const rest = notes.slice(first.length);
	const list = (items: readonly string[]) =>
		markup`<ul>${items.map((note) => markup`<li>${note}</li>`)}</ul>`;
	const more =
		rest.length === 0
			? null
			: markup`<details><summary>${t.moreNotes(rest.length)}</summary>${list(rest)}</details>`;
	return markup`<section class="notes" aria-label="${t.notes}">${list(first)}${more}</section>`;
}

function metaOf({ meta, lang }: Figured): Markup {
	const t = chart[lang];
	const { unit, cut, precision, sources } = meta;
	const said = (label: string, text: string) => markup`<span>${label}: ${stopped(text)}</span> `;
	const links = sources.map(({ name, url }, i) => [i === 0 ? null : '; ', link(url, name)]);
	const parts = [
		said(t.unit, unit),
		said(t.cut, cut),
		precision === null ? null : said(t.precision, precision),
		links.length === 0
			? null
			: markup`<span>${links.length > 1 ? t.sources : t.source}: ${links}.</span>`
	];
	return markup`<p class="meta">${parts}</p>`;
}

function footOf({ lang }: Figured, { view, release, frozen }: BodyContext): Markup {
	const t = embed[lang];
	const hint = markup`<span class="hidden"> ${t.openHint}</span>`;
	const parts = [
		markup`<a class="home" href="${view}" target="_blank" rel="noopener">${frozen ? t.living : t.open}${hint}</a>`,
		markup` <span>${frozen ? t.frozen(release) : t.newest(release)}</span>`
	];
	return markup`<p class="foot">${parts}</p><noscript><p class="meta">${t.withoutScript}</p></noscript>`;
}

/** A link that leaves the frame; an address that is neither of the site nor of the web is only its text. */
function link(href: string, text: string): Markup {
	if (!/^(https?:\/\/|\/(?!\/))/.test(href)) return markup`${text}`;
	return markup`<a href="${href}" target="_blank" rel="noopener">${text}</a>`;
}

function tableOf({ table, lang, title }: Figured): Markup {
	const columns = shownColumns(table);
	const heads = columns.map(
		({ label, decimals }) => markup`<th scope="col"${numeric(decimals)}>${label}</th>`
	);
	const rows = table.rows.map((row) => {
		const cells = columns.map((column, i) => {
			const text = cellText(row[column.at], column, lang);
			return i === 0
				? markup`<th scope="row">${text}</th>`
				: markup`<td${numeric(column.decimals)}>${text}</td>`;
		});
		return markup`<tr>${cells}</tr>`;
	});
	return markup`<div class="scroll" role="region" tabindex="0" aria-label="${chart[lang].tableOf(title)}"><table><thead><tr>${heads}</tr></thead><tbody>${rows}</tbody></table></div>`;
}

function numeric(decimals: number | null): Markup | null {
	return decimals === null ? null : markup` class="n"`;
}
