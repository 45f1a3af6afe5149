/** What an embed and the page around it say to each other. `host.js`, which other sites include alone, says the same. */

/** How tall the embed is. */
export const HEIGHT = 'atlas-violeta:height';

/** What the page around may ask, when its script comes after the embed. */
export const ASK = 'atlas-violeta:ask';

/** `height` is in CSS px. */
export interface HeightMessage {
	readonly type: typeof HEIGHT;
	readonly height: number;
}
