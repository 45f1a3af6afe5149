/** Rows that hold a figure of each of two surveys, in groups that stand on one scale. */
import type { SurveyYear } from '../catalog/survey-variables';
import { rowAxis, rowShape, type RowShape } from '../chart/rows';
import type { Axis } from '../chart/scale';

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
