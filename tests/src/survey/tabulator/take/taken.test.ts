import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import type { Lang } from '../../../../../src/lib/catalog/types';
import type { TabulationResult } from '../../../../../src/lib/query/tabulation';
import { csvOf } from '../../../../../src/lib/share/csv-file';
import { programsOf } from '../../../../../src/lib/survey/tabulator/take/programs';
import { tabulationTaken } from '../../../../../src/lib/survey/tabulator/take/taken';
import { defaultTabulatorView } from '../../../../../src/lib/view/tabulator-view';
import { cell, result } from './result';

type Line = Readonly<Record<string, string>>;
const taken = (of: TabulationResult, lang: Lang) =>
	tabulationTaken({ ...defaultTabulatorView(lang), ...of.tabulation, level: of.level }, of);
const lines = (of: TabulationResult, lang: Lang) =>
	parse(csvOf(taken(of, lang).table, { lang }), { columns: true }) as Line[];

describe('tabulationTaken(view, result)', () => {
	it('has a row a cell, the figures with all their digits', () => {
		expect(lines(result(), 'es')[2]).toEqual({
			age_group: '15_24',
			age_group_label: '15 a 24 años',
			domain: 'rural',
			domain_label: 'Localidades rurales',
			estimate: '39.87412345678901',
			se: '0.2513456789012345',
			cv: '0.6303478213460125',
			low: '39.38223456789012',
			high: '40.36823456789012',
			level: '95',
			numerator: '18880163',
			denominator: '47349513',
			sample: '105278',
			df: '8123',
			precision: 'high',
			note: '',
			survey_year: '2021',
			outcome: 'partner_any',
			outcome_label: 'Violencia de pareja a lo largo de la relación',
			base: 'las mujeres de 15 años y más que tienen o han tenido pareja, que viven en Oaxaca o Puebla y que viven en localidades rurales',
			filters: 'state:20,21;domain:rural',
			source: 'endireh'
		});
	});

	it('leaves empty the figures of a cell with fewer than 30 women, and says why', () => {
		const few = lines(result(), 'en')[1];
		expect([few?.estimate, few?.se, few?.low, few?.numerator, few?.precision]).toEqual(
			Array(5).fill('')
		);
		expect(few?.sample).toBe('29');
		expect(few?.note).toBe('fewer than 30 women in the sample: no estimate');
		expect(few?.age_group_label).toBe('Total');
	});

	it('writes a percentage of zero as 0, with no interval, and says why', () => {
		const zero = lines(result(), 'es')[0];
		expect([zero?.estimate, zero?.low, zero?.high, zero?.cv]).toEqual(['0', '', '', '']);
		expect(zero?.note).toBe('sin intervalo: el porcentaje es 0 o 100');
	});

	it('names a level of 90, and what leaves a cell without an interval', () => {
		const cells = [cell([], { interval: null, df: 0 })];
		const [line] = lines(result({ by: [], base: [] }, { level: 0.9, cells }), 'en');
		expect(line?.level).toBe('90');
		expect(line?.note).toBe('no interval: no degrees of freedom left');
		expect(Object.keys(line ?? {})[0]).toBe('estimate');
	});

	it('has the address of the view that gave it, the tables of its query, and no embed', () => {
		const { address, embed, hosted, everything, fileName } = taken(result(), 'en');
		expect(address.en).toMatch(/^\/en\/survey\/tabulator\/\?.*base=/);
		expect(address.es).toBe(address.en.replace('/en/survey/tabulator/', '/encuesta/tabulador/'));
		expect(embed.status).toBe('impossible');
		expect(hosted).toBeNull();
		expect(everything.map(({ href }) => href)).toContain('/data/endireh_women.parquet');
		expect(fileName).toBe('endireh_2021_partner_any_age_group_by_domain_state-20-21_domain-rural');
	});

	it('says how it was asked and estimated', () => {
		const { method = [], meta } = taken(result({}, { level: 0.9 }), 'es');
		expect(method).toContainEqual([
			'Filtros',
			'Estado: Oaxaca, Puebla; Tamaño de la localidad: localidades rurales'
		]);
		expect(method).toContainEqual(['Renglones', 'Edad']);
		expect(method).toContainEqual(['Columnas', 'Tamaño de la localidad']);
		const text = method.map((line) => line.join(': ')).join('\n');
		expect(text).toMatch(/De 90\u00a0%, en escala logit/);
		expect(text).toMatch(/Woodruff, 1971/);
		expect(text).toMatch(/15\u00a0%[\s\S]*30\u00a0%[\s\S]*30 mujeres/);
		expect(meta.precision).toContain('90');
		expect(meta.sources[0]?.url).toContain('https://www.inegi.org.mx/');
	});

	it('without crossing or filters says so', () => {
		const { method } = taken(result({ by: [], base: [] }, { cells: [cell([])] }), 'en');
		expect(method).toContainEqual(['Filters', 'none']);
		expect(method).toContainEqual(['Rows', 'no variable']);
	});
});

describe('programsOf(result, lang, origin)', () => {
	it('has the R program of the microdata and the SQL, named like the other files', () => {
		const [r, sql] = programsOf(result({ base: [] }), 'es', 'https://atlas.example');
		expect(r?.text).toContain('https://atlas.example/data/endireh_women.parquet');
		expect(r?.text).toContain('svydesign');
		expect(sql?.text).toBe(result().sql);
		expect([r?.file.name, sql?.file.name]).toEqual([
			'endireh_2021_partner_any_age_group_by_domain.R',
			'endireh_2021_partner_any_age_group_by_domain.sql'
		]);
	});
});
