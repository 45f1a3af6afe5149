/** What a topic's first page is made of. */
import { NATION } from '../../catalog/states';
import type { Topic } from '../../catalog/topics';
import {
	readRecord,
	recordPaths,
	type AbroadRecord,
	type DeathRecord,
	type MonthRecord,
	type YearRecord
} from '../../query/records';

export interface SeriesRecords {
	readonly years: YearRecord;
	/** The nation's; those of a state are read when it is chosen. */
	readonly months: MonthRecord;
	/** Femicide only. */
	readonly deaths: DeathRecord | null;
	readonly abroad: AbroadRecord | null;
}

/** The records of a topic. Throws `Error` when one cannot be read. */
export async function loadSeries(
	fetch: typeof globalThis.fetch,
	id: Topic
): Promise<SeriesRecords> {
	const isFemicide = id === 'femicide';
	const [years, months, deaths, abroad] = await Promise.all([
		readRecord<YearRecord>(fetch, recordPaths.years(id)),
		readRecord<MonthRecord>(fetch, recordPaths.months(id, NATION)),
		isFemicide ? readRecord<DeathRecord>(fetch, recordPaths.deaths) : null,
		isFemicide ? readRecord<AbroadRecord>(fetch, recordPaths.abroad) : null
	]);
	return { years, months, deaths, abroad };
}
