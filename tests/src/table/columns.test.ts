import { describe, expect, it } from 'vitest';
import { indicator, indicators } from '../../../src/lib/catalog/indicators';
import { besideColumns, numberColumns } from '../../../src/lib/table/columns';
import { femicide, survey } from '../map/results';

const names = (id: string) => numberColumns(indicator(id), 'es').map(({ name }) => name);

describe('numberColumns(indicator, lang)', () => {
	it('names the numerator and denominator that the indicator has', () => {
		expect(names('partner_lifetime_any')).toEqual(['numerator', 'denominator', 'sample']);
		expect(names('femicide_rate')).toEqual(['numerator', 'denominator']);
		expect(names('organisations_documented')).toEqual([]);
	});

	it('calls files files and victims victims', () => {
		const first = (id: string) => numberColumns(indicator(id), 'es')[0]?.label;
		expect(first('femicide_rate')).toBe('Víctimas');
		expect(first('femicide_files_rate')).toBe('Carpetas');
		expect(first('homicide_deaths_rate')).toBe('Defunciones');
	});

	it('has the same columns in both languages', () => {
		for (const entry of indicators)
			expect(numberColumns(entry, 'en').map(({ name }) => name)).toEqual(names(entry.id));
	});
});

describe('besideColumns(rows, indicator, lang)', () => {
	it('stand beside femicide and nothing else', () => {
		const rate = indicator('femicide_rate');
		expect(besideColumns(femicide.rows, rate, 'en').map(({ name }) => name)).toEqual([
			'femicide_victims',
			'intentional_homicide_women_victims',
			'femicide_share'
		]);
		expect(besideColumns(survey.rows, indicator('partner_lifetime_any'), 'en')).toEqual([]);
	});
});
