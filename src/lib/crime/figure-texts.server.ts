/** The texts of the figures of a topic's section, read when they are made. */
import { topicOfUrl } from '../view/crime-query';
import { sectionOfPath, pageOfPath } from '../view/paths';
import { caveatsOf, municipalCaveats } from './caveats';
import type { CrimeFigureTexts } from './figure-texts';
import { sectionTexts } from './texts.server';

/**
 * The texts for the address of a view, in its language.
 *
 * @throws RangeError for an address that is no section of a topic
 */
export function crimeFigureTexts(path: string): CrimeFigureTexts {
	const url = new URL(path, 'http://localhost');
	const { entry, lang } = topicOfUrl(url);
	const address = pageOfPath(url.pathname);
	const section = address && sectionOfPath(address);
	if (!section) throw new RangeError(`no section at ${path}`);
	const { notes, sources } = sectionTexts(entry, section, lang);
	const own = section === 'municipalities' ? municipalCaveats(notes) : caveatsOf(entry.id, notes);
	return { notes: own, sources };
}
