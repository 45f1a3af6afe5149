/** The page at an address whose figures were withdrawn: it says so, in the look of the site, without a script. */
import type { Lang } from '../../src/lib/catalog/types';
import { markup } from '../../src/lib/embed/markup';
import { gone } from '../../src/lib/i18n/gone';
import { site } from '../../src/lib/i18n/site';
import { EXIT_HREF } from '../../src/lib/safety/leave';
import { mainPages, pagePath } from '../../src/lib/view/paths';
import type { GoneFigure } from './gone';
import { embedOf } from './record';

/** A page that is no more, with the figures that it had. */
export interface GonePage {
	readonly lang: Lang;
	/** From the root of the site, without a query. */
	readonly path: string;
	readonly figures: readonly GoneFigure[];
}

/** The pages of figures that are gone, each once, in order. Some may still be there with other figures. */
export function gonePages(figures: readonly GoneFigure[]): readonly GonePage[] {
	const pages = new Map<string, GonePage>();
	for (const figure of figures) {
		const { lang, record } = figure;
		const path = record.view[lang].replace(/\?.*$/, '');
		const others = pages.get(path)?.figures ?? [];
		pages.set(path, { lang, path, figures: [...others, figure] });
	}
	return [...pages.values()];
}

/**
 * The page as a document.
 *
 * @param shell the site's own page for addresses that it does not have: head, style and policy are taken from it
 */
export function gonePageHtml({ lang, figures }: GonePage, shell: string): string {
	const [t, words] = [gone[lang], site[lang]];
	const said = figures.map(({ record, last, since }) => {
		const href = embedOf(record, lang, last);
		return markup`<li>
			${t.was(record.title[lang])} ${t.since(since, last)} <a href="${href}">${t.last(last)}</a>
		</li>`;
	});
	const replaced = figures.flatMap((figure) => (figure.replaced === null ? [] : [figure.replaced]));
	const instead = replaced.map((path) => pageOf(path));
	const links = instead.map((href) => markup`<li><a href="${href}">${t.replaced}</a></li>`);
	const others = mainPages.map(
		(page) => markup`<li><a href="${pagePath(page, lang)}">${words[page]}</a></li>`
	);
	const body = markup`<main>
		<section class="page">
			<p><a href="${EXIT_HREF[lang]}" rel="nofollow noreferrer">${words.exit}</a></p>
			<h1>${t.pageTitle}</h1>
			<ul>
				${said}
			</ul>
			${
				links.length === 0
					? null
					: markup`<ul>
							${links}
						</ul>`
			}
			<h2>${words.sections}</h2>
			<ul>
				${others}
			</ul>
			<p>${words.helpNow}: <a href="tel:911">911</a></p>
		</section>
	</main>`;
	const head = markup`<title>${t.pageTitle} · ${words.name}</title
		><meta name="robots" content="noindex" />`;
	return shell
		.replace(/<html lang="[^"]*"/, `<html lang="${lang}"`)
		.replace(/[\t ]*<link [^>]*rel="modulepreload"[^>]*>\n?/g, '')
		.replace(/<title>.*?<\/title>/s, '')
		.replace('</head>', () => `${head.text}</head>`)
		.replace(/<body[^>]*>.*<\/body>/s, () => `<body>${body.text}</body>`);
}

/** The page of an embed of the map. */
function pageOf(embed: string): string {
	return embed.replace(/^\/embed/, '');
}
