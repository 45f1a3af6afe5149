/** What the catalogue says of itself before anyone chooses. */
import type { Lang } from '../../catalog/types';
import { programmes as words } from '../../i18n/programmes';
import type { Programme } from '../../query/response-records';
import { codesIn } from './filter';
import { tellsPeople } from './words';

/** Designs that compare: in time, with another group, or by lot. */
const COMPARING: readonly string[] = ['pre_post', 'controlled', 'rct'];

/** An evaluation of which no page tells, or tells how it was made. */
const UNTOLD: readonly string[] = ['unknown', 'internal'];

/** Whether a programme's evaluation compares and is not still under way. */
export function isCompared({
	evaluation,
	evaluation_state: state
}: Pick<Programme, 'evaluation' | 'evaluation_state'>): boolean {
	return COMPARING.includes(evaluation) && state !== 'under_way';
}

/** How many programmes in how many countries, of how many the people reached were reported, and how they were evaluated. */
export function leadOf(programmes: readonly Programme[], lang: Lang): string {
	const t = words[lang];
	const countries = new Set(programmes.flatMap((programme) => codesIn(programme, 'countries')));
	const reached = programmes.filter(tellsPeople).length;
	const other = programmes.filter(({ reach }) => reach.length > 0).length - reached;
	const untold = programmes.filter(({ evaluation }) => UNTOLD.includes(evaluation)).length;
	const reach = [t.leadReached(reached), ...(other > 0 ? [t.leadOtherFigure(other)] : [])];
	return [
		t.lead(programmes.length, countries.size),
		`${reach.join('; ')}.`,
		t.leadEvaluated(programmes.filter(isCompared).length, untold)
	].join(' ');
}
