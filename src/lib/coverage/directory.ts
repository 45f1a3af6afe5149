/** Who is documented in a state, by name and with the page that says so. */
import type { Text } from '../catalog/types';
import { fullName } from '../interventions/organisations/words';
import { reachLine, runsIn } from '../interventions/programmes/words';
import { menPopulations, peopleMeasures } from '../query/coverage-record';
import type { Cited, Organisation, Programme } from '../query/response-records';

export interface Documented {
	readonly id: string;
	readonly name: Text;
	/** Who runs a programme; null for an organisation. */
	readonly operator: string | null;
	/** What a programme does; null for an organisation. */
	readonly summary: Text | null;
	/** Whether it works with men or boys, as far as is known. */
	readonly men: boolean;
	/** How many a whole programme reached, one figure at a time, with who said so; none for an organisation. */
	readonly reach: readonly Text[];
	/** Address of the page that names it. */
	readonly source: string;
	/** Date of that page where it bears one (`YYYY`, `YYYY-MM`), else null. */
	readonly page_date: string | null;
}

export interface Directory {
	readonly organisations: readonly Documented[];
	readonly programmes: readonly Documented[];
}

/** The address of what a fact was read in: the page, or else the publication. */
export type AddressOf = (cited: Cited) => string;

/** The two records that a directory is taken from. */
export interface Records {
	readonly organisations: readonly Organisation[];
	readonly programmes: readonly Programme[];
}

function organisation(row: Organisation, addressOf: AddressOf): Documented {
	const name = fullName(row);
	return {
		id: row.id,
		name: { es: name, en: name },
		operator: null,
		summary: null,
		men: row.works_with_men === 'yes',
		reach: [],
		source: addressOf(row),
		page_date: row.page_date
	};
}

function programme(row: Programme, addressOf: AddressOf): Documented {
	const reach = row.reach.filter(
		({ qualifier, measure }) => qualifier !== 'expected' && peopleMeasures.includes(measure)
	);
	return {
		id: row.id,
		name: row.name,
		operator: row.operator,
		summary: row.summary,
		men: row.population.some((code) => menPopulations.includes(code)),
		reach: reach.map((each) => ({ es: reachLine(each, 'es'), en: reachLine(each, 'en') })),
		source: addressOf(row),
		page_date: null
	};
}

/** Who the records document in a state, each once, in the order of the records: the same that the coverage counts. */
export function directoryOf(cve_ent: string, records: Records, addressOf: AddressOf): Directory {
	return {
		organisations: records.organisations
			.filter((row) => row.cve_ent === cve_ent)
			.map((row) => organisation(row, addressOf)),
		programmes: records.programmes
			.filter((row) => runsIn(row, cve_ent))
			.map((row) => programme(row, addressOf))
	};
}
