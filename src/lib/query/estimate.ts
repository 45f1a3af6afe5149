import { allOf } from './sql-text';

/** What is estimated, and of whom. Names are columns of `endireh_women`. */
export interface Estimand {
	readonly surveyYear: number;
	/** A 0/1 column, empty outside its base. */
	readonly outcome: string;
	/** A 0/1 column that is 1 for the women asked, or `all`. */
	readonly base: string;
	/** Further conditions on the women counted, in SQL. */
	readonly where: readonly string[];
}

/**
 * SQL for the share of women of the base with the outcome, for the nation (`00`) and each state, with
 * its standard error by Taylor linearisation over strata and primary sampling units.
 *
 * For R = Σwy / Σwx over the women of the domain and u = w(y − Rx) / Σwx summed to the unit,
 *     var(R) = Σₕ nₕ/(nₕ−1) · (Σⱼ uₕⱼ² − (Σⱼ uₕⱼ)²/nₕ)
 * where nₕ counts all the units sampled in the stratum, also those without a woman of the domain.
 * Woodruff R. S. (1971), A simple method for approximating the variance of a complicated estimate,
 * Journal of the American Statistical Association 66, 411–414; the same as `svymean` of R's `survey`
 * on the subset of a design. Strata lie within states, so that the nation's are the states' together.
 *
 * Weights are whole numbers. Everything up to the last line is therefore done in whole numbers, with
 * t = wy·Σwx − wx·Σwy = u·(Σwx)²: sums do not depend on their order, and every engine gives the same double.
 * Σt² of a stratum follows from its Σwy², Σwy·wx and Σwx², so that the units are read once for the
 * nation and the states together.
 *
 * Columns: `cve_ent`, `estimate` and `se` in percent, `df` (units less strata with women of the domain,
 * as `degf` of the subset in R), `numerator` and `denominator` in weighted women, `sample` in women.
 */
export function estimateSql({ surveyYear, outcome, base, where }: Estimand): string {
	const counted = [...(base === 'all' ? [] : [`${base} = 1`]), `${outcome} is not null`, ...where];
	return `with
woman as (
	select
		cve_ent,
		est_dis,
		upm_dis,
		fac_muj as weight,
		case when ${allOf(counted, 3)} then 1 else 0 end as x,
		case when ${allOf([...counted, `${outcome} = 1`], 3)} then 1 else 0 end as y
	from endireh_women
	where survey_year = ${surveyYear}
),
psu as (
	select
		cve_ent,
		est_dis,
		upm_dis,
		cast(sum(weight * y) as bigint) as wy,
		cast(sum(weight * x) as bigint) as wx,
		sum(x) as women
	from woman
	group by cve_ent, est_dis, upm_dis
),
stratum as materialized (
	select
		cve_ent,
		count(*) as psus,
		sum(case when women > 0 then 1 else 0 end) as psus_asked,
		sum(women) as women,
		sum(wy) as wy,
		sum(wx) as wx,
		sum(wy * wy) as wyy,
		sum(wy * wx) as wyx,
		sum(wx * wx) as wxx
	from psu
	group by cve_ent, est_dis
),
place as materialized (
	select * from stratum
	union all
	select * replace ('00' as cve_ent) from stratum
),
total as (
	select
		cve_ent,
		sum(wy) as wy,
		sum(wx) as wx,
		sum(women) as women,
		sum(psus_asked) - sum(case when psus_asked > 0 then 1 else 0 end) as df
	from place
	group by cve_ent
),
residual as (
	select
		place.cve_ent,
		place.psus,
		place.wy * total.wx - place.wx * total.wy as t,
		place.wyy * total.wx * total.wx
			- 2 * place.wyx * total.wx * total.wy
			+ place.wxx * total.wy * total.wy as tt
	from place
	join total on total.cve_ent = place.cve_ent
),
variance as (
	select
		cve_ent,
		sum((psus * tt - t * t) // (psus - 1)) as v
	from residual
	group by cve_ent
)
select
	total.cve_ent,
	100 * cast(total.wy as double) / nullif(cast(total.wx as double), 0) as estimate,
	100 * sqrt(cast(variance.v as double))
		/ nullif(cast(total.wx as double) * cast(total.wx as double), 0) as se,
	cast(total.df as double) as df,
	cast(total.wy as double) as numerator,
	cast(total.wx as double) as denominator,
	cast(total.women as double) as sample
from total
join variance on variance.cve_ent = total.cve_ent
order by total.cve_ent`;
}
