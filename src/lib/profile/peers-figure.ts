/** Key figures of a state beside its peers and the nation: those that cannot be told apart from it are grey. */
import { placeInSentence } from '../catalog/states';
import { compareFigured } from '../compare/figured';
import type { Figured } from '../figures/types';
import { comparedPath } from '../figures/compare';
import { formatList, upperFirst } from '../i18n/format';
import { profileFigures } from '../i18n/profile-figures';
import type { ParallelDrawing } from '../picture/types';
import type { Result } from '../query/types';
import { profileFileName, type ProfileContext } from './figure-texts';

/**
 * Of the themes of the profile, what all states have in whole years. No files: how many are recorded differs too much
 * from state to state to stand beside each other as if it were violence.
 */
const peerIndicators = [
	'partner_lifetime_any',
	'community_lifetime',
	'childhood_any',
	'women_killings_rate',
	'partner_complaint'
] as const;

/** Where their answers lie, in the same order. */
export const peerAnswers: readonly string[] = peerIndicators.map(comparedPath);

/**
 * The state, its peers and the nation.
 *
 * @param results the answers at `peerAnswers`
 * @param peers `cve_ent` of the other states, in order; none leaves the state beside the nation
 * @throws RangeError when an answer lacks one of the places
 */
export function peersFigure(
	context: ProfileContext,
	results: readonly Result[],
	peers: readonly string[]
): Figured<ParallelDrawing> {
	const { record, texts, lang } = context;
	const { cve_ent } = record;
	const t = profileFigures[lang];
	const others = formatList(
		peers.map((code) => placeInSentence(code, lang)),
		lang
	);
	const subject = placeInSentence(cve_ent, lang);
	return compareFigured(
		{
			lang,
			results,
			states: [cve_ent, ...peers],
			base: cve_ent,
			order: 'given',
			names: texts.sources,
			cautions: texts.notes
		},
		{
			id: 'peers',
			title: upperFirst(peers.length === 0 ? t.peersNone(subject) : t.peersAlone(subject, others)),
			pageTitle: t.peers,
			fileName: profileFileName(context, t.filePeers, ...peers)
		}
	);
}
