import { describe, expect, it } from 'vitest';
import { sheets } from '../../../scripts/sheets/sheets';

describe('sheets()', () => {
	it('has each state in each language once, each file below its page', () => {
		const all = sheets();
		expect(all).toHaveLength(64);
		expect(new Set(all.map(({ file }) => file)).size).toBe(64);
		expect(all.every(({ page, file }) => file.startsWith(page))).toBe(true);
	});

	it('names the files after the states, alike in both languages', () => {
		expect(sheets()).toContainEqual({
			page: '/estados/estado-de-mexico/',
			file: '/estados/estado-de-mexico/atlas-violeta-estado-de-mexico.pdf'
		});
		expect(sheets()).toContainEqual({
			page: '/en/states/oaxaca/',
			file: '/en/states/oaxaca/atlas-violeta-oaxaca.pdf'
		});
	});
});
