import { describe, expect, it } from 'vitest';
import { heightSaid } from '../../../../src/lib/share/panel/preview';

describe('heightSaid(data)', () => {
	it('reads the height that an embed posts, whole pixels', () => {
		expect(heightSaid({ type: 'atlas-violeta:height', height: 512.2 })).toBe(513);
	});

	it.each([
		null,
		'atlas-violeta:height',
		{ type: 'atlas-violeta:height' },
		{ type: 'other', height: 5 },
		{ type: 'atlas-violeta:height', height: '512' },
		{ type: 'atlas-violeta:height', height: -1 },
		{ type: 'atlas-violeta:height', height: NaN },
		{ type: 'atlas-violeta:height', height: 1e9 }
	])('ignores %j', (data) => {
		expect(heightSaid(data)).toBeNull();
	});
});
