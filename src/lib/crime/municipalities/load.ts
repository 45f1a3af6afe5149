/** What the page reads of the state that a reader chooses. */
import { municipalShapesPath, type MunicipalShapes } from '../../map/municipal-shapes';
import { readRecord, recordPaths, type MunicipalRecord } from '../../query/records';

export interface StateData {
	readonly record: MunicipalRecord;
	readonly shapes: MunicipalShapes;
}

/** Reads the files and the drawing of a state. Throws `Error` when either cannot be read. */
export async function loadState(
	fetch: typeof globalThis.fetch,
	topic: MunicipalRecord['topic'],
	cve_ent: string
): Promise<StateData> {
	const [record, shapes] = await Promise.all([
		readRecord<MunicipalRecord>(fetch, recordPaths.municipalities(topic, cve_ent)),
		readRecord<MunicipalShapes>(fetch, municipalShapesPath(cve_ent))
	]);
	return { record, shapes };
}
