/** `npm run sitemap`: writes `sitemap.xml` and `robots.txt` of the pages of `build/`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { OriginError, siteOrigin } from '../house/origin.mjs';
import { listedPages } from './pages';
import { ROBOTS, SITEMAP, robotsText, sitemapText } from './sitemap';

const built = join(fileURLToPath(new URL('../../', import.meta.url)), 'build');

try {
	const origin = siteOrigin(process.env);
	const pages = listedPages(built, origin);
	writeFileSync(join(built, SITEMAP), await sitemapText(pages));
	writeFileSync(join(built, ROBOTS), robotsText(origin));
	console.log(`${pages.length} pages in the sitemap`);
} catch (error) {
	if (!(error instanceof OriginError)) throw error;
	console.error(error.message);
	process.exitCode = 1;
}
