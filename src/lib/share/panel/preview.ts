/** What an embed tells the page that holds it. */
import { heights } from './embed-choices';

const TYPE = 'atlas-violeta:height';

/** The height in a message of an embed, in px; null for any other message, or a height out of reason. */
export function heightSaid(data: unknown): number | null {
	if (typeof data !== 'object' || data === null || !('type' in data) || !('height' in data))
		return null;
	const { type, height } = data;
	if (type !== TYPE || typeof height !== 'number') return null;
	return height > 0 && height <= 4 * heights.most ? Math.ceil(height) : null;
}
