import { quoted, SourceError } from '../../lib/source-error';
import type { SourceFile } from '../../lib/sources';
import type { SourceRow } from '../../lib/read';
import { profileOf } from '../profile';
import { checkDesign, womanColumns, type Woman } from '../women';
import { checkDerived } from './agree';
import { BLANK, type Answers, type AnswersByItem } from './answers';
import { blankWoman } from './blank-woman';
import { columnsOf, type Column, type Columns } from './columns';
import { readSection } from './section';
import { fertileAges, itemsOf, residents, tableOf, type Asked, type Survey } from './survey';
import { packedTables, surveyOf } from './tables';
import { NEVER_PARTNER, readWomen, type Women } from './women-table';

/** What INEGI's own tables of a survey year say. */
export interface OfficialSurvey {
	readonly survey: Survey;
	readonly women: readonly Woman[];
	/** Columns of `endireh_women` that this year's tables leave empty. */
	readonly empty: readonly string[];
	readonly strata: number;
	readonly units: number;
}

/**
 * The women of INEGI's own zip, or of several zips with the tables of one survey. The key by which the
 * tables are joined, dwelling, household and municipality stay behind. Throws `SourceError` for all
 * that the tables may have wrong: see `packedTables`, `surveyOf`, `readWomen`, `readSection`,
 * `checkDerived`, `profileOf` and `checkDesign`. `progress` takes a line for each table.
 */
export function readOfficialSurvey(
	files: readonly SourceFile[],
	progress: (line: string) => void
): OfficialSurvey {
	const tables = packedTables(files);
	const survey = surveyOf(tables, files);
	const packed = tables.get(survey.women);
	if (!packed) {
		const file = files.map(({ path }) => path).join(', ');
		const found = `the tables ${[...tables.keys()].join(', ')}`;
		throw new SourceError({ file, expected: `the table ${survey.women}`, found });
	}
	progress(`ENDIREH ${survey.year}: ${tables.size} tables`);
	const people = readWomen(packed, survey);
	progress(`  ${survey.women}: ${people.count.toLocaleString('en')} women`);
	const items = [...itemsOf(survey)];
	const answers = new Map<string, Answers>();
	for (const [name, asked] of Object.entries(survey.tables)) {
		const ofTable = new Map(items.filter(([item]) => tableOf(item) === name));
		const section = { name, items: ofTable, asks: asksOf(asked, people, answers) };
		for (const [item, values] of readSection(section, tables, survey, people)) {
			answers.set(item, values);
		}
		progress(`  ${name}: ${ofTable.size} columns`);
	}
	const columns = columnsOf(survey, answers, people);
	checkDerived(survey, columns, answers, people);
	const women = womenOf(survey, people, answers, columns);
	checkDesign(women, noBytes(people.path));
	checkStrata(people);
	return {
		survey,
		women,
		empty: womanColumns.filter((column) => women.every((woman) => woman[column] === null)),
		strata: new Set(people.stratum).size,
		units: new Set(people.unit).size
	};
}

/** Whether the woman at a place has to be in a table; ages are those of the residents, read before. */
function asksOf(asked: Asked, women: Women, answers: AnswersByItem): (place: number) => boolean {
	switch (asked) {
		case 'everyone':
			return () => true;
		case 'partnered':
			return (place) => women.questionnaire[place] !== NEVER_PARTNER;
		case 'fertile':
			return (place) => {
				const age = answers.get(residents.age)?.[place] ?? BLANK;
				return age >= fertileAges.first && age <= fertileAges.last;
			};
	}
}

function womenOf(
	survey: Survey,
	people: Women,
	answers: AnswersByItem,
	columns: Columns
): readonly Woman[] {
	const file = noBytes(people.path);
	const given = [...columns] as [keyof Woman, Column][];
	return Array.from({ length: people.count }, (_, place) => {
		const row = new ProfileRow(place, people, answers, columns);
		const disability = survey.disability === null ? null : 'disability';
		const profile = profileOf(row, file, survey.year, disability);
		const woman = blankWoman();
		Object.assign(woman, profile);
		for (const [name, column] of given) woman[name] = column[place] ?? null;
		return woman as Woman;
	});
}

/** A table under its name, for what is said of its rows. */
function noBytes(path: string): SourceFile {
	return { path, bytes: new Uint8Array(), sha256: '' };
}

/** Throws `SourceError` for a stratum in two states: estimates of a state take its strata for its own. */
function checkStrata({ stratum, state, lines, path }: Women): void {
	const stateOf = new Map<number, string>();
	for (const [place, code] of state.entries()) {
		const before = stateOf.get(stratum[place] ?? 0);
		if (before === code) continue;
		if (before !== undefined) {
			const expected = 'a stratum in one state';
			const found = `stratum ${stratum[place] ?? 0} in ${before} and ${code}`;
			throw new SourceError({ file: path, row: lines[place], column: 'EST_DIS', expected, found });
		}
		stateOf.set(stratum[place] ?? 0, code);
	}
}

/** A woman's profile in the words of the extract, which `profileOf` reads. */
class ProfileRow implements SourceRow {
	readonly line: number;

	constructor(
		private readonly place: number,
		private readonly women: Women,
		private readonly answers: AnswersByItem,
		private readonly columns: Columns
	) {
		this.line = women.lines[place] ?? 0;
	}

	text(column: string): string {
		const { place, women } = this;
		switch (column) {
			case 'cve_ent':
				return women.state[place] ?? '';
			case 'dominio':
				return women.domain[place] ?? '';
			case 'est_dis':
				return String(women.stratum[place] ?? '');
			case 'upm_dis':
				return String(women.unit[place] ?? '');
			case 'fac_muj':
				return String(women.weight[place] ?? '');
			case 't_instrum':
				return women.questionnaire[place] ?? '';
			case 'pob_pareja':
				return String(this.columns.get('ever_partner')?.[place] ?? '');
			case 'disability':
				return String(this.columns.get('disability')?.[place] ?? '');
			case 'edad':
				return this.#code(residents.age);
			case 'niv':
				return this.#code(residents.level);
			case 'gra':
				return this.#code(residents.grade).replace('99', '');
			case 'hli':
				return this.#yes(residents.language, [1]);
			case 'autoads_indig':
				return this.#yes(residents.identity, [1, 2]);
			default:
				throw new TypeError(`no ${quoted(column)} in a profile`);
		}
	}

	#code(item: string): string {
		const code = this.answers.get(item)?.[this.place] ?? BLANK;
		return code === BLANK ? '' : String(code);
	}

	/** 1 where the code counts as a yes, 0 where it does not, '' for a blank. */
	#yes(item: string, counted: readonly number[]): string {
		const code = this.answers.get(item)?.[this.place] ?? BLANK;
		return code === BLANK ? '' : String(Number(counted.includes(code)));
	}
}
