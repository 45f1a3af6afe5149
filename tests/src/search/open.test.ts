import { describe, expect, it } from 'vitest';
import { openSearch } from '../../../src/lib/search/open';
import { indexOf } from './index';

describe('openSearch(fetch, lang)', () => {
	it('tries again after it failed, and asks once when it did not', async () => {
		const asked: string[] = [];
		const answers = [new Response('', { status: 503 }), Response.json(indexOf('en'))];
		const fetch = (input: RequestInfo | URL) => {
			asked.push(String(input));
			return Promise.resolve(answers[asked.length - 1] ?? Response.error());
		};
		await expect(openSearch(fetch, 'en')).rejects.toThrow('/search/en.json: 503');
		const search = await openSearch(fetch, 'en');
		expect(await openSearch(fetch, 'en')).toBe(search);
		expect(search.find('tijuana')?.[0]?.finds[0]?.title).toBe('Tijuana');
		expect(search.stateName('15')).toBe('State of Mexico');
		expect(asked).toEqual(['/search/en.json', '/search/en.json']);
	});
});
