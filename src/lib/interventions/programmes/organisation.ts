/** The way from a programme to who runs it. */
import type { Lang } from '../../catalog/types';
import { interventionsPath } from '../../view/interventions-paths';

/** The organisation in the directory, found by its name. */
export function organisationHref({ name }: { readonly name: string }, lang: Lang): string {
	const query = new URLSearchParams({ q: name });
	return `${interventionsPath('organisations', lang)}?${query}`;
}
