/** What a Parquet file says of its columns without being read whole: the statistics in its footer. */
import { parquetMetadata } from 'hyparquet';

export interface ParquetFacts {
	/** First and last year of its rows; null where no column holds years. */
	readonly years: readonly [first: number, last: number] | null;
	/** The columns that are empty in some row. */
	readonly withBlanks: readonly string[];
}

/** Columns that hold years, the first that a table has. */
const YEAR_COLUMNS = ['year', 'survey_year'];

/**
 * Reads the footer of a Parquet file.
 * @param bytes the whole file; ours have one row group
 * @throws Error when it is not Parquet
 */
export function parquetFacts(bytes: ArrayBuffer): ParquetFacts {
	const [group] = parquetMetadata(bytes).row_groups;
	const columns = (group?.columns ?? []).flatMap(({ meta_data }) => {
		const name = meta_data?.path_in_schema.join('.');
		return name === undefined ? [] : [{ name, statistics: meta_data?.statistics }];
	});
	const ofYears = YEAR_COLUMNS.map((year) => columns.find(({ name }) => name === year)).find(
		(column) => column !== undefined
	)?.statistics;
	const first = Number(ofYears?.min_value ?? NaN);
	const last = Number(ofYears?.max_value ?? NaN);
	return {
		years: Number.isInteger(first) && Number.isInteger(last) ? [first, last] : null,
		withBlanks: columns
			.filter(({ statistics }) => Number(statistics?.null_count ?? 0) > 0)
			.map(({ name }) => name)
	};
}
