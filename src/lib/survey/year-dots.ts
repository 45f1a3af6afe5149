/** Rows that hold a figure of each of two surveys, in groups that stand on one scale. */
import { surveyYears, type SurveyYear } from '../catalog/survey-variables';
import { rowAxis, rowShape, type RowShape } from '../chart/rows';
import type { Axis } from '../chart/scale';
import type { MarksRow, RowsDrawing } from '../picture/types';

export interface YearPoint {
	readonly year: SurveyYear;
	readonly value: number;
	readonly low: number | null;
	readonly high: number | null;
}

export interface YearRow {
	readonly key: string;
	readonly name: string;
	readonly href: string | null;
	readonly chosen: boolean;
	/** One or two, the older first. */
	readonly points: readonly YearPoint[];
	/** The row in words, a line a fact. */
	readonly text: readonly string[];
}

export interface YearRowGroup {
	readonly key: string;
	readonly label: string;
	readonly rows: readonly YearRow[];
}

/** What a list of such rows shows: the props of `YearDots.svelte` but its language. */
export interface YearDotsList {
	/** What the list is. */
	readonly label: string;
	/** What the scale measures. */
	readonly valueLabel: string;
	readonly groups: readonly YearRowGroup[];
	/** Whether a line joins the two figures of a row. */
	readonly joined?: boolean;
}

/** The one scale of all groups: linear, from zero, holding every interval. */
export function yearAxis(groups: readonly YearRowGroup[]): Axis {
	const points = groups.flatMap(({ rows }) => rows.flatMap((row) => row.points));
	return rowAxis(points, 'linear', null);
}

/** A point and its interval in shares of the scale, and which of the two surveys it is of. */
export interface YearMark extends RowShape {
	readonly year: SurveyYear;
	readonly newest: boolean;
}

/** The marks of a row. */
export function yearMarks({ points }: YearRow, axis: Axis): readonly YearMark[] {
	return points.flatMap((point) => {
		const shape = rowShape(point, axis);
		return shape ? [{ ...shape, year: point.year, newest: point.year === 2021 }] : [];
	});
}

const SIGNS = {
	2016: { sign: 'diamond', tone: 'b' },
	2021: { sign: 'dot', tone: 'a' }
} as const;

/** The list as plain data: a heading a group, then its rows. */
export function yearDotsDrawing({
	label,
	valueLabel,
	groups,
	joined = false
}: YearDotsList): RowsDrawing {
	const row = ({ key, name, chosen, points, text }: YearRow): MarksRow => ({
		key,
		name,
		chosen,
		joined,
		marks: points.map(({ year, value, low, high }) => ({ value, low, high, ...SIGNS[year] })),
		text: text.join('\n')
	});
	return {
		kind: 'rows',
		label,
		rows: groups.flatMap((group) => [
			{ key: `group-${group.key}`, name: group.label, heading: true, marks: [], text: '' },
			...group.rows.map(row)
		]),
		scale: 'linear',
		valueLabel,
		reference: null,
		percent: true,
		keys: surveyYears.map((year) => ({ ...SIGNS[year], label: `${year}` }))
	};
}
