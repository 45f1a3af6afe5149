import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const MAP = { es: '/mapa', en: '/en/map' };

/**
 * The addresses of the map that old links lead to: each moved word without a year, and with every year that its
 * indicator has now. No page links to them, so that the build has to be told.
 * @param {{ es: Record<string, string>, en: Record<string, string> }} moved `src/lib/view/moved.json`
 * @param {string} answers the folder of answers, one folder an indicator with a file a year
 * @returns {`/${string}`[]} words alone before the data are built
 */
export function movedPages(moved, answers) {
	return /** @type {const} */ (['es', 'en']).flatMap((lang) =>
		Object.entries(moved[lang]).flatMap(([word, id]) => {
			const folder = join(answers, id);
			const years = existsSync(folder) ? readdirSync(folder).map((name) => name.slice(0, 4)) : [];
			return ['', ...years.map((year) => `${year}/`)].map(
				(rest) => /** @type {`/${string}`} */ (`${MAP[lang]}/${word}/${rest}`)
			);
		})
	);
}
