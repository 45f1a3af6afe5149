import fc from 'fast-check';
import { states } from '../../../src/lib/catalog/states';
import {
	accompanied,
	canOrder,
	comparable,
	MOST_INDICATORS
} from '../../../src/lib/view/compare-indicators';
import { BY_NAME, MOST_STATES } from '../../../src/lib/view/compare-view';
import type { CompareView } from '../../../src/lib/view/types';
import { langs } from './views';

const codes = states.map(({ cve_ent }) => cve_ent);

const orderable = comparable.filter(canOrder).map(({ id }) => id);

/** Every view that sets states beside each other. */
export const compareViews: fc.Arbitrary<CompareView> = fc
	.record({
		chosen: fc.uniqueArray(fc.constantFrom(...codes), { maxLength: MOST_STATES }),
		ids: fc
			.uniqueArray(fc.constantFrom(...comparable.map(({ id }) => id)), {
				minLength: 1,
				maxLength: MOST_INDICATORS
			})
			.map(accompanied)
	})
	.chain(({ chosen, ids }) =>
		fc.record({
			page: fc.constant('compare' as const),
			lang: langs,
			states: fc.constant([...chosen].sort()),
			indicators: fc.constant(ids),
			base: fc.constantFrom('00', ...(chosen.length === 0 ? codes : chosen)),
			order: fc.constantFrom(BY_NAME, ...ids.filter((id) => orderable.includes(id)))
		})
	);
