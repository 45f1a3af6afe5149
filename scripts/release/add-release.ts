import { mkdirSync, writeFileSync } from 'node:fs';
import { archiveFiles, readArchive } from './archive';
import { packed } from './pack';
import { planRelease, type Addition } from './plan';
import { recordText } from './record';
import { planReport } from './report';

/**
 * Adds a release to the archive, or leaves the archive as it is when it has it.
 *
 * @param directory the folder of the archive, made where there is none
 * @returns what was done, in lines
 * @throws ReleaseError when it may not be added, or the archive is damaged; nothing is written then
 */
export function addRelease(directory: string, addition: Addition): readonly string[] {
	const plan = planRelease(readArchive(directory), addition);
	if (plan.status === 'held') return planReport(plan, 0);
	const pack = packed(plan.lines);
	const files = archiveFiles(directory, plan.record.release);
	mkdirSync(directory, { recursive: true });
	writeFileSync(files.pack, pack);
	writeFileSync(files.record, recordText(plan.record));
	return planReport(plan, pack.length);
}
