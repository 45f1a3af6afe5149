import { clean, tableBytes, zipOf, type Style } from '../../../../fixtures/endireh/dirty-zip';
import { changed, without, type Table, type Tables } from '../../../../fixtures/endireh/tables';
import type { Random } from '../../official/random';

/** A zip of the tables that was changed, and what has to come of it. */
export interface Mutation {
	readonly name: string;
	readonly bytes: Uint8Array;
	/** `either`: the same women or a `SourceError`, but never other women. */
	readonly outcome: 'same' | 'error' | 'either';
}

/** Tables of 2021 that are read. */
const read = [
	...['TSDem', 'TB_SEC_VII', 'TB_SEC_VIII', 'TB_SEC_IX', 'TB_SEC_X', 'TB_SEC_XI', 'TB_SEC_XII'],
	...['TB_SEC_XIV', 'TB_SEC_XIX', 'TB_VD']
];
const items = /^(P(7_[68]|8_(3|8|9|11)|9|11_1|12_(6|7|14)|14_[13]|19)_?|V[A-Z]{3}(_A|_12M|$)|POB_)/;

type Change = (tables: Tables, random: Random) => Mutation;

/** Ways in which a file may come out other than it should, or only look so. */
export const mutations: readonly Change[] = [
	(tables, random) => {
		const style: Style = {
			...clean,
			dirt: true,
			quotes: random.below(2) === 0,
			small: random.below(2) === 0,
			encoding: random.of(['latin-1', 'utf-8']),
			end: random.of(['\n', '\r\n'])
		};
		return zipped('dirt', tables, 'same', (_, table) =>
			tableBytes(table, style, random.below(1000))
		);
	},
	(tables, random) => {
		const name = random.of(read);
		const shuffled = (table: Table) => ({ ...table, rows: random.shuffled(table.rows) });
		return zipped(`rows of ${name} in another order`, edited(tables, name, shuffled), 'same');
	},
	(tables, random) => {
		const name = random.of(read);
		const moved = (table: Table): Table => {
			const order = random.shuffled(table.columns.map((_, at) => at));
			const pick = (cells: readonly string[]) => order.map((at) => cells[at] ?? '');
			return { columns: pick(table.columns), rows: table.rows.map(pick) };
		};
		return zipped(`columns of ${name} in another order`, edited(tables, name, moved), 'same');
	},
	(tables) =>
		zipped('a table more', { ...tables, TB_SEC_XX: { columns: ['X'], rows: [['1']] } }, 'same'),
	(tables, random) => {
		const name = random.of(read);
		const gone = Object.fromEntries(Object.entries(tables).filter(([table]) => table !== name));
		return zipped(`no ${name}`, gone, 'error');
	},
	(tables, random) => {
		const name = random.of(read);
		const column = random.of(
			(tables[name]?.columns ?? []).filter((one) => items.test(one)).concat('ID_PER')
		);
		return zipped(
			`${name} without ${column}`,
			edited(tables, name, (table) => without(table, column)),
			'error'
		);
	},
	(tables, random) => {
		const name = random.of(read.filter((one) => one !== 'TSDem'));
		const at = random.below(tables[name]?.rows.length ?? 1);
		const twice = (table: Table) => ({ ...table, rows: [...table.rows, table.rows[at] ?? []] });
		return zipped(`row ${at} of ${name} twice`, edited(tables, name, twice), 'error');
	},
	(tables, random) => {
		// A section may leave out a woman whom it does not ask; the women's own table may not.
		const name = random.of(read.filter((one) => one !== 'TSDem'));
		const at = random.below(tables[name]?.rows.length ?? 1);
		const fewer = (table: Table) => ({ ...table, rows: table.rows.toSpliced(at, 1) });
		const outcome = /XIV|_X$/.test(name) ? 'either' : 'error';
		return zipped(`${name} without row ${at}`, edited(tables, name, fewer), outcome);
	},
	(tables, random) => {
		const [name, column, text] = random.of([
			...read.map((one) => [one, 'ID_PER', 'X'] as const),
			...['0', '-1', '2.5', 'x'].map((weight) => ['TB_VD', 'FAC_MUJ', weight] as const),
			...['7', 'x', '1,0', '-1', '01.'].map((code) => ['TB_SEC_IX', 'P9_1_3', code] as const),
			...['5', '?'].map((code) => ['TB_SEC_XIV', 'P14_1_7', code] as const)
		]);
		const at = random.below(tables['TB_VD']?.rows.length ?? 1);
		const other = (table: Table) =>
			changed(table, column, (before, row) => (row === at ? text : before));
		// A resident who is no one's may go by any key.
		const outcome = name === 'TSDem' ? 'either' : 'error';
		return zipped(`${name} ${column} ${text} in ${at}`, edited(tables, name, other), outcome);
	},
	(tables, random) => {
		const name = random.of(['TB_SEC_VII', 'TB_SEC_IX', 'TB_SEC_XIV']);
		const cut = (table: string, content: Table): Uint8Array => {
			const bytes = tableBytes(content, clean);
			return table === name ? bytes.subarray(0, random.below(bytes.length - 40)) : bytes;
		};
		return zipped(`${name} cut short`, tables, name === 'TB_SEC_XIV' ? 'either' : 'error', cut);
	},
	(tables, random) => {
		const bytes = zipped('', tables, 'same').bytes;
		return {
			name: 'a zip cut short',
			bytes: bytes.subarray(0, random.below(bytes.length)),
			outcome: 'error'
		};
	},
	(tables, random) => {
		const bytes = Uint8Array.from(zipped('', tables, 'same').bytes);
		const at = random.below(bytes.length);
		bytes[at] = (bytes[at] ?? 0) ^ (1 << random.below(8));
		return { name: `a bit flipped at ${at}`, bytes, outcome: 'either' };
	}
];

function edited(tables: Tables, name: string, change: (table: Table) => Table): Tables {
	const table = tables[name];
	return table ? { ...tables, [name]: change(table) } : tables;
}

function zipped(
	name: string,
	tables: Tables,
	outcome: Mutation['outcome'],
	write: (name: string, table: Table) => Uint8Array = (_, table) => tableBytes(table, clean)
): Mutation {
	const files = Object.entries(tables).map(
		([table, content]) => [`bd_endireh_2021_csv/${table}.csv`, write(table, content)] as const
	);
	return { name, bytes: zipOf(files, 0), outcome };
}
