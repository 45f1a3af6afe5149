import { describe, expect, it } from 'vitest';
import { chosenLinks } from '../../../src/lib/survey/chosen-links';
import { tabulatorViewFromUrl } from '../../../src/lib/view/tabulator-view';
import { urlOf } from '../view/views';
import { community, partner, physical, viewOf } from './records';

describe('chosenLinks(view)', () => {
	it('nothing without a choice', () => {
		expect(chosenLinks(viewOf('states', partner))).toEqual([]);
	});

	it('the map, the change, the women of the state, and back', () => {
		const links = chosenLinks(viewOf('states', partner, { state: '20', year: 2016 }));
		expect(links.map(({ key }) => key)).toEqual(['map', 'change', 'tabulator', 'clear']);
		expect(links[0]?.href).toBe('/mapa/violencia-de-pareja/2016/?state=20');
		expect(links[1]?.href).toBe('/encuesta/cambio/?year=2016&state=20');
		expect(links[3]?.href).toBe('/encuesta/?year=2016');
		expect(tabulatorViewFromUrl(urlOf(links[2]?.href ?? ''))).toMatchObject({
			status: 'valid',
			view: {
				surveyYear: 2016,
				outcome: 'partner_any',
				base: [{ variable: 'state', codes: ['20'] }]
			}
		});
	});

	it('the way from the change back to the figure', () => {
		const links = chosenLinks(viewOf('change', community, { state: '09', lang: 'en' }));
		expect(links.map(({ key }) => key)).toEqual(['map', 'states', 'clear']);
		expect(links[1]?.href).toBe('/en/survey/?indicator=community_lifetime&state=09');
	});

	it('only what there is: no map of two states, no answers of women', () => {
		const links = chosenLinks(viewOf('states', physical, { state: '09' }));
		expect(links.map(({ key }) => key)).toEqual(['clear']);
	});
});
