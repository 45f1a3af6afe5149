/** Pointer, focus and keys of a map, for both of its drawings. */
import { STATE_ATTRIBUTE } from './marks';
import { byLetter, directionOf, neighbour, type Place } from './walk';

/** What a stage is told, and what it asks back. Effects come in here; the rest is pure. */
export interface StageHandlers {
	/** A state is under the pointer, or in focus (`keyboard` when its focus should be seen); null for none. */
	readonly look: (cve_ent: string | null, keyboard: boolean) => void;
	readonly choose: (cve_ent: string) => void;
	/** Dismisses what is shown; false when there was nothing to dismiss. */
	readonly dismiss: () => boolean;
	/** Takes the focus past the map. */
	readonly leave: () => void;
	/** Where the states stand in the drawing that the element belongs to. */
	readonly places: (element: Element) => readonly Place[];
	/** Names in the order of the alphabet. */
	readonly names: () => readonly { readonly cve_ent: string; readonly name: string }[];
}

/**
 * Where a key leads from a state: along an arrow, or to the next name that starts with a letter.
 * Null when the key leads nowhere.
 */
export function keyTarget(
	key: string,
	from: string,
	places: readonly Place[],
	names: readonly { readonly cve_ent: string; readonly name: string }[]
): string | null {
	const direction = directionOf(key);
	if (direction) return neighbour(places, from, direction);
	return /^\p{L}$/u.test(key) ? byLetter(names, from, key) : null;
}

/** Listens on the element that holds the drawings. Gives back what takes the listeners off. */
export function listen(stage: HTMLElement, handlers: StageHandlers): () => void {
	const stop = new AbortController();
	const on = <Type extends keyof HTMLElementEventMap>(
		type: Type,
		handle: (event: HTMLElementEventMap[Type]) => void
	) => stage.addEventListener(type, handle, { signal: stop.signal });

	on('pointerover', (event) => {
		const found = stateOf(event.target);
		if (found) handlers.look(found.cve_ent, false);
	});
	on('pointerleave', (event) => {
		if (event.pointerType === 'touch') return;
		const focused = stateOf(document.activeElement);
		handlers.look(focused?.cve_ent ?? null, focused?.element.matches(':focus-visible') ?? false);
	});
	on('focusin', (event) => {
		const found = stateOf(event.target);
		if (found) handlers.look(found.cve_ent, found.element.matches(':focus-visible'));
	});
	on('focusout', (event) => {
		if (event.relatedTarget instanceof Node && stage.contains(event.relatedTarget)) return;
		// Focus also goes when the drawing is taken off the page, while the page may not be changed.
		queueMicrotask(() => {
			if (!stop.signal.aborted && !stage.contains(document.activeElement))
				handlers.look(null, false);
		});
	});
	on('click', (event) => {
		const found = stateOf(event.target);
		if (found) handlers.choose(found.cve_ent);
	});
	on('keydown', (event) => {
		if (onKey(event, stage, handlers)) event.preventDefault();
	});
	return () => stop.abort();
}

/** True when the key did something. */
function onKey(event: KeyboardEvent, stage: HTMLElement, handlers: StageHandlers): boolean {
	const found = stateOf(event.target);
	if (!found || event.ctrlKey || event.metaKey || event.altKey) return false;
	if (event.key === 'Enter' || event.key === ' ') {
		handlers.choose(found.cve_ent);
		return true;
	}
	if (event.key === 'Escape') {
		if (!handlers.dismiss()) handlers.leave();
		event.stopPropagation();
		return true;
	}
	const target = keyTarget(
		event.key,
		found.cve_ent,
		handlers.places(found.element),
		handlers.names()
	);
	if (target === null) return directionOf(event.key) !== null;
	const drawing = found.element.closest('[role="listbox"]');
	const element = drawing?.querySelector(`[${STATE_ATTRIBUTE}="${target}"]`);
	if (element instanceof HTMLElement || element instanceof SVGElement) element.focus();
	return true;
}

function stateOf(target: EventTarget | null): { element: Element; cve_ent: string } | null {
	if (!(target instanceof Element)) return null;
	const element = target.closest(`[${STATE_ATTRIBUTE}]`);
	const cve_ent = element?.getAttribute(STATE_ATTRIBUTE);
	return element && cve_ent ? { element, cve_ent } : null;
}
