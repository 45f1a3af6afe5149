import { allOf, quoted } from './sql-text';

/** Which cells are estimated. Names are columns of `endireh_women`. */
export interface Cells {
	readonly surveyYear: number;
	/** A 0/1 column, empty outside its base. */
	readonly outcome: string;
	/** Further conditions on the women counted, in SQL. */
	readonly where: readonly string[];
	/** What the women are crossed by, at most two. */
	readonly by: readonly Crossed[];
	/** The code of a total. */
	readonly total: string;
}

/** What puts each woman into a category. */
export interface Crossed {
	/** Name of the column of codes. */
	readonly name: string;
	/** SQL for a woman's code; never null. */
	readonly code: string;
	/** Whether it is a stratum's own, as the state is: then only strata are added up. */
	readonly ofStratum: boolean;
}

/**
 * SQL for the share of women with the outcome in every cell of a crossing, in the totals of each variable
 * and in the whole, with its standard error by Taylor linearisation over strata and primary sampling units.
 *
 * For R = Σwy / Σwx over the women of the cell and u = w(y − Rx) / Σwx summed to the unit,
 *     var(R) = Σₕ nₕ/(nₕ−1) · (Σⱼ uₕⱼ² − (Σⱼ uₕⱼ)²/nₕ)
 * where nₕ counts all the units sampled in the stratum, also those without a woman of the cell.
 * Woodruff R. S. (1971), A simple method for approximating the variance of a complicated estimate,
 * Journal of the American Statistical Association 66, 411–414; the same as `svyby` over `svymean` of R's
 * `survey` on the subset of a design.
 *
 * Weights are whole numbers, and so is everything up to the last step: with X = Σwx and Y = Σwy,
 *     var(R) · X⁴ = Σₙ (X²·Syy − 2XY·Syx + Y²·Sxx) / (n−1)
 * where Sab is the sum of n·Σⱼaⱼbⱼ − Σⱼaⱼ·Σⱼbⱼ over the strata of n units. Sums of whole numbers do not
 * depend on their order, and every engine gives the same double. The units are read once: what is a
 * stratum's own is added up from the strata.
 *
 * Columns: that of each variable; `estimate` and `se` in percent; `df` (units less strata with women of
 * the cell, as `degf` of the subset in R); `numerator` and `denominator` in weighted women; `sample` in
 * women. Cells without a woman have no row, except those of strata alone: theirs says null and zero.
 */
export function cellsSql(cells: Cells): string {
	const { by, total } = cells;
	const own = by.filter(({ ofStratum }) => ofStratum);
	const within = by.filter(({ ofStratum }) => !ofStratum);
	const names = by.map(({ name }) => name);
	const ctes = [
		designCte(cells.surveyYear, own),
		womanCte(cells, within),
		unitCte(within, total),
		stratumCte(within),
		spreadCte(names),
		...own.map(({ name }) => placeCte(name, names, total)),
		...resultCtes(names, own.length > 0 ? 'place' : 'spread')
	];
	return `with\n${ctes.join(',\n')}\n${selection(names)}`;
}

/** The units sampled in each stratum, whether a woman of theirs is counted or not. */
export function designCte(surveyYear: number, own: readonly Crossed[]): string {
	const codes = own.map(({ name, code }) => `min(${code}) as ${name}`);
	return `design as (
	select
${columns('est_dis', ...codes, 'count(distinct upm_dis) as units')}
	from endireh_women
	where survey_year = ${surveyYear}
	group by est_dis
)`;
}

/** Conditions on the women counted. */
export function countedSql({ surveyYear, outcome, where }: Omit<Cells, 'by' | 'total'>): string {
	return allOf([`survey_year = ${surveyYear}`, `${outcome} is not null`, ...where], 2);
}

/** Columns of a list, on a line each. */
export function columns(...list: readonly string[]): string {
	return list.map((column) => `\t\t${column}`).join(',\n');
}

function womanCte(cells: Cells, within: readonly Crossed[]): string {
	const codes = within.map(({ name, code }) => `${code} as ${name}`);
	return `woman as (
	select
${columns('est_dis', 'upm_dis', ...codes, `fac_muj * ${cells.outcome} as wy`, 'fac_muj as wx')}
	from endireh_women
	where ${countedSql(cells)}
)`;
}

function unitCte(within: readonly Crossed[], total: string): string {
	const names = within.map(({ name }) => name);
	const codes = names.map((name) => `coalesce(${name}, ${quoted(total)}) as ${name}`);
	const cube = names.length > 0 ? `, cube (${names.join(', ')})` : '';
	return `unit as (
	select
${columns(
	'est_dis',
	'upm_dis',
	...codes,
	whole('wy', 'wy'),
	whole('wx', 'wx'),
	'count(*) as women'
)}
	from woman
	group by est_dis, upm_dis${cube}
)`;
}

function stratumCte(within: readonly Crossed[]): string {
	const key = ['est_dis', ...within.map(({ name }) => name)];
	return `stratum as (
	select
${columns(
	...key,
	'count(*) as units_asked',
	...['women', 'wy', 'wx'].map((name) => whole(name, name)),
	whole('wy * wy', 'wyy'),
	whole('wy * wx', 'wyx'),
	whole('wx * wx', 'wxx')
)}
	from unit
	group by ${key.join(', ')}
)`;
}

function spreadCte(names: readonly string[]): string {
	const key = [...names, 'units'];
	return `spread as materialized (
	select
${columns(
	...key,
	'sum(units_asked) - count(units_asked) as df',
	...sums('women', 'wy', 'wx'),
	'sum(units * wyy - wy * wy) as syy',
	'sum(units * wyx - wy * wx) as syx',
	'sum(units * wxx - wx * wx) as sxx'
)}
	from design
	left join stratum using (est_dis)
	group by ${key.join(', ')}
)`;
}

function placeCte(own: string, names: readonly string[], total: string): string {
	const others = names.filter((name) => name !== own);
	return `place as materialized (
	select * from spread
	union all by name
	select
${columns(
	`${quoted(total)} as ${own}`,
	...others,
	'units',
	...sums('df', 'women', 'wy', 'wx', 'syy', 'syx', 'sxx')
)}
	from spread
	group by ${[...others, 'units'].join(', ')}
)`;
}

function resultCtes(names: readonly string[], from: string): readonly string[] {
	const group = names.length > 0 ? `\n\tgroup by ${names.join(', ')}` : '';
	const totals = [
		['wy', 'y'],
		['wx', 'x'],
		['women', 'sample'],
		['df', 'df']
	].map(([column, name]) => `coalesce(sum(${column}), 0) as ${name}`);
	return [
		`total as (
	select
${columns(...names, ...totals)}
	from ${from}${group}
)`,
		`variance as (
	select
${columns(...names, 'sum((x * x * syy - 2 * x * y * syx + y * y * sxx) // (units - 1)) as v')}
	from ${from}
	${joined('total', names)}${group}
)`
	];
}

function selection(names: readonly string[]): string {
	return `select
${columns(
	...names,
	'100 * cast(y as double) / nullif(cast(x as double), 0) as estimate',
	'100 * sqrt(cast(v as double)) / nullif(cast(x as double) * cast(x as double), 0) as se',
	'cast(df as double) as df',
	'cast(y as double) as numerator',
	'cast(x as double) as denominator',
	'cast(sample as double) as sample'
).replaceAll('\t\t', '\t')}
from total
${joined('variance', names)}${names.length > 0 ? `\norder by ${names.join(', ')}` : ''}`;
}

function joined(table: string, names: readonly string[]): string {
	return names.length > 0 ? `join ${table} using (${names.join(', ')})` : `cross join ${table}`;
}

function sums(...names: readonly string[]): readonly string[] {
	return names.map((name) => `sum(${name}) as ${name}`);
}

/** A sum of 64 bits: sums come in 128, which are slower to multiply. */
export function whole(value: string, name: string): string {
	return `cast(sum(${value}) as bigint) as ${name}`;
}
