/** Opens the panel. All that it needs is loaded with this file, when a reader first asks for it. */
import { mount, unmount } from 'svelte';
import type { Taken } from '../types';
import Panel from './Panel.svelte';
import type { Tab } from './tabs';

/** A program beside those that load the rows. */
export interface Program {
	readonly name: string;
	readonly hint: string;
	readonly text: string;
	readonly file: { readonly name: string; readonly type: string };
}

/** What the panel is opened with. */
export interface Take {
	readonly taken: Taken;
	/** Programs of this view's own. */
	readonly programs?: readonly Program[];
}

/** Opens the panel over the page on a tab; it leaves nothing behind when it is closed. */
export function openPanel(take: Take, tab: Tab): void {
	const panel = mount(Panel, {
		target: document.body,
		props: { ...take, tab, onclosed: () => void unmount(panel) }
	});
}
