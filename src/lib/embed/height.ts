/** An embed tells the page around it how tall it is, and nothing else. */

import { ASK, HEIGHT, type HeightMessage } from './messages';

/** What the telling needs of the window. */
export interface HeightParts {
	/** Height of the content in px; it must not depend on the height of the frame. */
	readonly height: () => number;
	/** Calls back whenever the content may have another size. */
	readonly onresize: (changed: () => void) => void;
	/** Calls back whenever the page around asks, with what it said. */
	readonly onask: (asked: (data: unknown) => void) => void;
	/** Hands a message to the page around. */
	readonly tell: (message: HeightMessage) => void;
}

/** Tells the height at once, when it changes, and when asked. The same height is not told twice unless asked for. */
export function announceHeight({ height, onresize, onask, tell }: HeightParts): void {
	let last: number | null = null;
	const told = (again: boolean) => {
		const now = Math.ceil(height());
		if (now === last && !again) return;
		last = now;
		tell({ type: HEIGHT, height: now });
	};
	onresize(() => told(false));
	onask((data) => {
		if (isAsk(data)) told(true);
	});
	told(false);
}

function isAsk(data: unknown): boolean {
	return typeof data === 'object' && data !== null && 'type' in data && data.type === ASK;
}
