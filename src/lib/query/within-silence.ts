/**
 * Runs work that gives signs of life, and gives up once none has come for `limit` milliseconds. Slow
 * work that goes on is let be; work that never settles is not waited for.
 *
 * @throws Error when the limit passes, or what the work throws
 */
export function withinSilence<T>(
	limit: number,
	work: (sign: () => void) => Promise<T>
): Promise<T> {
	return new Promise((resolve, reject) => {
		let timer: ReturnType<typeof setTimeout>;
		const sign = () => {
			clearTimeout(timer);
			timer = setTimeout(() => reject(new Error(`no sign of life for ${limit} ms`)), limit);
		};
		sign();
		work(sign)
			.then(resolve, reject)
			.finally(() => clearTimeout(timer));
	});
}
