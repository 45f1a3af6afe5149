import { compareText } from '../../lib/compare-text';
import type { SourceFile } from '../../lib/sources';
import { fileRecord, type MemoryOutput } from '../../lib/write';
import { womenFolder, writeWomen } from '../women';
import { womenSource } from '../women-source';
import type { HeldWomen } from './held-women';
import { readOfficialSurvey, type OfficialSurvey } from './read-survey';
import { reportLines } from './report';

/** INEGI's own tables of a survey year, in the place of the women that were held of it. */
export interface SurveyImport {
	readonly official: OfficialSurvey;
	readonly report: readonly string[];
	/** Writes `endireh_women` and its record. */
	write(output: MemoryOutput): void;
}

/**
 * Reads INEGI's own tables of one survey and joins them to the women held of the other. Throws
 * `SourceError` for files that cannot be taken; nothing is written before `write`.
 */
export function importSurvey(
	files: readonly SourceFile[],
	held: HeldWomen,
	progress: (line: string) => void
): SurveyImport {
	const official = readOfficialSurvey(files, progress);
	const { year } = official.survey;
	return {
		official,
		report: reportLines(official, held),
		write(output) {
			const others = held.women.filter(({ survey_year }) => survey_year !== year);
			writeWomen(output, [...others, ...official.women]);
			const cut = String(year);
			const records = files.map((file) => fileRecord(file, cut, official.women.length));
			const kept = held.files.filter((record) => record.cut !== cut);
			const all = [...kept, ...records].sort((a, b) => compareText(a.cut ?? '', b.cut ?? ''));
			const origins = { ...held.origins, [year]: 'official' as const };
			output.source(womenFolder, womenSource(all, origins, { [year]: official.empty }));
		}
	};
}
