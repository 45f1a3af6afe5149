import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Held } from '../../../../scripts/import/official/held';
import { importOfficial } from '../../../../scripts/import/official/import-official';
import { writeFolder } from '../../../../scripts/import/official/merge';
import { stateCodes } from '../../../../scripts/import/lib/states';
import { memoryOutput } from '../../../../scripts/import/lib/write';
import { fileOf, latin1 } from '../fault';
import { dataHeld, officialFields, withoutCut } from './from-tables';
import { workbook, zipped } from './pack';
import { textOf } from './small-official';

const { held: all, bytes } = dataHeld('sesnsp-victims', 'sesnsp-crimes', 'sesnsp-rnid');
type Folder = 'sesnsp-victims' | 'sesnsp-crimes' | 'sesnsp-rnid';

/** The table files of a folder once `file` was added to data without the folder's newest cut. */
async function imported(folder: Folder, file: Uint8Array): Promise<Map<string, Uint8Array>> {
	const before: Held = withoutCut(all, folder, newestOf(folder));
	const { held } = await importOfficial([fileOf(file, 'oficial')], before, {
		states: stateCodes,
		stated: null,
		history: false,
		progress: () => undefined
	});
	const output = memoryOutput();
	const added = held.get(folder);
	if (added) writeFolder(output, folder, added);
	return new Map([...output.files].filter(([path]) => path.includes('/crime_')));
}

/** The cut of a folder's months: the one that goes and comes back. */
function newestOf(folder: Folder): string {
	return all.get(folder)?.months[0]?.cut ?? '';
}

/** The table files of a folder as they are committed. */
function committed(folder: Folder): Map<string, Uint8Array> {
	return new Map([...bytes].filter(([path]) => path.startsWith(`${folder}/crime_`)));
}

describe('data/ → an official file → importOfficial', () => {
	let fields: Readonly<Record<Folder, readonly (readonly string[])[]>>;
	beforeAll(() => {
		fields = {
			'sesnsp-victims': officialFields(all, 'sesnsp-victims'),
			'sesnsp-crimes': officialFields(all, 'sesnsp-crimes'),
			'sesnsp-rnid': officialFields(all, 'sesnsp-rnid')
		};
	});
	const csv = (folder: Folder) => textOf(fields[folder]);

	it.each<[string, Folder, () => Uint8Array]>([
		['IDVFC in Latin-1', 'sesnsp-victims', () => latin1(csv('sesnsp-victims'))],
		[
			'IDEFC in UTF-8 with a mark',
			'sesnsp-crimes',
			() => Buffer.from(`\ufeff${csv('sesnsp-crimes')}`)
		],
		['RNID in a gzip', 'sesnsp-rnid', () => gzipSync(latin1(csv('sesnsp-rnid')))],
		[
			'RNID in a workbook',
			'sesnsp-rnid',
			() => workbook([{ name: 'RNID', rows: fields['sesnsp-rnid'] }])
		],
		[
			'IDEFC in a workbook',
			'sesnsp-crimes',
			() => workbook([{ name: 'IDEFC', rows: fields['sesnsp-crimes'] }])
		],
		[
			'IDVFC in a zip',
			'sesnsp-victims',
			() => zipped({ 'a/IDVFC.csv': latin1(csv('sesnsp-victims')) })
		]
	])('%s gives the tables of data/ to the byte', async (_, folder, file) => {
		const after = await imported(folder, file());
		expect([...after.keys()].sort()).toEqual([...committed(folder).keys()].sort());
		for (const [path, content] of committed(folder)) {
			expect(Buffer.compare(after.get(path) ?? new Uint8Array(), content), path).toBe(0);
		}
	});

	it('holds counts worth the trip', () => {
		expect(fields['sesnsp-victims'].length).toBeGreaterThan(10_000);
		expect(fields['sesnsp-rnid'].length).toBeGreaterThan(500);
	});
});
