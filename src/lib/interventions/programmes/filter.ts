/** Which programmes a view asks for, and how many each further choice would leave. */
import type { Lang } from '../../catalog/types';
import { holdsWords } from '../../i18n/fold';
import type { Programme } from '../../query/response-records';
import type { ProgrammesView } from '../../view/interventions-types';
import { facetCodes, facets, type Facet } from '../../view/programmes-view';
import { codeName } from './names';
import { lengthCode, sessionCode, startCode } from './ranges';

const once = <T>(values: readonly T[]): readonly T[] => [...new Set(values)];

/**
 * The codes that a programme has in a part of the view: its countries are its own and those where it runs, its
 * evaluations the one named for it and those that its results come from, its respondents all who answered.
 */
export function codesIn(programme: Programme, facet: Facet): readonly string[] {
	switch (facet) {
		case 'countries':
			return once([
				...(programme.country === null ? [] : [programme.country]),
				...programme.places.map(({ country }) => country)
			]);
		case 'states':
			return once(programme.places.flatMap(({ cve_ent }) => cve_ent ?? []));
		case 'starts':
			return [startCode(programme)];
		case 'approaches':
			return programme.approaches;
		case 'populations':
			return programme.population;
		case 'formats':
			return programme.format;
		case 'lengths':
			return [lengthCode(programme)];
		case 'sessions':
			return [sessionCode(programme)];
		case 'levels':
			return programme.prevention_level === null ? [] : [programme.prevention_level];
		case 'evaluations':
			return once([programme.evaluation, ...programme.results.map(({ design }) => design)]);
		case 'respondents':
			return programme.results.length === 0
				? ['none']
				: once(programme.results.map(({ respondent }) => respondent));
	}
}

/** The words of a programme that a text is looked for in: its names, who runs it, where, and what it does. */
export function wordsOf(programme: Programme, lang: Lang): string {
	const { name, operator, organisation, summary, places } = programme;
	const named = (['countries', 'states', 'approaches', 'populations'] as const).flatMap((facet) =>
		codesIn(programme, facet).map((code) => codeName(facet, code, lang))
	);
	return [
		name.es,
		name.en,
		operator ?? '',
		organisation?.name ?? '',
		...places.map(({ place }) => place ?? ''),
		...named,
		summary[lang]
	].join(' ');
}

type Filters = Pick<ProgrammesView, 'lang' | 'text' | 'reach' | Facet>;

/** Whether every word typed begins a word of the programme, accents and case forgiven; and its reach, if asked for. */
function keptByText(programme: Programme, { text, reach, lang }: Filters): boolean {
	if (reach === 'reported' && programme.reach.length === 0) return false;
	return text === '' || holdsWords(wordsOf(programme, lang), text);
}

function keptBy(programme: Programme, view: Filters, facet: Facet): boolean {
	const asked = view[facet];
	return asked.length === 0 || codesIn(programme, facet).some((code) => asked.includes(code));
}

/** The programmes that a view asks for, in the order given: any of the codes of a part, and all parts. */
export function filtered(programmes: readonly Programme[], view: Filters): readonly Programme[] {
	return programmes.filter(
		(programme) =>
			facets.every((facet) => keptBy(programme, view, facet)) && keptByText(programme, view)
	);
}

/** One code of a part of the view, and how many programmes have it among those that the other parts leave. */
export interface Option {
	readonly code: string;
	readonly count: number;
	readonly chosen: boolean;
}

/** The options of every part of the view: the codes that some programme has, or that are chosen. */
export function optionsOf(
	programmes: readonly Programme[],
	view: Filters
): Readonly<Record<Facet, readonly Option[]>> {
	const byText = programmes.filter((programme) => keptByText(programme, view));
	const of = (facet: Facet): readonly Option[] => {
		const others = facets.filter((each) => each !== facet);
		const left = byText.filter((programme) =>
			others.every((other) => keptBy(programme, view, other))
		);
		const there = new Set(programmes.flatMap((programme) => codesIn(programme, facet)));
		return facetCodes[facet]
			.filter((code) => there.has(code) || view[facet].includes(code))
			.map((code) => ({
				code,
				count: left.filter((programme) => codesIn(programme, facet).includes(code)).length,
				chosen: view[facet].includes(code)
			}));
	};
	return {
		countries: of('countries'),
		states: of('states'),
		starts: of('starts'),
		approaches: of('approaches'),
		populations: of('populations'),
		formats: of('formats'),
		lengths: of('lengths'),
		sessions: of('sessions'),
		levels: of('levels'),
		evaluations: of('evaluations'),
		respondents: of('respondents')
	};
}

/** How many programmes would be left if only those whose reach was reported were shown, and all. */
export function reachCounts(
	programmes: readonly Programme[],
	view: Filters
): Readonly<Record<ProgrammesView['reach'], number>> {
	const all = filtered(programmes, { ...view, reach: 'all' });
	return { all: all.length, reported: all.filter(({ reach }) => reach.length > 0).length };
}
