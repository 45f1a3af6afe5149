/** What an embed tells the page that holds it. */
import { HEIGHT } from '../../embed/messages';
import { heights } from './embed-choices';

/** The height in a message of an embed, in px; null for any other message, or a height out of reason. */
export function heightSaid(data: unknown): number | null {
	if (typeof data !== 'object' || data === null || !('type' in data) || !('height' in data))
		return null;
	const { type, height } = data;
	if (type !== HEIGHT || typeof height !== 'number') return null;
	return height > 0 && height <= 4 * heights.most ? Math.ceil(height) : null;
}
