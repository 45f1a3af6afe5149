import { counts, topic, type CountId, type Topic } from '../catalog/topics';
import { quoted } from './sql-text';

const units = ['victims', 'files'] as const;

/**
 * A common table expression `parts`: which crimes and sexes each count of a topic adds, unit by unit.
 * Columns: `count_id`, `unit`, `crime`, `sex` and `crimes`, how many crimes make the count whole.
 */
export function partsSql(id: Topic): string {
	const rows = topic(id).counts.flatMap((count) =>
		units.flatMap((unit) =>
			counts[count][unit].map(({ crime, sex }, _, all) =>
				[...[count, unit, crime, sex].map(quoted), all.length].join(', ')
			)
		)
	);
	return `parts (count_id, unit, crime, sex, crimes) as (
	values
${rows.map((row) => `\t\t(${row})`).join(',\n')}
)`;
}

/** How the series of a topic stand in its records: by unit, register, count (its own first) and cut. */
export function inRecordOrder<
	Series extends {
		readonly count: CountId;
		readonly unit: string;
		readonly register: string;
		readonly cut: string;
	}
>(id: Topic, series: readonly Series[]): readonly Series[] {
	const order = topic(id).counts;
	const key = ({ unit, register, count, cut }: Series): string =>
		`${unit === 'victims' ? 0 : 1} ${register} ${order.indexOf(count)} ${cut}`;
	return [...series].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

/** The count that a column names. Throws `RangeError` when the catalogue has none of this name. */
export function countId(text: string): CountId {
	const found = Object.values(counts).find(({ id }) => id === text);
	if (!found) throw new RangeError(`no count '${text}'`);
	return found.id;
}
