import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { siteOrigin } from '../../scripts/house/origin.mjs';
import { readDocument, type BuiltDocument } from '../helpers/built-document';
import { filesUnder } from '../helpers/files';
import { buildFolder } from '../helpers/server';

const origin = siteOrigin(process.env);
const files = filesUnder(buildFolder);
const known = new Set(files);
/** What was frozen is as it was when it followed the data: one in so many is read again. */
const FROZEN_STEP = 10;

const isFrozen = (file: string) => file.startsWith('embed/releases/');
const documents = files.filter((file) => file.endsWith('.html') && !isFrozen(file));
const frozen = files
	.filter((file) => file.endsWith('.html') && isFrozen(file))
	.filter((_, index) => index % FROZEN_STEP === 0);
const read: ReadonlyMap<string, BuiltDocument> = new Map(
	[...documents, ...frozen].map((file) => [
		file,
		readDocument(readFileSync(join(buildFolder, file), 'utf8'))
	])
);

/**
 * Figures that a page draws once the reader, or the rest of the address, asks for them: of the page as it is built they
 * are no part.
 */
const DRAWN_LATER = new Set([
	...['months', 'by-year', 'by-month-femicide', 'by-month-intentional-homicide']
]);

/** `what`, of each document that has it, once each, with the first that has it. */
function findings(what: (document: BuiltDocument, file: string) => Iterable<string>): string[] {
	const first = new Map<string, string>();
	for (const [file, document] of read)
		for (const found of what(document, file)) if (!first.has(found)) first.set(found, file);
	return [...first].map(([found, file]) => `${file}: ${found}`).slice(0, 30);
}

/** The addresses of the site in a document, apart from those for other programs than a browser. */
function inside(document: BuiltDocument, file: string): readonly URL[] {
	return [...document.addresses]
		.filter((address) => !/^(?:mailto|tel|data):/.test(address))
		.map((address) => new URL(address, `${origin}/${file}`))
		.filter((url) => url.origin === origin);
}

/** The file that answers an address. */
function fileOf({ pathname }: URL): string {
	const path = decodeURIComponent(pathname).slice(1);
	return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

describe('every document of the build', () => {
	it('leads to pages and files that are there, and loads no others', () => {
		expect(read.size).toBeGreaterThan(1000);
		const links = [...read.values()].reduce((sum, { addresses }) => sum + addresses.size, 0);
		expect(links).toBeGreaterThan(50_000);
		expect(
			findings((document, file) =>
				inside(document, file)
					.filter((url) => !known.has(fileOf(url)))
					.map((url) => url.pathname)
			)
		).toEqual([]);
	});

	it('leads to parts of pages that are there', () => {
		const asked = new Set<string>();
		const lost = findings((document, file) =>
			inside(document, file).flatMap((url) => {
				const target = read.get(fileOf(url));
				const id = decodeURIComponent(url.hash.slice(1));
				if (id === '' || target === undefined || target.ids.has(id)) return [];
				if (url.search === '' || !DRAWN_LATER.has(id)) return [url.href];
				asked.add(id);
				return [];
			})
		);
		expect(lost).toEqual([]);
		expect(asked).toEqual(DRAWN_LATER);
	});

	it('has each id once, and every label, description and paint that it refers to', () => {
		expect(findings(({ doubled }) => doubled)).toEqual([]);
		expect(
			findings(({ ids, references }) => [...references].filter((target) => !ids.has(target)))
		).toEqual([]);
	});

	it('has no link without an address or a name', () => {
		expect(findings(({ nameless }) => nameless)).toEqual([]);
		expect(
			findings(({ addresses }) => [...addresses].filter((address) => /^#?$/.test(address.trim())))
		).toEqual([]);
	});

	it('leads to other sites by whole addresses of the web alone', () => {
		const outside = /^(?:https?:\/\/[^\s/]+\.[^\s/]+|mailto:\S+@\S+|tel:[+*]?\d+$|data:image\/)/;
		expect(
			findings(({ addresses }, file) =>
				[...addresses].filter((address) => {
					const isInside = URL.canParse(address, `${origin}/${file}`)
						? new URL(address, `${origin}/${file}`).origin === origin
						: false;
					return !isInside && !outside.test(address);
				})
			)
		).toEqual([]);
	});
});
