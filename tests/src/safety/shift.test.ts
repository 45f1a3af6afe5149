import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	atRest,
	PATIENCE_MS,
	step,
	type ShiftEvent,
	type ShiftSignal,
	type ShiftState
} from '../../../src/lib/safety/shift';

/** Runs events one after another and gives the signals that are not `none`. */
function signals(events: readonly ShiftEvent[]): readonly ShiftSignal[] {
	let state: ShiftState = atRest;
	const said: ShiftSignal[] = [];
	for (const event of events) {
		const next = step(state, event);
		state = next.state;
		if (next.signal.type !== 'none') said.push(next.signal);
	}
	return said;
}

const press = (time: number, key = 'Shift'): readonly ShiftEvent[] => [
	{ type: 'down', key, time },
	{ type: 'up', key, time: time + 50 }
];

describe('step(state, event)', () => {
	it('counts down at each press and exits at the third', () => {
		expect(signals([...press(0), ...press(1000), ...press(2000)])).toEqual([
			{ type: 'left', presses: 2 },
			{ type: 'left', presses: 1 },
			{ type: 'exit' }
		]);
	});

	it('gives each press five seconds after the last, not all three', () => {
		expect(signals([...press(0), ...press(4900), ...press(9800)]).at(-1)).toEqual({ type: 'exit' });
	});

	it('begins again when a press comes later than that', () => {
		const said = signals([...press(0), ...press(1000), ...press(1050 + PATIENCE_MS + 1)]);
		expect(said.at(-1)).toEqual({ type: 'left', presses: 2 });
	});

	it('says that the count ran out when time passes', () => {
		const said = signals([...press(0), { type: 'tick', time: 50 + PATIENCE_MS + 1 }]);
		expect(said).toEqual([{ type: 'left', presses: 2 }, { type: 'expired' }]);
	});

	it('lets time pass unheard when nothing was pressed', () => {
		expect(signals([{ type: 'tick', time: 99_999 }])).toEqual([]);
	});

	it('begins again after any other key', () => {
		const said = signals([...press(0), ...press(500), ...press(1000, 'a'), ...press(1500)]);
		expect(said).toEqual([
			{ type: 'left', presses: 2 },
			{ type: 'left', presses: 1 },
			{ type: 'expired' },
			{ type: 'left', presses: 2 }
		]);
	});

	it('does not count Shift held with another key, as when a capital is typed', () => {
		const capital = (time: number): readonly ShiftEvent[] => [
			{ type: 'down', key: 'Shift', time },
			{ type: 'down', key: 'A', time: time + 10 },
			{ type: 'up', key: 'A', time: time + 20 },
			{ type: 'up', key: 'Shift', time: time + 30 }
		];
		expect(signals([...capital(0), ...capital(100), ...capital(200)])).toEqual([]);
	});

	it('does not count Shift held with the pointer, as when text is selected', () => {
		expect(
			signals([
				{ type: 'down', key: 'Shift', time: 0 },
				{ type: 'pointer', time: 10 },
				{ type: 'up', key: 'Shift', time: 20 }
			])
		).toEqual([]);
	});

	it('counts a key held down once, however often it repeats', () => {
		const repeats: readonly ShiftEvent[] = [0, 30, 60, 90, 120].map((time) => ({
			type: 'down',
			key: 'Shift',
			time
		}));
		expect(signals([...repeats, { type: 'up', key: 'Shift', time: 150 }])).toEqual([
			{ type: 'left', presses: 2 }
		]);
	});

	it('never exits without three presses of Shift alone', () => {
		const key = fc.constantFrom('Shift', 'a', 'Tab', 'Enter');
		const event = fc.oneof(
			fc.record({ type: fc.constantFrom('down' as const, 'up' as const), key }),
			fc.record({ type: fc.constantFrom('pointer' as const, 'tick' as const) })
		);
		fc.assert(
			fc.property(fc.array(event, { maxLength: 60 }), (events) => {
				const timed = events.map((e, i): ShiftEvent => ({ ...e, time: i * 100 }));
				const said = signals(timed);
				const exits = said.filter((signal) => signal.type === 'exit').length;
				const ups = timed.filter((e) => e.type === 'up' && e.key === 'Shift').length;
				expect(exits).toBeLessThanOrEqual(Math.floor(ups / 3));
			})
		);
	});
});
