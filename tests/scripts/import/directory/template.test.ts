import { describe, expect, it } from 'vitest';
import {
	readTemplate,
	templateColumns,
	templateText
} from '../../../../scripts/import/directory/template';
import { csvText, type TableRow } from '../../../../scripts/import/lib/write';
import { faultOf, fileOf } from '../fault';
import { recordsOf } from '../records';
import { options } from './given';

const names = templateColumns.map(([name]) => name);
const example: TableRow = Object.fromEntries(templateColumns.map(([name, , text]) => [name, text]));
const read = (changes: TableRow) =>
	readTemplate(fileOf(csvText(names, [{ ...example, ...changes }]), 'list.csv'), options);

describe('readTemplate(file, options)', () => {
	it('takes the example of the template', () => {
		const reading = readTemplate(fileOf(templateText(), 'list.csv'), options);
		expect(reading.candidates).toMatchObject([
			{
				name: 'Colectiva Ejemplo, A.C.',
				acronym: 'CE',
				cve_ent: '21',
				municipality: 'Puebla',
				scope: 'local',
				themes: ['prevention', 'masculinities'],
				works_with_men: 'yes',
				founded: 2009,
				website: 'https://ejemplo.org.mx',
				source: 'https://ejemplo.org.mx/quienes-somos',
				page_date: '2026-03',
				status: 'stated',
				shelter: false
			}
		]);
	});

	it('takes blanks where they may be', () => {
		const blank = { acronym: '', state: '', municipality: '', scope: '', works_with_men: '' };
		expect(read({ ...blank, founded: '', website: '', page_date: '' }).candidates).toMatchObject([
			{ cve_ent: null, municipality: null, scope: null, works_with_men: 'unknown', website: null }
		]);
	});

	it('hides what the reader says may be a shelter, and leaves it out where a name tells its place', () => {
		expect(read({ may_shelter: 'yes' }).candidates).toMatchObject([
			{ shelter: true, municipality: null, website: null, scope: 'state' }
		]);
		const named = read({
			may_shelter: 'yes',
			name: 'Mujeres de Cholula',
			municipality: 'San Pedro Cholula'
		});
		expect(read({ may_shelter: 'yes', name: 'Mujeres de Atlixco' }).candidates).toEqual([]);
		const paged = read({ may_shelter: 'yes', source: 'https://diario.mx/atlixco/refugio' });
		expect(paged.candidates).toEqual([]);
		expect(named.candidates.every(({ municipality }) => municipality === null)).toBe(true);
	});

	it.each([
		['name', '', 'a text'],
		['state', 'Texas', 'the name of a state or its number, 1 to 32'],
		['municipality', 'Guadalajara', 'a municipality of the state, or nothing'],
		['scope', 'regional', 'one of national state local international '],
		['themes', 'prevention;gatos', 'themes of the list, and not "gatos"'],
		['works_with_men', 'quizá', 'one of yes no unknown '],
		['founded', 'hace mucho', 'a whole number, zero or more'],
		[
			'website',
			'https://facebook.com/x',
			"an organisation's own address, no page of a social network"
		],
		['source', 'un periódico', 'the address of a page, https://…'],
		['page_date', '2026-13', 'YYYY or YYYY-MM, or nothing'],
		['status', 'seguro', 'one of stated inferred'],
		['may_shelter', '', 'one of yes no']
	])('refuses %s = %o, and says what it takes', (column, text, expected) => {
		expect(faultOf(() => read({ [column]: text }))).toMatchObject({ row: 2, column, expected });
	});

	it('refuses a file without one of the columns', () => {
		const file = fileOf('name,acronym\nUna,\n', 'list.csv');
		expect(faultOf(() => readTemplate(file, options))).toMatchObject({ column: 'state' });
	});
});

describe('templateText()', () => {
	it('is a header and one row, a cell a column', () => {
		const [row] = recordsOf(templateText());
		expect(Object.keys(row ?? {})).toEqual(names);
		expect(Object.values(row ?? {}).filter((text) => text === '')).toEqual([]);
	});
});
