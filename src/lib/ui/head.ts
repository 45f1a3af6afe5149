/** The order in which a page asks for its files. */

/** Not those for paper alone: nothing waits for them, and a page that named one itself has to find it where it put it. */
const STYLES = /[\t ]*<link (?![^>]*media="print")[^>]*rel="stylesheet"[^>]*>\n?/g;
const PRELOADS = /[\t ]*<link [^>]*rel="(?:modulepreload|preload)"[^>]*>/;

/**
 * Puts the stylesheets of a page before everything that is loaded ahead. The framework writes them last:
 * on a slow line a browser with few connections then fetches every script before it can paint.
 */
export function stylesFirst(html: string): string {
	const styles = html.match(STYLES) ?? [];
	const rest = html.replace(STYLES, '');
	const first = rest.search(PRELOADS);
	if (styles.length === 0 || first < 0) return html;
	return rest.slice(0, first) + styles.join('') + rest.slice(first);
}
