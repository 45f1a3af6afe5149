import { gunzipSync } from 'fflate';
import { csvRecords } from '../../../scripts/import/lib/csv';
import type { ImportModule } from '../../../scripts/import/lib/module';
import { memorySources } from '../../../scripts/import/lib/read';
import { memoryOutput, type MemoryOutput } from '../../../scripts/import/lib/write';
import type { SmallSources } from './small';

/** Runs one module on small sources; `lines` are what it told the reader. */
export async function runModule(
	module: ImportModule,
	sources: SmallSources
): Promise<{ output: MemoryOutput; lines: readonly string[] }> {
	const output = memoryOutput();
	const lines: string[] = [];
	await module.run(memorySources(sources), output, (line) => lines.push(line));
	return { output, lines };
}

/** The rows of a table that was written, each as the text of its fields joined by spaces. */
export function rowsOf(output: MemoryOutput, path: string): string[] {
	const bytes = output.files.get(path);
	if (!bytes) throw new Error(`${path} was not written`);
	return tableRows(bytes, path).slice(1);
}

/** Header and rows of a `.csv` or `.csv.gz`, each as the text of its fields joined by spaces. */
export function tableRows(bytes: Uint8Array, path: string): string[] {
	const text = new TextDecoder().decode(path.endsWith('.gz') ? gunzipSync(bytes) : bytes);
	return [...csvRecords(text)].map(({ fields }) =>
		Array.from({ length: fields.length }, (_, index) => fields.at(index)).join(' ')
	);
}
