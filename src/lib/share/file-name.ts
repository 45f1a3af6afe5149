/** File names that no file system, shell or archive reads as anything else. */

/** File systems take 255 bytes; what a reader adds, and an address, need room too. */
const LONGEST = 120;

/** Names of devices in Windows, which no file can have (Microsoft, Naming Files, Paths, and Namespaces). */
const DEVICE = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$/i;

/**
 * `name` with `extension` as a name of ASCII letters, digits, `_`, `-` and inner dots: accents are dropped,
 * anything else becomes one hyphen, 120 characters of the name at most. No name leads out of a folder, is
 * hidden, or is a device; one of which nothing is left is called `atlas-violeta`.
 *
 * @param extension without its dot, of letters and digits, perhaps with a dot inside (`csl.json`)
 */
export function safeName(name: string, extension: string): string {
	const plain = name
		.normalize('NFD')
		.replace(/\p{Mn}+/gu, '')
		.replace(/[^A-Za-z0-9._-]+/g, '-')
		.replace(/\.{2,}/g, '.')
		.slice(0, LONGEST)
		.replace(/^[.-]+|[.-]+$/g, '');
	const stem =
		plain === '' || DEVICE.test(plain.split('.')[0] ?? '')
			? `atlas-violeta${plain && '-'}${plain}`
			: plain;
	return `${stem}.${extension}`;
}
