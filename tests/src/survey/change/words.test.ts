import { describe, expect, it } from 'vitest';
import { placeChanges } from '../../../../src/lib/survey/change/change';
import {
	changeSentence,
	changeText,
	pointsText,
	spanText
} from '../../../../src/lib/survey/change/words';
import { partner, total } from '../records';

const changeIn = (record: typeof partner, code: string) => {
	const { nation, states } = placeChanges(record, 'name', 'es');
	return [nation, ...states].find((each) => each?.cve_ent === code) ?? expect.fail(code);
};

describe('pointsText(points, lang), spanText(interval, lang)', () => {
	it('signs, and a minus that is no hyphen', () => {
		expect(pointsText(-4.06, 'es')).toBe('−4.1');
		expect(pointsText(6.94, 'en')).toBe('+6.9');
		expect(spanText({ low: -4.77, high: 3.35 }, 'es')).toBe('−4.8 a +3.4');
	});

	it('an end near zero is written finer', () => {
		expect(spanText({ low: -0.0348, high: 6.168 }, 'en')).toBe('−0.03 to +6.17');
	});
});

describe('changeSentence(change, lang)', () => {
	it('fell, and why 43.9 less 39.9 is not 4.0', () => {
		expect(changeSentence(changeIn(partner, '00'), 'es')).toBe(
			'En el país disminuyó: de 43.9\u00a0% en 2016 a 39.9\u00a0% en 2021. La diferencia es de −4.1 puntos porcentuales, calculada sin redondear (intervalo de 95\u00a0%: −4.8 a −3.4).'
		);
	});

	it('rose', () => {
		expect(changeSentence(changeIn(partner, '04'), 'en')).toBe(
			'In Campeche it rose, from 32.1% in 2016 to 39.9% in 2021. The difference is +7.8 percentage points (95% interval: +4.8 to +10.7).'
		);
	});

	it('cannot be told apart', () => {
		expect(changeSentence(changeIn(partner, '27'), 'es')).toBe(
			'En Tabasco las dos encuestas no se distinguen: 40.1\u00a0% en 2016 y 43.2\u00a0% en 2021. La diferencia es de +3.1 puntos porcentuales (intervalo de 95\u00a0%: −0.03 a +6.17). El intervalo incluye el cero.'
		);
	});

	it('cannot be said, with no error in both or in one', () => {
		const bare = changeIn(total, '04');
		expect(changeSentence(bare, 'es')).toBe(
			'En Campeche, con lo que hay aquí, no se puede decir si cambió: 53.6\u00a0% en 2016 y 67.0\u00a0% en 2021. Las cifras publicadas no traen error.'
		);
		const { after } = changeIn(partner, '04');
		expect(changeSentence({ ...bare, after }, 'en')).toMatch(
			/One of the published figures comes without an error\.$/
		);
	});
});

describe('changeText(change, lang)', () => {
	it('in few words', () => {
		expect(changeText(changeIn(partner, '00'), 'es')).toBe('−4.1 (−4.8 a −3.4), disminuyó');
		expect(changeText(changeIn(total, '04'), 'en')).toBe(
			'+13.4; cannot be said: no published error'
		);
	});
});
