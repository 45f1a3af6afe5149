/** The catalogue and a comparison as files. */
import type { Cell, ChartColumn, ChartTable } from '../../chart/types';
import { folded } from '../../i18n/fold';
import { programmes as words } from '../../i18n/programmes';
import type { Programme } from '../../query/response-records';
import type { ProgrammesView } from '../../view/interventions-types';
import { comparedRows, guideRows, standingText } from './compare';
import { guideItems, standingOf } from './guide';
import { chipsOf } from './links';
import { reachLine } from './words';

const column = (name: string, decimals: number | null = null): ChartColumn => ({
	name,
	label: name,
	decimals
});

/** Parts of one cell. Codes hold no semicolon. */
const joined = (codes: readonly string[]) => codes.join(';');

const columns: readonly (readonly [ChartColumn, (programme: Programme) => Cell])[] = [
	[column('id'), ({ id }) => id],
	[column('name'), ({ name }) => name.es],
	[column('name_en'), ({ name }) => name.en],
	[column('organisation_id'), ({ organisation }) => organisation?.id ?? null],
	[column('operator'), ({ operator }) => operator],
	[column('operator_kind'), ({ operator_kind }) => operator_kind],
	[column('country'), ({ country }) => country],
	[
		column('places_countries'),
		({ places }) => joined([...new Set(places.map(({ country }) => country))])
	],
	[
		column('places_cve_ent'),
		({ places }) => joined([...new Set(places.flatMap(({ cve_ent }) => cve_ent ?? []))])
	],
	[column('start_year', 0), ({ start_year }) => start_year],
	[column('end_year', 0), ({ end_year }) => end_year],
	[column('approaches'), ({ approaches }) => joined(approaches)],
	[column('population'), ({ population }) => joined(population)],
	[column('format'), ({ format }) => joined(format)],
	[column('prevention_level'), ({ prevention_level }) => prevention_level],
	[column('sessions', 0), ({ sessions }) => sessions],
	[column('weeks', 0), ({ weeks }) => weeks],
	[column('sessions_per_week', 0), ({ sessions_per_week }) => sessions_per_week],
	[column('session_hours', 1), ({ session_hours }) => session_hours],
	[column('group_min', 0), ({ group_min }) => group_min],
	[column('group_max', 0), ({ group_max }) => group_max],
	[column('facilitators', 0), ({ facilitators }) => facilitators],
	[column('evaluation'), ({ evaluation }) => evaluation],
	[column('evaluation_state'), ({ evaluation_state }) => evaluation_state],
	[column('n_results', 0), ({ results }) => results.length],
	[column('adapted_from'), ({ adapted_from }) => adapted_from],
	...guideItems.map(
		(item, i) =>
			[
				column(`guide_${item}`),
				(programme: Programme) => standingOf(programme)[i]?.status ?? null
			] as const
	),
	[column('source'), ({ url, source }) => url ?? source]
];

/**
 * Some programmes as a table: a row each, the columns named as in the public tables, then how it stands to
 * each recommendation of the guide (`yes`, `no`, `unknown`) and its reach in words.
 */
export function listTable(programmes: readonly Programme[], view: ProgrammesView): ChartTable {
	const summary = column(`summary_${view.lang}`);
	const reach = column('reach_as_reported');
	const items = new Map(
		guideRows([], view.lang).map(({ item, label }) => [`guide_${item}`, label])
	);
	return {
		columns: [
			...columns.map(([each]) => ({ ...each, label: items.get(each.name) ?? each.label })),
			summary,
			reach
		],
		rows: programmes.map((programme) => [
			...columns.map(([, cell]) => cell(programme)),
			programme.summary[view.lang],
			programme.reach.map((each) => reachLine(each, view.lang)).join('; ') || null
		])
	};
}

/** Programmes side by side as a table: a row a fact, a column a programme, named by its id. */
export function comparisonTable(
	programmes: readonly Programme[],
	{ lang }: ProgrammesView
): ChartTable {
	const names: Cell[] = ['name', ...programmes.map(({ name }) => name[lang])];
	return {
		columns: [
			column('fact'),
			...programmes.map(({ id, name }) => ({ ...column(id), label: name[lang] }))
		],
		rows: [
			names,
			...comparedRows(programmes, lang).map(({ label, cells }): Cell[] => [
				label,
				...cells.map((lines) => lines.join('; ') || null)
			]),
			...guideRows(programmes, lang).map(({ label, standings }): Cell[] => [
				label,
				...standings.map((standing) => standingText(standing, lang))
			])
		]
	};
}

const slug = (text: string) => folded(text).replaceAll(' ', '-');

/** The longest part of a file name that its filters make. */
const LONGEST = 60;

/** What the list is of: `atlas-violeta_programas_mexico_reeducacion`, or how many filters where that is too long. */
export function listFileName(view: ProgrammesView): string {
	const t = words[view.lang];
	const chips = chipsOf(view).map(({ label }) => slug(label));
	const said = chips.join('_');
	const filters = said.length <= LONGEST ? said : slug(t.filtersOf(chips.length));
	return ['atlas-violeta', slug(t.list), ...(filters === '' ? [] : [filters])].join('_');
}

/** What is compared: `atlas-violeta_programas_coriac_vs_gendes`. */
export function comparisonFileName(
	programmes: readonly Programme[],
	{ lang }: ProgrammesView
): string {
	const ids = programmes.map(({ id }) => id.slice(0, 30).replace(/-+$/, ''));
	return ['atlas-violeta', slug(words[lang].list), ids.join('_vs_')].join('_');
}
