import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A folder of a test's own, removed when the test's scope ends. */
export interface TemporaryFolder extends Disposable {
	readonly path: string;
}

/** Makes a temporary folder with files: path inside it → content. */
export function temporaryFolder(
	files: Readonly<Record<string, string | Uint8Array>> = {}
): TemporaryFolder {
	const path = mkdtempSync(join(tmpdir(), 'atlas-violeta-'));
	for (const [name, content] of Object.entries(files)) {
		const file = join(path, name);
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, content);
	}
	return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }) };
}
