import type { World } from './world';

/** Ends a request when nothing has been heard for too long. */
export interface SilenceGuard {
	readonly signal: AbortSignal;
	/** Something was heard: the wait starts anew. */
	heard(): void;
	/** Whether it was silence that ended the request. */
	silent(): boolean;
	/** Ends the request, if it still runs, and the wait. */
	end(): void;
}

/**
 * Starts to wait.
 * @param after the clock
 * @param ms longest silence
 */
export function silenceGuard(after: World['after'], ms: number): SilenceGuard {
	const controller = new AbortController();
	let silent = false;
	const wait = () =>
		after(ms, () => {
			silent = true;
			controller.abort();
		});
	let cancel = wait();
	return {
		signal: controller.signal,
		heard() {
			cancel();
			cancel = wait();
		},
		silent: () => silent,
		end() {
			cancel();
			controller.abort();
		}
	};
}
