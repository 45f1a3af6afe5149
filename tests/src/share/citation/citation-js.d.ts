/** The part of the package that the tests use; it has no types of its own. */
declare module '@citation-js/core' {
	export class Cite {
		constructor(text: string);
		/** The items read, as CSL-JSON. */
		readonly data: unknown;
	}
}
