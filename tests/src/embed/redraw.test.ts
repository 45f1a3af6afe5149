import { describe, expect, it } from 'vitest';
import { redrawn, type RedrawParts, type RedrawQuestion } from '../../../src/lib/embed/redraw';
import type { FigurePage } from '../../../src/lib/figures/types';
import { defaultMapView } from '../../../src/lib/view/map-view';
import { bars } from './figured';

const view = defaultMapView('en');
/** Knows `/a/`, `/a/?n=1`, and `/a/?n=2`, which has no figure; anything else is `/a/`, with a reason. */
const page: FigurePage = {
	id: 'crime-series',
	paths: () => ['/a/'],
	viewFromUrl: (url) => {
		const n = Number(url.searchParams.get('n') ?? 0);
		const reasons = [{ es: 'No existe.', en: `There is no ${url.search}.` }];
		return n <= 2
			? { status: 'valid', view: { ...view, year: n } }
			: { status: 'invalid', view: { ...view, year: 0 }, reasons };
	},
	viewToPath: (each) => ('year' in each && each.year !== 0 ? `/a/?n=${each.year}` : '/a/'),
	figures: (each) =>
		Promise.resolve(
			'year' in each && each.year === 2
				? []
				: [{ ...bars, title: `Title ${'year' in each ? each.year : ''}` }]
		)
};
const parts: RedrawParts = {
	read: (address) => Promise.reject(new Error(address)),
	shapes: () => Promise.reject(new Error('no shapes are needed')),
	outlined: false,
	figurePage: () => Promise.resolve(page)
};
const question: RedrawQuestion = {
	page: 'crime-series',
	view: '/a/?n=1',
	shown: '/a/',
	figure: 'years',
	texts: null,
	release: '0.1.0+979204a1',
	frozen: false,
	chart: false
};
const mainOf = async (asked: Partial<RedrawQuestion>) => {
	const made = await redrawn({ ...question, ...asked }, parts);
	return made.status === 'drawn' ? made.main.text : made.status;
};

describe('redrawn', () => {
	it('draws the view asked for, with the way back to it', async () => {
		const main = await mainOf({});
		expect(main).toContain('<h1>Title 1</h1>');
		expect(main).toContain('href="/a/?n=1#years"');
		expect(main).not.toContain('class="notice"');
	});

	it('changes nothing where the address only says the same in another way', async () => {
		expect(await mainOf({ view: '/a/?utm_source=x' })).toBe('same');
	});

	it('explains a view that does not exist, without its words becoming markup', async () => {
		const main = await mainOf({ view: '/a/?n=9&x=<b>' });
		expect(main).toContain('<h1>Title 0</h1>');
		expect(main).toContain('The link asks for something that is not here');
		expect(main).toContain('There is no ?n=9&amp;x=%3Cb%3E.');
	});

	it('shows the usual view, and says so, where the one asked for has no such figure', async () => {
		const main = await mainOf({ view: '/a/?n=2' });
		expect(main).toContain('<h1>Title 0</h1>');
		expect(main).toContain('does not have this figure');
		expect(main).toContain('href="/a/?n=2"');
	});

	it('rejects where there is neither', async () => {
		await expect(mainOf({ figure: 'other' })).rejects.toThrow(RangeError);
		await expect(mainOf({ view: '/a/?n=2', shown: null })).rejects.toThrow(RangeError);
		await expect(mainOf({ texts: '/texts.json' })).rejects.toThrow('/texts.json');
	});
});
