import type { CrimeCount, IndicatorQuery, Register } from '../catalog/types';
import { allOf, quoted } from './sql-text';
import type { Question } from './types';

type RateQuery = Extract<IndicatorQuery, { kind: 'crime_rate' }>;
type ShareQuery = Extract<IndicatorQuery, { kind: 'crime_share' }>;

const STATES = 32;

/** Both kinds of killing of a woman, as the register of victims tells them apart. */
const KILLINGS: readonly CrimeCount[] = [
	{ crime: 'femicide', sex: 'women' },
	{ crime: 'intentional_homicide', sex: 'women' }
];

/** What a count is made of: one register, one unit, some crimes, one year. */
interface Counted {
	readonly register: Register;
	readonly unit: 'files' | 'victims';
	readonly crimes: readonly CrimeCount[];
	readonly year: number;
}

/**
 * SQL for a count of `crime_year` per 100,000 women of the year and of the months counted, at the cut
 * asked for, or else at the newest cut that has all the crimes for the 32 states.
 * Columns: `cve_ent`, `cut`, `months`, `source`, `n`, `women`, `rate`, and for killings `femicide` and
 * `intentional_homicide`. No row when no cut has them.
 */
export function crimeRateSql({ crimes, ...of }: RateQuery, { year, filters }: Question): string {
	const counted: Counted = { ...of, crimes, year };
	const killings = besideSql(counted);
	return `with
${heldSql('held', counted)},
${chosenSql('chosen', 'held', counted, filters.cut)},
counted as (
	select
		cve_ent,
		cut,
		max(months) as months,
		max(source) as source,
		sum(n) as n
	from held
	where cut = (select cut from chosen)
	group by cve_ent, cut
)${killings.with}
select
	counted.cve_ent,
	counted.cut,
	cast(counted.months as double) as months,
	counted.source,
	cast(counted.n as double) as n,
	cast(women.population as double) as women,
	100000 * cast(counted.n as double)
		/ nullif(cast(women.population as double) * counted.months / cast(12 as double), 0) as rate${killings.columns}
from counted
join population as women
	on women.cve_ent = counted.cve_ent
	and women.year = ${year}
	and women.sex = 'women'
	and women.age_group = 'all'${killings.join}
order by counted.cve_ent`;
}

/**
 * SQL for the percentage that some counts of `crime_year` make of others that contain them, at one cut
 * chosen as in `crimeRateSql`. Columns: `cve_ent`, `cut`, `months`, `source`, `part`, `whole`, `share`
 * (null where the whole is zero), and for killings `femicide` and `intentional_homicide`.
 */
export function crimeShareSql({ part, whole, ...of }: ShareQuery, question: Question): string {
	const counted: Counted = { ...of, crimes: whole, year: question.year };
	const killings = besideSql(counted);
	return `with
${heldSql('held', counted)},
${chosenSql('chosen', 'held', counted, question.filters.cut)},
counted as (
	select
		cve_ent,
		cut,
		max(months) as months,
		max(source) as source,
		sum(case when ${isAmong(part)} then n else 0 end) as part,
		sum(n) as whole
	from held
	where cut = (select cut from chosen)
	group by cve_ent, cut
)${killings.with}
select
	counted.cve_ent,
	counted.cut,
	cast(counted.months as double) as months,
	counted.source,
	cast(counted.part as double) as part,
	cast(counted.whole as double) as whole,
	100 * cast(counted.part as double) / nullif(cast(counted.whole as double), 0) as share${killings.columns}
from counted${killings.join}
order by counted.cve_ent`;
}

/**
 * Femicide and intentional homicide of women in the same months, for every figure that counts one of
 * them: how a state classifies is part of what the figure says. Victims are read at the cut of the
 * figure; beside files, at the newest cut of the victims that counts as many months.
 */
function besideSql(counted: Counted): { with: string; columns: string; join: string } {
	if (!counted.crimes.some(isKilling)) return { with: '', columns: '', join: '' };
	const killed: Counted = { ...counted, unit: 'victims', crimes: KILLINGS };
	const months = 'months = (select max(months) from counted)';
	const chosen = counted.unit === 'victims' ? 'chosen' : 'chosen_beside';
	const choice = chosenSql(chosen, 'killed', killed, undefined, months);
	return {
		with: `,
${heldSql('killed', killed)},
${counted.unit === 'victims' ? '' : `${choice},\n`}beside as (
	select
		cve_ent,
		sum(case when crime = 'femicide' then n else 0 end) as femicide,
		sum(case when crime = 'intentional_homicide' then n else 0 end) as intentional_homicide
	from killed
	where cut = (select cut from ${chosen})
	group by cve_ent
)`,
		columns: `,
	cast(beside.femicide as double) as femicide,
	cast(beside.intentional_homicide as double) as intentional_homicide`,
		join: `
left join beside on beside.cve_ent = counted.cve_ent`
	};
}

function isKilling({ crime, sex }: CrimeCount): boolean {
	return crime === 'femicide' || (crime === 'intentional_homicide' && sex === 'women');
}

/** The counts of every cut, read once: engines would otherwise scan the table for each mention. */
function heldSql(name: string, { register, unit, year, crimes }: Counted): string {
	return `${name} as materialized (
	select cut, cve_ent, months, source, crime, sex, n
	from crime_year
	where register = ${quoted(register)}
		and unit = ${quoted(unit)}
		and year = ${year}
		and ${isAmong(crimes)}
)`;
}

/** The newest cut, or the one asked for, that has every crime for every state. */
function chosenSql(
	name: string,
	held: string,
	{ crimes }: Counted,
	cut: string | undefined,
	also?: string
): string {
	const byState = [
		"cve_ent between '01' and '32'",
		...(cut === undefined ? [] : [`cut = ${quoted(cut)}`]),
		...(also === undefined ? [] : [also])
	];
	return `${name} as (
	select max(cut) as cut
	from (
		select cut
		from ${held}
		where ${allOf(byState, 3)}
		group by cut
		having count(*) = ${STATES} * ${crimes.length}
	) as complete
)`;
}

function isAmong(crimes: readonly CrimeCount[]): string {
	const each = crimes.map(({ crime, sex }) => `crime = ${quoted(crime)} and sex = ${quoted(sex)}`);
	return each.length === 1 ? each.join('') : `(${each.join(' or ')})`;
}
