import fc from 'fast-check';
import { states } from '../../../src/lib/catalog/states';
import { MOST_PEERS, possiblePeers } from '../../../src/lib/view/profile-view';
import type { ProfileView } from '../../../src/lib/view/types';
import { langs } from './views';

/** Every view that an address of a profile can hold. */
export const profileViews: fc.Arbitrary<ProfileView> = fc
	.constantFrom(...states.map(({ cve_ent }) => cve_ent))
	.chain((state) =>
		fc.record({
			page: fc.constant('profile' as const),
			lang: langs,
			state: fc.constant(state),
			peers: fc.option(
				fc
					.uniqueArray(fc.constantFrom(...possiblePeers(state)), { maxLength: MOST_PEERS })
					.map((codes) => codes.sort()),
				{ nil: null }
			)
		})
	);
