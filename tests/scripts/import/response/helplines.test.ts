import { describe, expect, it } from 'vitest';
import { helplineTexts } from '../../../../scripts/import/response/helpline-texts';
import { publishable } from '../../../../scripts/import/response/helplines';
import { faultOf, fileOf } from '../fault';
import { dataRecords } from '../records';

const columns = [
	...['name', 'number', 'cve_ent', 'hours', 'who_it_serves', 'operator', 'source_url', 'as_of'],
	'publish_advice'
];
const line = {
	...{ name: 'Línea de las Mujeres', number: '079 opción 1', cve_ent: '00', hours: '24 horas' },
	...{ who_it_serves: 'women', operator: 'Secretaría', source_url: 'https://a.mx' },
	...{ as_of: '2025-11-05', publish_advice: 'si' }
};
const lines = (...changes: Partial<typeof line>[]) =>
	fileOf(
		[columns.join(','), ...changes.map((c) => Object.values({ ...line, ...c }).join(',')), ''].join(
			'\n'
		)
	);

describe('publishable(file)', () => {
	it('says a line in both languages, with the option to choose', () => {
		expect(publishable(lines({})).rows).toMatchObject([
			{
				...{ id: 'linea-de-las-mujeres', position: 1, name_en: 'Women’s Line' },
				...{ number: '079', menu_option: '1', cve_ent: '00', serves: 'women', channel: 'voice' },
				...{ hours: '24 horas', hours_en: '24 hours a day', checked_on: '2025-11-05' }
			}
		]);
	});

	it('leaves out what is to be confirmed and what is not to be published', () => {
		const file = lines(
			{ publish_advice: 'no' },
			{ number: '079' },
			{ name: 'Línea Calma', publish_advice: 'confirmar' }
		);
		const { rows, read } = publishable(file);
		expect(rows).toMatchObject([{ number: '079', menu_option: null }]);
		expect(read).toBe(3);
	});

	it.each([
		['2025', '2025'],
		['hacia 2025', '2025'],
		['hacia diciembre de 2025', '2025-12'],
		['2026-01-13', '2026-01-13']
	])('reads the date %o as %s', (as_of, checked_on) => {
		expect(publishable(lines({ as_of })).rows).toMatchObject([{ checked_on }]);
	});

	it.each([
		[{ publish_advice: 'quizá' }, 'publish_advice'],
		[{ name: 'Línea sin describir' }, 'name'],
		[{ number: '986 81 26 (sin lada)' }, 'number'],
		[{ number: '' }, 'number'],
		[{ hours: 'casi siempre' }, 'hours'],
		[{ who_it_serves: 'nobody' }, 'who_it_serves'],
		[{ source_url: 'un código' }, 'source_url'],
		[{ as_of: 's. f.' }, 'as_of'],
		[{ cve_ent: '33' }, 'cve_ent']
	])('throws for %o', (change, column) => {
		expect(faultOf(() => publishable(lines(change)))).toMatchObject({ row: 2, column });
	});
});

describe('helplineTexts', () => {
	it('give a note and an area in both languages or in none', () => {
		for (const text of Object.values(helplineTexts)) {
			expect(text.note === null).toBe(text.note_en === null);
			expect(text.area === null).toBe(text.area_en === null);
		}
	});
});

describe('data/helplines', () => {
	const rows = dataRecords('helplines/helplines.csv');

	it('has every line that was described, emergencies first', () => {
		expect(rows.map((row) => row.id).sort()).toEqual(Object.keys(helplineTexts).sort());
		expect(rows.slice(0, 4).map((row) => row.number)).toEqual([
			'911',
			'079',
			'800 911 2000',
			'089'
		]);
	});

	it('has no line of another country, and none without a date', () => {
		expect(rows.filter((row) => /Calma|018000/.test(`${row.name} ${row.number}`))).toEqual([]);
		expect(rows.filter((row) => !/^202[56](-\d{2}){0,2}$/.test(row.checked_on ?? ''))).toEqual([]);
	});
});
