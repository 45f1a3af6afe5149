import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { SourceError } from '../lib/source-error';
import type { SourceFile } from '../lib/sources';
import { MOST_BYTES, zipEntries, type ZipEntry } from './archive';
import { csvTable } from './text';
import type { OfficialTable } from './table';
import { workbookTable } from './workbook';

/** A zip in a zip in a zip is nobody's way to publish. */
const DEEPEST = 3;

const junk = /(^|\/)(__MACOSX\/|\.DS_Store$|\._|Thumbs\.db$|desktop\.ini$)/i;

/**
 * The tables in a file: a CSV or an Excel workbook, plain, in a gzip, or in a zip that may hold
 * several. The first bytes tell what a file is, never its name. What computers leave in zips, and
 * PDFs beside the tables, are passed over. Throws `SourceError` for anything else.
 */
export async function openOfficial(file: SourceFile): Promise<readonly OfficialTable[]> {
	const tables = await tablesOf(file, 0);
	if (tables.length > 0) return tables;
	throw fault(file, 'a CSV or an Excel workbook', 'none in the zip');
}

async function tablesOf(file: SourceFile, depth: number): Promise<readonly OfficialTable[]> {
	if (depth > DEEPEST) throw fault(file, 'a file', `a zip in a zip, ${DEEPEST} times over`);
	if (begins(file, [0x1f, 0x8b])) return tablesOf(gunzipped(file), depth + 1);
	if (begins(file, [0xd0, 0xcf, 0x11, 0xe0])) {
		const found = 'a workbook with a password, or of Excel before 2007';
		throw fault(file, 'a CSV or an .xlsx without a password', found);
	}
	if (begins(file, [0x50, 0x4b])) return tablesOfZip(file, depth);
	if (isPdf(file)) throw fault(file, 'a CSV or an Excel workbook', 'a PDF');
	return [csvTable(file)];
}

async function tablesOfZip(file: SourceFile, depth: number): Promise<readonly OfficialTable[]> {
	const entries = zipEntries(file);
	if (entries.some(({ name }) => name === 'xl/workbook.xml')) {
		return [await workbookTable(file, entries)];
	}
	const tables: OfficialTable[] = [];
	for (const entry of entries) {
		const inner = innerFile(file, entry);
		if (junk.test(entry.name) || isPdf(inner)) continue;
		tables.push(...(await tablesOf(inner, depth + 1)));
	}
	return tables;
}

function innerFile(file: SourceFile, { name, bytes }: ZipEntry): SourceFile {
	const sha256 = createHash('sha256').update(bytes).digest('hex');
	return { path: `${file.path}/${name}`, bytes, sha256 };
}

/** The content of a gzip, under the name and sum of the file that was given. */
function gunzipped(file: SourceFile): SourceFile {
	try {
		return { ...file, bytes: gunzipSync(file.bytes, { maxOutputLength: MOST_BYTES }) };
	} catch (cause) {
		const reason = cause instanceof Error ? cause.message : String(cause);
		const found = `${file.bytes.length} bytes that do not unzip (${reason})`;
		throw new SourceError({ file: file.path, expected: 'a whole gzip file', found }, { cause });
	}
}

function begins({ bytes }: SourceFile, start: readonly number[]): boolean {
	return start.every((byte, at) => bytes[at] === byte);
}

function isPdf(file: SourceFile): boolean {
	return begins(file, [0x25, 0x50, 0x44, 0x46]);
}

function fault(file: SourceFile, expected: string, found: string): SourceError {
	return new SourceError({ file: file.path, expected, found });
}
