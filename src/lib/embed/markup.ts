/** HTML as text in which nothing stands unescaped by mistake: what is put into a template is text unless it is `Markup`. */
import { escapeXml } from '../picture/text';

/** Text that is markup. Made by `markup` and, from markup that a drawing made, by `trusted`. */
export class Markup {
	constructor(readonly text: string) {}
}

export type Part = Markup | string | number | null | readonly Part[];

/** Markup from a template: `Markup` as it is, lists joined, null as nothing, all else escaped. */
export function markup(texts: TemplateStringsArray, ...parts: readonly Part[]): Markup {
	return new Markup(texts.map((text, i) => (i === 0 ? '' : written(parts[i - 1])) + text).join(''));
}

/** Marks markup that our own code escaped where it wrote it, as the body of a drawing. Never what a reader or a record says. */
export function trusted(text: string): Markup {
	return new Markup(text);
}

function written(part: Part | undefined): string {
	if (part === null || part === undefined) return '';
	if (part instanceof Markup) return part.text;
	if (typeof part === 'string' || typeof part === 'number') return escapeXml(String(part));
	return part.map(written).join('');
}
