import { describe, expect, it } from 'vitest';
import { downloadText, type Downloader } from '../../../src/lib/share/download';

describe('downloadText(name, text, type, downloader)', () => {
	it('saves the text under the name, and lets go of the address', async () => {
		const done: string[] = [];
		let saved: Blob | null = null;
		const link = {
			href: '',
			download: '',
			click: () => done.push(`click ${link.href} ${link.download}`)
		};
		const downloader: Downloader = {
			makeLink: () => link,
			createUrl: (blob) => {
				saved = blob;
				return 'blob:1';
			},
			revokeUrl: (url) => done.push(`revoke ${url}`)
		};
		downloadText('a.csv', 'x,ñ\n', 'text/csv', downloader);
		expect(done).toEqual(['click blob:1 a.csv', 'revoke blob:1']);
		expect(await (saved as Blob | null)?.text()).toBe('x,ñ\n');
		expect((saved as Blob | null)?.type).toBe('text/csv;charset=utf-8');
	});
});
