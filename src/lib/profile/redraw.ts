/** The figures of a profile made in a browser: for other peers, for a page reached inside the site, for the panel. */
import { drawOf } from '../embed/draw-kind';
import { keeping } from '../embed/read';
import { page } from '../figures/profile';
import type { Figured, Read } from '../figures/types';
import { readJson } from '../share/panel/read';
import type { ProfileView } from '../view/types';
import { profileMarkup } from './markup';
import { profileTextsPath } from './texts-path';

type Texts = Parameters<typeof page.figures>[2];

/** Reads what the site holds, each address once a visit. */
export const readOnce: Read = keeping(readJson((address) => fetch(address)));

/**
 * A figure of a view, with its drawing.
 *
 * @throws what `read` throws, and RangeError when the state has no such figure
 */
export async function figuredOf(view: ProfileView, id: string, read: Read): Promise<Figured> {
	const texts = (await read(profileTextsPath(view.lang))) as Texts;
	const found = (await page.figures(view, read, texts, id)).find((each) => each.id === id);
	if (!found) throw new RangeError(`no figure '${id}' of ${view.state}`);
	return found;
}

/** The drawings of a figure as the page holds them. Throws Error when the code that draws cannot be read. */
export async function markupOf(figured: Figured): Promise<string> {
	return profileMarkup(figured, await drawOf(figured.drawing));
}
