import { describe, expect, it } from 'vitest';
import { OriginError, siteOrigin } from '../../../scripts/house/origin.mjs';

describe('siteOrigin(env)', () => {
	it('is the address of `npm start` where nothing is said', () => {
		expect(siteOrigin({})).toBe('http://localhost:4173');
		expect(siteOrigin({ ATLAS_ORIGIN: '  ' })).toBe('http://localhost:4173');
	});

	it.each([
		['https://atlas.example.org', 'https://atlas.example.org'],
		['https://atlas.example.org/', 'https://atlas.example.org'],
		[' HTTPS://Atlas.Example.org:443 ', 'https://atlas.example.org'],
		['http://127.0.0.1:8080', 'http://127.0.0.1:8080']
	])('reads %s as %s', (asked, origin) => {
		expect(siteOrigin({ ATLAS_ORIGIN: asked })).toBe(origin);
	});

	it.each([
		'atlas.example.org',
		'https://example.org/atlas/',
		'https://example.org/?a=1',
		'https://example.org/#x',
		'https://me:secret@example.org',
		'ftp://example.org',
		'javascript:alert(1)',
		'https://'
	])('refuses %s, in both languages', (asked) => {
		expect(() => siteOrigin({ ATLAS_ORIGIN: asked })).toThrow(OriginError);
		expect(() => siteOrigin({ ATLAS_ORIGIN: asked })).toThrow(/se esperaba.*\n.*was expected/);
	});
});
