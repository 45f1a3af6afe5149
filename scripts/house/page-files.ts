import { readdirSync } from 'node:fs';
import { sep } from 'node:path';

/**
 * The documents of the pages below a built site, as paths from its top with `/`, in order. Without the page of what is
 * not there, and the embeds, which are documents of another kind.
 */
export function pageFiles(directory: string): readonly string[] {
	return readdirSync(directory, { recursive: true, encoding: 'utf8' })
		.map((name) => name.split(sep).join('/'))
		.filter((name) => /(?:^|\/)index\.html$/.test(name) && !name.startsWith('embed/'))
		.sort();
}
