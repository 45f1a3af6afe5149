import { isApart } from '../catalog/apart';
import { MONTHS_A_YEAR } from '../stats/rate';
import { monthlyCounts, municipalSql, type MunicipalTopic } from './record-municipal-sql';
import { columnsByPlace, firstOf, grouped, requireNumber, requireText, span } from './record-rows';
import type { MunicipalNames, MunicipalRecord, MunicipalRow } from './records';
import { quoted } from './sql-text';
import type { Engine, SqlRow } from './types';
import { numberIn } from './values';

type Monthly = NonNullable<MunicipalRecord['monthly']>;

/**
 * The record of a topic in the municipalities of a state.
 *
 * @throws RangeError when a code lacks a year, or is neither a municipality nor one that stands apart
 */
export async function municipalRecord(
	engine: Engine,
	id: MunicipalTopic,
	cve_ent: string
): Promise<MunicipalRecord> {
	const sql = municipalSql(id, cve_ent);
	const rows = await engine.query(sql);
	const ofYears = rows.filter((row) => numberIn(row, 'month') === null);
	const ofMonths = rows.filter((row) => numberIn(row, 'month') !== null);
	const years = ofYears.map((row) => requireNumber(row, 'year'));
	const first = Math.min(...years);
	const last = Math.max(...years);
	const n = columnsByPlace(ofYears.map(yearPoint), first, last);
	const monthly = await monthlyOf(engine, id);
	const known = await knownMunicipalities(engine, cve_ent);
	const strange = Object.keys(n).find(
		(code) => !isApart(code) && !known.some(({ cvegeo }) => cvegeo === code)
	);
	if (strange !== undefined) throw new RangeError(`${strange} is no municipality`);
	const women = await womenByMunicipality(engine, cve_ent, first, last);
	const months = grouped(ofMonths, (row) => requireText(row, 'cvegeo'));
	const inMonths = (cvegeo: string): Pick<MunicipalRow, 'months'> => {
		const own = months.get(cvegeo);
		return own && monthly ? { months: monthsOf(own, monthly) } : {};
	};
	return {
		topic: id,
		cve_ent,
		cut: requireText(firstOf(ofYears), 'cut'),
		first,
		months: span(first, last).map((year) => monthsOfYear(ofYears, year)),
		monthly,
		municipalities: known.map((one): MunicipalRow => {
			const counted = n[one.cvegeo];
			if (counted === undefined) throw new RangeError(`${one.cvegeo} has no count`);
			return { ...one, women: women[one.cvegeo] ?? null, n: counted, ...inMonths(one.cvegeo) };
		}),
		apart: Object.entries(n)
			.filter(([cvegeo]) => isApart(cvegeo))
			.map(([cvegeo, counted]) => ({ cvegeo, n: counted, ...inMonths(cvegeo) })),
		sources: ['sesnsp-municipal', 'conapo-population'],
		sql
	};
}

/** Every municipality's code and name, in order of code. */
export async function municipalNames(engine: Engine): Promise<MunicipalNames> {
	const rows = await engine.query('select cvegeo, name from municipalities order by cvegeo');
	return rows.map((row) => [requireText(row, 'cvegeo'), requireText(row, 'name')] as const);
}

async function knownMunicipalities(
	engine: Engine,
	cve_ent: string
): Promise<readonly Pick<MunicipalRow, 'cvegeo' | 'name' | 'since'>[]> {
	const rows = await engine.query(`select cvegeo, name, since
from municipalities
where cve_ent = ${quoted(cve_ent)}
order by cvegeo`);
	return rows.map((row) => ({
		cvegeo: requireText(row, 'cvegeo'),
		name: requireText(row, 'name'),
		since: numberIn(row, 'since')
	}));
}

async function womenByMunicipality(
	engine: Engine,
	cve_ent: string,
	first: number,
	last: number
): Promise<Readonly<Record<string, readonly number[]>>> {
	const rows = await engine.query(`select cvegeo, year, population as n
from population_municipality
where sex = 'women'
	and substr(cvegeo, 1, 2) = ${quoted(cve_ent)}
	and year between ${first} and ${last}
order by cvegeo, year`);
	return columnsByPlace(rows.map(yearPoint), first, last);
}

/** The cut and span of the months, which are those of the whole country. */
async function monthlyOf(engine: Engine, id: MunicipalTopic): Promise<Monthly | null> {
	if (monthlyCounts[id].length === 0) return null;
	const [row] = await engine.query(`select
	cut,
	min(year) as first,
	max(year) as last
from crime_municipality_month
group by cut
order by cut desc
limit 1`);
	if (row === undefined) return null;
	const cut = requireText(row, 'cut');
	const first = requireNumber(row, 'first');
	const years = Number(cut.slice(0, 4)) - first;
	return {
		cut,
		from: `${first}-01`,
		length: MONTHS_A_YEAR * years + Number(cut.slice(5, 7)),
		counts: monthlyCounts[id]
	};
}

/** The months of the counts that have any file. */
function monthsOf(
	rows: readonly SqlRow[],
	{ from, length }: Monthly
): Readonly<Record<string, readonly number[]>> {
	const counts = grouped(rows, (row) => requireText(row, 'crime'));
	return Object.fromEntries(
		[...counts].map(([crime, own]) => {
			const n = Array.from({ length }, () => 0);
			for (const row of own) {
				const year = requireNumber(row, 'year') - Number(from.slice(0, 4));
				const at = MONTHS_A_YEAR * year + requireNumber(row, 'month') - 1;
				if (n[at] === undefined) throw new RangeError(`outside: ${JSON.stringify(row)}`);
				n[at] = requireNumber(row, 'n');
			}
			return [crime, n];
		})
	);
}

function monthsOfYear(rows: readonly SqlRow[], year: number): number {
	const told = rows
		.filter((row) => row['year'] === year)
		.map((row) => requireNumber(row, 'months'));
	if (new Set(told).size !== 1) throw new RangeError(`${year} counts different months`);
	return firstOf(told);
}

function yearPoint(row: SqlRow): { cve_ent: string; at: number; n: number } {
	return {
		cve_ent: requireText(row, 'cvegeo'),
		at: requireNumber(row, 'year'),
		n: requireNumber(row, 'n')
	};
}
