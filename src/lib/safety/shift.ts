/**
 * Three presses of Shift leave the site, after the component "Exit this page" of GOV.UK's design
 * system: each press within five seconds of the last; any other key, and Shift held with another
 * key or with the pointer, starts again.
 */

export const PRESSES = 3;
export const PATIENCE_MS = 5000;

export interface ShiftState {
	/** Presses that count so far, 0 to 2. */
	readonly count: number;
	/** Time of the last press that counted, in milliseconds; null at the start. */
	readonly last: number | null;
	/** Whether Shift is down, and whether anything else was touched since. */
	readonly held: 'no' | 'alone' | 'with-another';
}

export type ShiftEvent =
	| { readonly type: 'down' | 'up'; readonly key: string; readonly time: number }
	| { readonly type: 'pointer' | 'tick'; readonly time: number };

/** What the reader must be told: nothing, how many presses are left, that the count ran out, or that the page goes. */
export type ShiftSignal =
	| { readonly type: 'none' }
	| { readonly type: 'left'; readonly presses: number }
	| { readonly type: 'expired' }
	| { readonly type: 'exit' };

export interface ShiftStep {
	readonly state: ShiftState;
	readonly signal: ShiftSignal;
}

export const atRest: ShiftState = { count: 0, last: null, held: 'no' };

const NONE: ShiftSignal = { type: 'none' };

function forget(held: ShiftState['held'], had: number): ShiftStep {
	return { state: { count: 0, last: null, held }, signal: had > 0 ? { type: 'expired' } : NONE };
}

function late(state: ShiftState, time: number): boolean {
	return state.last !== null && time - state.last > PATIENCE_MS;
}

function press(state: ShiftState, time: number): ShiftStep {
	const count = (late(state, time) ? 0 : state.count) + 1;
	if (count >= PRESSES) return { state: atRest, signal: { type: 'exit' } };
	return {
		state: { count, last: time, held: 'no' },
		signal: { type: 'left', presses: PRESSES - count }
	};
}

/**
 * The next state and what to say, for a key going down or up, a pointer going down, or time
 * passing. A press counts when Shift comes up again with nothing else touched meanwhile. `time` in
 * milliseconds of any clock that only goes forward.
 */
export function step(state: ShiftState, event: ShiftEvent): ShiftStep {
	switch (event.type) {
		case 'tick':
			return late(state, event.time) ? forget(state.held, state.count) : { state, signal: NONE };
		case 'pointer':
			return state.held === 'no' ? { state, signal: NONE } : forget('with-another', state.count);
		case 'down':
			if (event.key !== 'Shift')
				return forget(state.held === 'no' ? 'no' : 'with-another', state.count);
			return {
				state: state.held === 'no' ? { ...state, held: 'alone' } : state,
				signal: NONE
			};
		case 'up':
			if (event.key !== 'Shift') return { state, signal: NONE };
			if (state.held === 'alone') return press(state, event.time);
			return { state: { ...state, held: 'no' }, signal: NONE };
	}
}
