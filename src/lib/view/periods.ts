/** Two periods of equal length, as an address says them: `2018-2019,2023-2024`, `2018,2024` for single years. */
import type { Text } from '../catalog/types';
import { notUnderstood, shown } from './query-text';
import type { Change, Period } from './types';

/** Longer ones would hide what they are to show, and the register has eleven years. */
export const LONGEST_PERIOD = 5;

const USUAL_LENGTH = 2;

/** Years in a period, both ends counted. */
export function lengthOf([from, to]: Period): number {
	return to - from + 1;
}

/** Whether a year lies in a period. */
export function holds([from, to]: Period, year: number): boolean {
	return from <= year && year <= to;
}

/** A period as an address and a table write it: `2018-2019`, `2018`. */
export function periodText([from, to]: Period): string {
	return from === to ? `${from}` : `${from}-${to}`;
}

/** A change as an address writes it. */
export function changeText([before, after]: Change): string {
	return `${periodText(before)},${periodText(after)}`;
}

/**
 * The newest two whole years against the two before them. `years` are the whole years of one register,
 * ascending and without a gap. Throws `RangeError` where they are fewer than two.
 */
export function usualChange(years: readonly number[]): Change {
	const [first, last] = endsOf(years);
	return farthest(Math.max(first, last - 2 * USUAL_LENGTH + 1), last, USUAL_LENGTH);
}

/** The longest length that two periods of these years can have. */
export function longest(years: readonly number[]): number {
	return Math.min(LONGEST_PERIOD, Math.floor(years.length / 2));
}

/** The change with periods of `length` years that keep the first year of the earlier and the last of the later, moved where they would meet. */
export function withLength(
	[before, after]: Change,
	length: number,
	years: readonly number[]
): Change {
	const [first, last] = endsOf(years);
	const to = Math.min(last, Math.max(after[1], first + 2 * length - 1));
	return farthest(Math.max(first, Math.min(before[0], to - 2 * length + 1)), to, length);
}

/** The change with an earlier period that begins in `from`; the later one gives way where they would meet. */
export function withBefore([before, after]: Change, from: number): Change {
	const length = lengthOf(before);
	const next = Math.max(after[0], from + length);
	return [period(from, length), period(next, length)];
}

/** The change with a later period that begins in `from`; the earlier one gives way where they would meet. */
export function withAfter([before]: Change, from: number): Change {
	const length = lengthOf(before);
	const earlier = Math.min(before[0], from - length);
	return [period(earlier, length), period(from, length)];
}

/** First years that an earlier period of `length` can have. */
export function beforeStarts(years: readonly number[], length: number): readonly number[] {
	return years.slice(0, Math.max(0, years.length - 2 * length + 1));
}

/** First years that a later period of `length` can have. */
export function afterStarts(years: readonly number[], length: number): readonly number[] {
	return years.slice(length, years.length - length + 1);
}

/** The nearest change that the years can bear. */
export function fittingChange(change: Change, years: readonly number[]): Change {
	return repaired(change[0], change[1], years).value;
}

/** Reads `change`; what cannot be compared gives the nearest pair that can, and why. Never throws for two years or more. */
export function readChange(
	asked: string | null,
	years: readonly number[]
): { readonly value: Change; readonly reasons: readonly Text[] } {
	const usual = usualChange(years);
	if (asked === null) return { value: usual, reasons: [] };
	const found = /^(\d{4})(?:-(\d{4}))?,(\d{4})(?:-(\d{4}))?$/.exec(asked);
	if (!found) {
		return { value: usual, reasons: [notUnderstood('change', asked, instead(usual))] };
	}
	const [, a, b, c, d] = found;
	const { value, reasons } = repaired(
		[Number(a), Number(b ?? a)],
		[Number(c), Number(d ?? c)],
		years
	);
	return {
		value,
		reasons: reasons.map((reason) => ({
			es: `El enlace pide comparar «${shown(asked)}»; ${reason.es}: ${instead(value).es}.`,
			en: `The link asks to compare “${shown(asked)}”; ${reason.en}: ${instead(value).en}.`
		}))
	};
}

function instead(change: Change): Text {
	const [before, after] = change.map(periodText);
	return { es: `se compara ${before} con ${after}`, en: `${before} is compared with ${after}` };
}

const faults = {
	backwards: {
		es: 'el periodo anterior va primero y cada uno de menor a mayor',
		en: 'the earlier period goes first, each from its first year to its last'
	},
	years: {
		es: 'sólo se comparan años completos de un mismo registro',
		en: 'only whole years of one register are compared'
	},
	unequal: {
		es: 'los dos periodos deben durar lo mismo',
		en: 'both periods must be of the same length'
	},
	long: {
		es: `un periodo dura a lo más ${LONGEST_PERIOD} años`,
		en: `a period is ${LONGEST_PERIOD} years long at most`
	},
	overlap: { es: 'los dos periodos no deben encimarse', en: 'the periods must not overlap' }
} as const satisfies Record<string, Text>;

function repaired(
	before: Period,
	after: Period,
	years: readonly number[]
): { readonly value: Change; readonly reasons: readonly Text[] } {
	const [first, last] = endsOf(years);
	const reasons: Text[] = [];
	const asked = [...before, ...after];
	if (before[0] > before[1] || after[0] > after[1] || before[0] > after[0])
		reasons.push(faults.backwards);
	if (asked.some((year) => year < first || year > last)) reasons.push(faults.years);
	const within = (year: number) => Math.min(last, Math.max(first, year));
	const [one, two] = [sorted(before), sorted(after)].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
	const early: Period = [within(one?.[0] ?? first), within(one?.[1] ?? first)];
	const late: Period = [within(two?.[0] ?? last), within(two?.[1] ?? last)];
	if (lengthOf(early) !== lengthOf(late) && reasons.length === 0) reasons.push(faults.unequal);
	if (Math.max(lengthOf(early), lengthOf(late)) > LONGEST_PERIOD) reasons.push(faults.long);
	if (early[1] >= late[0] && reasons.length === 0) reasons.push(faults.overlap);
	if (reasons.length === 0) return { value: [early, late], reasons };
	const from = early[0];
	const to = Math.max(early[1], late[1]);
	const room = Math.floor((to - from + 1) / 2);
	if (room < 1) return { value: usualChange(years), reasons };
	const length = Math.min(lengthOf(early), lengthOf(late), LONGEST_PERIOD, room);
	return { value: farthest(from, to, length), reasons };
}

function sorted([a, b]: Period): Period {
	return a <= b ? [a, b] : [b, a];
}

function period(from: number, length: number): Period {
	return [from, from + length - 1];
}

/** The earlier period begins in `from`, the later one ends in `to`. */
function farthest(from: number, to: number, length: number): Change {
	const room = Math.min(length, Math.floor((to - from + 1) / 2));
	return [period(from, room), period(to - room + 1, room)];
}

function endsOf(years: readonly number[]): readonly [number, number] {
	const [first] = years;
	const last = years.at(-1);
	if (first === undefined || last === undefined || last <= first)
		throw new RangeError('a change needs two whole years or more');
	return [first, last];
}
