import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
	defaultProfileView,
	profileViewFromUrl,
	profileViewToPath
} from '../../../src/lib/view/profile-view';
import { urlOf } from './views';
import { profileViews } from './views-profile';

const read = (path: string) => profileViewFromUrl(urlOf(path));

describe('profileViewFromUrl(url)', () => {
	it('an address that says nothing is missing: the most alike', () => {
		expect(read('/estados/oaxaca/')).toEqual({
			status: 'missing',
			view: defaultProfileView('20', 'es')
		});
		expect(read('/en/states/cdmx/?x=1')).toEqual({
			status: 'missing',
			view: defaultProfileView('09', 'en')
		});
	});

	it('peers by code, whatever their order; none of them is a choice too', () => {
		expect(read('/estados/oaxaca/?peers=21,09')).toEqual({
			status: 'valid',
			view: { ...defaultProfileView('20', 'es'), peers: ['09', '21'] }
		});
		expect(read('/estados/oaxaca/?peers=07,07')).toMatchObject({
			status: 'valid',
			view: { peers: ['07'] }
		});
		expect(read('/en/states/oaxaca/?peers=none')).toMatchObject({
			status: 'valid',
			view: { peers: [] }
		});
		expect(read('/estados/oaxaca/?peers=')).toMatchObject({
			status: 'valid',
			view: { peers: null }
		});
	});

	it.each([
		['the state itself', '20', null, 'otro estado'],
		['no code', '33', null, '«33»'],
		['the nation', '00,07', ['07'], '«00»'],
		['a word beside a code', 'none,07', ['07'], '«none»'],
		['a code without its zero', '7', null, '«7»'],
		['more than three', '09,07,05,01', ['05', '07', '09'], '4 estados'],
		['markup', '<b>', null, '«<b>»']
	])('%s is left out, and said', (_, asked, peers, said) => {
		const parsed = read(`/estados/oaxaca/?peers=${encodeURIComponent(asked)}`);
		expect(parsed).toMatchObject({ status: 'invalid', view: { state: '20', peers } });
		expect(parsed.status === 'invalid' && parsed.reasons[0]?.es).toContain(said);
	});

	it('an address of no profile throws', () => {
		for (const path of ['/estados/', '/estados/narnia/', '/mapa/', '/en/states/oaxaca/x/'])
			expect(() => read(path)).toThrow(RangeError);
	});
});

describe('profileViewToPath(view)', () => {
	it('commas stand as they are, peers by code', () => {
		const view = defaultProfileView('15', 'es');
		expect(profileViewToPath(view)).toBe('/estados/estado-de-mexico/');
		expect(profileViewToPath({ ...view, peers: ['21', '09'] })).toBe(
			'/estados/estado-de-mexico/?peers=09,21'
		);
		expect(profileViewToPath({ ...view, lang: 'en', peers: [] })).toBe(
			'/en/states/estado-de-mexico/?peers=none'
		);
	});

	test('view → address → view is the identity', () => {
		fc.assert(
			fc.property(profileViews, (view) => {
				const parsed = read(profileViewToPath(view));
				expect(parsed.status).not.toBe('invalid');
				expect(parsed.view).toEqual(view);
			})
		);
	});
});
