import { describe, expect, it } from 'vitest';
import { headlineOf, headlineQuestions } from '../../../src/lib/home/headlines';
import type { Result, Row } from '../../../src/lib/query/types';
import { row } from '../../helpers/row';

const nation = (change: Partial<Row>): Row => row('00', change);

const femicide: Result = {
	question: { indicator: 'femicide_rate', year: 2024, filters: {} },
	cut: '2025-06',
	months: 12,
	sources: ['sesnsp-victims', 'conapo-population'],
	sql: '',
	rows: [
		nation({
			value: 1.2609,
			low: 1.1777,
			high: 1.3485,
			numerator: 852,
			beside: { femicide: 852, intentional_homicide: 2559, share: 24.978 }
		})
	]
};

const partner: Result = {
	question: { indicator: 'partner_lifetime_any', year: 2021, filters: {} },
	cut: '2021',
	months: null,
	sources: ['endireh'],
	sql: '',
	rows: [nation({ value: 39.874, low: 39.38, high: 40.37, numerator: 18880163 })]
};

describe('headlineOf(result, lang)', () => {
	it('never gives femicide without intentional homicide and the share', () => {
		const { figure, sentence, precision, unit, href } = headlineOf(femicide, 'es');
		expect(figure).toBe('852');
		expect(sentence).toContain('2,559 mujeres');
		expect(sentence).toContain('25\u00a0%');
		expect(sentence).toContain('en 2024');
		expect(precision).toBe(
			'1.26 por cada 100,000 mujeres (intervalo de 95\u00a0%: 1.18 a 1.35). El último año suele crecer en los cortes que siguen.'
		);
		expect(unit).toBe('Víctimas, corte de junio de 2025');
		expect(href).toMatch(/^\/mapa\/.+\/2024\/$/);
	});

	it('gives a survey figure its interval, unit, year and publisher', () => {
		const { figure, precision, unit, publisher } = headlineOf(partner, 'en');
		expect(figure).toBe('39.9%');
		expect(precision).toBe('95% interval: 39.4 to 40.4.');
		expect(unit).toBe('Women surveyed, survey of 2021');
		expect(publisher).toContain('INEGI');
	});

	it('throws without the nation’s row', () => {
		expect(() => headlineOf({ ...partner, rows: [] }, 'es')).toThrow(RangeError);
	});

	it('asks each the newest year that is whole', () => {
		const years = headlineQuestions.map(({ indicator: id, year }) => [id, year]);
		expect(years).toEqual([
			['partner_lifetime_any', 2021],
			['femicide_rate', 2025],
			['partner_complaint', 2021],
			['homicide_deaths_rate', 2022]
		]);
	});

	it('has words for every question that the page asks', () => {
		for (const question of headlineQuestions) {
			const { sentence } = headlineOf({ ...femicide, question }, 'es');
			expect(sentence, question.indicator).not.toBe('');
		}
	});
});
