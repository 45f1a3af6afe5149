/** The built pages that search engines may list. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Parser } from 'htmlparser2';
import { pageFiles } from '../house/page-files';

/** A page at its own address, and where it is in each language. */
export interface ListedPage {
	/** Whole, as all addresses here: `https://…`. */
	readonly address: string;
	/** Each language as `hreflang` names it (`es`, `en`, `x-default`), and the page in it. */
	readonly languages: readonly { readonly lang: string; readonly address: string }[];
}

interface Head {
	readonly canonical: string | null;
	readonly languages: ListedPage['languages'];
	readonly isHidden: boolean;
}

/**
 * Every page below a built site, by address, but those that name another address as their own (old words of the map),
 * those that ask not to be listed (withdrawn figures), and the embeds, whose figures stand in pages.
 *
 * @param directory the built site
 * @param origin of the site, as it was built
 */
export function listedPages(directory: string, origin: string): readonly ListedPage[] {
	return pageFiles(directory).flatMap((name) => {
		const head = readHead(readFileSync(join(directory, name), 'utf8'));
		const address = `${origin}/${name.slice(0, -'index.html'.length)}`;
		const isListed = !head.isHidden && head.canonical === address;
		return isListed ? [{ address, languages: head.languages }] : [];
	});
}

function readHead(html: string): Head {
	const languages: { lang: string; address: string }[] = [];
	let canonical: string | null = null;
	let isHidden = false;
	const parser = new Parser({
		onopentag(name, { rel, href, hreflang, content, ...others }) {
			if (name === 'meta' && others['name'] === 'robots')
				isHidden ||= /noindex/.test(content ?? '');
			if (name !== 'link' || href === undefined) return;
			if (rel === 'canonical') canonical = href;
			if (rel === 'alternate' && hreflang !== undefined) {
				languages.push({ lang: hreflang, address: href });
			}
		}
	});
	parser.end(html.slice(0, html.indexOf('</head>')));
	return { canonical, languages, isHidden };
}
