import { describe, expect, it } from 'vitest';
import { indicator } from '../../../src/lib/catalog/indicators';
import {
	countChoices,
	formChoices,
	indicatorHref,
	methodChoices,
	yearChoices
} from '../../../src/lib/map/choices';
import { withView } from '../../../src/lib/view/change';
import { defaultMapView, mapViewFromUrl } from '../../../src/lib/view/map-view';

const usual = defaultMapView('es');
const viewAt = (href: string) => mapViewFromUrl(new URL(href, 'https://atlas.invalid'));

describe('choices of the map', () => {
	it('mark the choice in force, one of each kind', () => {
		for (const choices of [yearChoices, formChoices, methodChoices])
			expect(choices(usual).filter(({ chosen }) => chosen)).toHaveLength(1);
	});

	it('lead to valid addresses that hold the choice', () => {
		const view = withView(usual, { classes: { method: 'natural', k: 4 }, state: '15' });
		for (const choices of [yearChoices, formChoices, methodChoices, countChoices])
			for (const { href, key } of choices(view)) {
				const parsed = viewAt(href);
				expect(parsed.status, `${key} ${href}`).toBe('valid');
				expect(parsed.view.state).toBe('15');
			}
	});
});

describe('yearChoices(view)', () => {
	it('marks years of which only months are counted', () => {
		const view = withView(usual, { indicator: 'rape_rate' });
		expect(yearChoices(view).at(-1)).toMatchObject({ key: '2025', mark: '6 meses' });
		expect(yearChoices(view).at(0)?.mark).toBeUndefined();
	});
});

describe('yearChoices(view) of a long series', () => {
	it('writes decades and the year in force whole, the rest in two digits', () => {
		const view = withView(usual, { indicator: 'homicide_deaths_rate', year: 2020 });
		const choices = yearChoices(withView(view, { year: 2015 }));
		const label = (key: string) => choices.find((choice) => choice.key === key);
		expect(label('1990')).toMatchObject({ label: '1990' });
		expect(label('1990')?.lead).toBeUndefined();
		expect(label('1991')).toMatchObject({ lead: '19', label: '91' });
		expect(label('2000')).toMatchObject({ label: '2000' });
		expect(label('2015')).toMatchObject({ label: '2015', chosen: true });
		expect(label('2022')).toMatchObject({ lead: '20', label: '22' });
	});
});

describe('methodChoices(view)', () => {
	it('keeps the number of classes between methods, and leaves it to fixed breaks', () => {
		const view = withView(usual, { classes: { method: 'equal', k: 7 } });
		const hrefs = new Map(methodChoices(view).map(({ key, href }) => [key, href]));
		expect(viewAt(hrefs.get('natural') ?? '').view.classes).toEqual({ method: 'natural', k: 7 });
		expect(viewAt(hrefs.get('fixed') ?? '').view.classes).toEqual({ method: 'fixed', k: 5 });
	});
});

describe('countChoices(view)', () => {
	it('offers three to seven, and none where the breaks are fixed', () => {
		const view = withView(usual, { classes: { method: 'equal', k: 3 } });
		expect(countChoices(view).map(({ key }) => key)).toEqual(['3', '4', '5', '6', '7']);
		expect(countChoices(usual)).toEqual([]);
	});
});

describe('indicatorHref(view, indicator)', () => {
	it('keeps the chosen state', () => {
		const href = indicatorHref(withView(usual, { state: '20' }), indicator('femicide_rate'));
		expect(viewAt(href).view).toMatchObject({
			indicator: 'femicide_rate',
			year: 2021,
			state: '20'
		});
	});
});
