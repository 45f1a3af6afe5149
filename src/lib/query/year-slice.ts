/** Of a record of years, what one place's newest figures need. */
import { topic, type CountId } from '../catalog/topics';
import type { YearRecord, YearSeries } from './records';

/** Counts that are shown together and so have to be of one cut: each alone, and what a topic draws in one stack. */
function together(record: YearRecord, unit: YearSeries['unit']): readonly (readonly CountId[])[] {
	const counted = topic(record.topic).counts.filter((count) =>
		record.series.some((series) => series.count === count && series.unit === unit)
	);
	return [...counted.map((count) => [count]), ...(counted.length > 1 ? [counted] : [])];
}

/** The newest cut of each year that has all of the counts in the place. */
function newestCuts(
	series: readonly YearSeries[],
	counts: readonly CountId[]
): ReadonlySet<string> {
	const held = new Map<number, Map<string, number>>();
	for (const one of series.filter(({ count }) => counts.includes(count))) {
		one.months.forEach((_, at) => {
			const cuts = held.get(one.first + at) ?? new Map<string, number>();
			held.set(one.first + at, cuts.set(one.cut, (cuts.get(one.cut) ?? 0) + 1));
		});
	}
	const newest = [...held.values()].flatMap((cuts) => {
		const whole = [...cuts].filter(([, n]) => n === counts.length).map(([cut]) => cut);
		return whole.sort().slice(-1);
	});
	return new Set(newest);
}

/**
 * The record of one place, without the cuts that a newer one replaces in every year: of each count, and of the counts
 * that are drawn in one stack, every year keeps the newest cut that has it. Figures "as known on" an older day cannot
 * be read from it.
 *
 * @throws RangeError for a place that the record does not have
 */
export function newestOfPlace(record: YearRecord, place: string): YearRecord {
	const women = record.women[place];
	if (!women) throw new RangeError(`${record.topic}: no women in ${place}`);
	const held = record.series.filter(({ n }) => place in n);
	const kept = (['victims', 'files'] as const).flatMap((unit) => {
		const ofUnit = held.filter((series) => series.unit === unit);
		return together(record, unit).flatMap((counts) => {
			const cuts = newestCuts(ofUnit, counts);
			return ofUnit.filter(({ count, cut }) => counts.includes(count) && cuts.has(cut));
		});
	});
	return {
		...record,
		women: { [place]: women },
		series: held
			.filter((series) => kept.includes(series))
			.map((series) => ({ ...series, n: { [place]: series.n[place] ?? [] } }))
	};
}
