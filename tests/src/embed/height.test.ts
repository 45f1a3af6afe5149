import { describe, expect, it } from 'vitest';
import { announceHeight } from '../../../src/lib/embed/height';
import { ASK, type HeightMessage } from '../../../src/lib/embed/messages';

function frame(first: number) {
	const told: HeightMessage[] = [];
	const held = { height: first, resize: () => {}, ask: (_data: unknown) => {} };
	announceHeight({
		height: () => held.height,
		onresize: (changed) => (held.resize = changed),
		onask: (asked) => (held.ask = asked),
		tell: (message) => told.push(message)
	});
	return { told, held };
}

describe('announceHeight', () => {
	it('tells the height at once and after a change, up and down, in whole px', () => {
		const { told, held } = frame(400.2);
		held.height = 520;
		held.resize();
		held.height = 300;
		held.resize();
		expect(told.map(({ height }) => height)).toEqual([401, 520, 300]);
		expect(told[0]?.type).toBe('atlas-violeta:height');
	});

	it('does not repeat itself unless it is asked', () => {
		const { told, held } = frame(400);
		held.resize();
		for (const data of [null, 'x', 3, {}, { type: 'other' }]) held.ask(data);
		expect(told).toHaveLength(1);
		held.ask({ type: ASK });
		expect(told.map(({ height }) => height)).toEqual([400, 400]);
	});
});
