/** What keeps the public tables from being built: the table or file, and what is wrong with it. */
export class BuildError extends Error {
	override readonly name = 'BuildError';
	constructor(
		readonly subject: string,
		readonly problem: string,
		options?: ErrorOptions
	) {
		super(`${subject}: ${problem}`, options);
	}
}
