import { describe, expect, it } from 'vitest';
import { sheetPath, sheetsWanted } from '../../../src/lib/profile/sheet-path';

describe('sheetPath(cve_ent, lang)', () => {
	it('is a file below the profile, named after the state', () => {
		expect(sheetPath('20', 'es')).toBe('/estados/oaxaca/atlas-violeta-oaxaca.pdf');
		expect(sheetPath('22', 'en')).toBe('/en/states/queretaro/atlas-violeta-queretaro.pdf');
	});

	it('throws for what is no state', () => {
		expect(() => sheetPath('00', 'es')).toThrow(RangeError);
	});
});

describe('sheetsWanted(env)', () => {
	it('is false for ATLAS_SHEETS=no alone', () => {
		expect(sheetsWanted({ ATLAS_SHEETS: 'no' })).toBe(false);
		expect(sheetsWanted({ ATLAS_SHEETS: '' })).toBe(true);
		expect(sheetsWanted({})).toBe(true);
	});
});
