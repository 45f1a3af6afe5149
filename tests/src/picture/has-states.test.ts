import { describe, expect, it } from 'vitest';
import { hasStates } from '../../../src/lib/picture/has-states';
import type { Drawing } from '../../../src/lib/picture/types';

/** What only the kind of a drawing decides needs no more of it. */
const ofKind = (kind: Drawing['kind'], more: object = {}) => ({ kind, ...more }) as Drawing;
const panels = (...drawings: readonly Drawing[]) =>
	ofKind('panels', { panels: drawings.map((drawing) => ({ drawing })) });

describe('hasStates(drawing)', () => {
	it('is true of the states, and of panels one of which has them, however deep', () => {
		expect(hasStates(ofKind('states'))).toBe(true);
		expect(hasStates(panels(ofKind('bars'), ofKind('states')))).toBe(true);
		expect(hasStates(panels(panels(ofKind('states'))))).toBe(true);
	});

	it('is false of all else', () => {
		for (const kind of ['bars', 'lines', 'rows', 'areas'] as const)
			expect(hasStates(ofKind(kind))).toBe(false);
		expect(hasStates(panels(ofKind('bars')))).toBe(false);
		expect(hasStates(panels())).toBe(false);
	});
});
