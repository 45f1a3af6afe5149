import {
	outcomeColumns2016,
	outcomeColumns2021,
	outcomes2016,
	outcomes2021,
	type Outcomes
} from './outcomes';
import { notInExtract } from './official-columns';
import { profileColumns, profileOf } from './profile';
import { checkDesign, womenFolder, writeWomen, type Woman } from './women';
import { womenSource } from './women-source';
import type { ImportModule } from '../lib/module';
import { readCsv, type SourceFile, type SourceRow } from '../lib/read';
import { fileRecord } from '../lib/write';

/** A survey year: its file, the columns that only it has, and what it says of a woman. */
interface Survey {
	readonly year: number;
	readonly path: string;
	readonly columns: readonly string[];
	/** The column of disability, or null where the year's file has none. */
	readonly disability: string | null;
	readonly outcomes: (row: SourceRow, file: SourceFile, ever_partner: 0 | 1) => Outcomes;
}

const surveys: readonly Survey[] = [
	{
		year: 2016,
		path: 'endireh/microdata/endireh2016_mujer_items_P13.csv.gz',
		columns: outcomeColumns2016,
		disability: null,
		outcomes: outcomes2016
	},
	{
		year: 2021,
		path: 'endireh/microdata/endireh2021_mujer_derivado.csv.gz',
		columns: [...outcomeColumns2021, 'discap'],
		disability: 'discap',
		outcomes: outcomes2021
	}
];

/**
 * `endireh_women`: every woman of the surveys of 2016 and 2021, with design, weight, profile and
 * outcomes, as far as the extracts that we hold tell them.
 */
export const endireh: ImportModule = {
	id: womenFolder,
	title: 'women surveyed (ENDIREH 2016 and 2021)',
	run(sources, output, progress) {
		const files = surveys.map(({ path }) => sources.file(path));
		const women = surveys.map((survey, index) => {
			const read = womenOf(survey, files[index] ?? sources.file(survey.path));
			progress(`${survey.year}: ${read.length} women`);
			return read;
		});
		writeWomen(output, women.flat());
		const records = files.map((file, index) =>
			fileRecord(file, String(surveys[index]?.year ?? ''), women[index]?.length ?? 0)
		);
		output.source(womenFolder, womenSource(records, { 2016: 'extract', 2021: 'extract' }));
	}
};

function womenOf(survey: Survey, file: SourceFile): readonly Woman[] {
	const rows = readCsv(file, {
		encoding: 'utf-8',
		columns: [...profileColumns, ...survey.columns]
	});
	const women = rows.map((row) => {
		const profile = profileOf(row, file, survey.year, survey.disability);
		// Not a spread: with so many columns V8 takes thirty times as long for one.
		const outcomes = survey.outcomes(row, file, profile.ever_partner);
		return Object.assign(profile, outcomes, notInExtract);
	});
	checkDesign(women, file);
	return women;
}
