/**
 * Kinds of answer in INEGI's tables of ENDIREH: the codes that a cell may hold, and those that count
 * as an occurrence. A blank is allowed everywhere: the question was not put to her. Not specified (9)
 * and does not remember (8) count as no and stay in the base (pitfall of every dashboard: INEGI never
 * takes them out).
 */
export const kinds = {
	/** Yes, no; 3 where the item did not apply, 0 where it was one of several to tick. */
	yes: { codes: [0, 1, 2, 3, 8, 9], counted: [1] },
	/** Many times, a few times, once, never. */
	often: { codes: [1, 2, 3, 4, 8, 9], counted: [1, 2, 3] },
	/** Now and then, often, no: questions on the family of origin. */
	childhood: { codes: [1, 2, 3, 8, 9], counted: [1, 2] },
	/** Cannot, much difficulty, little, none. */
	difficulty: { codes: [1, 2, 3, 4, 8, 9], counted: [1, 2] },
	/** Belongs to a group, in part, no. */
	belonging: { codes: [1, 2, 3, 8, 9], counted: [1, 2] },
	/** A base that INEGI derived. */
	flag: { codes: [0, 1], counted: [1] },
	/** A condition of violence that INEGI derived: with, without, not specified. */
	condition: { codes: [1, 2, 9], counted: [1] },
	/** A place of a list: only whether there is an answer matters. */
	place: { codes: upTo(99), counted: upTo(99) },
	/** Years; 97 is 97 and over, 98 not specified. */
	age: { codes: upTo(98).slice(15), counted: [] },
	/** Level of schooling, 99 not specified. */
	level: { codes: [...upTo(11), 99], counted: [] },
	/** Years passed in that level. */
	grade: { codes: [...upTo(9), 99], counted: [] }
} as const satisfies Readonly<
	Record<string, { readonly codes: readonly number[]; readonly counted: readonly number[] }>
>;

export type Kind = keyof typeof kinds;

/** A blank, among the codes of a column. */
export const BLANK = 255;

/** The codes of one column, by the place of the woman; `BLANK` where the cell is blank. */
export type Answers = Uint8Array;

/** The columns that were read, by INEGI's names in capitals. */
export type AnswersByItem = ReadonlyMap<string, Answers>;

/** Items of a kind: what they ask about happened where any of them has a counted answer. */
export interface Acts {
	readonly kind: Kind;
	/** Columns; `P7_8_*` is every numbered item of that question that the table has. */
	readonly items: readonly string[];
}

/** Items of a kind. */
export function acts(kind: Kind, items: readonly string[]): Acts {
	return { kind, items };
}

/**
 * The columns of some items of a question: `P7_6` and 1, 2 → `P7_6_1`, `P7_6_2`. Items asked only of
 * women who live or lived with their partner end in `AB`, as in their questionnaires.
 */
export function numbered(
	question: string,
	numbers: readonly number[],
	ofCouples: readonly number[] = []
): readonly string[] {
	return numbers.map((n) => `${question}_${n}${ofCouples.includes(n) ? 'AB' : ''}`);
}

/** Whole numbers from `first` to `last`. */
export function span(first: number, last: number): readonly number[] {
	return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** Whether `item` is the column, or one of those that an item with `*` stands for. */
export function standsFor(item: string, column: string): boolean {
	if (!item.endsWith('*')) return item === column;
	const stem = item.slice(0, -1);
	return column.startsWith(stem) && /^\d+$/.test(column.slice(stem.length));
}

/** 1 for each woman to whom any of the acts happened, 0 for the others. */
export function occurred(all: readonly Acts[], answers: AnswersByItem, women: number): Uint8Array {
	const result = new Uint8Array(women);
	for (const { kind, items } of all) {
		const counts = new Uint8Array(256);
		for (const code of kinds[kind].counted) counts[code] = 1;
		for (const column of columnsOf(items, answers)) {
			for (let woman = 0; woman < women; woman++) {
				if (counts[column[woman] ?? BLANK] === 1) result[woman] = 1;
			}
		}
	}
	return result;
}

/** The columns of items; throws `TypeError` where one was not read. */
function columnsOf(items: readonly string[], answers: AnswersByItem): readonly Answers[] {
	return items.flatMap((item) => {
		const column = answers.get(item);
		if (column) return [column];
		const found = [...answers].filter(([name]) => standsFor(item, name));
		if (found.length === 0) throw new TypeError(`${item} was not read`);
		return found.map(([, column]) => column);
	});
}

function upTo(last: number): readonly number[] {
	return Array.from({ length: last + 1 }, (_, index) => index);
}
