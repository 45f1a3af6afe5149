import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	embedPath,
	readEmbedAddress,
	releaseOfSlug,
	releaseSlug,
	usualOptions
} from '../../../src/lib/embed/paths';

const at = (path: string) => new URL(path, 'https://atlas.example');

const hash = fc.stringMatching(/^[0-9a-f]{8}$/);
const releases = fc
	.tuple(fc.stringMatching(/^\d{1,2}\.\d{1,2}\.\d{1,2}(-rc\.\d)?$/), hash)
	.map(([version, sum]) => `${version}+${sum}`);
const options = fc.record({
	chart: fc.boolean(),
	title: fc.boolean(),
	scheme: fc.constantFrom('auto' as const, 'light' as const, 'dark' as const),
	release: fc.option(releases, { nil: null })
});
/** Views of the map, whose embeds have no id, and of other pages, whose have. */
const views = fc.constantFrom(
	['/mapa/violencia-de-pareja/2021/', null] as const,
	['/en/map/partner-violence/2021/', null] as const,
	['/feminicidio/', 'years'] as const,
	['/en/femicide/states/', 'share'] as const,
	['/encuesta/grupos/', 'age_group'] as const
);
const queries = fc.uniqueArray(
	fc.tuple(
		fc.stringMatching(/^[a-z]{1,6}$/).filter((key) => key !== 'title' && key !== 'scheme'),
		fc.string({ maxLength: 12 })
	),
	{ maxLength: 4, selector: ([key]) => key }
);

describe('embedPath', () => {
	it('says where the embed of a view is and leaves the usual out', () => {
		expect(embedPath('/mapa/x/2021/?form=tiles#a', null)).toBe('/embed/mapa/x/2021/?form=tiles');
		expect(embedPath('/en/femicide/?unit=files', 'years', { title: false, scheme: 'dark' })).toBe(
			'/embed/en/femicide/years/?unit=files&title=no&scheme=dark'
		);
		expect(embedPath('/feminicidio/', 'years', { release: '0.1.0+979204a1' })).toBe(
			'/embed/releases/0.1.0-979204a1/feminicidio/years/'
		);
	});

	it('is read back by readEmbedAddress, whatever the view, its query and the options', () => {
		fc.assert(
			fc.property(views, queries, options, ([view, figure], query, asked) => {
				const written = new URLSearchParams(query).toString();
				const address = written === '' ? view : `${view}?${written}`;
				const path = embedPath(address, figure, asked);
				expect(path.startsWith('/embed/')).toBe(true);
				expect(readEmbedAddress(at(path))).toEqual({ view: address, figure, options: asked });
			})
		);
	});

	it('never leaves the folder of the embeds', () => {
		fc.assert(
			fc.property(fc.webPath(), fc.string(), (path, figure) => {
				const url = at(embedPath(`/mapa${path}`, figure.replace(/^\.{1,2}$/, 'x')));
				expect(url.origin).toBe('https://atlas.example');
				expect(url.pathname.startsWith('/embed/')).toBe(true);
			})
		);
	});

	it('refuses what is no release', () => {
		expect(() => embedPath('/mapa/', null, { release: '../../x' })).toThrow(RangeError);
	});
});

describe('readEmbedAddress', () => {
	it('takes an option that it does not know as left out', () => {
		const read = readEmbedAddress(at('/embed/feminicidio/years/?title=maybe&scheme=<script>'));
		expect(read?.options).toEqual(usualOptions);
	});

	it('is null for what is no embed of a page', () => {
		expect(readEmbedAddress(at('/mapa/x/2021/'))).toBeNull();
		expect(readEmbedAddress(at('/embed/'))).toBeNull();
		expect(readEmbedAddress(at('/embed/nowhere/at-all/'))).toBeNull();
		expect(readEmbedAddress(at('/embed/releases/latest/mapa/x/2021/'))).toBeNull();
	});

	it('keeps a broken escape as it stands', () => {
		expect(readEmbedAddress(at('/embed/feminicidio/%E0%A4%A/'))?.figure).toBe('%E0%A4%A');
	});
});

describe('releaseSlug', () => {
	it('is a folder without a plus sign, and releaseOfSlug its way back', () => {
		expect(releaseSlug('0.1.0+979204a1')).toBe('0.1.0-979204a1');
		fc.assert(
			fc.property(releases, (release) => {
				const slug = releaseSlug(release);
				expect(slug).toMatch(/^[\w.-]+$/);
				expect(releaseOfSlug(slug)).toBe(release);
			})
		);
	});

	it('releaseOfSlug is null for another name', () => {
		for (const slug of ['', 'latest', '0.1.0', '0.1.0-xyz', '../0.1.0-979204a1'])
			expect(releaseOfSlug(slug), slug).toBeNull();
	});
});
