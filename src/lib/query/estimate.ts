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
state_psu as materialized (
	select
		cve_ent,
		est_dis,
		upm_dis,
		sum(weight * y) as wy,
		sum(weight * x) as wx,
		sum(x) as women
	from woman
	group by cve_ent, est_dis, upm_dis
),
psu as (
	select cve_ent, est_dis, wy, wx, women
	from state_psu
	union all
	select '00' as cve_ent, est_dis, wy, wx, women
	from state_psu
),
total as (
	select
		cve_ent,
		sum(wy) as wy,
		sum(wx) as wx,
		sum(women) as women
	from psu
	group by cve_ent
),
residual as (
	select
		psu.cve_ent,
		psu.est_dis,
		psu.women,
		psu.wy * total.wx - psu.wx * total.wy as t
	from psu
	join total on total.cve_ent = psu.cve_ent
),
stratum as (
	select
		cve_ent,
		est_dis,
		count(*) as psus,
		sum(case when women > 0 then 1 else 0 end) as psus_asked,
		sum(t) as t,
		sum(t * t) as tt
	from residual
	group by cve_ent, est_dis
),
variance as (
	select
		cve_ent,
		sum(psus_asked) - sum(case when psus_asked > 0 then 1 else 0 end) as df,
		sum((psus * tt - t * t) // (psus - 1)) as v
	from stratum
	group by cve_ent
)
select
	total.cve_ent,
	100 * cast(total.wy as double) / nullif(cast(total.wx as double), 0) as estimate,
	100 * sqrt(cast(variance.v as double))
		/ nullif(cast(total.wx as double) * cast(total.wx as double), 0) as se,
	cast(variance.df as double) as df,
	cast(total.wy as double) as numerator,
	cast(total.wx as double) as denominator,
	cast(total.women as double) as sample
from total
join variance on variance.cve_ent = total.cve_ent
order by total.cve_ent`;
}
