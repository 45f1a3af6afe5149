/** The views of the interventions' pages. Types only. */
import type { Lang } from '../catalog/types';
import type { EvidenceDesign, EvidenceOutcome } from '../query/response-records';

interface InterventionsViewBase {
	readonly page: 'interventions';
	readonly lang: Lang;
}

/** The catalogue of programmes, or one of them. Empty lists filter nothing. */
export interface ProgrammesView extends InterventionsViewBase {
	readonly section: 'programmes';
	/** Id of a programme whose own page it is, or null. */
	readonly programme: string | null;
	readonly text: string;
	readonly countries: readonly string[];
	readonly states: readonly string[];
	/** Codes of `startDecades`. */
	readonly starts: readonly string[];
	readonly approaches: readonly string[];
	readonly populations: readonly string[];
	readonly formats: readonly string[];
	/** Codes of `programmeLengths` and of `sessionLengths`. */
	readonly lengths: readonly string[];
	readonly sessions: readonly string[];
	readonly levels: readonly string[];
	readonly evaluations: readonly string[];
	/** Codes of `resultRespondents`. */
	readonly respondents: readonly string[];
	/** Only programmes whose reach somebody reported. */
	readonly reach: 'all' | 'reported';
	readonly order: 'name' | 'start' | 'country';
	/** Ids of up to four programmes set side by side. */
	readonly compare: readonly string[];
}

/** The directory, whole or of one state. */
export interface OrganisationsView extends InterventionsViewBase {
	readonly section: 'organisations';
	/** `cve_ent` of the state whose own page it is, or null. */
	readonly place: string | null;
	readonly text: string;
	/** `cve_ent`, or `none` for those whose state no page names. */
	readonly states: readonly string[];
	readonly themes: readonly string[];
	readonly scopes: readonly string[];
	readonly men: 'all' | 'yes';
	/** Which part of the list, from 1: `SHEET` organisations each. */
	readonly sheet: number;
}

export interface StudyView extends InterventionsViewBase {
	readonly section: 'study';
}

export interface PublicResponseView extends InterventionsViewBase {
	readonly section: 'response';
	/** `cve_ent` of the state chosen, or null. */
	readonly state: string | null;
	readonly form: 'auto' | 'map' | 'tiles';
}

/** Effects of prevention, by study. Empty lists filter nothing; years null are open. */
export interface EvidenceView extends InterventionsViewBase {
	readonly section: 'evidence';
	readonly outcome: EvidenceOutcome;
	readonly designs: readonly EvidenceDesign[];
	readonly countries: readonly string[];
	readonly populations: readonly string[];
	readonly from: number | null;
	readonly to: number | null;
	readonly outliers: 'with' | 'without';
	readonly order: 'effect' | 'year' | 'precision';
	/** Whether the list of studies is cut, or whole. */
	readonly rows: 'first' | 'all';
}

export type InterventionsView =
	ProgrammesView | OrganisationsView | StudyView | PublicResponseView | EvidenceView;
