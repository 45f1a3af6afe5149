import { describe, expect, it } from 'vitest';
import {
	formControl,
	intervalControl,
	ofControl,
	periodControls,
	scaleControl,
	unitControl,
	yearControl
} from '../../../../src/lib/crime/states/choices';
import {
	crimeStatesViewFromUrl,
	defaultCrimeStatesView
} from '../../../../src/lib/view/crime-states-view';

const femicide = defaultCrimeStatesView('femicide', 'es');
const rape = defaultCrimeStatesView('rape', 'en');

describe('the controls', () => {
	it('each leads to an address that can be shown, with one choice chosen', () => {
		for (const view of [femicide, rape]) {
			const controls = [
				unitControl(view),
				yearControl(view),
				formControl(view),
				intervalControl(view),
				scaleControl(view),
				ofControl(view),
				...periodControls(view)
			].filter((control) => control !== null);
			for (const { choices } of controls) {
				expect(choices.filter(({ chosen }) => chosen)).toHaveLength(1);
				for (const { href, chosen } of choices) {
					const parsed = crimeStatesViewFromUrl(new URL(href, 'https://example.org'));
					expect(parsed.status).not.toBe('invalid');
					if (chosen) expect(parsed.view).toEqual(view);
				}
			}
		}
	});
});

describe('unitControl(view), ofControl(view)', () => {
	it('are there only where there is a choice', () => {
		expect(unitControl(femicide)?.choices.map(({ key }) => key)).toEqual(['victims', 'files']);
		expect(unitControl(rape)).toBeNull();
		expect(ofControl(rape)).toBeNull();
		expect(ofControl({ ...femicide, unit: 'files' })).toBeNull();
	});
});

describe('periodControls(view)', () => {
	it('moves the other period out of the way', () => {
		const [lengths, before, after] = periodControls(femicide);
		expect(lengths?.choices.map(({ label }) => label)).toEqual(['1', '2', '3', '4', '5']);
		expect(before?.choices.at(0)?.href).toBe('/feminicidio/estados/?change=2015-2016,2024-2025');
		expect(after?.choices.at(0)?.href).toBe('/feminicidio/estados/?change=2015-2016,2017-2018');
		expect(after?.choices.at(-1)).toMatchObject({ label: '2024–2025', chosen: true });
	});
});
