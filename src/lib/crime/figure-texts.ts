/** What the figures of crimes name and say, as their modules get it. Types only. */
import type { SourceNames } from './words';

export interface CrimeFigureTexts {
	/** What every figure of the topic has to say (`caveatsOf`). */
	readonly notes: readonly string[];
	/** The publications that may be named, by id. */
	readonly sources: SourceNames;
}
