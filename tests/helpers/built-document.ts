/** Reads a document of the built site: what it names, and what it leads to. */
import { Parser } from 'htmlparser2';

export interface BuiltDocument {
	/** Values of `id`, each once. */
	readonly ids: ReadonlySet<string>;
	/** Values of `id` that a second element has. */
	readonly doubled: readonly string[];
	/** Addresses that it leads to or loads, each once, as written. */
	readonly addresses: ReadonlySet<string>;
	/** Ids that its own labels, descriptions and paints refer to, each once. */
	readonly references: ReadonlySet<string>;
	/** Addresses of links without a name that can be read out. */
	readonly nameless: readonly string[];
}

/** Attributes that hold an address, by element; `href` does in every element. */
const ADDRESSES: Readonly<Record<string, readonly string[]>> = {
	img: ['src'],
	script: ['src'],
	iframe: ['src'],
	source: ['src'],
	object: ['data']
};
const LABELS = ['for', 'headers', 'aria-labelledby', 'aria-describedby'];
const PAINTS = ['fill', 'stroke', 'mask', 'clip-path', 'filter'];
/** Elements whose text is not read out. */
const SILENT = new Set(['script', 'style']);

interface OpenLink {
	readonly href: string;
	isNamed: boolean;
}

/** What a document is made of. HTML as a browser reads it: entities decoded, names of any case. */
export function readDocument(html: string): BuiltDocument {
	const ids = new Set<string>();
	const doubled: string[] = [];
	const addresses = new Set<string>();
	const references = new Set<string>();
	const nameless: string[] = [];
	let link: OpenLink | null = null;
	let silent = 0;

	const parser = new Parser({
		onopentag(name, attributes) {
			if (SILENT.has(name)) silent++;
			const { id, href } = attributes;
			if (id !== undefined) {
				if (ids.has(id)) doubled.push(id);
				ids.add(id);
			}
			if (href !== undefined) addresses.add(href);
			for (const attribute of ADDRESSES[name] ?? []) {
				const address = attributes[attribute];
				if (address !== undefined) addresses.add(address);
			}
			for (const attribute of LABELS) {
				for (const target of attributes[attribute]?.split(/\s+/) ?? []) references.add(target);
			}
			for (const attribute of PAINTS) {
				const target = /^url\(#([^)]+)\)$/.exec(attributes[attribute] ?? '')?.[1];
				if (target !== undefined) references.add(target);
			}
			if (name === 'a' && href !== undefined) link = { href, isNamed: false };
			const named = attributes['aria-label'] ?? attributes['alt'] ?? attributes['aria-labelledby'];
			if (link !== null && named?.trim()) link.isNamed = true;
		},
		ontext(text) {
			if (link !== null && silent === 0 && text.trim() !== '') link.isNamed = true;
		},
		onclosetag(name) {
			if (SILENT.has(name)) silent--;
			if (name !== 'a' || link === null) return;
			if (!link.isNamed) nameless.push(link.href);
			link = null;
		}
	});
	parser.end(html);
	return { ids, doubled, addresses, references, nameless };
}
