import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentPolicy } from '../../deploy/content-policy.js';
import { headerPolicy, headersFor } from '../../scripts/serve/headers.mjs';
import { root } from '../helpers/files';

const OTHER_ORIGIN = /https?:|\*|\.[a-z]{2,}/;

describe('contentPolicy', () => {
	it('starts from nothing, and allows no other origin, no eval and no inline script', () => {
		expect(contentPolicy['default-src']).toEqual(['none']);
		const sources = Object.values(contentPolicy).flat();
		expect(sources).not.toContain('unsafe-eval');
		expect(sources).not.toContain('unsafe-inline');
		expect(sources.filter((source) => OTHER_ORIGIN.test(source))).toEqual([]);
	});
});

describe('the header files of deploy/', () => {
	const folder = join(root, 'deploy');
	const files = readdirSync(folder, { withFileTypes: true })
		.filter((entry) => entry.isFile() && !/\.(js|md)$/.test(entry.name))
		.map((entry) => ({ name: entry.name, text: readFileSync(join(folder, entry.name), 'utf8') }))
		.filter(({ text }) => text.includes('Content-Security-Policy'));

	it('are there for nginx and for a static host', () => {
		expect(files.length).toBeGreaterThanOrEqual(2);
	});

	it('carry the very policy of the server of this project, and no other', () => {
		for (const { name, text } of files) {
			const policies = [...text.matchAll(/[a-z-]+-src [^"\n]*frame-ancestors [^"\n;]*/g)];
			expect(policies.length, name).toBeGreaterThan(0);
			for (const [policy] of policies) expect(policy, name).toBe(headerPolicy());
		}
	});

	it('carry the other headers', () => {
		const names = ['X-Content-Type-Options', 'Referrer-Policy', 'Permissions-Policy'];
		for (const { name, text } of files) {
			for (const header of names) {
				expect(text, `${name}: ${header}`).toContain(header);
				expect(text, `${name}: ${header}`).toContain(headersFor('/')[header]);
			}
			expect(text, name).toContain('Access-Control-Allow-Origin');
		}
	});
});
