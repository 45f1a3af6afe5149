/** What a state's page is made with: only what is documented in it. */
import type { Text } from '../../catalog/types';
import type { OrganisationsRecord, Organisation, Programme } from '../../query/response-records';
import { runsIn } from '../programmes/words';
import { onePageOf, type OnePage } from './directory';

export interface StateStart {
	readonly cve_ent: string;
	/** How many organisations the whole directory holds. */
	readonly all: number;
	readonly organisations: readonly Organisation[];
	readonly onePage: OnePage | null;
	/** Programmes that a page places in the state, in the order of the record. */
	readonly programmes: readonly {
		readonly id: string;
		readonly name: Text;
		readonly operator: string | null;
	}[];
}

/** The start of the page of a state. */
export function stateStartOf(
	cve_ent: string,
	{ organisations }: Pick<OrganisationsRecord, 'organisations'>,
	programmes: readonly Pick<Programme, 'id' | 'name' | 'operator' | 'places'>[]
): StateStart {
	return {
		cve_ent,
		all: organisations.length,
		organisations: organisations.filter((each) => each.cve_ent === cve_ent),
		onePage: onePageOf(organisations, cve_ent),
		programmes: programmes
			.filter((programme) => runsIn(programme, cve_ent))
			.map(({ id, name, operator }) => ({ id, name, operator }))
	};
}
