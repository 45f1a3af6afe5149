/** A sheet that is not what it has to be. */
export class SheetError extends Error {
	override name = 'SheetError';

	/**
	 * @param file its address from the root of the site
	 * @param problem what is wrong with it
	 */
	constructor(
		readonly file: string,
		readonly problem: string
	) {
		super(`${file}: ${problem}`);
	}
}
