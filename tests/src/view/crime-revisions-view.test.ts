import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	crimeRevisionsViewFromUrl,
	crimeRevisionsViewToPath
} from '../../../src/lib/view/crime-revisions-view';
import { urlOf } from './views';
import { revisionsViews, revisionYears } from './views-crime';

const parse = (path: string) => crimeRevisionsViewFromUrl(urlOf(path), () => revisionYears);

describe('crimeRevisionsViewFromUrl(url, yearsOf)', () => {
	it('an address that says nothing tells the usual year of the nation in files', () => {
		expect(parse('/feminicidio/revisiones/')).toEqual({
			status: 'missing',
			view: {
				page: 'crime',
				section: 'revisions',
				lang: 'es',
				topic: 'femicide',
				unit: 'files',
				place: '00',
				year: null
			}
		});
	});

	it('place, unit and year; the usual year is the same as none', () => {
		expect(parse('/en/femicide/revisions/?place=14&unit=victims&year=2020')).toMatchObject({
			status: 'valid',
			view: { place: '14', unit: 'victims', year: 2020, lang: 'en' }
		});
		expect(parse('/en/femicide/revisions/?year=2021')).toMatchObject({
			status: 'valid',
			view: { year: null }
		});
	});

	it.each([
		['?year=2026', 'year=2026'],
		['?year=20210', 'year=20210'],
		['?place=0', 'place=0'],
		['?unit=women', 'unit=women']
	])('%s is invalid, and says why', (search, said) => {
		const parsed = parse(`/feminicidio/revisiones/${search}`);
		if (parsed.status !== 'invalid') throw new Error(`${search} should be invalid`);
		expect(parsed.reasons.map(({ es }) => es).join()).toContain(said);
		expect(parse(crimeRevisionsViewToPath(parsed.view)).status).not.toBe('invalid');
	});
});

describe('crimeRevisionsViewToPath(view)', () => {
	it('parse ∘ print = id', () => {
		fc.assert(
			fc.property(revisionsViews, (view) => {
				const path = crimeRevisionsViewToPath(view);
				expect(parse(path).view).toEqual(view);
				expect(parse(path).status).toBe(path.includes('?') ? 'valid' : 'missing');
			}),
			{ numRuns: 300 }
		);
	});
});
