import { describe, expect, it } from 'vitest';
import { surveyVariables, variable } from '../../../../src/lib/catalog/survey-variables';
import { clauses } from '../../../../src/lib/i18n/tabulator-clauses';
import {
	categoryName,
	cellName,
	crossedBy,
	variableInSentence
} from '../../../../src/lib/survey/tabulator/names';

describe('categoryName(variable, code, lang)', () => {
	it('begins large; a state has its everyday name', () => {
		expect(categoryName(variable('domain'), 'rural', 'es')).toBe('Localidades rurales');
		expect(categoryName(variable('state'), '15', 'es')).toBe('Estado de México');
		expect(categoryName(variable('state'), '05', 'en')).toBe('Coahuila');
		expect(categoryName(variable('state'), 'all', 'en')).toBe('Total');
		expect(categoryName(variable('age_group'), 'missing', 'es')).toBe('No especificado');
	});
});

describe('variableInSentence(variable, lang)', () => {
	it('a name, or a question where it is a yes or no', () => {
		expect(variableInSentence(variable('age_group'), 'es')).toBe('edad');
		expect(variableInSentence(variable('education'), 'es')).toBe('escolaridad (cinco niveles)');
		expect(variableInSentence(variable('disability'), 'en')).toBe('whether they have a disability');
	});

	it('every yes or no has its words', () => {
		const flags = surveyVariables.filter(({ kind }) => kind === 'flag');
		expect(flags.map(({ column }) => column).filter((column) => !(column in clauses))).toEqual([]);
	});
});

describe('crossedBy(tabulation, lang)', () => {
	it('the variables in a row', () => {
		expect(crossedBy({ by: ['age_group', 'indigenous_language'] }, 'es')).toBe(
			'por edad y según si hablan una lengua indígena'
		);
		expect(crossedBy({ by: ['disability', 'indigenous_language'] }, 'es')).toBe(
			'según si tienen discapacidad y si hablan una lengua indígena'
		);
		expect(crossedBy({ by: ['state', 'domain'] }, 'en')).toBe('by state and size of the place');
		expect(crossedBy({ by: ['state'] }, 'en')).toBe('by state');
		expect(crossedBy({ by: [] }, 'en')).toBe('');
	});
});

describe('cellName(tabulation, codes, lang)', () => {
	it('its categories, without those of all women', () => {
		const by = ['age_group', 'domain'];
		expect(cellName({ by }, ['15_24', 'rural'], 'es')).toBe('15 a 24 años · Localidades rurales');
		expect(cellName({ by }, ['all', 'rural'], 'es')).toBe('Localidades rurales');
		expect(cellName({ by }, ['all', 'all'], 'es')).toBe('Total');
		expect(cellName({ by: [] }, [], 'en')).toBe('Total');
	});

	it('says of what a yes, or a missing answer, is', () => {
		const by = ['indigenous_language', 'age_group'];
		expect(cellName({ by }, ['yes', 'missing'], 'es')).toBe(
			'Habla una lengua indígena: sí · Edad: no especificado'
		);
		expect(cellName({ by }, ['no', 'all'], 'en')).toBe('Speaks an indigenous language: no');
	});
});
