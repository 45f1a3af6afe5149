import { fileRecord, type Output, type SourceRecord } from '../lib/write';
import { sesnspNotes, sesnspRecord } from '../sesnsp/record';
import { writeCrimeMonth, writeCrimeYear, type CrimeMonth } from '../sesnsp/tables';
import type { Held, HeldFolder } from './held';
import type { OfficialCut } from './read-cut';

/**
 * What is held once a cut is added: `crime_year` with every cut, `crime_month` with the newest alone
 * (an older cut leaves it as it is), and the file in the record.
 */
export function withCut(held: Held, official: OfficialCut): Held {
	const { folder } = official.kind;
	const before = held.get(folder.id);
	const added: HeldFolder = {
		record: recordWith(before?.record ?? null, official),
		years: [...(before?.years ?? []), ...official.years],
		months: monthsWith(before?.months ?? [], official)
	};
	return new Map([...held, [folder.id, added]]);
}

/** The cut of the months held in the folder of a kind, or null. */
export function monthsHeld(months: readonly CrimeMonth[], { kind }: OfficialCut): string | null {
	const row = months.find((one) => one.register === kind.register && one.unit === kind.unit);
	return row?.cut ?? null;
}

function monthsWith(months: readonly CrimeMonth[], official: OfficialCut): readonly CrimeMonth[] {
	const { kind, cut } = official;
	const before = monthsHeld(months, official);
	if (before !== null && before > cut.text) return months;
	const others = months.filter((row) => row.register !== kind.register || row.unit !== kind.unit);
	return [...others, ...official.months];
}

function recordWith(record: SourceRecord | null, official: OfficialCut): SourceRecord {
	const { kind, cut, file, rows } = official;
	const files = [...(record?.files ?? []), fileRecord(file, cut.text, rows)];
	files.sort((a, b) => ((a.cut ?? '') < (b.cut ?? '') ? -1 : a.cut === b.cut ? 0 : 1));
	const newest = files.at(-1)?.cut ?? cut.text;
	if (record) return { ...record, cut: newest, files };
	const { id, title, notes } = kind.folder;
	return sesnspRecord({ id, title, cut: newest, files, notes: [...sesnspNotes, ...notes] });
}

/** Writes the tables and the record of a folder. */
export function writeFolder(output: Output, id: string, folder: HeldFolder): void {
	writeCrimeYear(output, id, folder.years);
	writeCrimeMonth(output, id, folder.months);
	output.source(id, folder.record);
}
