import { topic, type Topic } from '../catalog/topics';
import type { Register } from '../catalog/types';
import { monthsInCut } from '../catalog/cuts';
import { registerYears } from '../catalog/registers';
import { MONTHS_A_YEAR } from '../stats/rate';
import { monthSql } from './record-month-sql';
import { countId, inRecordOrder } from './record-parts';
import { firstOf, grouped, requireNumber, requireText, span } from './record-rows';
import type { Breakdown, BreakdownSeries, MonthRecord, MonthSeries } from './records';
import type { Engine, SqlRow } from './types';
import { textIn } from './values';

/**
 * The record of a topic by month in one place.
 *
 * @throws RangeError when there is no row, or a month lies outside its register or cut
 */
export async function monthRecord(
	engine: Engine,
	id: Topic,
	cve_ent: string
): Promise<MonthRecord> {
	const sql = monthSql(id, cve_ent);
	const rows = await engine.query(sql);
	if (rows.length === 0) throw new RangeError(`no month of ${id} in ${cve_ent}`);
	const kinds = [
		...grouped(rows, (row) =>
			['count_id', 'unit', 'register'].map((column) => requireText(row, column)).join(' ')
		).values()
	];
	return {
		topic: id,
		cve_ent,
		series: inRecordOrder(id, kinds.map(monthSeries)),
		breakdown: topic(id).units.includes('victims') ? breakdownOf(id, rows) : null,
		sql
	};
}

function monthSeries(rows: readonly SqlRow[]): MonthSeries {
	const { register, cut, first, months } = spanOf(firstOf(rows));
	const n = months.flatMap((count) => Array.from({ length: count }, () => 0));
	for (const row of rows) {
		if (textIn(row, 'modality') === null) continue;
		const at =
			MONTHS_A_YEAR * (requireNumber(row, 'year') - first) + requireNumber(row, 'month') - 1;
		const sum = n[at];
		if (sum === undefined) throw new RangeError(`outside ${cut}: ${JSON.stringify(row)}`);
		n[at] = sum + requireNumber(row, 'n');
	}
	return {
		count: countId(requireText(firstOf(rows), 'count_id')),
		unit: requireText(firstOf(rows), 'unit') === 'victims' ? 'victims' : 'files',
		register,
		cut,
		from: `${first}-01`,
		n,
		source: requireText(firstOf(rows), 'source')
	};
}

/** Years that a cut counts of its register, and the months of each. */
function spanOf(row: SqlRow): {
	readonly register: Register;
	readonly cut: string;
	readonly first: number;
	readonly months: readonly number[];
} {
	const register = requireText(row, 'register') === 'rnid' ? 'rnid' : 'cnsp';
	const cut = requireText(row, 'cut');
	const [first, end] = registerYears[register];
	const years = span(first, Math.min(end, Number(cut.slice(0, 4))));
	return { register, cut, first, months: years.map((year) => monthsInCut(cut, year)) };
}

/** Weapon and age of the victims of the register of 2015 to 2025; null when no victim is held. */
function breakdownOf(id: Topic, rows: readonly SqlRow[]): Breakdown | null {
	const victims = rows.filter((row) => row['unit'] === 'victims' && row['register'] === 'cnsp');
	const sample = victims[0];
	if (sample === undefined) return null;
	const { cut, first, months } = spanOf(sample);
	const kinds = grouped(
		victims.filter((row) => textIn(row, 'modality') !== null),
		(row) =>
			['count_id', 'modality', 'age_group'].map((column) => requireText(row, column)).join(' ')
	);
	const series = [...kinds.values()].map((own): BreakdownSeries => {
		const { count_id, modality, age_group } = firstOf(own);
		return {
			count: count_id === 'femicide' ? 'femicide' : 'women_homicide',
			modality: String(modality),
			age_group: String(age_group),
			n: months.map((_, index) => sumOfYear(own, first + index))
		};
	});
	const order = topic(id).counts;
	const key = ({ count, modality, age_group }: BreakdownSeries): string =>
		`${order.indexOf(count)} ${modality} ${age_group}`;
	series.sort((a, b) => (key(a) < key(b) ? -1 : 1));
	return { cut, first, months, source: requireText(sample, 'source'), series };
}

function sumOfYear(rows: readonly SqlRow[], year: number): number {
	return rows
		.filter((row) => row['year'] === year)
		.reduce((sum, row) => sum + requireNumber(row, 'n'), 0);
}
