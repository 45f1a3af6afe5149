/** Figures that leave their page: their titles have to say what the page has said before. */
import { lowerFirst } from '../i18n/format';
import type { FigureText } from './types';

/** A figure with a title that can stand alone; its own stays as the heading on its page. */
export type Alone = FigureText & { readonly pageTitle: string };

/** The figure under a whole title. */
export function titled(text: FigureText, title: string): Alone {
	return { ...text, title, pageTitle: text.title };
}

/** The figure with its subject before its title: `Violencia de pareja: los 32 estados frente al país, 2021`. */
export function about(subject: string, text: FigureText): Alone {
	return titled(text, `${subject}: ${lowerFirst(text.title)}`);
}
