/** Putting a text on the reader's clipboard. */

/** The two ways that a browser has, either of which may be refused. */
export interface Clipboard {
	/** Of the Clipboard API, which only a secure page has. Rejects when it is not allowed. */
	readonly write: ((text: string) => Promise<void>) | null;
	/** Copies by selecting the text; false, or an error, when it was not copied. */
	readonly select: (text: string) => boolean;
}

/** The page's own browser. */
export function browserClipboard(): Clipboard {
	// Missing on a page that is not secure, whatever its type says.
	const api = navigator.clipboard as typeof navigator.clipboard | undefined;
	return {
		write: api === undefined ? null : (text) => api.writeText(text),
		select: copyBySelecting
	};
}

/** Copies a text; false when the browser allows neither way, and the reader has to select it. */
export async function copyText(text: string, { write, select }: Clipboard): Promise<boolean> {
	try {
		if (write !== null) {
			await write(text);
			return true;
		}
	} catch {
		// The other way is left.
	}
	try {
		return select(text);
	} catch {
		return false;
	}
}

function copyBySelecting(text: string): boolean {
	const focused = document.activeElement;
	const field = document.createElement('textarea');
	field.value = text;
	field.readOnly = true;
	field.className = 'visually-hidden';
	// Outside an open dialog nothing can be selected.
	(focused?.closest('dialog') ?? document.body).append(field);
	try {
		field.select();
		return document.execCommand('copy');
	} finally {
		field.remove();
		if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
	}
}
