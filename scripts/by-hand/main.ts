/** `npm run by-hand`: checks the file of organisations that is kept by hand, and says what to write instead. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { dataFiles } from '../build/data-files';
import type { OrganisationRow } from './columns';
import { BY_HAND_FILE, byHand, problemsText } from './file';

const data = fileURLToPath(new URL('../../data', import.meta.url));
const organisations = dataFiles(data)
	.filter(({ table }) => table === 'organisations')
	.flatMap(({ path }): OrganisationRow[] => parse(readFileSync(path), { columns: true }));
const { rows, problems } = byHand(data, organisations, new Date().toISOString().slice(0, 10));

if (rows === null) {
	console.error(problemsText(problems));
	console.error(
		`\n${problems.length} ${problems.length === 1 ? 'problema' : 'problemas'} en / in ${join('data', BY_HAND_FILE)}`
	);
	process.exitCode = 1;
} else {
	console.log(
		`${BY_HAND_FILE}: ${rows.length} ${rows.length === 1 ? 'línea' : 'líneas'}, sin problemas / ${rows.length} ${rows.length === 1 ? 'line' : 'lines'}, no problem`
	);
}
