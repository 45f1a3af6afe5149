/** The address without its query: while a page is prerendered, Kit lets nobody read it. */
export function withoutQuery({ pathname, origin }: URL): URL {
	return new URL(pathname, origin);
}
