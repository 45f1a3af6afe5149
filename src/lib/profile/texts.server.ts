/** The catalogue's long texts that the figures of a profile name, in a language. */
import { states } from '../catalog/states';
import type { Lang } from '../catalog/types';
import { textsOf } from '../figures/profile.texts';
import { profilePath } from '../view/profile-paths';

/** The texts, which are the same for every state. */
export function profileTexts(lang: Lang): ReturnType<typeof textsOf> {
	const [first] = states;
	return textsOf(profilePath(first?.cve_ent ?? '', lang));
}
