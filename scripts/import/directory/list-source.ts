import type { SourceRecord } from '../lib/write';
import { addedLists } from '../../../src/lib/catalog/sources/added-lists';
import { folderOf } from './held';
import type { ListImport } from './import-list';
import { MERGE_LIMIT } from './match';

/** What `source.json` says of a list: its files, and how its rows fared. */
export function listRecord(result: ListImport): SourceRecord {
	const { list, files } = result.reading;
	const id = folderOf(list);
	const source = addedLists.find((one) => one.id === id);
	if (!source) throw new RangeError(`the catalogue has no source '${id}'`);
	return {
		id,
		publisher: source.publisher.es,
		title: source.title.es,
		url: source.url,
		cut: files[0]?.cut ?? null,
		accessed: null,
		terms: source.terms.es,
		files,
		notes: [
			...tallyLines(result),
			'Streets, telephones, e-mails, coordinates, representatives and tax numbers were never read.',
			'Of every row that may be a shelter nothing below the state is kept, and no key or site; where the name may tell the place the row is left out.',
			`Rows are the same organisation from a likeness of names of ${MERGE_LIMIT} on, never across two states.`
		]
	};
}

/** How many rows were read, new, merged and left out, a line each. */
export function tallyLines(result: ListImport): readonly string[] {
	const { reading, organisations, merged, repeated, maybe } = result;
	const shelters = organisations.filter(({ shelter }) => shelter).length;
	const dropped = [...reading.dropped].sort(([a], [b]) => (a < b ? -1 : 1));
	return [
		`rows read: ${reading.read}`,
		`new organisations: ${organisations.length}, of which ${shelters} may be a shelter and have no place below the state`,
		`the same as an organisation held, rows: ${merged.length}`,
		`the same as another row of the list, rows: ${repeated.length}`,
		`maybe the same as another, and kept apart, rows: ${maybe.length}`,
		...dropped.map(([reason, rows]) => `left out, ${reason}: ${rows.length}`),
		...reading.remarks
	];
}
