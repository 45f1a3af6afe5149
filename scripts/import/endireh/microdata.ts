import {
	outcomeColumns2016,
	outcomeColumns2021,
	outcomes2016,
	outcomes2021,
	type Outcomes
} from './outcomes';
import { profileColumns, profileOf, type Profile } from './profile';
import type { ImportModule } from '../lib/module';
import { readCsv, type SourceFile, type SourceRow } from '../lib/read';
import { SourceError } from '../lib/source-error';
import { fileRecord } from '../lib/write';

const folder = 'endireh';

/** A woman surveyed: a row of `endireh_women`. */
export type Woman = Profile & Outcomes;

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

/** The columns of `endireh_women`, in order. */
export const womanColumns = [
	...['survey_year', 'cve_ent', 'domain', 'est_dis', 'upm_dis', 'fac_muj', 'age', 'education'],
	...['indigenous_language', 'indigenous_identity', 'disability', 'ever_partner'],
	...['partner_any', 'partner_physical', 'partner_psychological', 'partner_economic'],
	...['partner_sexual', 'childhood_physical', 'childhood_psychological', 'childhood_sexual'],
	...['childhood_any', 'recent_birth', 'obstetric_mistreatment', 'partner_physical_or_sexual'],
	'partner_complaint'
] as const satisfies readonly (keyof Woman)[];

/**
 * `endireh_women`: every woman of the surveys of 2016 and 2021, with design, weight, profile and
 * outcomes. In the order of the design, without a key: the source has none.
 */
export const endireh: ImportModule = {
	id: folder,
	title: 'women surveyed (ENDIREH 2016 and 2021)',
	run(sources, output, progress) {
		const files = surveys.map(({ path }) => sources.file(path));
		const women = surveys.map((survey, index) => {
			const read = womenOf(survey, files[index] ?? sources.file(survey.path));
			progress(`${survey.year}: ${read.length} women`);
			return read;
		});
		output.table(folder, 'endireh_women', womanColumns, women.flat(), {
			gzip: true,
			sort: ['survey_year', 'cve_ent', 'est_dis', 'upm_dis']
		});
		output.source(folder, {
			id: folder,
			publisher: 'INEGI',
			title: 'Encuesta Nacional sobre la Dinámica de las Relaciones en los Hogares, microdatos',
			url: 'https://www.inegi.org.mx/programas/endireh/2021/',
			cut: '2021',
			accessed: null,
			terms: 'Términos de libre uso de la información del INEGI',
			files: files.map((file, index) =>
				fileRecord(file, String(surveys[index]?.year ?? ''), women[index]?.length ?? 0)
			),
			notes
		});
	}
};

const notes: readonly string[] = [
	'Partner outcomes: base is women who have or had a partner. Not specified counts as no and stays in the base; an empty field is outside the base.',
	'2016: partner violence is computed from the 36 items of question 13.1 and equals the flags of the file in every row. 2021: the file holds flags only.',
	'Sexual violence by a partner in 2021 is left out: its flag takes in item 31, which INEGI counts as psychological. The psychological flag of 2021 lacks that item and still rounds to the published value.',
	'Complaints: among women who suffered physical or sexual violence by a partner, those who made a complaint; no answer stays in the base. The same items exist in 2016 (13.7) and 2021 (14.7). For 2016 the file also gives 78.63 % who neither asked for help nor complained, which is the share that INEGI printed (78.6).',
	'Childhood violence of 2016 other than sexual is left out: what we hold has neither the definition of that year nor a published value to check it against.',
	'Obstetric mistreatment is tentative: its definition was chosen among variants.',
	'Stratum and primary sampling unit are numbered anew in each survey year. No stratum has a single unit.'
];

function womenOf(survey: Survey, file: SourceFile): readonly Woman[] {
	const rows = readCsv(file, {
		encoding: 'utf-8',
		columns: [...profileColumns, ...survey.columns]
	});
	const women = rows.map((row) => {
		const profile = profileOf(row, file, survey.year, survey.disability);
		// Not a spread: with so many columns V8 takes thirty times as long for one.
		return Object.assign(profile, survey.outcomes(row, file, profile.ever_partner));
	});
	checkDesign(women, file);
	return women;
}

/** Throws `SourceError` for a sampling unit in two strata and for a stratum of a single unit. */
function checkDesign(women: readonly Woman[], file: SourceFile): void {
	const stratumOf = new Map<number, number>();
	const units = new Map<number, number>();
	for (const { est_dis, upm_dis } of women) {
		const stratum = stratumOf.get(upm_dis);
		if (stratum === est_dis) continue;
		if (stratum !== undefined) {
			const expected = 'a sampling unit in one stratum';
			const found = `unit ${upm_dis} in strata ${stratum} and ${est_dis}`;
			throw new SourceError({ file: file.path, column: 'upm_dis', expected, found });
		}
		stratumOf.set(upm_dis, est_dis);
		units.set(est_dis, (units.get(est_dis) ?? 0) + 1);
	}
	for (const [stratum, n] of units) {
		if (n > 1) continue;
		const expected = 'two or more sampling units in a stratum';
		const found = `one in stratum ${stratum}`;
		throw new SourceError({ file: file.path, column: 'est_dis', expected, found });
	}
}
