import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indicators } from '../../../src/lib/catalog/indicators';
import { states } from '../../../src/lib/catalog/states';
import type { Result, Row } from '../../../src/lib/query/types';
import { summaryOf } from '../../../src/lib/view/summary';
import { row } from '../../helpers/row';

/** A result with the states given and all others at the value 30, or without one. */
function result(
	indicator: string,
	year: number,
	given: readonly Row[],
	others: number | null
): Result {
	const rows = ['00', ...states.map(({ cve_ent }) => cve_ent)].map(
		(cve_ent) =>
			given.find((one) => one.cve_ent === cve_ent) ??
			row(cve_ent, { value: cve_ent === '00' ? null : others, low: others, high: others })
	);
	return {
		question: { indicator, year, filters: {} },
		cut: `${year}`,
		months: 12,
		sources: [],
		rows,
		sql: ''
	};
}

const nbsp = '\u00a0';

describe('summaryOf(result, lang): figures that rank states', () => {
	const partner = [
		row('00', { value: 39.874 }),
		row('15', { value: 47.6, low: 46, high: 49 }),
		row('07', { value: 27.9, low: 26, high: 29 })
	];

	test('highest, lowest, nation', () => {
		const given = result('partner_lifetime_any', 2021, partner, 40);
		expect(summaryOf(given, 'es')).toBe(
			`El Estado de México tiene el porcentaje más alto (47.6${nbsp}%). Chiapas tiene el más bajo (27.9${nbsp}%). En el país: 39.9${nbsp}%.`
		);
		expect(summaryOf(given, 'en')).toBe(
			'The State of Mexico has the highest percentage (47.6%). Chiapas has the lowest (27.9%). In the country as a whole: 39.9%.'
		);
	});

	test('intervals that overlap are not told apart', () => {
		const near = row('09', { value: 47.1, low: 45.5, high: 48.7 });
		const given = result('partner_lifetime_any', 2021, [...partner, near], 40);
		expect(summaryOf(given, 'es')).toContain(
			`(47.6${nbsp}%), pero su intervalo se encima con el de la Ciudad de México: no se puede decir cuál es mayor.`
		);
		expect(summaryOf(given, 'en')).toContain(
			'(47.6%), but its interval overlaps that of Mexico City: it cannot be said which is higher.'
		);
	});

	test('several overlaps are counted, at both ends', () => {
		const near = [
			row('09', { value: 47.1, low: 45.5, high: 48.7 }),
			row('22', { value: 46.5, low: 45, high: 48 }),
			row('20', { value: 28.4, low: 27, high: 30 })
		];
		const given = result('partner_lifetime_any', 2021, [...partner, ...near], 40);
		expect(summaryOf(given, 'es')).toContain('se encima con los de otros 2 estados');
		expect(summaryOf(given, 'es')).toContain(
			`el más bajo (27.9${nbsp}%); su intervalo se encima con el de Oaxaca.`
		);
	});

	test('the one that overlaps is named with its article', () => {
		const given = result(
			'partner_lifetime_any',
			2021,
			[row('09', { value: 50, low: 45, high: 55 }), row('15', { value: 49, low: 44, high: 54 })],
			30
		);
		expect(summaryOf(given, 'es')).toMatch(/^La Ciudad de México .* con el del Estado de México:/);
		expect(summaryOf(given, 'en')).toMatch(/^Mexico City .* that of the State of Mexico:/);
	});

	test('states of equal value share the place', () => {
		const given = result(
			'partner_lifetime_any',
			2021,
			[row('06', { value: 50 }), row('25', { value: 50 })],
			30
		);
		expect(summaryOf(given, 'es')).toBe(
			`Colima y Sinaloa tienen el porcentaje más alto (50.0${nbsp}%). 30 estados tienen el más bajo (30.0${nbsp}%).`
		);
		expect(summaryOf(given, 'en')).toMatch(/^Colima and Sinaloa have the highest percentage/);
	});

	test('one value everywhere has a highest and no lowest', () => {
		const given = result('partner_lifetime_any', 2021, [], 30);
		expect(summaryOf(given, 'es')).toBe(`32 estados tienen el porcentaje más alto (30.0${nbsp}%).`);
	});

	test('a rate says per whom; states that count none have a sentence of their own', () => {
		const given = result(
			'human_trafficking_rate',
			2024,
			[row('00', { value: 0.9 }), row('03', { value: 12.51 }), row('31', { value: 0 })],
			0.5
		);
		expect(summaryOf(given, 'es')).toBe(
			'Baja California Sur tiene la tasa más alta (12.51 por cada 100,000 mujeres). En el país: 0.90. No se registra ninguna carpeta en Yucatán.'
		);
		expect(summaryOf(given, 'en')).toBe(
			'Baja California Sur has the highest rate (12.51 per 100,000 women). In the country as a whole: 0.90. No file is recorded in Yucatán.'
		);
	});

	test('without every state it says among how many, and which are missing', () => {
		const given = result(
			'total_lifetime',
			2021,
			[row('00', { value: 70.1 }), ...partner.slice(1)],
			null
		);
		expect(summaryOf(given, 'es')).toBe(
			`De los 2 estados con dato, el Estado de México tiene el porcentaje más alto (47.6${nbsp}%). Chiapas tiene el más bajo (27.9${nbsp}%). En el país: 70.1${nbsp}%. Sin dato aquí: 30 estados.`
		);
		expect(summaryOf(given, 'en')).toMatch(/Not available here: 30 states\.$/);
	});

	test('up to three missing states are named', () => {
		const given = result('partner_lifetime_any', 2021, [row('09', {}), row('15', {})], 30);
		expect(summaryOf(given, 'es')).toContain(
			'Sin dato aquí: la Ciudad de México y el Estado de México.'
		);
	});

	test('states of low precision are told', () => {
		const given = result(
			'partner_lifetime_any',
			2021,
			[row('06', { value: 50, precision: 'low' })],
			30
		);
		expect(summaryOf(given, 'es')).toContain('El porcentaje es poco preciso en Colima.');
	});

	test('no figure at all', () => {
		const none = result('partner_lifetime_any', 2021, [row('00', { value: 39.9 })], null);
		expect(summaryOf(none, 'es')).toBe(
			`Aquí no hay ningún dato por estado. En el país: 39.9${nbsp}%.`
		);
		expect(summaryOf({ ...none, rows: [] }, 'en')).toBe('There is no figure by state here.');
	});
});

describe('summaryOf(result, lang): femicide', () => {
	const beside = (share: number | null) => ({ femicide: 1, intentional_homicide: 2, share });
	const given = result(
		'femicide_rate',
		2024,
		[
			row('00', { value: 1.2609, beside: beside(25) }),
			row('17', { value: 4.83, beside: beside(30) }),
			row('11', { value: 0.48, beside: beside(4.19) }),
			row('04', { value: 0, beside: beside(100) })
		],
		1
	);

	test('never ranks states by the rate alone', () => {
		expect(summaryOf(given, 'es')).toBe(
			`En el país: 1.26 víctimas de feminicidio por cada 100,000 mujeres. Esta tasa no basta para ordenar a los estados: la parte de los homicidios de mujeres que se registra como feminicidio va de 4${nbsp}% en Guanajuato a 100${nbsp}% en Campeche. No se registra ninguna víctima en Campeche.`
		);
		const english = summaryOf(given, 'en');
		expect(english).toContain('runs from 4% in Guanajuato to 100% in Campeche');
		expect(english).not.toContain('Morelos');
	});

	test('without homicides beside it, says why it does not rank', () => {
		const files = result('femicide_files_rate', 2024, [row('00', { value: 1.2 })], 1);
		expect(summaryOf(files, 'es')).toContain('cada fiscalía clasifica a su manera');
		const attempts = result('attempted_femicide_rate', 2026, [], 1);
		expect(summaryOf(attempts, 'en')).toBe(
			'This rate is not enough to rank states: each prosecutor classifies in its own way.'
		);
	});

	test('women killed by homicide other than femicide do not rank states either', () => {
		const homicide = result(
			'women_homicide_rate',
			2024,
			[row('10', { value: 0.1, beside: beside(86) }), row('06', { value: 24, beside: beside(3) })],
			1
		);
		expect(summaryOf(homicide, 'en')).toBe(
			'This rate is not enough to rank states: the share of the killings of women that is recorded as femicide runs from 3% in Colima to 86% in Durango.'
		);
		const both = {
			...homicide,
			question: { ...homicide.question, indicator: 'women_killings_rate' }
		};
		expect(summaryOf(both, 'en')).toMatch(/^Colima has the highest rate/);
	});

	test('the share tells of records, not of violence', () => {
		const share = result(
			'femicide_share',
			2024,
			[
				row('00', { value: 25 }),
				row('11', { value: 4.2 }),
				row('04', { value: 100 }),
				row('29', {})
			],
			30
		);
		expect(summaryOf(share, 'es')).toBe(
			`De las mujeres víctimas de feminicidio u homicidio doloso en el país, 25.0${nbsp}% se registró como víctima de feminicidio. Por estado va de 4.2${nbsp}% en Guanajuato a 100.0${nbsp}% en Campeche: eso dice cómo se clasifica, no cuánta violencia hay. Sin dato aquí: Tlaxcala.`
		);
		expect(summaryOf(result('femicide_share', 2024, [], null), 'en')).toBe(
			'Not available here: 32 states.'
		);
	});
});

describe('summaryOf(result, lang): what is documented', () => {
	test('is told in classes', () => {
		const given = result(
			'organisations_documented',
			2026,
			[
				row('21', { value: 15 }),
				row('04', { value: 2 }),
				row('10', { value: 1 }),
				row('01', { value: 0 })
			],
			4
		);
		expect(summaryOf(given, 'es')).toBe(
			'Organizaciones documentadas: ninguna en 1 estado, una o dos en 2, de tres a cinco en 28 y seis o más en 1. Es lo que nombran las páginas que se leyeron, no todo lo que existe.'
		);
		expect(summaryOf(given, 'en')).toBe(
			'Documented organisations: none in 1 state, one or two in 2, three to five in 28 and six or more in 1. This is what the pages read name, not all that exists.'
		);
	});

	test('says nothing of classes without a figure', () => {
		const given = result('programmes_documented', 2026, [], null);
		expect(summaryOf(given, 'es')).toBe(
			'Es lo que nombran las páginas que se leyeron, no todo lo que existe.'
		);
	});
});

describe('summaryOf(result, lang): whatever the figures', () => {
	function expectSentences(text: string): void {
		expect(text).not.toMatch(/NaN|undefined|null|Infinity|\[object| {2}|\.\.|\s[.,;]/);
		expect(text).not.toMatch(/\bde el\b|\ba el\b|\bcasos?\b|\bcases?\b/i);
		expect(text).toMatch(/^[A-ZÁÉÍÓÚ0-9].*\.$/);
	}

	const value = fc.option(fc.constantFrom(0, 1, 4.2, 30, 61.5, 100), { nil: null });
	const figures = fc.array(
		fc.record({
			cve_ent: fc.constantFrom('00', ...states.map(({ cve_ent }) => cve_ent)),
			value,
			low: value,
			high: value,
			precision: fc.constantFrom(null, 'high' as const, 'low' as const),
			beside: fc.option(
				value.map((share) => ({ femicide: 1, intentional_homicide: 1, share })),
				{ nil: null }
			)
		}),
		{ maxLength: 40 }
	);

	test.each(indicators)('$id reads as sentences in both languages', ({ id, years }) => {
		const property = fc.property(figures, value, (given, others) => {
			const rows = given.map(({ cve_ent, ...rest }) => row(cve_ent, rest));
			const made = result(id, years[0] ?? 0, rows, others);
			for (const lang of ['es', 'en'] as const) expectSentences(summaryOf(made, lang));
		});
		fc.assert(property, { numRuns: 60 });
	});

	// The build writes the answers. Before the first build there are none, and no test of them.
	const root = join(import.meta.dirname, '../../../static/data/answers');
	const built = existsSync(root) ? readdirSync(root) : [];
	test.each(built)('the built answers of %s read as sentences', (id) => {
		for (const file of readdirSync(join(root, id))) {
			const answer = JSON.parse(readFileSync(join(root, id, file), 'utf8')) as Result;
			for (const lang of ['es', 'en'] as const) expectSentences(summaryOf(answer, lang));
		}
	});
});
