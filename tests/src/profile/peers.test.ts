import { describe, expect, it } from 'vitest';
import { fieldsOf, NO_PEER, othersOf, withFields } from '../../../src/lib/profile/peers';
import { defaultProfileView } from '../../../src/lib/view/profile-view';

const view = defaultProfileView('20', 'es');
const alike = ['07', '30', '12'];

describe('fieldsOf(view, alike)', () => {
	it('the most alike, nearest first, where the view names none', () => {
		expect(fieldsOf(view, alike)).toEqual(alike);
	});

	it('those of the view, the rest empty', () => {
		expect(fieldsOf({ ...view, peers: ['09'] }, alike)).toEqual(['09', NO_PEER, NO_PEER]);
		expect(fieldsOf({ ...view, peers: [] }, alike)).toEqual([NO_PEER, NO_PEER, NO_PEER]);
	});
});

describe('withFields(view, fields, alike)', () => {
	const peers = (...fields: readonly string[]) => withFields(view, fields, alike).peers;

	it('each state once, by code, never the state itself nor what is none', () => {
		expect(peers('21', '09', '21')).toEqual(['09', '21']);
		expect(peers('20', '09', '99')).toEqual(['09']);
	});

	it('none where every field is empty', () => {
		expect(peers(NO_PEER, NO_PEER, NO_PEER)).toEqual([]);
	});

	it('the most alike, in any order, as the view that names none', () => {
		expect(peers('12', '07', '30')).toBeNull();
		expect(peers('12', '07')).toEqual(['07', '12']);
	});
});

describe('othersOf(view)', () => {
	it('the 31 others by name, in the language', () => {
		const es = othersOf(view);
		expect(es).toHaveLength(31);
		expect(es.map(({ cve_ent }) => cve_ent)).not.toContain('20');
		expect(es[0]).toEqual({ cve_ent: '01', name: 'Aguascalientes' });
		const en = othersOf({ ...view, lang: 'en' }).map(({ name }) => name);
		expect(en.indexOf('Mexico City')).toBe(en.indexOf('Michoacán') - 1);
	});
});
