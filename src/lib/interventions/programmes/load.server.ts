/** What a programme's page is made from, read when it is made. */
import type { SourceNames } from '../../chart/sources';
import type { Lang, Text } from '../../catalog/types';
import { sourceOf } from '../../crime/texts.server';
import type { Programme, ProgrammesRecord } from '../../query/response-records';
import { citedBy } from './sources';

/** A programme that another page leads to. */
export interface Named {
	readonly id: string;
	readonly name: Text;
}

export interface ProgrammeData {
	readonly programme: Programme;
	/** What it was made after, and what was made after it. */
	readonly from: Named | null;
	readonly into: readonly Named[];
	/** Publications that it cites, by id. */
	readonly sources: SourceNames;
	/** The SQL that reads its results; null where the record tells none. */
	readonly sql: string | null;
}

/** A programme and what its page says around it; null for an id that the record does not have. */
export function programmeData(
	record: ProgrammesRecord,
	id: string,
	lang: Lang
): ProgrammeData | null {
	const programme = record.programmes.find((each) => each.id === id);
	if (!programme) return null;
	const named = (each: Programme): Named => ({ id: each.id, name: each.name });
	const from = record.programmes.find((each) => each.id === programme.adapted_from);
	const ids = citedBy(programme).flatMap(({ source, url }) => (url === null ? source : []));
	return {
		programme,
		from: from ? named(from) : null,
		into: record.programmes.filter((each) => each.adapted_from === id).map(named),
		sources: Object.fromEntries([...new Set(ids)].map((each) => [each, sourceOf(each, lang)])),
		sql: record.sql.programme_results ?? null
	};
}
