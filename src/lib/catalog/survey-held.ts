/** What is held of the survey: which columns of the women have values, and which figures were imported ready-made. */
import held from '../../../data/survey.json';

/**
 * `data/survey.json`, which the import writes: short, for every page of the map carries it. Names are
 * separated by spaces.
 */
export interface SurveyFile {
	/** Survey years → the columns that have values in these years and no other. */
	readonly columns: Readonly<Record<string, string>>;
	/** Survey year, number of states, sources → the indicators of which that is held ready-made. */
	readonly figures: Readonly<Record<string, string>>;
}

/** What is held, by name. */
export interface SurveyHeld {
	/** Column of `endireh_women` → the survey years in which a woman has a value of it, ascending. */
	readonly columns: Readonly<Record<string, readonly number[]>>;
	/** Indicator → survey year → the figures that come ready-made, of another's computing or as published. */
	readonly figures: Readonly<Record<string, Readonly<Record<string, ImportedFigures>>>>;
}

/** How many states have a figure (the nation not counted), and the ids of the sources that give them. */
export type ImportedFigures = readonly [states: number, ...sources: readonly string[]];

/** What a `survey.json` says, by name. */
export function heldIn(file: SurveyFile): SurveyHeld {
	const columns: Record<string, readonly number[]> = {};
	const figures: Record<string, Record<string, ImportedFigures>> = {};
	for (const [years, names] of Object.entries(file.columns)) {
		for (const name of names.split(' ')) columns[name] = years.split(' ').map(Number);
	}
	for (const [key, ids] of Object.entries(file.figures)) {
		const [year = '', states, ...sources] = key.split(' ');
		for (const id of ids.split(' ')) {
			figures[id] = { ...figures[id], [year]: [Number(states), ...sources] };
		}
	}
	return { columns, figures };
}

const { columns, figures } = heldIn(held as unknown as SurveyFile);

/** Survey years in which some woman has a value of this column of `endireh_women`; none for an empty column. */
export function yearsOfColumn(column: string): readonly number[] {
	return Object.hasOwn(columns, column) ? (columns[column] ?? []) : [];
}

/** The figures of an indicator that come ready-made, by survey year; empty where there are none. */
export function importedFigures(indicator: string): Readonly<Record<string, ImportedFigures>> {
	return Object.hasOwn(figures, indicator) ? (figures[indicator] ?? {}) : {};
}

/** Notes that are true only while we lack the items of 2021, which INEGI's own file brings. */
const withoutItems2021: readonly string[] = ['partner_psychological_2021', 'partner_sexual_2021'];

/** Those of the notes that are true of what is held. */
export function notesHeld(notes: readonly string[]): readonly string[] {
	const hasItems = yearsOfColumn('partner_sexual').includes(2021);
	return hasItems ? notes.filter((id) => !withoutItems2021.includes(id)) : notes;
}
