import { describe, expect, it } from 'vitest';
import { responseFacts } from '../../../src/lib/profile/response';
import { alert, place, programme } from './record';

const reach = {
	measure: 'participants',
	value: 7000,
	unit: 'men',
	qualifier: 'more_than',
	reported_by: 'operator',
	year: 2020,
	period_start: null,
	period_end: null,
	n: null,
	source: 'programmes',
	url: null
} as const;

describe('responseFacts(place, lang)', () => {
	it('says of an alert when, by whom, why, where and what is known, never that it is in force', () => {
		const { alerts, noAlert, declared } = responseFacts(
			place('14', {
				alerts: [
					alert('14', '2018-11-20', {
						extent: 'listed_in_part',
						n_municipalities: 3,
						municipalities: [
							{ cvegeo: '14070', name: 'El Salto' },
							{ cvegeo: '14039', name: 'Guadalajara' }
						],
						status: 'lifted_in_part',
						other_days: ['2018-11-21'],
						note: { es: 'Una nota.', en: 'A note.' },
						url: 'https://issuu.com./una'
					})
				]
			}),
			'es'
		);
		expect(alerts).toEqual([
			{
				date: '20 de noviembre de 2018',
				issuer: 'federal',
				status: 'Declarada; levantada en parte',
				reason: 'Violencia feminicida',
				extent: '3 municipios',
				names: { title: 'Nombres de 2 de los 3', list: 'El Salto y Guadalajara' },
				otherDays: 'Otras páginas dan: 21 de noviembre de 2018.',
				note: 'Una nota.',
				url: 'https://issuu.com./una',
				host: 'issuu.com'
			}
		]);
		expect(noAlert).toBeNull();
		expect(declared).toMatch(/^Declarada no quiere decir vigente/);
	});

	it('says that no alert is known, and nothing of being in force', () => {
		const { alerts, noAlert, declared } = responseFacts(place('31'), 'en');
		expect([alerts, noAlert, declared]).toEqual([[], 'No alert declared that we know of.', null]);
	});

	it('gives an alert of the whole state no names, and a page without an address no link', () => {
		const [whole] = responseFacts(
			place('30', {
				alerts: [
					alert('30', '2017-12-13', { extent: 'whole_state', n_municipalities: null, url: null })
				]
			}),
			'en'
		).alerts;
		expect(whole).toMatchObject({ extent: 'The whole state', names: null, url: null, host: null });
	});

	it('counts the centres of the old list', () => {
		expect(responseFacts(place('05', { centres: 5 }), 'es').centres).toBe(
			'5 Centros de Justicia para las Mujeres en una lista de hacia 2018, que ya es vieja.'
		);
		expect(responseFacts(place('02'), 'es').centres).toMatch(
			/^Ningún Centro .* hoy puede haberlo\.$/
		);
	});

	it('says how many organisations are documented, and what that number is worth', () => {
		const { organisations } = responseFacts(
			place('15', { organisations: 6, men: 1, onePage: 3, newest: '2025-11' }),
			'es'
		);
		expect(organisations).toEqual({
			text: '6 organizaciones documentadas aquí.',
			notes: [
				'1 trabaja con hombres o niños, según alguna página.',
				'3 de las 6 vienen de una sola página: el número dice qué se pudo leer, no cuántas hay.',
				'La página más reciente que nombra alguna es de noviembre de 2025.'
			],
			link: {
				href: '/intervenciones/organizaciones/estado-de-mexico/',
				label: 'Organizaciones documentadas del Estado de México'
			}
		});
	});

	it('says that none is known to work with men, that pages bear no date, and leaves out one page of few', () => {
		expect(
			responseFacts(place('04', { organisations: 2, onePage: 2 }), 'en').organisations.notes
		).toEqual([
			'No page says that any of them works with men; this may simply not be stated.',
			'None of the pages that name them bears a date.'
		]);
		expect(
			responseFacts(place('04', { organisations: 7, onePage: 3, men: 2 }), 'en').organisations.notes
		).toEqual([
			'2 work with men or boys, according to some page.',
			'None of the pages that name them bears a date.'
		]);
	});

	it('says that no organisation and no programme is documented, which is not that there is none', () => {
		const {
			organisations,
			programmes,
			noProgramme,
			reach: said
		} = responseFacts(place('10'), 'en');
		expect(organisations.text).toMatch(
			/^None documented here: .*That does not mean that there are none\.$/
		);
		expect(organisations.notes).toEqual([]);
		expect(noProgramme).toMatch(
			/^None documented here: .*That does not mean that there are none\.$/
		);
		expect([programmes, said]).toEqual([[], null]);
	});

	it('gives people reached with who said so, and says where the figure is of other places too', () => {
		const {
			programmes,
			noProgramme,
			reach: said
		} = responseFacts(
			place('15', {
				programmes: [
					programme(true, { id: 'centros', reach }),
					programme(true, { id: 'otros', reach, only_here: false }),
					programme(false, { id: 'sin', only_here: false })
				]
			}),
			'es'
		);
		const line = 'Participantes: más de 7,000 hombres (2020, según quien opera el programa)';
		expect(programmes).toEqual([
			{
				id: 'centros',
				name: 'Talleres',
				href: '/intervenciones/programas/centros/',
				men: 'con hombres o niños',
				reach: line,
				notOnlyHere: null
			},
			{
				id: 'otros',
				name: 'Talleres',
				href: '/intervenciones/programas/otros/',
				men: 'con hombres o niños',
				reach: line,
				notOnlyHere: 'cifra de todo el programa, que también opera en otros lugares'
			},
			{
				id: 'sin',
				name: 'Talleres',
				href: '/intervenciones/programas/sin/',
				men: null,
				reach: null,
				notOnlyHere: null
			}
		]);
		expect(noProgramme).toBeNull();
		expect(said).toContain('no qué efecto tuvo');
	});
});
