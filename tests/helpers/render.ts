import type { Component, ComponentProps } from 'svelte';
import { render } from 'svelte/server';

/**
 * The HTML of a component of a page, as the server makes it.
 * @param path the page's address from the root of the site
 */
export function rendered<Props extends Record<string, unknown>>(
	component: Component<Props>,
	props: Props,
	path = '/'
): string {
	const page = { url: new URL(path, 'https://atlas.example'), data: {} };
	const context = new Map([['__request__', { page }]]);
	return render(component as Component, { props: props as ComponentProps<Component>, context })
		.body;
}
