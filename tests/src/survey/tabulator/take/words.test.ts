import { describe, expect, it } from 'vitest';
import { states } from '../../../../../src/lib/catalog/states';
import { filterText } from '../../../../../src/lib/survey/tabulator/take/words';

describe('filterText(filter, lang)', () => {
	it('names the variable and its categories', () => {
		const filter = { variable: 'age_group', codes: ['15_24', '65_plus'] };
		expect(filterText(filter, 'es')).toBe('Edad: 15 a 24 años, 65 años y más');
		expect(filterText(filter, 'en')).toBe('Age: aged 15 to 24, aged 65 and over');
	});

	it('counts nothing: every state has its name', () => {
		const codes = states.map(({ cve_ent }) => cve_ent);
		expect(filterText({ variable: 'state', codes }, 'es').split(', ').length).toBe(32);
	});
});
