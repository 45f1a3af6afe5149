/**
 * A pack: files of one line each behind one another, compressed together (Brotli, RFC 7932). Lines are found by their
 * SHA-256, so that a pack needs no index and a release only adds the lines that no earlier one has.
 */
import { createHash } from 'node:crypto';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';

/** Of a file's text, in hexadecimal. */
export function sumOf(text: string): string {
	return createHash('sha256').update(text).digest('hex');
}

/**
 * Lines as a pack, in the order given.
 *
 * @param lines each with its line end, its only one
 * @throws RangeError for a text that is not one line
 */
export function packed(lines: readonly string[]): Uint8Array {
	const strange = lines.find((line) => line.indexOf('\n') !== line.length - 1);
	if (strange !== undefined) {
		throw new RangeError(`not one line: ${JSON.stringify(strange.slice(0, 60))}`);
	}
	const bytes = Buffer.from(lines.join(''));
	return brotliCompressSync(bytes, {
		params: {
			[constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
			[constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
			[constants.BROTLI_PARAM_SIZE_HINT]: bytes.length
		}
	});
}

/**
 * The lines of a pack by their sum.
 *
 * @throws Error of the decoder for what is not a whole pack
 */
export function unpacked(pack: Uint8Array): ReadonlyMap<string, string> {
	const lines =
		brotliDecompressSync(pack)
			.toString('utf8')
			.match(/[^\n]*\n/g) ?? [];
	return new Map(lines.map((line) => [sumOf(line), line]));
}
