import { describe, expect, it } from 'vitest';
import { answersOf } from '../../../src/lib/compare/load';
import { tableView } from '../../../src/lib/compare/table-view';
import { killings, partner } from './answers';

const question = {
	lang: 'en',
	results: [partner, killings],
	states: ['01', '20', '21'],
	base: '20',
	order: 'name'
} as const;

describe('tableView(question)', () => {
	const view = tableView(question);
	const row = (key: string) => view.rows.find((each) => each.key === key);

	it('a column an indicator with its year and cut, a row a place', () => {
		expect(view.columns.map(({ heading, when }) => [heading, when])).toEqual([
			['Partner violence', 'ENDIREH 2021'],
			['Femicide and intentional homicide', '2025, cut of May 2026']
		]);
		expect(view.rows.map(({ name, isBase }) => [name, isBase])).toEqual([
			['Mexico, whole country', false],
			['Aguascalientes', false],
			['Oaxaca', true],
			['Puebla', false]
		]);
	});

	it('each cell has value, interval and verdict', () => {
		expect(row('21')?.cells).toEqual([
			{ value: '41.0%', interval: '39.0 to 43.0%', told: 'below', isSame: false },
			{ value: '6.00', interval: '4.60 to 7.70', told: 'below', isSame: false }
		]);
		expect(row('20')?.cells[0]).toMatchObject({ told: 'is the base', isSame: false });
	});

	it('no data is said, and nothing else of it', () => {
		const none = { value: 'no data', interval: null, told: null, isSame: true };
		expect(row('01')?.cells).toEqual([none, none]);
	});
});

describe('answersOf(held, ids)', () => {
	it('those asked for in their order, or null where one is not held', () => {
		const held = [partner, killings];
		expect(answersOf(held, ['women_killings_rate', 'partner_lifetime_any'])).toEqual([
			killings,
			partner
		]);
		expect(answersOf(held, ['partner_lifetime_any', 'rape_rate'])).toBeNull();
	});
});
