import { dataset } from '../catalog/datasets';
import { indicator } from '../catalog/indicators';
import { source } from '../catalog/sources';
import { NATION, states } from '../catalog/states';
import type { Indicator } from '../catalog/types';
import { MONTHS_A_YEAR } from '../stats/rate';
import { finishedRow, noFigure } from './finished-row';
import { isComputed, MICRODATA_SOURCE } from './prevalence';
import { sqlFor } from './sql';
import { QueryError, type Question, type Result, type SqlRow } from './types';
import { numberIn, textIn } from './values';

/** The nation first, then the states in order of code. */
const places: readonly string[] = [NATION, ...states.map(({ cve_ent }) => cve_ent)];

/**
 * The result of a question from the rows that its SQL gave: intervals and precision are added, the nation
 * and the 32 states are all there, and a place without a row has no data.
 *
 * - Survey estimates: logit interval on the degrees of freedom of the design.
 * - Rates: exact Poisson interval of the count. Shares: exact binomial interval. The precision of both is
 *   that of the count in the numerator.
 *
 * @throws QueryError when no cut, or not the one asked for, holds the figure for the 32 states
 */
export function finish(question: Question, sqlRows: readonly SqlRow[]): Result {
	const entry = indicator(question.indicator);
	const byPlace = new Map(sqlRows.map((row) => [textIn(row, 'cve_ent'), row]));
	return {
		question,
		...publication(question, entry, sqlRows),
		rows: places.map((cve_ent) => {
			const row = byPlace.get(cve_ent);
			return { cve_ent, ...noFigure, ...(row && finishedRow(entry.query.kind, row)) };
		}),
		sql: sqlFor(question)
	};
}

/** The cut, the months and the sources: those that the rows name, or else the indicator's. */
function publication(
	question: Question,
	entry: Indicator,
	rows: readonly SqlRow[]
): Pick<Result, 'cut' | 'months' | 'sources'> {
	const { year, filters } = question;
	switch (entry.query.kind) {
		case 'prevalence': {
			const sources = isComputed(filters) ? [MICRODATA_SOURCE] : (named(rows) ?? entry.sources);
			return { cut: `${year}`, months: null, sources };
		}
		case 'crime_rate':
		case 'crime_share': {
			const [row] = rows;
			const cut = row && textIn(row, 'cut');
			if (!row || !cut) throw noSuchCut(question);
			const registers = dataset('crime_year').sources;
			const others = entry.sources.filter((id) => !registers.includes(id));
			return {
				cut,
				months: numberIn(row, 'months'),
				sources: [...(named(rows) ?? []), ...others]
			};
		}
		case 'death_rate':
			return {
				cut: source('inegi-mortality').cut ?? `${year}`,
				months: MONTHS_A_YEAR,
				sources: entry.sources
			};
		case 'documented':
			return { cut: `${year}`, months: null, sources: entry.sources };
	}
}

function named(rows: readonly SqlRow[]): readonly string[] | null {
	const ids = new Set(rows.map((row) => textIn(row, 'source')).filter((id) => id !== null));
	return ids.size > 0 ? [...ids].sort() : null;
}

function noSuchCut({ filters, year }: Question): QueryError {
	if (filters.cut === undefined)
		return new QueryError({
			es: `Ningún corte tiene esta cifra por estado para ${year}.`,
			en: `No cut holds this figure by state for ${year}.`
		});
	return new QueryError({
		es: `El corte ${filters.cut} no tiene esta cifra por estado para ${year}.`,
		en: `The cut ${filters.cut} does not hold this figure by state for ${year}.`
	});
}
