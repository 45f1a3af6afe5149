import type { Crime, Register } from '../../../src/lib/catalog/types';
import type { ImportModule } from '../lib/module';
import type { SourceRow } from '../lib/read';
import type { SourceFile, Sources } from '../lib/sources';
import { stateCodes } from '../lib/states';
import { fileRecord, type FileRecord } from '../lib/write';
import { SourceError } from '../lib/source-error';
import { publishedCrimes, victimCrimes } from './codes';
import { cutOfPath, newestCut, type Cut } from './cut';
import { completeGrid } from './grid';
import { sesnspNotes, sesnspRecord } from './record';
import {
	crimeMonths,
	crimeYears,
	writeCrimeMonth,
	writeCrimeYear,
	type CrimeMonth,
	type CrimeYear
} from './tables';
import { readWide, wideRows } from './wide';

/** A folder of wide files, a file a cut. */
export interface WideFolder {
	readonly id: string;
	readonly title: string;
	/** Path of the files without their cut: `sesnsp/victims/IDVFC_`. */
	readonly prefix: string;
	readonly register: Register;
	readonly unit: 'files' | 'victims';
	/** Whether `crime_month` has the nation too, or leaves it to a newer bulletin. */
	readonly monthsOfNation: boolean;
	readonly notes: readonly string[];
	/** Further checks of a cut against other files; gives the files that it read. */
	check?(
		sources: Sources,
		cut: Cut,
		rows: readonly SourceRow[],
		file: SourceFile
	): Promise<readonly FileRecord[]>;
}

/**
 * The import of a folder of wide files: `crime_year` of every cut and `crime_month` of the newest.
 */
export function wideModule(folder: WideFolder): ImportModule {
	return {
		id: folder.id,
		title: folder.title,
		async run(sources, output, progress) {
			const paths = sources.list(folder.prefix).filter((path) => path.includes('.csv'));
			if (paths.length === 0) throw noFile(folder.prefix);
			const newest = newestCut(paths.map(cutOfPath));
			const years: CrimeYear[] = [];
			const months: CrimeMonth[] = [];
			const files: FileRecord[] = [];
			for (const path of paths) {
				const cut = cutOfPath(path);
				const publication = { cut, register: folder.register, unit: folder.unit };
				const file = sources.file(path);
				const published = readWide(file, folder.unit);
				const rows = wideRows(published, file, publication);
				completeGrid(rows, file, stateCodes, crimesOf(folder));
				years.push(...crimeYears(rows, publication));
				if (cut.text === newest.text) {
					months.push(...crimeMonths(rows, publication, { withNation: folder.monthsOfNation }));
				}
				files.push(fileRecord(file, cut.text, published.length));
				files.push(...((await folder.check?.(sources, cut, published, file)) ?? []));
				progress(`${folder.id} ${cut.text}`);
			}
			writeCrimeYear(output, folder.id, years);
			writeCrimeMonth(output, folder.id, months);
			const notes = [...sesnspNotes, ...folder.notes];
			const { id, title } = folder;
			output.source(id, sesnspRecord({ id, title, cut: newest.text, files, notes }));
		}
	};
}

/** The crimes that a whole file of this register and unit has to hold. */
export function crimesOf({
	register,
	unit
}: Pick<WideFolder, 'register' | 'unit'>): readonly Crime[] {
	if (unit === 'victims') return victimCrimes;
	return publishedCrimes[register].map(({ crime }) => crime);
}

function noFile(prefix: string): SourceError {
	return new SourceError({ file: prefix, expected: 'a file for each cut', found: 'none' });
}
