import type { SurveyYear } from '../../../src/lib/catalog/survey-variables';
import type { FileRecord, SourceRecord } from '../lib/write';
import { womenFolder } from './women';

/** Where the women of a survey year come from: an extract of INEGI's tables, or the tables themselves. */
export type Origin = 'extract' | 'official';

/**
 * What `source.json` says of the women surveyed: the files they come from, and what a reader has to
 * know, which depends on where each survey year comes from. `empty` names the columns that have no
 * value in a year read from INEGI's own tables.
 */
export function womenSource(
	files: readonly FileRecord[],
	origins: Readonly<Record<SurveyYear, Origin>>,
	empty: Readonly<Partial<Record<SurveyYear, readonly string[]>>> = {}
): SourceRecord {
	const years = Object.keys(origins).map(Number) as SurveyYear[];
	const ofYears = years.flatMap((year) => [
		...notesOf[origins[year]][year],
		...emptyNote(year, empty[year] ?? [])
	]);
	const extract = years.filter((year) => origins[year] === 'extract');
	return {
		id: womenFolder,
		publisher: 'INEGI',
		title: 'Encuesta Nacional sobre la Dinámica de las Relaciones en los Hogares, microdatos',
		url: 'https://www.inegi.org.mx/programas/endireh/2021/',
		cut: '2021',
		accessed: null,
		terms: 'Términos de libre uso de la información del INEGI',
		files,
		notes: [...always, ...ofYears, ...(extract.length === 0 ? [] : [onlyOfficial(extract)])]
	};
}

const always: readonly string[] = [
	'Partner outcomes: base is women who have or had a partner. Not specified counts as no and stays in the base; an empty field is outside the base.',
	'Complaints: among women who suffered physical or sexual violence by a partner, those who made a complaint; no answer stays in the base. The same items exist in 2016 (13.7) and 2021 (14.7).',
	'Childhood violence of 2016 other than sexual is left out: what we hold has neither the definition of that year nor a published value to check it against.',
	'Obstetric mistreatment is tentative: its definition was chosen among variants.',
	'Schooling is what NIV and GRA give: a level is completed with six grades of primary and three of lower or upper secondary, or with technical studies that ask for it; teachers’ school of before 1984 counts as upper secondary.',
	'Left out of the published table, because they could help to find a woman or because no figure needs them: of the extracts, the number of the row, the weight of the dwelling, the socio-economic stratum and the questionnaire; of INEGI’s own tables also the keys of the woman, her dwelling and her household (ID_PER in 2021, ID_MUJ in 2016), the municipality, the locality, the members of the household, and every answer that no column is made of.',
	'Stratum and primary sampling unit are numbered anew in each survey year. No stratum has a single unit.'
];

const notesOf: Readonly<Record<Origin, Readonly<Record<SurveyYear, readonly string[]>>>> = {
	extract: {
		2016: [
			'2016: partner violence is computed from the 36 items of question 13.1 and equals the flags of the file in every row. The file also gives 78.63 % who neither asked for help nor complained, which is the share that INEGI printed (78.6).'
		],
		2021: [
			'2021: the file holds flags only. Sexual violence by a partner in 2021 is left out: its flag takes in item 31, which INEGI counts as psychological. The psychological flag of 2021 lacks that item and still rounds to the published value.'
		]
	},
	official: {
		2016: [
			'2016: read from INEGI’s own tables; outcomes are computed from the items. The total over the lifetime is all of the five settings, the family with its last twelve months, as INEGI has it in 2021.',
			'2016: a birth within five years is one of which the place is stated (9.7).'
		],
		2021: [
			'2021: read from INEGI’s own tables; outcomes are computed from the items, and the 19 that INEGI derived (TB_VD) agree with them in every row. Sexual violence by a partner is items 25 to 30 of question 14.1, and item 31 is psychological, as INEGI has it.',
			'2021: a birth within five years is one of which the place is stated (10.7); a disability is any of eight activities that she cannot do or only with much difficulty (19.1).'
		]
	}
};

function emptyNote(year: SurveyYear, columns: readonly string[]): readonly string[] {
	if (columns.length === 0) return [];
	return [
		`${year}: empty, for that year does not ask it or INEGI’s list of its items is not in what we hold: ${columns.join(', ')}.`
	];
}

function onlyOfficial(years: readonly SurveyYear[]): string {
	return `Columns that only INEGI’s own tables give (violence in any setting, by setting and by type, with the bases of school and work) are empty in ${years.join(' and ')} until those tables are read.`;
}
