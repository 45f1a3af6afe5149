/** Small readings of a page's HTML text, where no browser is needed. */

const ENTITIES: Readonly<Record<string, string>> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	nbsp: ' '
};

/** The text of a piece of HTML: tags and comments out, entities read, runs of space as one. */
export function textOf(html: string): string {
	return html
		.replace(/<!--.*?-->/gs, '')
		.replace(/<(script|style)\b.*?<\/\1>/gs, '')
		.replace(/<[^>]+>/g, ' ')
		.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
		.replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
		.replace(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole)
		.replace(/\s+/g, ' ')
		.trim();
}

/** Elements of one name, with their content, in order. Elements of the same name inside one another are not told apart. */
export function elements(html: string, name: string): string[] {
	const pattern = new RegExp(`<${name}(?=[\\s>])[^>]*>.*?</${name}>`, 'gs');
	return html.match(pattern) ?? [];
}

/** The value of an attribute of the first tag of a piece of HTML; null when it has none. */
export function attribute(html: string, name: string): string | null {
	const tag = /<[a-z][^>]*>/i.exec(html)?.[0] ?? '';
	const value = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
	return value === undefined ? null : textOf(value);
}

/** The texts of the cells of each row of a table's body; the first is the head of the row. */
export function bodyRows(table: string): string[][] {
	return elements(table, 'tbody')
		.flatMap((body) => elements(body, 'tr'))
		.map((row) => (row.match(/<(th|td)\b.*?<\/\1>/gs) ?? []).map(textOf));
}
