/** A figure of a page as it is taken away. */
import { dataset } from '../catalog/datasets';
import type { Lang } from '../catalog/types';
import type { ChartTable, FigureText } from '../chart/types';
import { embedPath } from '../embed/paths';
import { shareWhy } from '../i18n/share-why';
import type { Drawing } from '../picture/types';
import { sameViewPath } from '../ui/same-view';
import { tablesIn } from './code/tables';
import type { Taken, WholeFile } from './types';
import { whyNoEmbed, type Why } from './embeddable';

/** What a page shows of a figure. */
export interface ShownFigure extends FigureText {
	/** Null where there is nothing to draw. */
	readonly drawing: Drawing | null;
	readonly notes: readonly string[];
}

/** Where it shows it. */
export interface Place {
	/** Address of the view that gave the figure: the page's own, but where that already asks for another. */
	readonly url: URL;
	/** The path of the page in the other language, where its words do not tell. */
	readonly otherPath: string | null;
	/** The figure's id in its page; null where the page has but one, which its address need not name. */
	readonly embedId?: string | null;
	/** Why it has no embed, where its address does not tell. */
	readonly why?: Why | null;
	/** The public tables that it was made from, where no query names them. */
	readonly tables?: readonly string[];
}

/** What leaves the site of a figure: its words and rows as they are shown, with its addresses in both languages. */
export function takenOf(figure: ShownFigure, place: Place): Taken {
	const { lang, id, title, sentence, meta, table, fileName, sql, drawing, notes } = figure;
	const { url, otherPath, embedId = id, why = whyOf(figure, url) } = place;
	const path = (each: Lang) => sameViewPath(url, each, each === lang ? url.pathname : otherPath);
	const embed = (each: Lang) => embedPath(path(each), embedId);
	const plain = url.search === '' && why === null;
	const hash = embedId === null ? '' : `#${id}`;
	return {
		...{ lang, id, title, sentence, meta, table, fileName, sql, drawing, notes },
		address: { es: path('es') + hash, en: path('en') + hash },
		embed:
			why === null
				? { status: 'possible', path: { es: embed('es'), en: embed('en') } }
				: { status: 'impossible', why: shareWhy[lang][why] },
		hosted: plain ? { csv: `${embed(lang)}data.csv`, json: `${embed(lang)}data.json` } : null,
		everything: wholeFiles(place.tables ?? tablesIn(sql ?? ''), lang),
		geo: statesOf(table)
	};
}

/** The shapes of many areas weigh more than an embed may, wherever they are drawn; what is not drawn has no embed. */
function whyOf({ drawing }: ShownFigure, { pathname }: URL): Why | null {
	if (drawing?.kind === 'areas') return 'municipal';
	return whyNoEmbed(pathname) ?? (drawing === null ? 'undrawn' : null);
}

/** Public tables as files, each as CSV and as Parquet. Throws RangeError for a table that the catalogue has not. */
export function wholeFiles(tables: readonly string[], lang: Lang): readonly WholeFile[] {
	return tables.map(dataset).flatMap(({ table, label }) =>
		['csv', 'parquet'].map((extension) => ({
			label: `${label[lang]} (${table}.${extension})`,
			href: `/data/${table}.${extension}`
		}))
	);
}

const COLUMN = 'cve_ent';

/** The column of the state of each row, where each row is another state (or the country); null elsewhere. */
export function statesOf({ columns, rows }: ChartTable): { readonly column: string } | null {
	const at = columns.findIndex(({ name }) => name === COLUMN);
	const codes = rows.map((row) => row[at]);
	const each = new Set(codes).size === codes.length;
	const states = codes.filter(
		(code) => typeof code === 'string' && /^(?:0[1-9]|[12]\d|3[0-2])$/.test(code)
	);
	return at >= 0 && each && states.length > 1 ? { column: COLUMN } : null;
}
