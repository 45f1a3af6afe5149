import { existsSync } from 'node:fs';
import { surveyYears, type SurveyYear } from '../../../../src/lib/catalog/survey-variables';
import { count, openSources, readCsv, readJson, type SourceRow } from '../../lib/read';
import type { SourceFile } from '../../lib/sources';
import type { FileRecord } from '../../lib/write';
import { womanColumns, womenFolder, type Woman } from '../women';
import type { Origin } from '../women-source';
import { blankWoman } from './blank-woman';

/** What `endireh_women` holds. */
export interface HeldWomen {
	readonly women: readonly Woman[];
	readonly files: readonly FileRecord[];
	readonly origins: Readonly<Record<SurveyYear, Origin>>;
}

/** Columns of `endireh_women` that hold words; the others hold whole numbers. */
const words: ReadonlySet<string> = new Set(['cve_ent', 'domain', 'education', 'schooling']);

/** The women in the tables of `to`; none where there are none yet. */
export function readHeldWomen(to: string): HeldWomen {
	const none = { women: [], files: [], origins: { 2016: 'extract', 2021: 'extract' } } as const;
	if (!existsSync(to)) return none;
	const data = openSources(to);
	const path = data.list(`${womenFolder}/endireh_women.csv`)[0];
	if (path === undefined) return none;
	const file = data.file(path);
	const record = readJson(data.file(`${womenFolder}/source.json`)) as {
		readonly files: readonly FileRecord[];
	};
	const women = readCsv(file, { encoding: 'utf-8', columns: womanColumns }).map((row) =>
		womanOf(row, file)
	);
	return { women, files: record.files, origins: originsOf(record.files) };
}

/** An extract lies in a folder of our sources; INEGI's own file was named on the command line. */
function originsOf(files: readonly FileRecord[]): Record<SurveyYear, Origin> {
	const origins: Record<SurveyYear, Origin> = { 2016: 'extract', 2021: 'extract' };
	for (const year of surveyYears) {
		const ofYear = files.filter(({ cut }) => cut === String(year));
		if (ofYear.some(({ file }) => file.endsWith('.zip'))) origins[year] = 'official';
	}
	return origins;
}

function womanOf(row: SourceRow, file: SourceFile): Woman {
	const woman = blankWoman();
	for (const column of womanColumns) {
		const text = row.text(column);
		woman[column] = words.has(column) ? text : text === '' ? null : count(row, column, file);
	}
	return woman as Woman;
}
