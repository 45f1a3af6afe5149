import type { Sources } from './sources';
import type { Output } from './write';

/** The import of one source: reads the publisher's files, writes our tidy tables. */
export interface ImportModule {
	readonly id: string;
	readonly title: string;
	/** Throws `SourceError` when a file is not what it should be. `progress` takes one short line. */
	run(sources: Sources, output: Output, progress: (text: string) => void): Promise<void> | void;
}
