import type { Drawing } from './types';

/** Whether a drawing, or a panel of it, holds the outlines of the states, which come from a file of their own. */
export function hasStates(drawing: Drawing): boolean {
	if (drawing.kind === 'panels') return drawing.panels.some((panel) => hasStates(panel.drawing));
	return drawing.kind === 'states';
}
