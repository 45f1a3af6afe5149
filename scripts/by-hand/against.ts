import type { OrganisationRow } from './columns';

/** What the file is held against. */
export interface Against {
	/** The organisations of every other file. */
	readonly organisations: readonly OrganisationRow[];
	/** Official name of a state's municipality as a text writes it, or null. */
	readonly municipality: (cve_ent: string, text: string) => string | null;
	/** Whether a name says a place below the state, or may. */
	readonly tellsPlace: (name: string, cve_ent: string | null) => boolean;
	/** `YYYY-MM-DD`. */
	readonly today: string;
}
