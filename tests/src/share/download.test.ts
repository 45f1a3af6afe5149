import { describe, expect, it } from 'vitest';
import { downloadBlob, downloadText, type Downloader } from '../../../src/lib/share/download';

/** A browser that notes what it did, and the files that it saved. */
function downloader(done: string[], saved: Blob[]): Downloader {
	const link = {
		href: '',
		download: '',
		click: () => done.push(`click ${link.href} ${link.download}`)
	};
	return {
		makeLink: () => link,
		createUrl: (blob) => {
			saved.push(blob);
			return 'blob:1';
		},
		revokeUrl: (url) => done.push(`revoke ${url}`)
	};
}

describe('downloadText(name, text, type, downloader)', () => {
	it('saves the text under the name, and lets go of the address', async () => {
		const done: string[] = [];
		const saved: Blob[] = [];
		downloadText('a.csv', 'x,ñ\n', 'text/csv', downloader(done, saved));
		expect(done).toEqual(['click blob:1 a.csv', 'revoke blob:1']);
		expect(await saved[0]?.text()).toBe('x,ñ\n');
		expect(saved[0]?.type).toBe('text/csv;charset=utf-8');
	});
});

describe('downloadBlob(name, blob, downloader)', () => {
	it('saves the file as it is', () => {
		const done: string[] = [];
		const saved: Blob[] = [];
		const file = new Blob([new Uint8Array([1, 2])]);
		downloadBlob('a.xlsx', file, downloader(done, saved));
		expect(done).toEqual(['click blob:1 a.xlsx', 'revoke blob:1']);
		expect(saved).toEqual([file]);
	});
});
