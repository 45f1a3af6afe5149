import type { Held } from '../../../../scripts/import/official/held';
import { importOfficial } from '../../../../scripts/import/official/import-official';
import type { OfficialImport } from '../../../../scripts/import/official/import-official';
import { writeFolder } from '../../../../scripts/import/official/merge';
import { stateCodes } from '../../../../scripts/import/lib/states';
import { memoryOutput } from '../../../../scripts/import/lib/write';
import { fileOf, latin1 } from '../fault';
import { cutOf, officialText, type SmallOfficial } from './small-official';

/** How a test imports: what is held, how many states there have to be, and what the reader said. */
export interface SmallOptions {
	readonly held?: Held;
	readonly states?: number;
	readonly stated?: string;
	readonly history?: boolean;
	readonly name?: string;
}

/** Imports bytes as an official file. */
export function importBytes(
	bytes: Uint8Array,
	{ held = new Map(), states = 2, stated, history = false, name = 'datos.csv' }: SmallOptions = {}
): Promise<OfficialImport> {
	return importOfficial([fileOf(bytes, name)], held, {
		states: stateCodes.slice(0, states),
		stated: stated === undefined ? null : cutOf(stated),
		history,
		progress: () => undefined
	});
}

/** What is held once small files, Latin-1 CSVs, were imported one after the other. */
export async function heldWith(...smalls: readonly SmallOfficial[]): Promise<Held> {
	let held: Held = new Map();
	for (const small of smalls) {
		const bytes = latin1(officialText(small));
		held = (await importBytes(bytes, { held, states: small.states, history: true })).held;
	}
	return held;
}

/** The two tables of a folder as they would be written, unzipped, one after the other. */
export function tablesOf(held: Held, folder: string): string {
	const output = memoryOutput();
	const found = held.get(folder);
	if (!found) return '';
	writeFolder(output, folder, found);
	return [...output.files]
		.filter(([path]) => path.includes('/crime_'))
		.map(([path, bytes]) => `${path}\n${Buffer.from(bytes).toString('base64')}`)
		.join('\n');
}
