/** What the designs of a programme's results cannot show. */
import type { Lang } from '../../catalog/types';
import { programmePage } from '../../i18n/programme-page';
import type { Programme } from '../../query/response-records';

/** A sentence a design that, with the figures read, cannot show effects, in the order of its results; and that a trial is under way, where one is. */
export function cautionsOf(
	programme: Pick<Programme, 'results' | 'evaluation' | 'evaluation_state'>,
	lang: Lang
): readonly string[] {
	const t = programmePage[lang];
	const sentences: Readonly<Record<string, string>> = {
		qualitative: t.qualitative,
		self_report: t.selfReport,
		pre_post: t.prePost,
		controlled: t.controlled
	};
	// No respondent of the tables is the comparison group: a figure of a controlled design is one side's only.
	const designs = [
		...new Set(
			programme.results
				.filter(({ design, value }) => design !== 'controlled' || value !== null)
				.map(({ design }) => design)
		)
	];
	const underWay = programme.evaluation === 'rct' && programme.evaluation_state === 'under_way';
	return [
		...designs.flatMap((design) => sentences[design] ?? []),
		...(underWay ? [t.underWay] : [])
	];
}
