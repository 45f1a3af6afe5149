import { describe, expect, it, test } from 'vitest';
import { outcomeFlags, profileFlags } from '../../../../src/lib/catalog/survey-columns';
import type { BaseFilter } from '../../../../src/lib/query/tabulation';
import {
	baseInWords,
	filterClause,
	outcomeClause,
	questionInWords,
	tabulationTitle
} from '../../../../src/lib/survey/tabulator/sentence';
import { question } from './results';

const rural: BaseFilter = { variable: 'domain', codes: ['rural'] };
const young: BaseFilter = { variable: 'age_group', codes: ['15_24', '25_34'] };

describe('filterClause(filter, lang)', () => {
	test.each<[string, string, string, string]>([
		['state', '20,21', 'que viven en Oaxaca o Puebla', 'who live in Oaxaca or Puebla'],
		[
			'state',
			'09,15',
			'que viven en la Ciudad de México o el Estado de México',
			'who live in Mexico City or the State of Mexico'
		],
		[
			'state',
			'01,02,03,04,05,06,07',
			'que viven en 7 de los 32 estados',
			'who live in 7 of the 32 states'
		],
		['age_group', '15_24', 'que tienen de 15 a 24 años', 'who are aged 15 to 24'],
		['age_group', '15_24,25_34', 'que tienen de 15 a 34 años', 'who are aged 15 to 34'],
		['age_group', '55_64,65_plus', 'que tienen 55 años o más', 'who are aged 55 or over'],
		[
			'age_group',
			'15_24,65_plus',
			'que tienen de 15 a 24 años o 65 años o más',
			'who are aged 15 to 24 or 65 or over'
		],
		['domain', 'rural', 'que viven en localidades rurales', 'who live in rural places'],
		[
			'education',
			'primary,lower_secondary',
			'que tienen primaria o que tienen secundaria',
			'with primary education or with lower secondary education'
		],
		[
			'education',
			'primary,higher',
			'que tienen primaria o que tienen educación superior',
			'with primary education or with higher education'
		],
		[
			'recent_birth',
			'no',
			'que no tienen de 15 a 49 años o no tuvieron un parto en los cinco años anteriores a la entrevista',
			'who are not aged 15 to 49 or did not give birth in the five years before the interview'
		],
		[
			'indigenous_language',
			'yes',
			'que hablan una lengua indígena',
			'who speak an indigenous language'
		],
		['disability', 'no', 'que no tienen discapacidad', 'who do not have a disability'],
		[
			'partner_physical',
			'no',
			'que no han vivido violencia física de su pareja a lo largo de la relación',
			'who have not experienced physical violence from their partner over the relationship'
		],
		['age_group', 'missing', 'de quienes no hay dato de edad', 'with no answer on age'],
		[
			'disability',
			'yes,missing',
			'que tienen discapacidad o de quienes no se sabe si tienen discapacidad',
			'who have a disability or for whom it is not known whether they have a disability'
		]
	])('%s:%s', (variable, codes, es, en) => {
		const filter = { variable, codes: codes.split(',') };
		expect(filterClause(filter, 'es')).toBe(es);
		expect(filterClause(filter, 'en')).toBe(en);
	});
});

describe('baseInWords(tabulation, lang)', () => {
	it('the base of the outcome, then the filters', () => {
		const asked = { ...question, base: [young, rural] };
		expect(baseInWords(question, 'es')).toBe(
			'las mujeres de 15 años y más que tienen o han tenido pareja'
		);
		expect(baseInWords(asked, 'es')).toBe(
			'las mujeres de 15 años y más que tienen o han tenido pareja, que tienen de 15 a 34 años y que viven en localidades rurales'
		);
		expect(baseInWords(asked, 'en')).toBe(
			'women aged 15 and over who have or have had a partner, who are aged 15 to 34 and who live in rural places'
		);
	});

	it('a base without a clause takes the filters as its own', () => {
		const asked = { ...question, outcome: 'childhood_any', base: [rural] };
		expect(baseInWords(asked, 'es')).toBe(
			'las mujeres de 15 años y más que viven en localidades rurales'
		);
		expect(baseInWords({ ...asked, base: [young, rural] }, 'en')).toBe(
			'women aged 15 and over who are aged 15 to 34 and who live in rural places'
		);
	});
});

describe('questionInWords(tabulation, lang)', () => {
	it('of whom, what, by which groups, from where', () => {
		const asked = { ...question, base: [rural], by: ['state', 'indigenous_language'] };
		expect(questionInWords(asked, 'es')).toBe(
			'De las mujeres de 15 años y más que tienen o han tenido pareja y que viven en localidades rurales, % que han vivido violencia de su pareja a lo largo de la relación, por estado y según si hablan una lengua indígena; ENDIREH 2021.'
		);
		expect(questionInWords(asked, 'en')).toBe(
			'Of women aged 15 and over who have or have had a partner and who live in rural places, % who have experienced violence from their partner over the relationship, by state and by whether they speak an indigenous language; ENDIREH 2021.'
		);
	});

	it('without a crossing', () => {
		expect(questionInWords({ ...question, surveyYear: 2016, by: [] }, 'es')).toMatch(
			/a lo largo de la relación; ENDIREH 2016\.$/
		);
	});

	it('every outcome, of an extract or of the whole file, has its clause', () => {
		const columns = [...outcomeFlags, ...profileFlags].map(({ name }) => name);
		const without = columns.filter(
			(outcome) => outcomeClause({ ...question, outcome }, 'en') === outcome
		);
		expect(without).toEqual([]);
	});
});

describe('tabulationTitle(tabulation, lang)', () => {
	it('what, by what, when', () => {
		expect(tabulationTitle(question, 'es')).toBe(
			'Violencia de pareja a lo largo de la relación, por edad y tamaño de la localidad, 2021'
		);
		expect(tabulationTitle({ ...question, by: ['education'] }, 'en')).toBe(
			'Partner violence over the relationship, by education (five levels), 2021'
		);
		expect(tabulationTitle({ ...question, by: [] }, 'en')).toBe(
			'Partner violence over the relationship, 2021'
		);
	});

	it('what is said of one woman is told of those who count', () => {
		const asked = { ...question, outcome: 'disability', by: [] };
		expect(tabulationTitle(asked, 'es')).toBe('Mujeres que tienen discapacidad, 2021');
		expect(tabulationTitle({ ...asked, outcome: 'partner_complaint' }, 'en')).toBe(
			'Women who filed a complaint about physical or sexual violence from their partner, 2021'
		);
	});
});
