import { describe, expect, it } from 'vitest';
import { visit } from '../helpers/browser';
import { focusedState, isAt, mapPath, stateOf, statesOf, tabToMap } from '../helpers/map';
import { suite } from '../helpers/suite';

const held = suite();
const ARROWS = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'] as const;

describe('the map by keyboard', () => {
	it.each(['map', 'tiles'] as const)('is one stop of Tab in the form "%s"', async (form) => {
		await using visited = await visit(held.browser, held.site.url + mapPath({ form }));
		const { page } = visited;
		expect(await statesOf(page).count()).toBe(32);
		await tabToMap(page);
		await page.keyboard.press('Tab');
		expect(await focusedState(page)).toBeNull();
		await page.keyboard.press('Shift+Tab');
		expect(await focusedState(page)).not.toBeNull();
	});

	it.each(['map', 'tiles'] as const)('leads by arrows to every state (%s)', async (form) => {
		await using visited = await visit(held.browser, held.site.url + mapPath({ form }));
		const { page } = visited;
		await tabToMap(page);
		const start = await focusedState(page);
		const seen = new Set([start]);
		// Breadth first: back to a state by focusing it, then one step in each direction.
		const queue = [start];
		for (let from = queue.shift(); from !== undefined; from = queue.shift()) {
			for (const arrow of ARROWS) {
				await page.getByRole('option', { name: from ?? '', exact: true }).focus();
				await page.keyboard.press(arrow);
				const name = await focusedState(page);
				expect(name).not.toBeNull();
				if (!seen.has(name)) queue.push(name);
				seen.add(name);
			}
		}
		expect(seen.size).toBe(32);
	});

	it('goes the way of the arrow', async () => {
		await using visited = await visit(held.browser, held.site.url + mapPath({ form: 'map' }));
		const { page } = visited;
		await tabToMap(page);
		await stateOf(page, 'Jalisco').focus();
		for (const arrow of ['ArrowUp', 'ArrowRight', 'ArrowDown'] as const) {
			const before = await statesOf(page).and(page.locator(':focus')).boundingBox();
			await page.keyboard.press(arrow);
			const after = await statesOf(page).and(page.locator(':focus')).boundingBox();
			if (before === null || after === null) throw new Error('a state without a place');
			const middle = (box: typeof before) =>
				[box.x + box.width / 2, box.y + box.height / 2] as const;
			const [[x0, y0], [x1, y1]] = [middle(before), middle(after)];
			if (arrow === 'ArrowUp') expect(y1).toBeLessThan(y0);
			if (arrow === 'ArrowDown') expect(y1).toBeGreaterThan(y0);
			if (arrow === 'ArrowRight') expect(x1).toBeGreaterThan(x0);
		}
	});

	it('goes to a state by its first letter', async () => {
		await using visited = await visit(held.browser, held.site.url + mapPath());
		await tabToMap(visited.page);
		await visited.page.keyboard.press('z');
		expect(await focusedState(visited.page)).toMatch(/^Zacatecas/);
	});

	it('chooses with Enter, which the address says, and Back takes back', async () => {
		await using visited = await visit(held.browser, held.site.url + mapPath());
		const { page } = visited;
		const before = new URL(page.url()).pathname;
		await tabToMap(page);
		await page.keyboard.press('t');
		expect(new URL(page.url()).search).toBe('');
		await page.keyboard.press('Enter');
		await isAt(page, /[?&]state=2[789]\b/);
		expect(await focusedState(page)).toMatch(/^T/);
		await expect
			.poll(() => page.locator('[role=option][aria-selected=true]:visible').count())
			.toBe(1);
		await page.goBack();
		await isAt(page, before);
		await expect.poll(() => page.locator('[role=option][aria-selected=true]').count()).toBe(0);
	});

	it('says the figure of the state in focus, and Escape dismisses it, then leaves', async () => {
		await using visited = await visit(held.browser, held.site.url + mapPath());
		const { page } = visited;
		await tabToMap(page);
		await page.keyboard.press('z');
		const tooltip = page.getByRole('tooltip');
		await expect.poll(() => tooltip.innerText()).toMatch(/Zacatecas[\s\S]*\d/);
		await page.keyboard.press('Escape');
		await expect.poll(() => tooltip.count()).toBe(0);
		await page.keyboard.press('Escape');
		expect(await focusedState(page)).toBeNull();
		expect(new URL(page.url()).search).toBe('');
	});
});

describe('the map by pointer', () => {
	it('says the figure under the pointer, and the address does not change', async () => {
		await using visited = await visit(held.browser, held.site.url + mapPath({ form: 'map' }));
		const { page } = visited;
		const address = page.url();
		await stateOf(page, 'Sonora').hover();
		const tooltip = page.getByRole('tooltip');
		await expect.poll(() => tooltip.innerText()).toMatch(/Sonora[\s\S]*\d/);
		await tooltip.hover();
		expect(await tooltip.innerText()).toMatch(/Sonora/);
		await page.keyboard.press('Escape');
		await expect.poll(() => tooltip.count()).toBe(0);
		expect(page.url()).toBe(address);
	});

	it('answers a tap on a small screen, where every tile is large enough for a thumb', async () => {
		const options = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
		await using visited = await visit(held.browser, held.site.url + mapPath(), options);
		const { page } = visited;
		for (const tile of await statesOf(page).all()) {
			const box = await tile.boundingBox();
			expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
		}
		await stateOf(page, 'Tlaxcala').tap();
		await isAt(page, /[?&]state=29\b/);
		await expect.poll(() => page.getByRole('main').innerText()).toMatch(/Tlaxcala[\s\S]*\d/);
	});
});
