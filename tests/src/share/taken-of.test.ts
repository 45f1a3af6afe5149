import { describe, expect, it } from 'vitest';
import { shareWhy } from '../../../src/lib/i18n/share-why';
import { statesOf, takenOf, wholeFiles } from '../../../src/lib/share/taken-of';
import type { AreasDrawing } from '../../../src/lib/picture/types';
import { shown } from './panel/figure';

const at = (path: string) => new URL(path, 'https://atlas.example');

describe('takenOf(figure, place)', () => {
	it('has the address of the view in both languages, with the figure’s id', () => {
		const url = at('/feminicidio/estados/?year=2023&state=06');
		const { address, embed } = takenOf(shown, { url, otherPath: null });
		expect(address).toEqual({
			es: '/feminicidio/estados/?year=2023&state=06#rates',
			en: '/en/femicide/states/?year=2023&state=06#rates'
		});
		expect(embed).toEqual({
			status: 'possible',
			path: {
				es: '/embed/feminicidio/estados/rates/?year=2023&state=06',
				en: '/embed/en/femicide/states/rates/?year=2023&state=06'
			}
		});
	});

	it('takes the other language’s path from the page where its words do not tell', () => {
		const url = at('/intervenciones/programas/coriac/');
		const otherPath = '/en/interventions/programmes/coriac/';
		expect(takenOf(shown, { url, otherPath }).address.en).toBe(`${otherPath}#rates`);
	});

	it('names the hosted files of a view without a query, and none of one with', () => {
		const plain = takenOf(shown, { url: at('/feminicidio/estados/'), otherPath: null });
		expect(plain.hosted).toEqual({
			csv: '/embed/feminicidio/estados/rates/data.csv',
			json: '/embed/feminicidio/estados/rates/data.json'
		});
		const chosen = takenOf(shown, { url: at('/feminicidio/estados/?state=06'), otherPath: null });
		expect(chosen.hosted).toBeNull();
	});

	it('says why there is no embed, and then of no hosted file', () => {
		const url = at('/encuesta/tabulador/');
		const { embed, hosted } = takenOf(shown, { url, otherPath: null });
		expect(embed).toEqual({ status: 'impossible', why: shareWhy.es.tabulator });
		expect(hosted).toBeNull();
		const given = takenOf(shown, { url: at('/feminicidio/'), otherPath: null, why: 'comparison' });
		expect(given.embed).toEqual({ status: 'impossible', why: shareWhy.es.comparison });
	});

	it('embeds no drawing of many areas, wherever it stands', () => {
		const drawing: AreasDrawing = {
			...{ kind: 'areas', label: 'Mapa', width: 10, height: 10, areas: [] },
			...{ chosen: null, keyTitle: '', keys: [] }
		};
		const url = at('/feminicidio/municipios/?state=06');
		const { embed } = takenOf({ ...shown, drawing }, { url, otherPath: null });
		expect(embed).toEqual({ status: 'impossible', why: shareWhy.es.municipal });
		expect(takenOf(shown, { url, otherPath: null }).embed.status).toBe('possible');
	});

	it('embeds nothing where nothing is drawn', () => {
		const url = at('/feminicidio/municipios/?state=06');
		const { embed } = takenOf({ ...shown, drawing: null }, { url, otherPath: null });
		expect(embed).toEqual({ status: 'impossible', why: shareWhy.es.undrawn });
	});

	it('keeps what the figure says and holds', () => {
		const { title, table, notes, sql, drawing } = takenOf(shown, {
			url: at('/feminicidio/estados/'),
			otherPath: null
		});
		expect({ title, table, notes, sql, drawing }).toEqual({
			title: shown.title,
			table: shown.table,
			notes: shown.notes,
			sql: shown.sql,
			drawing: shown.drawing
		});
	});

	it('offers whole the tables of its query, or those it is told', () => {
		const url = at('/feminicidio/estados/');
		const hrefs = (tables?: readonly string[]) =>
			takenOf(shown, { url, otherPath: null, ...(tables ? { tables } : {}) }).everything.map(
				({ href }) => href
			);
		expect(hrefs()).toContain('/data/crime_year.csv');
		expect(hrefs(['organisations'])).toEqual([
			'/data/organisations.csv',
			'/data/organisations.parquet'
		]);
	});
});

describe('wholeFiles(tables, lang)', () => {
	it('gives each as CSV and Parquet, named in the language', () => {
		expect(wholeFiles(['crime_year'], 'en')).toEqual([
			{
				label: 'Files and victims by state and year, in every cut (crime_year.csv)',
				href: '/data/crime_year.csv'
			},
			{
				label: 'Files and victims by state and year, in every cut (crime_year.parquet)',
				href: '/data/crime_year.parquet'
			}
		]);
	});

	it('throws a RangeError for a table that there is not', () => {
		expect(() => wholeFiles(['../secret'], 'es')).toThrow(RangeError);
	});
});

describe('statesOf(table)', () => {
	const { columns } = shown.table;

	it('is the column of the state, where each row is another place', () => {
		expect(statesOf(shown.table)).toEqual({ column: 'cve_ent' });
	});

	it('is null where a state has several rows, where there are none, and without the column', () => {
		const twice = [...shown.table.rows, ['Colima', '06', 2]];
		expect(statesOf({ columns, rows: twice })).toBeNull();
		expect(statesOf({ columns, rows: [['México', '00', 1]] })).toBeNull();
		expect(statesOf({ columns: columns.slice(0, 1), rows: [['Colima'], ['Tlaxcala']] })).toBeNull();
	});
});
