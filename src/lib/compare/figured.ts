/** Places beside a base as a whole figure: what it says, draws and holds. */
import { placeName } from '../catalog/states';
import { fileColumn, numberColumn, percentColumn, textColumn } from '../chart/columns';
import type { SourceNames } from '../chart/sources';
import type { Cell, ChartColumn, ChartTable } from '../chart/types';
import type { Figured } from '../figures/types';
import { compare } from '../i18n/compare';
import type { ParallelDrawing } from '../picture/types';
import {
	compared,
	type Compared,
	type ComparedCell,
	type ComparedColumn,
	type CompareQuestion
} from './compared';
import { compareDrawing } from './drawing';
import { isPercent } from './values';
import { metaText, notesText, sentenceText, titleText, toBase } from './words';

/** A question with the names of the publications that its answers may come from, by id. */
export interface CompareContext extends CompareQuestion {
	readonly names: SourceNames;
	/** Texts of the catalogue's notes, by id: the first of each indicator is said under the drawing. */
	readonly cautions?: Readonly<Record<string, string>>;
}

/** What another page says in place of the figure's own. */
export type Own = Partial<Pick<Figured, 'id' | 'title' | 'pageTitle' | 'sentence' | 'fileName'>>;

/**
 * The figure of places beside a base. The SQL of its answers stands under one another, each a query by itself.
 *
 * @throws RangeError as `compared` does
 */
export function compareFigured(context: CompareContext, own: Own = {}): Figured<ParallelDrawing> {
	const { lang, names, cautions = {} } = context;
	const of = compared(context);
	return {
		lang,
		id: 'dots',
		title: titleText(of),
		sentence: sentenceText(of),
		meta: metaText(of, names),
		table: tableOf(of),
		fileName: fileNameOf(of),
		sql: of.columns.map(({ result }) => result.sql).join(';\n\n'),
		drawing: compareDrawing(of),
		notes: notesText(of, cautions),
		...own
	};
}

function fileNameOf({ lang, places, base, all, columns }: Compared): string {
	const t = compare[lang];
	const who = all ? t.fileAll : places.filter((place) => place !== base).join('-');
	const years = columns.map(({ result }) => result.question.year);
	const [first, last] = [Math.min(...years), Math.max(...years)];
	const when = first === last ? `${first}` : `${first}-${last}`;
	return ['atlas-violeta', t.fileName, who, base, when].join('_');
}

/** A row a place; of each indicator its value, its interval, what can be told, and for a file where it is from. */
function tableOf(of: Compared): ChartTable {
	const { lang, places, columns } = of;
	const own: readonly Of[] = [
		[textColumn('state', compare[lang].place), (_, i) => placeName(places[i] ?? '', lang)],
		[fileColumn('cve_ent'), (_, i) => places[i] ?? ''],
		[fileColumn('base'), () => of.base]
	];
	const all = [
		...own,
		...columns.flatMap((column) =>
			columnsOf(column, of).map(([head, cell]): Of => [
				head,
				(_, i) => {
					const each = column.cells[i];
					return each ? cell(each) : null;
				}
			])
		)
	];
	return {
		columns: all.map(([column]) => column),
		rows: places.map((place, i) => all.map(([, cell]) => cell(place, i)))
	};
}

type Of = readonly [column: ChartColumn, of: (place: string, i: number) => Cell];

function columnsOf(
	{ entry, result }: ComparedColumn,
	of: Compared
): readonly (readonly [ChartColumn, (cell: ComparedCell) => Cell])[] {
	const { lang } = of;
	const t = compare[lang];
	const { id, decimals } = entry;
	const short = entry.short[lang];
	const number = isPercent(entry) ? percentColumn : numberColumn;
	const fileNumber = (name: string): ChartColumn => ({ ...fileColumn(name), decimals: 0 });
	return [
		[number(id, `${short}, ${result.question.year}`, decimals), ({ row }) => row.value],
		[number(`${id}_ci95_low`, t.low(short), decimals), ({ row }) => row.low],
		[number(`${id}_ci95_high`, t.high(short), decimals), ({ row }) => row.high],
		[
			textColumn(`${id}_against_base`, t.verdict(short, toBase(of))),
			({ row, verdict }) => {
				if (row.value === null) return null;
				return verdict === null ? t.isBase : t.told(verdict);
			}
		],
		[fileNumber(`${id}_numerator`), ({ row }) => row.numerator],
		[fileNumber(`${id}_denominator`), ({ row }) => row.denominator],
		[fileNumber(`${id}_year`), () => result.question.year],
		[fileColumn(`${id}_cut`), () => result.cut],
		[fileColumn(`${id}_source`), () => result.sources.join(' ')]
	];
}
