/** Orders texts by code unit, so that no locale changes the order. */
export function compareText(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
