import { columns, countedSql, designCte, whole, type Cells } from './cells-sql';

/** Two groups of the women counted, each by conditions in SQL; without any, all of them. They may overlap. */
export interface Sides extends Pick<Cells, 'surveyYear' | 'outcome' | 'where'> {
	readonly first: readonly string[];
	readonly second: readonly string[];
}

/** The sums of a unit, which are added, squared and multiplied. */
const SUMS = ['y1', 'x1', 'y2', 'x2'] as const;

const PAIRS = [
	['y1', 'y1'],
	['y1', 'x1'],
	['x1', 'x1'],
	['y2', 'y2'],
	['y2', 'x2'],
	['x2', 'x2'],
	['y1', 'y2'],
	['y1', 'x2'],
	['x1', 'y2'],
	['x1', 'x2']
] as const;

/**
 * SQL for the variances of two shares and their covariance, by Taylor linearisation as in `cellsSql`:
 *     cov(R₁, R₂) = Σₕ nₕ/(nₕ−1) · (Σⱼ u₁ⱼu₂ⱼ − Σⱼu₁ⱼ·Σⱼu₂ⱼ/nₕ)
 * with u of each share zero for the women that are not of it. The same as `vcov` of `svyby` over `svymean`
 * with `covmat = TRUE` in R's `survey`, which sets no limit to what the two may share. In whole numbers:
 *     cov(R₁, R₂) · X₁²X₂² = Σₙ (X₁X₂·Syy − X₁Y₂·Syx − Y₁X₂·Sxy + Y₁Y₂·Sxx) / (n−1)
 *
 * One row: `variance_1`, `variance_2` and `covariance` in squared percentage points, and `df`, the units
 * less the strata with a woman counted, of either group or of none.
 */
export function contrastSql(sides: Sides): string {
	return `with
${designCte(sides.surveyYear, [])},
woman as (
	select
${columns(
	'est_dis',
	'upm_dis',
	`${sides.outcome} as y`,
	`${weightSql(sides.first)} as x1`,
	`${weightSql(sides.second)} as x2`
)}
	from endireh_women
	where ${countedSql(sides)}
),
unit as (
	select
${columns('est_dis', 'upm_dis', ...[1, 2].flatMap((n) => [whole(`x${n} * y`, `y${n}`), whole(`x${n}`, `x${n}`)]))}
	from woman
	group by est_dis, upm_dis
),
stratum as (
	select
${columns(
	'est_dis',
	'count(*) as units_asked',
	...SUMS.map((name) => `sum(${name}) as ${name}`),
	...PAIRS.map(([a, b]) => `sum(${a} * ${b}) as ${a}${b}`)
)}
	from unit
	group by est_dis
),
spread as materialized (
	select
${columns(
	'units',
	'sum(units_asked) - count(*) as df',
	...SUMS.map((name) => `sum(${name}) as ${name}`),
	...PAIRS.map(([a, b]) => `sum(units * ${a}${b} - ${a} * ${b}) as s${a}${b}`)
)}
	from stratum
	join design using (est_dis)
	group by units
),
total as (
	select
${columns('sum(df) as df', ...SUMS.map((name) => `sum(${name}) as ${name}`))}
	from spread
),
variance as (
	select
${columns(varianceSql(1), varianceSql(2), COVARIANCE)}
	from spread
	cross join total
)
select
	1e4 * cast(v1 as double) / (${square(1)} * ${square(1)}) as variance_1,
	1e4 * cast(v2 as double) / (${square(2)} * ${square(2)}) as variance_2,
	1e4 * cast(v12 as double) / (${square(1)} * ${square(2)}) as covariance,
	cast(df as double) as df
from variance
cross join total`;
}

const COVARIANCE = `sum((
			total.x1 * total.x2 * sy1y2
			- total.x1 * total.y2 * sy1x2
			- total.y1 * total.x2 * sx1y2
			+ total.y1 * total.y2 * sx1x2
		) // (units - 1)) as v12`;

function varianceSql(n: 1 | 2): string {
	return `sum((
			total.x${n} * total.x${n} * sy${n}y${n}
			- 2 * total.x${n} * total.y${n} * sy${n}x${n}
			+ total.y${n} * total.y${n} * sx${n}x${n}
		) // (units - 1)) as v${n}`;
}

function square(n: 1 | 2): string {
	return `(cast(x${n} as double) * cast(x${n} as double))`;
}

function weightSql(conditions: readonly string[]): string {
	return conditions.length === 0
		? 'fac_muj'
		: `case when ${conditions.join(' and ')} then fac_muj else 0 end`;
}
