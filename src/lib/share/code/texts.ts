/** Texts as the languages write them. */

/** In double quotes, as JavaScript, Python and R write a text alike: JSON, but for what JSON leaves as it is. */
export function quotedText(text: string): string {
	return JSON.stringify(text).replace(
		/[\u007F-\u009F\u2028\u2029]/g,
		(sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`
	);
}

/** A query over several lines in Python (The Python Language Reference, 2.4.1). */
export function pythonQuery(sql: string): string {
	return `"""\n${sql.replaceAll('\\', '\\\\').replaceAll('"""', '\\"\\"\\"')}\n"""`;
}

/** A query over several lines in JavaScript (ECMA-262, 12.9.6). */
export function javascriptQuery(sql: string): string {
	return `\`\n${sql.replace(/[\\`]|\$(?=\{)/g, (sign) => `\\${sign}`)}\n\``;
}

/** A query over several lines in R, as a raw text: R 4.0 and later (R, help("Quotes")). */
export function rQuery(sql: string): string {
	const dashes = [...sql.matchAll(/\)(-*)"/g)].map(([, found = '']) => found.length + 1);
	const fence = '-'.repeat(Math.max(0, ...dashes));
	return `r"${fence}(\n${sql}\n)${fence}"`;
}
