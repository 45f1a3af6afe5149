import { describe, expect, it } from 'vitest';
import { MISSING, variable } from '../../../../src/lib/catalog/survey-variables';
import { groupVariables } from '../../../../src/lib/survey/groups/groups';
import { womenOf } from '../../../../src/lib/survey/groups/women';

describe('womenOf(variable, code, lang)', () => {
	it.each([
		['age_group', '25_34', 'es', 'de 25 a 34 años'],
		['age_group', '65_plus', 'es', 'de 65 años y más'],
		['age_group', '65_plus', 'en', 'aged 65 and over'],
		['domain', 'rural', 'es', 'que viven en localidades rurales'],
		['education', 'higher', 'en', 'with higher education'],
		['schooling', 'primary_incomplete', 'es', 'que tienen primaria incompleta'],
		['indigenous_language', 'yes', 'es', 'que hablan una lengua indígena'],
		['indigenous_language', 'no', 'es', 'que no hablan una lengua indígena'],
		['disability', 'no', 'en', 'who do not have a disability']
	] as const)('%s %s in %s is “%s”', (id, code, lang, words) => {
		expect(womenOf(id, code, lang)).toBe(words);
	});

	it('has a clause of its own for every group of every variable', () => {
		for (const id of groupVariables) {
			const groups = variable(id).categories.filter(
				({ code }) => ![MISSING, 'unspecified'].includes(code)
			);
			for (const lang of ['es', 'en'] as const) {
				const said = groups.map(({ code }) => womenOf(id, code, lang));
				expect(new Set(said).size).toBe(groups.length);
				for (const words of said)
					expect(words).toMatch(lang === 'es' ? /^(?:de|que) / : /^(?:aged|who|with) /);
			}
		}
	});

	it('throws for a code that the variable does not have', () => {
		expect(() => womenOf('age_group', '15_99', 'es')).toThrow(RangeError);
	});
});
