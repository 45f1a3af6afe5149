import { describe, expect, it } from 'vitest';
import type { Contrast, ContrastFigure } from '../../../../src/lib/query/tabulation';
import {
	contrastSentence,
	figureText,
	isTold
} from '../../../../src/lib/survey/tabulator/contrast-text';
import { cell, question } from './results';

function contrastOf(difference: ContrastFigure): Contrast {
	return {
		first: cell(['15_24', 'rural'], 32.6),
		second: cell(['65_plus', 'rural'], 32.6 + difference.estimate),
		difference,
		ratio: null,
		covariance: 0.1,
		df: 1592,
		sql: 'select 1'
	};
}

const more = { estimate: 7.04, se: 1.6, interval: { low: 3.9, high: 10.2 } };
const less = { estimate: -7.04, se: 1.6, interval: { low: -10.2, high: -3.9 } };
const same = { estimate: 0.4, se: 1.6, interval: { low: -2.7, high: 3.5 } };

describe('isTold(contrast)', () => {
	it('when the interval of the difference leaves zero out', () => {
		expect(isTold({ difference: more })).toBe(true);
		expect(isTold({ difference: less })).toBe(true);
		expect(isTold({ difference: same })).toBe(false);
		expect(isTold({ difference: { ...more, interval: { low: 0, high: 14 } } })).toBe(false);
	});
});

describe('contrastSentence(contrast, tabulation, level, lang)', () => {
	const sentence = (difference: ContrastFigure, lang: 'es' | 'en') =>
		contrastSentence(contrastOf(difference), question, 0.95, lang).join(' ');

	it('says by how much the second is more or less than the first', () => {
		expect(sentence(more, 'es')).toBe(
			'«65 años y más · Localidades rurales»: 7.0 puntos porcentuales más que «15 a 24 años · Localidades rurales». El intervalo de 95\u00a0% de la diferencia no incluye el cero.'
		);
		expect(sentence(less, 'en')).toBe(
			'“Aged 65 and over · Rural places”: 7.0 percentage points less than “Aged 15 to 24 · Rural places”. The 95% interval of the difference does not include zero.'
		);
	});

	it('says that two cells cannot be told apart', () => {
		expect(sentence(same, 'es')).toBe(
			'«65 años y más · Localidades rurales» y «15 a 24 años · Localidades rurales» no se distinguen. El intervalo de 95\u00a0% de la diferencia incluye el cero.'
		);
	});
});

describe('figureText(figure, decimals, lang)', () => {
	it('the figure, its interval and its error, with true minus signs', () => {
		expect(figureText(less, 1, 'es')).toBe('−7.0 (−10.2 a −3.9; error estándar 1.60)');
		expect(figureText({ ...more, estimate: 1.216 }, 2, 'en')).toBe(
			'1.22 (3.90 to 10.20; standard error 1.600)'
		);
	});

	it('a zero has no sign', () => {
		const figure = { estimate: -0.04, se: 1, interval: { low: -0.05, high: 0.02 } };
		expect(figureText(figure, 1, 'es')).toBe('0.0 (−0.1 a 0.0; error estándar 1.00)');
	});
});
