import { describe, expect, it } from 'vitest';
import { cautionsOf } from '../../../../src/lib/interventions/programmes/cautions';
import {
	askedIn,
	lowerIn,
	resultFigure,
	resultRows
} from '../../../../src/lib/interventions/programmes/results';
import { answers, mexican, peruvian, programmeOf } from './programmes';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('resultRows(programme, lang), askedIn(programme)', () => {
	it('a row a question, men and women side by side; a finding without a figure is not drawn', () => {
		const rows = resultRows(peruvian, 'es');
		expect(rows.map(({ points }) => points.map(({ value }) => value))).toEqual([
			[87, 60],
			[60, 47],
			[60, 33]
		]);
		expect(rows[0]?.name).toBe('Mejor comunicación con la pareja');
		expect(rows[0]?.text.map(plain)).toEqual([
			'87 %, hombres participantes',
			'60 %, mujeres, parejas de participantes'
		]);
		expect(askedIn(peruvian)).toEqual(['men', 'women_partners']);
		expect(lowerIn(rows)).toBe(3);
	});

	it('nothing to set side by side where one group was asked', () => {
		expect(resultRows({ results: answers.slice(0, 1) }, 'es')).toEqual([]);
		expect(resultRows(mexican, 'es')).toEqual([]);
	});
});

describe('resultFigure(programme, lang, sources, sql)', () => {
	it('says that n is not told, and has every result in its table', () => {
		const { sentence, meta, table, fileName } = resultFigure(peruvian, 'en', [], null);
		expect(sentence).toBe(
			'In all three questions, the share that noticed the change is lower among women, partners of participants.'
		);
		expect(meta.unit).toContain('n not told');
		expect(meta.cut).toBe('2022');
		expect(table.rows).toHaveLength(7);
		expect(table.rows[6]?.slice(1, 4)).toEqual(['The source does not say who', null, 'not told']);
		expect(fileName).toBe('atlas-violeta_results_mensajes');
		expect(resultFigure(peruvian, 'es', [], null).sentence).toBe(
			'En las tres preguntas, la parte que notó el cambio es menor entre mujeres, parejas de participantes.'
		);
	});

	it('says how many were asked where it is told', () => {
		const results = answers.slice(0, 6).map((result) => ({ ...result, n: 30 }));
		const { meta } = resultFigure(programmeOf('x', { results }), 'es', [], null);
		expect(meta.unit).toBe(
			'porcentaje de quienes respondieron (hombres participantes: n = 30; mujeres, parejas de participantes: n = 30)'
		);
		expect(meta.precision).toBe('sin intervalo: la fuente no lo da');
	});
});

describe('cautionsOf(programme, lang)', () => {
	it('what each design cannot show, once, and that a trial is under way', () => {
		const [first, second, ...more] = cautionsOf(peruvian, 'es');
		expect(first).toContain('cualitativo');
		expect(first).toContain('no puede mostrar efectos');
		expect(second).toContain('en curso');
		expect(more).toEqual([]);
		expect(cautionsOf(mexican, 'es')).toEqual([]);
	});

	it('a controlled design with a figure is of one side only; without one there is nothing to misread', () => {
		const [first] = answers;
		if (!first) throw new Error('an answer');
		// Brazil, Promundo: 20 % of the men who took part; the study does not give the other group's.
		const brazil = { ...first, measure: 'self_control', value: 20, design: 'controlled' };
		const of = (value: number | null, lang: 'es' | 'en') =>
			cautionsOf(programmeOf('x', { results: [{ ...brazil, value }, brazil] }), lang);
		expect(of(20, 'es')).toEqual([
			'Hubo un grupo de comparación, pero la fuente sólo da la cifra de quienes participaron: no dice cuánto se debe al programa.'
		]);
		expect(of(20, 'en')[0]).toContain('There was a comparison group');
		const untold = programmeOf('x', { results: [{ ...brazil, value: null }] });
		expect(cautionsOf(untold, 'es')).toEqual([]);
	});
});
