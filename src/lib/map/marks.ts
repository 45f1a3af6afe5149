/** What the two drawings of the states share. */
import type { Hatch } from './legend';

/** How one drawing is told what to paint. `cve_ent` goes in, classes and texts come out. */
export interface Marks {
	/** Classes that set `--shade` and `--on-shade`; empty for no data. */
	readonly fillClass: (cve_ent: string) => string;
	readonly hatch: (cve_ent: string) => Hatch;
	/** All that a state says, for who cannot see it. */
	readonly label: (cve_ent: string) => string;
	/** Few characters that fit in a tile. */
	readonly value?: ((cve_ent: string) => string) | undefined;
	/** What the drawing is called. */
	readonly name: string;
	/** `cve_ent` of the chosen state. */
	readonly chosen: string | null;
	/** The state under the pointer or in focus. */
	readonly active: string | null;
	/** The one state that the tab key reaches. */
	readonly tabStop: string;
	/** False until scripts run: the drawing is then one picture. */
	readonly live: boolean;
}

/** The attribute by which a stage finds the state of an element. */
export const STATE_ATTRIBUTE = 'data-state';
