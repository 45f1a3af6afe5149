import { describe, expect, it } from 'vitest';
import { zipSync } from 'fflate';
import { zipEntries } from '../../../../scripts/import/official/archive';
import { faultOf, fileOf, latin1 } from '../fault';
import { zipped } from './pack';

const files = { 'a/b.txt': latin1('uno\n'), 'c.txt': latin1('dos\n'.repeat(100)) };
const zip = zipped(files);
const entriesOf = (bytes: Uint8Array) => zipEntries(fileOf(bytes, 'datos.zip'));
/** The zip with bytes put in the place of others, from where `mark` begins. */
function changed(mark: readonly number[], offset: number, bytes: readonly number[]): Uint8Array {
	const at = Buffer.from(zip).indexOf(Buffer.from(mark)) + offset;
	const copy = Uint8Array.from(zip);
	copy.set(bytes, at);
	return copy;
}
const central = [0x50, 0x4b, 0x01, 0x02];

describe('zipEntries(file)', () => {
	it('gives each file with its bytes, folders left out', () => {
		const withFolder = zipSync({ 'a/': new Uint8Array(), ...files });
		for (const bytes of [zip, withFolder, zipSync(files, { level: 0 })]) {
			expect(entriesOf(bytes).map(({ name, bytes }) => [name, bytes.length])).toEqual([
				['a/b.txt', 4],
				['c.txt', 400]
			]);
		}
		expect(Buffer.from(entriesOf(zip)[0]?.bytes ?? []).toString()).toBe('uno\n');
	});

	it('takes an end with a comment, and a zip of nothing', () => {
		const commented = Uint8Array.from([...zip, ...latin1('hola')]);
		commented[zip.length - 2] = 4;
		expect(entriesOf(commented)).toHaveLength(2);
		expect(entriesOf(zipSync({}))).toEqual([]);
	});

	it.each<[string, Uint8Array, string]>([
		['cut short', zip.subarray(0, -1), 'no end of a zip'],
		['with bytes after its end', Uint8Array.from([...zip, 0]), 'no end of a zip'],
		['that is three bytes', latin1('PK!'), 'no end of a zip'],
		['with another sum', changed(central, 16, [1, 2, 3, 4]), 'other bytes than its sum says'],
		['with another length', changed(central, 24, [3]), 'larger than 3 bytes'],
		['with a place beyond its end', changed(central, 42, [0, 0, 0, 9]), 'outside the bounds'],
		['with two names for a file', changed(central, 46, [0x78]), 'two tellings of x/b.txt'],
		[
			'with fewer files than it says',
			changed([0x50, 0x4b, 0x05, 0x06], 8, [3, 0, 3, 0]),
			'no entry'
		]
	])('refuses a zip %s', (_, bytes, found) => {
		const fault = faultOf(() => entriesOf(bytes));
		expect(fault).toMatchObject({ file: 'datos.zip', expected: 'a whole zip' });
		expect(fault.found).toContain(found);
	});

	it('refuses a password, a packing that nobody uses, and a file larger than any', () => {
		expect(faultOf(() => entriesOf(changed(central, 8, [1]))).expected).toContain('password');
		const packing = changed([0x50, 0x4b, 0x03, 0x04], 8, [12]);
		const at = Buffer.from(packing).indexOf(Buffer.from(central));
		packing[at + 10] = 12;
		expect(faultOf(() => entriesOf(packing)).found).toBe('method 12 for a/b.txt');
		const large = changed(central, 24, [0, 0, 0, 0x7f]);
		expect(faultOf(() => entriesOf(large)).expected).toBe('at most 500000000 bytes');
	});
});
