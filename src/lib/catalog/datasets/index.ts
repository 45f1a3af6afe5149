/** Every public table, its columns and what they mean: the codebook, and what the build holds the data to. */
import type { Dataset } from '../types';
import { crimeDatasets } from './crimes';
import { directoryDatasets } from './directory';
import { evidenceDatasets } from './evidence';
import { placeDatasets } from './places';
import { programmeDatasets } from './programmes';
import { responseDatasets } from './response';
import { studyDatasets } from './studies';
import { surveyDatasets } from './survey';

export const datasets: readonly Dataset[] = [
	...placeDatasets,
	...crimeDatasets,
	...surveyDatasets,
	...directoryDatasets,
	...programmeDatasets,
	...studyDatasets,
	...evidenceDatasets,
	...responseDatasets
];

const byTable = new Map(datasets.map((entry) => [entry.table, entry]));

/** The table of this name. Throws `RangeError` when the catalogue has none. */
export function dataset(table: string): Dataset {
	const found = byTable.get(table);
	if (!found) throw new RangeError(`the catalogue has no table '${table}'`);
	return found;
}

/**
 * Tables whose rows have no key: the survey publishes no code for the woman, so that two women may
 * share every answer. Their key in the catalogue is an order only.
 */
const WITHOUT_KEY: readonly string[] = ['endireh_women'];

/** Whether the key of a table makes a row unique, and is not an order only. */
export function hasUniqueRows(table: string): boolean {
	return !WITHOUT_KEY.includes(table);
}
