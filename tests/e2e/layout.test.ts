import { describe, expect, it } from 'vitest';
import { visit } from '../helpers/browser';
import { suite } from '../helpers/suite';

const held = suite();

describe('a reader who asked for less motion', () => {
	it.each(['/', '/mapa/', '/estados/oaxaca/', '/comparar/'])(
		'sees nothing move on %s',
		async (path) => {
			const options = { reducedMotion: 'reduce' } as const;
			await using visited = await visit(held.browser, held.site.url + path, options);
			const moving = await visited.page.evaluate(
				() =>
					[...document.querySelectorAll('*')].filter((element) => {
						const { transitionDuration, animationDuration, scrollBehavior } =
							getComputedStyle(element);
						const longest = `${transitionDuration}, ${animationDuration}`
							.split(', ')
							.map((time) => parseFloat(time) * (time.endsWith('ms') ? 1 : 1000));
						return Math.max(...longest) > 10 || scrollBehavior === 'smooth';
					}).length
			);
			expect(moving).toBe(0);
		}
	);
});
