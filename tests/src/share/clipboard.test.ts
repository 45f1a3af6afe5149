import { describe, expect, it } from 'vitest';
import { copyText, type Clipboard } from '../../../src/lib/share/clipboard';

/** A clipboard that notes what each way was given. */
function clipboard(ways: Partial<Clipboard>, given: string[]): Clipboard {
	return {
		write: (text) => {
			given.push(`write ${text}`);
			return Promise.resolve();
		},
		select: (text) => {
			given.push(`select ${text}`);
			return true;
		},
		...ways
	};
}

describe('copyText(text, clipboard)', () => {
	it('uses the Clipboard API where there is one, and nothing else', async () => {
		const given: string[] = [];
		expect(await copyText('a', clipboard({}, given))).toBe(true);
		expect(given).toEqual(['write a']);
	});

	it('selects the text where there is no API, or it is refused', async () => {
		const given: string[] = [];
		const refused = () => Promise.reject(new Error('NotAllowedError'));
		expect(await copyText('a', clipboard({ write: null }, given))).toBe(true);
		expect(await copyText('b', clipboard({ write: refused }, given))).toBe(true);
		expect(given).toEqual(['select a', 'select b']);
	});

	it('is false where neither way is left', async () => {
		const fails = () => {
			throw new Error('execCommand is gone');
		};
		expect(await copyText('a', { write: null, select: () => false })).toBe(false);
		expect(await copyText('a', { write: null, select: fails })).toBe(false);
	});
});
