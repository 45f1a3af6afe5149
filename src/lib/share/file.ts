/** A file made for a reader, before anything is done with it. */

export interface MadeFile {
	/** With its extension: plain letters, never a path. */
	readonly name: string;
	/** Its media type, a text's with `charset=utf-8`. */
	readonly type: string;
	readonly content: string | Uint8Array<ArrayBuffer>;
}

/** The file as a browser saves it. */
export function blobOf({ type, content }: MadeFile): Blob {
	return new Blob([content], { type });
}

/** The bytes of a file, a text's in UTF-8. */
export function bytesOf({ content }: Pick<MadeFile, 'content'>): Uint8Array {
	return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}
