import axe from 'axe-core';
import type { Page } from 'playwright-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds on a page, a line a violation: rule, what it asks for, and the elements. */
export async function violations(page: Page): Promise<string[]> {
	await page.evaluate(axe.source);
	const found = await page.evaluate(
		(tags) => globalThis.axe.run(document, { runOnly: { type: 'tag', values: tags } }),
		TAGS
	);
	if (found.passes.length < 10) throw new Error('axe looked at next to nothing');
	return found.violations.map(({ id, help, nodes }) => {
		const places = nodes
			.slice(0, 5)
			.map((node) => `${node.target.join(' ')} ${node.failureSummary}`);
		return `${id}: ${help} (${nodes.length})\n  ${places.join('\n  ')}`;
	});
}

declare global {
	/** Put in the page by `violations`. */
	var axe: typeof import('axe-core');
}
