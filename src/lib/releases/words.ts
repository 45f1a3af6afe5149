/** What changed in the data of a release, in words. */
import type { Lang } from '../catalog/types';
import { formatCut, formatNumber } from '../i18n/format';
import { releases } from '../i18n/releases';
import type { Held, Named, ReleaseChanges } from './changes';

/** A kind of change, and what it happened to; never without items. */
export interface ChangeLine {
	readonly label: string;
	readonly items: readonly string[];
}

/** What the first release holds: cuts only, its tables and indicators are counted in `holds`. */
export function firstLines({ sources }: Pick<Held, 'sources'>, lang: Lang): readonly ChangeLine[] {
	const t = releases[lang];
	const withCut = sources.flatMap(({ title, cut }) =>
		cut === null ? [] : [t.sourceWith(title[lang], formatCut(cut, lang))]
	);
	return filled([{ label: t.cutsHeld, items: withCut.sort((a, b) => a.localeCompare(b, lang)) }]);
}

/** The changes of a later release; none when nothing changed. */
export function changeLines(changes: ReleaseChanges, lang: Lang): readonly ChangeLine[] {
	const t = releases[lang];
	const { tables, indicators, cuts, leftOut } = changes;
	const table = ({ id, label }: Named) => `${label[lang]} (${id})`;
	const cut = (value: string | null) => (value === null ? t.noCut : formatCut(value, lang));
	const count = (value: number) => formatNumber(value, 0, lang);
	const fresh = cuts.filter(({ before }) => before === undefined);
	const moved = cuts.flatMap(({ source, before }) =>
		before === undefined ? [] : [t.cutOf(source.title[lang], cut(before), cut(source.cut))]
	);
	return filled([
		{ label: t.tablesAdded(tables.added.length), items: tables.added.map(table) },
		{ label: t.tablesRemoved(tables.removed.length), items: tables.removed.map(table) },
		...tables.columns.flatMap(({ table: { label }, added, removed }) => [
			{ label: t.columnsAdded(label[lang]), items: added },
			{ label: t.columnsRemoved(label[lang]), items: removed }
		]),
		{
			label: t.indicatorsAdded(indicators.added.length),
			items: indicators.added.map(({ label }) => label[lang])
		},
		{
			label: t.indicatorsRemoved(indicators.removed.length),
			items: indicators.removed.map(({ label }) => label[lang])
		},
		{
			label: t.yearsAdded,
			items: indicators.years
				.filter(({ added }) => added.length > 0)
				.map(({ indicator, added }) => t.yearsOf(indicator.label[lang], added.join(', ')))
		},
		{
			label: t.yearsRemoved,
			items: indicators.years
				.filter(({ removed }) => removed.length > 0)
				.map(({ indicator, removed }) => t.yearsOf(indicator.label[lang], removed.join(', ')))
		},
		{ label: t.cutsChanged(moved.length), items: moved },
		{
			label: t.sourcesAdded(fresh.length),
			items: fresh.map(({ source: { title, cut: at } }) =>
				at === null ? title[lang] : t.sourceWith(title[lang], cut(at))
			)
		},
		{ label: t.sourcesLeft(leftOut.length), items: leftOut.map(({ title }) => title[lang]) },
		{
			label: t.rows,
			items: tables.rows.map(({ table: { label }, before, now }) =>
				t.rowsOf(label[lang], count(before), count(now))
			)
		}
	]);
}

function filled(lines: readonly ChangeLine[]): readonly ChangeLine[] {
	return lines.filter(({ items }) => items.length > 0);
}
