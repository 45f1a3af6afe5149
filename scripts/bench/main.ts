/**
 * `npm run bench [-- --from <folder of the sources>]`: measures what has a budget, and says
 * for each whether it is kept. A machine that is busy gives other figures: no test depends on them.
 */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { openBrowser } from '../house/browser';
import { startServer } from '../serve.mjs';
import { measureCrimes } from './crimes';
import { measureDesktop } from './desktop';
import { measureDirectory } from './directory';
import { measureEmbeds } from './embeds';
import { measurePhone } from './phone';
import { measureOrganisations } from './organisations';
import { lineOf, type Measure } from './report';
import { measureSearch } from './search';
import { measureSurvey } from './survey';
import { measureTabulator } from './tabulator';
import { measureTimes } from './times';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const { values } = parseArgs({
	options: { from: { type: 'string', default: '../shared/sources' } }
});

const measures: Measure[] = await measureTimes(root, values.from);
measures.push(...measureDirectory(root));
const build = join(root, 'build');
measures.push(...measureSearch(build));
const site = await startServer({ directory: build, port: 0 });
const browser = await openBrowser();
try {
	console.log('Measuring in Chromium');
	measures.push(...(await measurePhone(browser, `${site.url}/mapa/`)));
	measures.push(...(await measureCrimes(browser, site.url)));
	measures.push(...(await measureSurvey(browser, site.url)));
	measures.push(...(await measureDesktop(browser, site.url, build)));
	measures.push(...(await measureTabulator(browser, site.url, build, root)));
	measures.push(...(await measureOrganisations(browser, site.url)));
	measures.push(...(await measureEmbeds(browser, site.url)));
} finally {
	await browser.close();
	await site.close();
}

console.log('');
for (const measure of measures) console.log(lineOf(measure));
