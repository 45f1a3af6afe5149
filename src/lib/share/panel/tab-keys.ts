/** The keys of the panel's row of tabs. */
import { tabs, type Tab } from './tabs';

/**
 * The tab that a key leads to in a row of tabs (ARIA Authoring Practices, Tabs): arrows go round, Home and End to the
 * ends; null for a key that does not move.
 */
export function tabAfter(key: string, now: Tab): Tab | null {
	const at = tabs.indexOf(now);
	const last = tabs.length - 1;
	switch (key) {
		case 'ArrowRight':
			return tabs[at === last ? 0 : at + 1] ?? null;
		case 'ArrowLeft':
			return tabs[at <= 0 ? last : at - 1] ?? null;
		case 'Home':
			return tabs[0] ?? null;
		case 'End':
			return tabs[last] ?? null;
		default:
			return null;
	}
}
