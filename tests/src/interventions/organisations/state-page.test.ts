import { describe, expect, it } from 'vitest';
import { stateStartOf } from '../../../../src/lib/interventions/organisations/state-start';
import {
	neighboursOf,
	stateTitle
} from '../../../../src/lib/interventions/organisations/state-words';
import { startOf } from '../../../../src/lib/interventions/organisations/start';
import { organisation } from './organisation';

const organisations = [
	organisation('A', { cve_ent: '20' }),
	organisation('B', { cve_ent: '09' }),
	organisation('C')
];

describe('stateStartOf(cve_ent, record, programmes)', () => {
	const programme = (id: string, places: readonly (readonly [string, string | null])[]) => ({
		id,
		name: { es: id, en: id },
		operator: null,
		places: places.map(([country, cve_ent]) => ({ country, cve_ent, place: null }))
	});
	const programmes = [
		programme('here', [
			['MX', '09'],
			['MX', '20']
		]),
		programme('abroad', [['PE', '20']]),
		programme('nowhere', [['MX', null]])
	];

	it('only what is documented in the state', () => {
		expect(stateStartOf('20', { organisations }, programmes)).toMatchObject({
			cve_ent: '20',
			all: 3,
			organisations: [{ name: 'A' }],
			onePage: null,
			programmes: [{ id: 'here', name: { es: 'here' }, operator: null }]
		});
		expect(stateStartOf('01', { organisations }, programmes)).toMatchObject({
			organisations: [],
			programmes: []
		});
	});
});

describe('startOf(record, lang)', () => {
	it('the first part of the list, its counts and its limits', () => {
		const start = startOf({ organisations, sql: '' }, 'es');
		expect(start.shown).toMatchObject({ found: 3, sheet: 1, sheets: 1 });
		expect(start.trust.all).toBe(3);
		expect(start.notes.length).toBeGreaterThanOrEqual(4);
	});
});

describe('neighboursOf(cve_ent, lang), stateTitle(cve_ent, lang)', () => {
	it('in the order of names, in a circle', () => {
		expect(neighboursOf('20', 'es')).toEqual({
			before: { name: 'Nuevo León', href: '/intervenciones/organizaciones/nuevo-leon/' },
			after: { name: 'Puebla', href: '/intervenciones/organizaciones/puebla/' }
		});
		expect(neighboursOf('01', 'en').before.name).toBe('Zacatecas');
		expect(neighboursOf('32', 'en').after.href).toBe(
			'/en/interventions/organisations/aguascalientes/'
		);
	});

	it('the title as each language says it', () => {
		expect(stateTitle('15', 'es')).toBe('Organizaciones en el Estado de México');
		expect(stateTitle('09', 'en')).toBe('Organisations in Mexico City');
	});
});
