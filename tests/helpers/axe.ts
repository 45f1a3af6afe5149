import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';
import { root } from './files';

/** The program that looks, in its smaller copy: it is sent to every page. */
const program = readFileSync(join(root, 'node_modules', 'axe-core', 'axe.min.js'), 'utf8');

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Rules whose outcome hangs on the colours alone: all that another colour scheme can break. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** What axe finds on a page, a line a violation: rule, what it asks for, and the elements. */
export async function violations(page: Page): Promise<string[]> {
	if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(program);
	const found = await run(page, { type: 'tag', values: TAGS });
	if (found.passes.length < 10) throw new Error('axe looked at next to nothing');
	return lines(found);
}

/** What axe finds wrong with the colours of a page that `violations` has looked at before, in its other colour scheme. */
export async function colourViolations(page: Page): Promise<string[]> {
	const found = await run(page, { type: 'rule', values: COLOUR_RULES });
	const contrast = found.passes.find(({ id }) => id === 'color-contrast');
	if (!contrast?.nodes.length) throw new Error('axe compared no colours');
	return lines(found);
}

function run(page: Page, runOnly: axe.RunOnly): Promise<axe.AxeResults> {
	return page.evaluate(
		(only) =>
			globalThis.axe.run(document, {
				runOnly: only,
				// The only frame is the preview, whose sandbox lets nothing in; embeds are looked at by themselves.
				iframes: false,
				// What passes is counted; to describe each of its elements took three quarters of the time.
				resultTypes: ['violations']
			}),
		runOnly
	);
}

function lines({ violations }: axe.AxeResults): string[] {
	return violations.map(({ id, help, nodes }) => {
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
