import { describe, expect, it } from 'vitest';
import { earlierFigures } from '../../../../scripts/import/context/earlier';
import { figureRows } from '../../../../scripts/import/context/programme-figures';
import { csvText } from '../../../../scripts/import/lib/write';
import { faultOf, fileOf } from '../fault';
import { dataRecords } from '../records';

const figure = {
	...{ programa: 'CJM', indicador: 'centros en operación', periodo: '2023-06-30', valor: '65' },
	...{ ambito: '31 entidades', unidad: 'centros', fuente: 'https://a.mx', nota: 'INEGI 2023' }
};
const rowOf = (change: Partial<typeof figure>) =>
	figureRows(fileOf(csvText(Object.keys(figure), [{ ...figure, ...change }])))[0];

describe('figureRows(file)', () => {
	it('gives codes, how it is known and the remarks in both languages', () => {
		expect(rowOf({})).toEqual({
			...{ programme: 'justice_centres', indicator: 'centres_open', period: '2023-06-30' },
			...{ cve_ent: '00', value: 65, unit: 'centres', source: 'https://a.mx' },
			...{ status: 'two_readings', note_es: 'En 31 estados. La página cita al INEGI.' },
			note_en: 'In 31 states. The page quotes INEGI.'
		});
	});

	it.each([
		['2002-2013', '2002/2013'],
		['2025-05/2025-12', '2025-05/2025-12'],
		['2025-05-01/2026-03-05', '2025-05-01/2026-03-05'],
		['2025-09', '2025-09']
	])('reads the period %s as %s', (periodo, period) => {
		expect(rowOf({ periodo })).toMatchObject({ period });
	});

	it('leaves no note where there is nothing to say, and one reading unverified', () => {
		expect(rowOf({ ambito: '20', nota: '' })).toMatchObject({
			cve_ent: '20',
			note_es: '',
			status: 'one_page'
		});
	});

	it.each([
		[{ programa: 'Otro' }, 'programa'],
		[{ indicador: 'otro' }, 'indicador'],
		[{ periodo: 'hacia 2020' }, 'periodo'],
		[{ valor: 'muchos' }, 'valor'],
		[{ ambito: 'todo' }, 'ambito'],
		[{ unidad: 'cosas' }, 'unidad'],
		[{ fuente: 'nexos' }, 'fuente'],
		[{ nota: 'otra' }, 'nota']
	])('throws for %o', (change, column) => {
		expect(faultOf(() => rowOf(change))).toMatchObject({ row: 2, column });
	});
});

describe('earlierFigures(file)', () => {
	const header = 'topic,cve_ent,scope,date,claim,source_page,status\n';
	const claim = '"140,436 (2023 same period 137,195)"';

	it('takes what only this reading has, and names its page', () => {
		const file = fileOf(`${header}911,,x,2024,${claim},elinformante.mx/?p=58029,ok\n`);
		expect(earlierFigures(file)).toMatchObject([
			{ period: '2024-01/2024-05', value: 140436, source: 'programme-figures' },
			{ period: '2023-01/2023-05', value: 137195, note_en: 'Read in El Informante.' }
		]);
	});

	it('leaves out alerts of a state, crimes, and what is held elsewhere', () => {
		const file = fileOf(
			`${header}AVGM,15,x,2015-07-31,eleven,p,ok\nSESNSP,,x,2021,victims,p,ok\nCJM,,national,2021-10-01,55 CJM,p,ok\n`
		);
		expect(earlierFigures(file)).toEqual([]);
	});

	it.each([
		['911,,x,2024,nothing known,elinformante.mx/?p=58029,ok', 'claim'],
		[`911,,x,2024,${claim},a page,ok`, 'source_page']
	])('throws for %s', (line, column) => {
		expect(faultOf(() => earlierFigures(fileOf(`${header}${line}\n`)))).toMatchObject({
			row: 2,
			column
		});
	});
});

describe('data/programme-figures', () => {
	const rows = dataRecords('programme-figures/programme_figures.csv');
	const valueOf = (programme: string, indicator: string, period: string, cve_ent = '00') =>
		rows.find(
			(row) =>
				row.programme === programme &&
				row.indicator === indicator &&
				row.period === period &&
				row.cve_ent === cve_ent
		)?.value;

	it('has the 30 figures of the list and 23 of the earlier reading', () => {
		expect(rows.filter(({ status }) => status !== 'no_address')).toHaveLength(30);
		expect(rows.filter(({ status }) => status === 'no_address')).toHaveLength(23);
	});

	it.each([
		['justice_centres', 'centres_open', '2020-07', '00', '48'],
		['justice_centres', 'centres_open', '2021-10', '00', '55'],
		['justice_centres', 'centres_open', '2023-06-30', '00', '65'],
		['conavim_services', 'care_units', '2023-12', '00', '618'],
		['paimef', 'amount_paid', '2020', '20', '12.017103'],
		['libre_centres', 'centres_open', '2025', '00', '678'],
		['shelters', 'subsidies', '2021', '00', '405'],
		['gender_alerts', 'declarations_in_force', '2025-08', '00', '25'],
		['calls_911', 'calls_violence_against_women', '2018', '00', '172210']
	])('%s, %s, %s, %s: %s', (programme, indicator, period, place, value) => {
		expect(valueOf(programme, indicator, period, place)).toBe(value);
	});

	it('has an address or the name of a page, always', () => {
		for (const { source = '', status, note_es } of rows) {
			expect(source.startsWith('http')).toBe(status !== 'no_address');
			if (status === 'no_address') expect(note_es).toMatch(/Leído en /);
		}
	});
});
