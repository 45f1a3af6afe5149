import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { csvOf } from '../../../../src/lib/share/csv-file';
import {
	comparisonFileName,
	comparisonTable,
	listFileName,
	listTable
} from '../../../../src/lib/interventions/programmes/table';
import { defaultProgrammesView } from '../../../../src/lib/view/programmes-view';
import { mexican, peruvian, programmeOf, three } from './programmes';

const view = defaultProgrammesView('es');
const rows = (csv: string) => parse(csv, { bom: true, columns: true }) as Record<string, string>[];

describe('listTable(programmes, view)', () => {
	it('a row a programme, codes as in the public tables, the unknown empty', () => {
		const [first, second, third] = rows(csvOf(listTable(three, view), { lang: view.lang }));
		expect(first).toMatchObject({
			id: 'grupos',
			name: 'Grupos de reflexión en Oaxaca',
			name_en: 'Reflection groups in Oaxaca',
			country: 'MX',
			places_countries: 'MX;PA',
			places_cve_ent: '20;09',
			start_year: '1994',
			end_year: '',
			approaches: 'reflection;psychotherapy',
			evaluation: 'unknown',
			guide_psychotherapy: 'yes',
			guide_line_24_hours: 'unknown',
			n_results: '0',
			source: 'study-2022',
			reach_as_reported:
				'Participantes: más de 7,000 hombres (2017 a 2020, según quien opera el programa)'
		});
		expect(second).toMatchObject({
			n_results: '7',
			adapted_from: 'sin-pais',
			reach_as_reported: ''
		});
		expect(third).toMatchObject({ country: '', sessions: '' });
	});
});

describe('comparisonTable(programmes, view)', () => {
	it('a column a programme, a row a fact, then a row a recommendation', () => {
		const table = rows(csvOf(comparisonTable([mexican, peruvian], view), { lang: view.lang }));
		expect(Object.keys(table[0] ?? {})).toEqual(['fact', 'grupos', 'mensajes']);
		const row = (fact: string) => table.find((each) => each.fact === fact);
		expect(row('name')).toMatchObject({ mensajes: 'Mensajes para hombres' });
		expect(row('Psicoterapia, cuando haga falta')).toMatchObject({
			grupos: 'Sí, documentado',
			mensajes: 'No se sabe'
		});
		expect(row('Alcance declarado')?.mensajes).toBe('');
		expect(row('Resultados')?.grupos).toBe('');
	});
});

describe('listFileName(view), comparisonFileName(programmes, view)', () => {
	it('say what is inside, in plain letters', () => {
		expect(listFileName(view)).toBe('atlas-violeta_programas');
		expect(listFileName({ ...view, text: 'niños', countries: ['MX'], reach: 'reported' })).toBe(
			'atlas-violeta_programas_ninos_mexico_solo-con-cifra-declarada'
		);
		expect(comparisonFileName([mexican, peruvian], view)).toBe(
			'atlas-violeta_programas_grupos_vs_mensajes'
		);
	});

	it('stay short whatever is asked', () => {
		const many = {
			...view,
			countries: ['MX', 'PE', 'UG', 'CO', 'SE', 'RW', 'BR', 'IN', 'VN', 'US']
		};
		expect(listFileName(many)).toBe('atlas-violeta_programas_filtrar-10');
		const long = programmeOf('a'.repeat(28) + '-b-c');
		expect(comparisonFileName([long], view)).toBe(`atlas-violeta_programas_${'a'.repeat(28)}-b`);
	});
});
