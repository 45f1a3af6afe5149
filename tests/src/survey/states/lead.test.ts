import { describe, expect, it } from 'vitest';
import { chosenText } from '../../../../src/lib/survey/states/chosen';
import { statesLead, statesTitle } from '../../../../src/lib/survey/states/lead';
import { names, nation, partner, total, viewOf } from '../records';

describe('statesTitle(view), statesLead(record, view)', () => {
	it('share, base, women and interval', () => {
		const view = viewOf('states', partner);
		expect(statesTitle(view)).toBe(
			'Mujeres que han vivido violencia de pareja a lo largo de su relación, ENDIREH 2021'
		);
		expect(statesLead(nation, view)).toBe(
			'En todo el país son 39.9\u00a0% de las mujeres de 15 años y más que tienen o han tenido pareja: 18.9 millones. El intervalo de 95\u00a0% va de 39.4 a 40.4.'
		);
		expect(statesLead(nation, { ...view, lang: 'en' })).toBe(
			'In the whole country it is 39.9% of women aged 15 and over who have or have had a partner: 18.9 million. The 95% interval runs from 39.4 to 40.4.'
		);
	});

	it('says that there is no error', () => {
		expect(statesLead(nation, viewOf('states', total, { year: 2016 }))).toBe(
			'En todo el país son 66.1\u00a0% de las mujeres de 15 años y más. Esta cifra no trae su error, y por eso va sin intervalo.'
		);
		expect(statesLead({ rows: [] }, viewOf('states', total))).toBe('');
	});
});

describe('chosenText(context)', () => {
	const of = (record: typeof partner, state: string | null) =>
		chosenText({ record, view: viewOf('states', record, { state, lang: 'en' }), names });

	it('figure, standing and sample', () => {
		expect(of(partner, '20')).toBe(
			'Oaxaca: 42.5% (40.2 to 44.9). Its interval overlaps the country’s: the two cannot be told apart. 3,512 women of the base were interviewed.'
		);
		expect(of(total, '04')).toBe(
			'Campeche: 67.0%, no published error. Without its error it cannot be said whether it differs from the country.'
		);
	});

	it('a state without a figure, and none chosen', () => {
		expect(of(partner, '15')).toBe(
			'State of Mexico: not available here for this indicator and year.'
		);
		expect(of(partner, null)).toBeNull();
	});
});
