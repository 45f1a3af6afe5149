/** The groups of women of a record: which there are, which can be compared, and which two lie furthest apart. */
import { MISSING, type SurveyYear } from '../../catalog/survey-variables';
import type { GroupsRecord } from '../../query/survey-records';
import type { Cell } from '../../query/tabulation';

/** What sets the groups of each figure apart, in the order of the page. */
export const groupVariables = [
	'age_group',
	'domain',
	'education',
	'schooling',
	'indigenous_language',
	'indigenous_identity',
	'disability'
] as const;

export type GroupVariable = (typeof groupVariables)[number];

export type YearGroups = GroupsRecord['years'][number];

/** The groups that one variable makes of the women. */
export interface Grouping {
	readonly variable: GroupVariable;
	/** In the catalogue's order. */
	readonly cells: readonly Cell[];
	readonly sql: string;
}

/** A cell that has an estimate. */
export type Estimated = Cell & { readonly estimate: number };

/** What a record says of a year. Throws `RangeError` when it has nothing of that year. */
export function groupsOfYear(record: GroupsRecord, year: SurveyYear): YearGroups {
	const found = record.years.find((each) => each.year === year);
	if (!found) throw new RangeError(`no groups of '${record.indicator}' in ${year}`);
	return found;
}

/** The groupings of a year that the page draws, in its order. */
export function groupingsOf({ groups }: YearGroups): readonly Grouping[] {
	return groupVariables.flatMap((variable) => {
		const found = groups.find((each) => each.variable === variable);
		return found ? [{ ...found, variable }] : [];
	});
}

/** The code of the one category that a cell is of. */
export function codeOf({ codes }: Cell): string {
	return codes[0] ?? MISSING;
}

/** Whether the women of a cell are a group: not those whose answer is missing or not specified. */
export function isGroup(cell: Cell): boolean {
	return !['unspecified', MISSING].includes(codeOf(cell));
}

/** The cells that a figure draws. */
export function groupsDrawn({ cells }: Pick<Grouping, 'cells'>): readonly Cell[] {
	return cells.filter(isGroup);
}

/** Women in the sample whose answer is missing or not specified. */
export function womenMissing({ cells }: Pick<Grouping, 'cells'>): number {
	return cells.filter((cell) => !isGroup(cell)).reduce((sum, { sample }) => sum + sample, 0);
}

function hasEstimate(cell: Cell): cell is Estimated {
	return cell.estimate !== null;
}

/** Two groups, the higher first. */
export interface Contrasted {
	readonly variable: GroupVariable;
	readonly highest: Estimated;
	readonly lowest: Estimated;
}

/**
 * The two groups that lie furthest apart, those of low precision left aside; null where fewer than two
 * are left. Of equal ones, the first.
 */
export function widestOf(grouping: Grouping): Contrasted | null {
	const told = groupsDrawn(grouping)
		.filter(hasEstimate)
		.filter(({ precision }) => precision !== 'low');
	const [first, ...others] = told;
	if (first === undefined || others.length === 0) return null;
	return {
		variable: grouping.variable,
		highest: others.reduce((best, cell) => (cell.estimate > best.estimate ? cell : best), first),
		lowest: others.reduce((best, cell) => (cell.estimate < best.estimate ? cell : best), first)
	};
}

function distance({ highest, lowest }: Contrasted): number {
	return highest.estimate - lowest.estimate;
}

/** The widest contrast of all the groupings; null where none has two groups to compare. Of equal ones, the first. */
export function widestOfAll(groupings: readonly Grouping[]): Contrasted | null {
	return groupings
		.flatMap((grouping) => widestOf(grouping) ?? [])
		.reduce<Contrasted | null>(
			(best, each) => (best === null || distance(each) > distance(best) ? each : best),
			null
		);
}

/** Whether the intervals of two cells have a value in common; a cell without an interval is its estimate alone. */
export function overlap({ highest, lowest }: Pick<Contrasted, 'highest' | 'lowest'>): boolean {
	const reach = lowest.interval?.high ?? lowest.estimate;
	return reach >= (highest.interval?.low ?? highest.estimate);
}

/**
 * The ends of the scale that all figures of a year share, in percent: what their estimates and intervals
 * span, or from zero where they leave less than half of the scale empty below them.
 */
export function spanOf(year: YearGroups): readonly [from: number, to: number] {
	const ends = groupingsOf(year)
		.flatMap(groupsDrawn)
		.flatMap(({ interval, estimate }) => [interval?.low ?? estimate, interval?.high ?? estimate])
		.filter((end) => end !== null);
	if (ends.length === 0) return [0, 0];
	const [from, to] = [Math.min(...ends), Math.max(...ends)];
	return [from < to / 2 ? 0 : from, to];
}
