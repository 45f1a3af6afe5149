import { describe, expect, it } from 'vitest';
import { sourcesOf } from '../../../src/lib/chart/sources';

describe('sourcesOf(ids, names)', () => {
	it('each once, in the order met; what has no name is left out', () => {
		const [a, b] = [
			{ name: 'A', url: 'https://example.org/a' },
			{ name: 'B', url: 'https://example.org/b' }
		];
		expect(sourcesOf(['b', 'x', 'a', 'b'], { a, b })).toEqual([b, a]);
	});
});
