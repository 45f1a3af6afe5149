/** The eight organisations of the study, with what the atlas has of each. */
import type { Text } from '../../catalog/types';
import type { Organisation, Programme, StudyFact } from '../../query/response-records';
import { groupsOf, numberOf } from './facts';

export interface StudyOrganisation {
	readonly id: string;
	readonly name: string;
	/** Null where no page names the state. */
	readonly cve_ent: string | null;
	/** Place of the state in family violence, as the study gives it. */
	readonly rank: number | null;
	readonly programmes: readonly {
		readonly id: string;
		readonly name: Text;
		readonly summary: Text;
	}[];
}

/**
 * The organisations that the study ranks a state for, by name, each with its programmes of the catalogue.
 */
export function studyOrganisations(
	csos: readonly StudyFact[],
	organisations: readonly Organisation[],
	programmes: readonly Programme[]
): readonly StudyOrganisation[] {
	const rankOf = 'state_family_violence_rank';
	return groupsOf(csos, rankOf)
		.flatMap((id) => {
			const found = organisations.find((each) => each.id === id);
			if (!found) return [];
			const own = programmes.filter(({ organisation }) => organisation?.id === id);
			return {
				id,
				name: found.name,
				cve_ent: found.cve_ent,
				rank: numberOf(csos, rankOf, id),
				programmes: own.map((each) => ({ id: each.id, name: each.name, summary: each.summary }))
			};
		})
		.sort((a, b) => a.name.localeCompare(b.name, 'es'));
}
