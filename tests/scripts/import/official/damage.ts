import { latin1 } from '../fault';
import type { Mutation } from './mutations';
import type { Random } from './random';

/** Flips a bit, or several, of any bytes. */
export function damage(bytes: Uint8Array, random: Random): Pick<Mutation, 'name' | 'bytes'> {
	const changed = Uint8Array.from(bytes);
	const times = 1 + random.below(3);
	const places: number[] = [];
	for (let time = 0; time < times; time++) {
		const at = random.below(bytes.length);
		changed[at] = (changed[at] ?? 0) ^ (1 << random.below(8));
		places.push(at);
	}
	return { name: `bits flipped at ${places.join(', ')}`, bytes: changed };
}

const isDigit = (byte: number | undefined): boolean =>
	byte !== undefined && byte >= 0x30 && byte <= 0x39;

/**
 * Flips a bit of a text, but never from or to a digit: a count that becomes another count is another
 * file, which no reader could tell.
 */
export function damagedText(text: string, random: Random): Pick<Mutation, 'name' | 'bytes'> {
	const bytes = latin1(text);
	for (;;) {
		const at = random.below(bytes.length);
		const flipped = (bytes[at] ?? 0) ^ (1 << random.below(8));
		if (isDigit(bytes[at]) || isDigit(flipped)) continue;
		bytes[at] = flipped;
		return { name: `byte ${at} now ${flipped}`, bytes };
	}
}

/** Letters of our files as Mac Roman has them. */
const macRoman: Readonly<Record<string, number>> = {
	...{ á: 0x87, é: 0x8e, í: 0x92, ó: 0x97, ú: 0x9c, ñ: 0x96, Á: 0xe7, É: 0x83 }
};

/** A text in another encoding, or once misread in one, and what has to come of it. */
export const encodings: Readonly<
	Record<string, (text: string) => Pick<Mutation, 'bytes' | 'outcome'>>
> = {
	'Latin-1': (text) => ({ bytes: latin1(text), outcome: 'same' }),
	'UTF-8': (text) => ({ bytes: Buffer.from(text), outcome: 'same' }),
	'UTF-8 with a mark': (text) => ({ bytes: Buffer.from(`\ufeff${text}`), outcome: 'same' }),
	'UTF-16': (text) => ({ bytes: Buffer.from(`\ufeff${text}`, 'utf16le'), outcome: 'error' }),
	'UTF-16 without a mark': (text) => ({ bytes: Buffer.from(text, 'utf16le'), outcome: 'error' }),
	'Mac Roman': (text) => ({
		bytes: Uint8Array.from([...text].map((char) => macRoman[char] ?? char.charCodeAt(0))),
		outcome: 'error'
	}),
	'UTF-8 read as Latin-1': (text) => ({
		bytes: Buffer.from(Buffer.from(text).toString('latin1')),
		outcome: 'error'
	}),
	'letters lost': (text) => ({
		bytes: Buffer.from(text.replace(/[áéíóúñ]/g, '\ufffd')),
		outcome: 'error'
	}),
	'letters without accents': (text) => ({
		bytes: latin1(text.normalize('NFD').replace(/[\u0300-\u036f]/g, '')),
		outcome: 'error'
	}),
	'accents apart': (text) => ({ bytes: Buffer.from(text.normalize('NFD')), outcome: 'error' }),
	'a mark of UTF-8 before Latin-1': (text) => ({
		bytes: Uint8Array.from([0xef, 0xbb, 0xbf, ...latin1(text)]),
		outcome: 'error'
	})
};
