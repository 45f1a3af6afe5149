import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../helpers/files';
import { tableRows } from './tables';

/** A file of `data/`. */
export function dataBytes(path: string): Uint8Array {
	return new Uint8Array(readFileSync(join(root, 'data', path)));
}

/** The rows of a table of `data/`, header left out, fields joined by spaces. */
export function dataRows(path: string): string[] {
	return tableRows(dataBytes(path), path).slice(1);
}

/** A JSON file of `data/`. */
export function dataJson(path: string): unknown {
	return JSON.parse(new TextDecoder().decode(dataBytes(path)));
}
