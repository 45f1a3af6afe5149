import { describe, expect, it } from 'vitest';
import { sheetData, type SheetOf } from '../../../src/lib/profile/sheet.server';

const oaxaca: SheetOf = {
	...{ cve_ent: '20', lang: 'en', origin: 'https://example.org', today: '2027-03-04', env: {} },
	releases: {
		present: '0.2.0+aaaa',
		releases: [
			{ release: '0.2.0+aaaa', slug: '0.2.0-aaaa', made: '2026-11-22', files: 1 },
			{ release: '0.1.0+bbbb', slug: '0.1.0-bbbb', made: '2026-10-01', files: 1 }
		]
	}
};

describe('sheetData(sheet)', () => {
	it('has the address of the page, whole for the code and as people write it', () => {
		const { address, link, code } = sheetData(oaxaca);
		expect(address).toBe('https://example.org/en/states/oaxaca/');
		expect(link).toBe('example.org/en/states/oaxaca/');
		expect(code.path).toMatch(/^M\d+ \d+L/);
	});

	it('is dated by its release, and by the day of the build where that is not archived', () => {
		expect(sheetData(oaxaca).footer).toContain('22 November 2026');
		const releases = { ...oaxaca.releases, present: '0.3.0+cccc' };
		const { footer } = sheetData({ ...oaxaca, releases });
		expect(footer).toContain('0.3.0+cccc');
		expect(footer).toContain('4 March 2027');
	});

	it('numbers both pages, in the language of the page', () => {
		expect(sheetData(oaxaca).pages).toEqual(['Page 1 of 2', 'Page 2 of 2']);
		expect(sheetData({ ...oaxaca, lang: 'es' }).pages).toEqual(['Página 1 de 2', 'Página 2 de 2']);
	});

	it('names no file where the build makes none', () => {
		expect(sheetData(oaxaca).file).toBe('/en/states/oaxaca/atlas-violeta-oaxaca.pdf');
		expect(sheetData({ ...oaxaca, env: { ATLAS_SHEETS: 'no' } }).file).toBeNull();
	});
});
