import { describe, expect, it } from 'vitest';
import {
	budgetBars,
	budgetKinds,
	budgetText,
	budgetYears
} from '../../../../src/lib/interventions/response/budget';
import {
	callLine,
	callMonths,
	callNotes,
	callsOfYear,
	callsText
} from '../../../../src/lib/interventions/response/calls';
import {
	centreGroups,
	centresIn,
	centresText
} from '../../../../src/lib/interventions/response/centres';
import {
	ageOf,
	figureGroups,
	figuresText,
	valueText,
	whatText
} from '../../../../src/lib/interventions/response/figures';
import { periodText } from '../../../../src/lib/interventions/response/words';
import { contextOf, figure, record } from './record';

describe('centres', () => {
	it('centreGroups(record): the most first, those that the list does not have last', () => {
		const groups = centreGroups(record);
		expect(groups.map(({ n, states }) => [n, states.length])).toEqual([
			[5, 1],
			[1, 1],
			[0, 30]
		]);
		expect(groups[0]?.states).toEqual(['05']);
		expect(centresIn(record, '20')).toBe(0);
	});

	it('centresText(context): the age and INEGI’s later count come first', () => {
		const text = centresText(contextOf());
		expect(text.sentence).toMatch(/lista vieja.*6 sedes en 2 estados.*65 centros.*junio de 2023/);
		expect(text.table.rows).toHaveLength(33);
		expect(text.table.rows[0]).toEqual(['República Mexicana', '00', 6, '2018']);
		expect(text.table.rows[5]).toEqual(['Coahuila', '05', 5, '2018']);
	});
});

describe('budget', () => {
	it('budgetYears(budget): a year that is not held is there, without a figure', () => {
		expect(budgetYears(record.budget).map(({ year, figure }) => [year, figure?.value])).toEqual([
			[2018, 47918],
			[2019, undefined],
			[2020, 103517]
		]);
		expect(() => budgetYears([])).toThrow(RangeError);
	});

	it('budgetBars(budget, lang): thousands of millions, no bar for no figure, stages apart', () => {
		const bars = budgetBars(record.budget, 'es');
		expect(bars.map(({ parts }) => parts)).toEqual([
			[{ kind: 'a', value: 47.918 }],
			[],
			[{ kind: 'c', value: 103.517 }]
		]);
		expect(bars[0]?.text).toBe('2018: 47,918 millones de pesos, aprobado (PEF)');
		expect(bars[1]?.text).toBe('2019: sin dato');
		expect(budgetKinds('en').map(({ label }) => label)).toEqual([
			'approved (PEF)',
			'approved or bill: the page mixes both'
		]);
	});

	it('budgetText(context): current pesos, not adjusted', () => {
		const text = budgetText(contextOf({ lang: 'en' }));
		expect(text.sentence).toContain('From 48 billion pesos in 2018 to 104 billion in 2020');
		expect(text.sentence).toContain('not adjusted for inflation');
		expect(text.table.rows[1]).toEqual(['2019', null, null, '', null]);
	});
});

describe('programme figures', () => {
	it.each([
		['2020', 6],
		['2025-05/2025-12', 1],
		['2025-05-01/2026-03-05', 0],
		['2002/2013', 13]
	])('ageOf: %s was %d years old', (period, age) => {
		expect(ageOf({ period })).toBe(age);
	});

	it('valueText, whatText, periodText', () => {
		expect(valueText(figure(), 'es')).toBe('268.7 millones de pesos corrientes');
		expect(valueText(figure({ value: 253 }), 'es')).toBe('253 millones de pesos corrientes');
		expect(valueText({ value: 446438, unit: 'women' }, 'en')).toBe('446,438 women');
		expect(whatText(figure({ cve_ent: '20' }), 'es')).toBe('Monto entregado, Oaxaca');
		expect(whatText(figure(), 'en')).toBe('Amount paid');
		expect(periodText('2025-05/2025-12', 'es')).toBe('mayo de 2025 a diciembre de 2025');
		expect(periodText('2002/2013', 'en')).toBe('2002 to 2013');
	});

	it('figureGroups(figures, lang): by programme, in the order of their names', () => {
		const groups = figureGroups(record.figures, 'es');
		expect(groups.map(({ programme, figures }) => [programme, figures.length])).toEqual([
			['conavim', 1],
			['paimef', 2]
		]);
	});

	it('figuresText(context): each row says how it is known and how old it is', () => {
		const { sentence, table } = figuresText(contextOf());
		expect(sentence).toContain('3 cifras');
		expect(sentence).toContain('Ninguna se comprobó');
		const names = table.columns.map(({ name }) => name);
		expect(table.rows.map((row) => row[names.indexOf('age_in_2026')])).toEqual([6, 6, 6]);
		expect(table.rows.every((row) => /sin verificar/.test(`${row[names.indexOf('status')]}`))).toBe(
			true
		);
	});
});

describe('calls', () => {
	it('callMonths(calls, place): the months follow each other over the year', () => {
		expect(callMonths(record.calls, '18')).toEqual([
			{ month: '2019-11', n: 587 },
			{ month: '2019-12', n: null },
			{ month: '2020-01', n: 643 }
		]);
		expect(() => callMonths(record.calls, '99')).toThrow(RangeError);
	});

	it('callsOfYear(months, year): what is known of it', () => {
		expect(callsOfYear(callMonths(record.calls, '00'), '2019')).toBe(54846 + 59335);
		expect(callsOfYear(callMonths(record.calls, '18'), '2019')).toBe(587);
	});

	it('callLine(calls, place, lang): a gap, and its words, where nothing was reported', () => {
		const { points } = callLine(record.calls, '18', 'es');
		expect(points.map(({ value, text }) => [value, text])).toEqual([
			[587, '587 llamadas'],
			[null, 'no se informó'],
			[643, '643 llamadas']
		]);
		expect(points[0]?.t).toBeCloseTo(2019 + 10.5 / 12, 10);
	});

	it('callsText(context): what it counts, the cut, and the state chosen beside the nation', () => {
		const text = callsText(contextOf({ state: '18' }));
		expect(text.sentence).toContain('En 2019 fueron 114,181');
		expect(text.meta.cut).toContain('enero de 2020');
		expect(text.table.rows[1]).toEqual(['2019-12', 59335, null, '2020-01']);
		expect(callsText(contextOf()).table.rows[1]).toEqual(['2019-12', 59335, '2020-01']);
	});

	it('callNotes(context): a call is not a woman; a blank month of the state is explained', () => {
		expect(callNotes(contextOf())[0]).toContain('Una llamada no es una mujer ni una carpeta');
		expect(callNotes(contextOf({ state: '18' })).join(' ')).toContain(
			'En diciembre de 2019 el acumulado de Nayarit no cambió'
		);
	});
});
