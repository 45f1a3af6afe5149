import { describe, expect, it } from 'vitest';
import { EXIT_HREF } from '../../../src/lib/safety/leave';
import { LANGS } from '../../../src/lib/i18n';

describe('EXIT_HREF', () => {
	it('leads to a page of another site, over https, that says nothing of this one', () => {
		for (const lang of LANGS) {
			const { protocol, hostname, pathname, search } = new URL(EXIT_HREF[lang]);
			expect([protocol, pathname, search]).toEqual(['https:', '/', '']);
			expect(hostname).toBe(`${lang}.wikipedia.org`);
		}
	});
});
