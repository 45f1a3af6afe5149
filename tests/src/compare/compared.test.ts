import { describe, expect, it } from 'vitest';
import { compared, type CompareQuestion } from '../../../src/lib/compare/compared';
import { answer, killings, partner } from './answers';

const usual: CompareQuestion = {
	lang: 'es',
	results: [partner, killings],
	states: ['07', '20', '21'],
	base: '00',
	order: 'name'
};

const verdicts = (question: CompareQuestion) => {
	const { columns } = compared(question);
	return columns.map(({ cells }) => cells.map(({ verdict }) => verdict));
};

describe('compared(question)', () => {
	it('the nation first, then the states by name or by an indicator from high to low', () => {
		expect(compared(usual).places).toEqual(['00', '07', '20', '21']);
		expect(compared({ ...usual, order: 'partner_lifetime_any' }).places).toEqual([
			'00',
			'20',
			'21',
			'07'
		]);
		expect(compared({ ...usual, states: ['21', '20'], order: 'given' }).places).toEqual([
			'21',
			'20',
			'00'
		]);
	});

	it('all 32 where none is named; those without data last, by name in the language', () => {
		const all = { ...usual, states: [], order: 'women_killings_rate' };
		const { places } = compared(all);
		expect(places).toHaveLength(33);
		expect(places.slice(0, 6)).toEqual(['00', '20', '21', '07', '01', '02']);
		// Ciudad de México; Mexico City.
		expect(places.indexOf('09')).toBeLessThan(places.indexOf('05'));
		const english = compared({ ...all, lang: 'en' }).places;
		expect(english.indexOf('09')).toBeGreaterThan(english.indexOf('05'));
	});

	it('each place beside the nation, by each indicator', () => {
		expect(verdicts(usual)).toEqual([
			[null, 'below', 'above', 'same'],
			[null, 'below', 'above', 'above']
		]);
	});

	// Oaxaca and Puebla: 4 > 1.96 · √2 in the survey although 43–47 and 39–43 touch; 100 against 60 victims.
	it('each place beside a state', () => {
		expect(verdicts({ ...usual, base: '20' })).toEqual([
			['below', 'below', null, 'below'],
			['below', 'below', null, 'below']
		]);
		expect(verdicts({ ...usual, base: '07', states: ['07', '01'] })).toEqual([
			['above', 'unknown', null],
			['above', 'unknown', null]
		]);
	});

	it('refuses femicide alone, an order by it, and parts of a year', () => {
		const femicide = answer('femicide_rate', 2025, {}, { months: 12 });
		expect(() => compared({ ...usual, results: [femicide] })).toThrow(/stand together/);
		const both = { ...usual, results: [femicide, killings] };
		expect(compared(both).columns).toHaveLength(2);
		expect(() => compared({ ...both, order: 'femicide_rate' })).toThrow(/not ordered by/);
		const part = answer('rape_rate', 2025, {}, { months: 6 });
		expect(() => compared({ ...usual, results: [part] })).toThrow(/6 months/);
	});

	it('refuses what cannot be shown', () => {
		expect(() => compared({ ...usual, results: [] })).toThrow(RangeError);
		expect(() => compared({ ...usual, results: Array(7).fill(partner) })).toThrow(RangeError);
		expect(() => compared({ ...usual, base: '15' })).toThrow(/not shown/);
		expect(() => compared({ ...usual, order: 'rape_rate' })).toThrow(RangeError);
		expect(() => compared({ ...usual, results: [{ ...partner, rows: [] }] })).toThrow(/no row/);
	});
});
