import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
	crimeStatesViewFromUrl,
	crimeStatesViewToPath,
	defaultCrimeStatesView,
	wholeYearsOf,
	withStatesView
} from '../../../src/lib/view/crime-states-view';
import { usualChange } from '../../../src/lib/view/periods';
import { urlOf } from './views';
import { statesViews } from './views-crime';

describe('wholeYearsOf(topic, unit)', () => {
	it('ends before a year that is not counted to December', () => {
		expect(wholeYearsOf('femicide', 'victims')).toEqual([
			2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025
		]);
		expect(wholeYearsOf('femicide', 'files').at(-1)).toBe(2025);
		expect(wholeYearsOf('family_violence', 'files').at(-1)).toBe(2025);
		expect(wholeYearsOf('rape', 'files').at(-1)).toBe(2024);
	});
});

describe('crimeStatesViewFromUrl(url)', () => {
	it('an address that says nothing is missing', () => {
		expect(crimeStatesViewFromUrl(urlOf('/feminicidio/estados/'))).toEqual({
			status: 'missing',
			view: defaultCrimeStatesView('femicide', 'es')
		});
		expect(crimeStatesViewFromUrl(urlOf('/en/rape/states/?x=1')).view).toEqual(
			defaultCrimeStatesView('rape', 'en')
		);
	});

	it('every key', () => {
		const url = urlOf(
			'/en/femicide/states/?year=2021&state=15&form=map&scale=own&intervals=yes&change=2018-2019,2023-2024&of=killings'
		);
		expect(crimeStatesViewFromUrl(url)).toEqual({
			status: 'valid',
			view: {
				page: 'crime',
				lang: 'en',
				topic: 'femicide',
				unit: 'victims',
				section: 'states',
				state: '15',
				year: 2021,
				form: 'map',
				scale: 'own',
				intervals: true,
				change: [
					[2018, 2019],
					[2023, 2024]
				],
				of: 'killings'
			}
		});
	});

	test.each([
		['/feminicidio/estados/?unit=casos', 'unit=casos'],
		['/violacion/estados/?unit=victims', 'unit=victims'],
		['/violacion/estados/?year=2025', 'year=2025'],
		['/feminicidio/estados/?year=2026', 'year=2026'],
		['/feminicidio/estados/?state=99', 'state=99'],
		['/feminicidio/estados/?form=3d', 'form=3d'],
		['/feminicidio/estados/?scale=log', 'scale=log'],
		['/feminicidio/estados/?intervals=on', 'intervals=on'],
		['/feminicidio/estados/?change=2018,2026', '2018,2026'],
		['/feminicidio/estados/?unit=files&of=killings', 'of=killings'],
		['/violencia-familiar/estados/?of=killings', 'of=killings']
	])('%s is invalid, and says why', (path, said) => {
		const parsed = crimeStatesViewFromUrl(urlOf(path));
		if (parsed.status !== 'invalid') throw new Error(`${path} should be invalid`);
		expect(parsed.reasons).toHaveLength(1);
		expect(parsed.reasons[0]?.es).toContain(said);
		expect(parsed.reasons[0]?.en).toContain(said);
		const again = crimeStatesViewFromUrl(urlOf(crimeStatesViewToPath(parsed.view)));
		expect(again.status).not.toBe('invalid');
	});

	it('2025 of a crime counted to June becomes the newest whole year', () => {
		expect(crimeStatesViewFromUrl(urlOf('/violacion/estados/?year=2025')).view.year).toBe(2024);
	});

	it('throws for an address of no topic', () => {
		expect(() => crimeStatesViewFromUrl(urlOf('/mapa/'))).toThrow(RangeError);
	});

	it('garbage never throws', () => {
		const key = fc.constantFrom('year', 'unit', 'state', 'change', 'of', 'scale', 'form');
		const property = fc.property(key, fc.webQueryParameters(), fc.string(), (name, query, text) => {
			const { view } = crimeStatesViewFromUrl(
				urlOf(`/feminicidio/estados/?${query}&${name}=${encodeURIComponent(text)}`)
			);
			expect(wholeYearsOf(view.topic, view.unit)).toContain(view.year);
		});
		fc.assert(property);
	});
});

describe('crimeStatesViewToPath(view)', () => {
	it('leaves defaults out', () => {
		const usual = defaultCrimeStatesView('femicide', 'es');
		expect(crimeStatesViewToPath(usual)).toBe('/feminicidio/estados/');
		const change = usualChange([2015, 2016, 2017, 2018]);
		expect(crimeStatesViewToPath({ ...usual, lang: 'en', state: '07', change })).toBe(
			'/en/femicide/states/?state=07&change=2015-2016,2017-2018'
		);
	});

	it('parse ∘ print = id, and what is printed is canonical', () => {
		const property = fc.property(statesViews, (view) => {
			const path = crimeStatesViewToPath(view);
			const parsed = crimeStatesViewFromUrl(urlOf(path));
			expect(parsed.status).toBe(path.includes('?') ? 'valid' : 'missing');
			expect(parsed.view).toEqual(view);
			expect(crimeStatesViewToPath(parsed.view)).toBe(path);
		});
		fc.assert(property, { numRuns: 500 });
	});
});

describe('withStatesView(view, change)', () => {
	it('takes back what files cannot say', () => {
		const view = { ...defaultCrimeStatesView('femicide', 'es'), of: 'killings' as const };
		expect(withStatesView(view, { unit: 'files' }).of).toBe('topic');
		expect(withStatesView(view, { year: 2030 }).year).toBe(2025);
	});

	it('always gives a view that its address holds', () => {
		const units = fc.constantFrom('victims' as const, 'files' as const);
		const property = fc.property(statesViews, units, (view, unit) => {
			fc.pre(view.topic === 'femicide');
			const next = withStatesView(view, { unit });
			expect(crimeStatesViewFromUrl(urlOf(crimeStatesViewToPath(next))).view).toEqual(next);
		});
		fc.assert(property);
	});
});
