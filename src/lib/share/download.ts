/** Handing a reader a file made in the page. */

/** The few things of a browser that a download needs. */
export interface Downloader {
	readonly makeLink: () => Pick<HTMLAnchorElement, 'href' | 'download' | 'click'>;
	readonly createUrl: (blob: Blob) => string;
	readonly revokeUrl: (url: string) => void;
}

/** The page's own browser. */
export function browserDownloader(): Downloader {
	return {
		makeLink: () => document.createElement('a'),
		createUrl: (blob) => URL.createObjectURL(blob),
		revokeUrl: (url) => URL.revokeObjectURL(url)
	};
}

/** Saves `blob` as a file called `name`. Nothing leaves the reader's machine. */
export function downloadBlob(
	name: string,
	blob: Blob,
	{ makeLink, createUrl, revokeUrl }: Downloader
): void {
	const url = createUrl(blob);
	const link = makeLink();
	link.href = url;
	link.download = name;
	link.click();
	revokeUrl(url);
}

/** Saves `text` (UTF-8) as a file called `name`. */
export function downloadText(
	name: string,
	text: string,
	type: string,
	downloader: Downloader
): void {
	downloadBlob(name, new Blob([text], { type: `${type};charset=utf-8` }), downloader);
}
