import { describe, expect, it } from 'vitest';
import { alertNotes } from '../../../../scripts/import/context/alert-notes';
import { alertColumns, alertRows, alertsAgree } from '../../../../scripts/import/context/alerts';
import { earlierRows } from '../../../../scripts/import/context/earlier';
import { csvText } from '../../../../scripts/import/lib/write';
import { faultOf, fileOf } from '../fault';
import { dataRecords } from '../records';

const place = (cvegeo: string, name: string) => ({ cvegeo, name, seat: name });
const catalogue = [
	place('15106', 'Toluca'),
	place('23008', 'Playa del Carmen'),
	place('32001', 'Apozol'),
	place('32002', 'Apulco')
];
const alert = {
	...{ cve_ent: '15', declared_on: '2019-09-20', precision: 'dia', n_municipalities: '1' },
	...{ municipalities: 'Toluca (15106)', reason: 'violencia feminicida', issuer: 'federal' },
	...{ source_url: 'https://a.mx', status: 'stated', note: '' }
};
const alerts = (...changes: Partial<typeof alert>[]) =>
	fileOf(
		csvText(
			Object.keys(alert),
			changes.map((change) => ({ ...alert, ...change }))
		)
	);
const rowOf = (change: Partial<typeof alert>) => alertRows(alerts(change), catalogue)[0];

describe('alertRows(file, catalogue)', () => {
	it('gives codes, our notes in both languages and other dates in print', () => {
		expect(rowOf({})).toEqual({
			...{ cve_ent: '15', declared_on: '2019-09-20', precision: 'day', n_municipalities: 1 },
			...{ municipalities: '15106', extent: 'listed', reason: 'femicidal_violence' },
			...{ issuer: 'federal', source: 'https://a.mx', status: 'declared', other_days: '2019-10' },
			note_es: alertNotes['15 2019-09-20']?.es,
			note_en: alertNotes['15 2019-09-20']?.en
		});
	});

	it('tells a whole state and a list read in part from a list', () => {
		const whole = { cve_ent: '32', declared_on: '2018-08-08', municipalities: 'todo el estado' };
		expect(rowOf({ ...whole, n_municipalities: '2' })).toMatchObject({
			n_municipalities: 2,
			municipalities: null,
			extent: 'whole_state'
		});
		const part = { municipalities: 'lista parcial: Toluca (15106)', n_municipalities: '40' };
		expect(rowOf(part)).toMatchObject({ municipalities: '15106', extent: 'listed_in_part' });
		const unsaid = { cve_ent: '30', declared_on: '2017-12-13', municipalities: 'todo el estado' };
		expect(rowOf({ ...unsaid, n_municipalities: '' })).toMatchObject({ n_municipalities: null });
	});

	it('takes the earlier name of a municipality', () => {
		const change = { cve_ent: '23', declared_on: '2017-07-07' };
		expect(rowOf({ ...change, municipalities: 'Solidaridad (23008)' })).toMatchObject({
			municipalities: '23008'
		});
	});

	it.each([
		[{ declared_on: '31/07/2015' }, 'declared_on'],
		[{ declared_on: '2015-07-30' }, 'declared_on'],
		[{ precision: 'siglo' }, 'precision'],
		[{ n_municipalities: '2' }, 'n_municipalities'],
		[{ municipalities: 'Tolucca (15106)' }, 'municipalities'],
		[{ municipalities: 'Apozol (32001)' }, 'municipalities'],
		[{ municipalities: 'Toluca' }, 'municipalities'],
		[{ municipalities: 'todo el estado', n_municipalities: '125' }, 'n_municipalities'],
		[{ reason: 'otra' }, 'reason'],
		[{ issuer: 'municipal' }, 'issuer'],
		[{ source_url: 'AD Noticias' }, 'source_url'],
		[{ cve_ent: '33' }, 'cve_ent']
	])('throws for %o', (change, column) => {
		expect(faultOf(() => rowOf(change))).toMatchObject({ row: 2, column });
	});

	it('throws for an alert given twice', () => {
		expect(faultOf(() => alertRows(alerts({}, {}), catalogue))).toMatchObject({ row: 3 });
	});
});

describe('alertsAgree(rows, earlier, file)', () => {
	const header = 'topic,cve_ent,scope,date,claim,source_page,status\n';
	const agree = (line: string) => {
		const file = fileOf(header + line);
		alertsAgree([{ cve_ent: '15', declared_on: '2019-09-20' }], earlierRows(file), file);
	};

	it('passes the same day, an alert without one and what is no alert', () => {
		agree('AVGM,15,x,2019-09-20,c,p,ok\nAVGM,32,x,,c,p,ok\nAVGM,,x,2020-07,c,p,ok\n');
		agree('CJM,15,x,2018-01-01,c,p,ok\n');
	});

	it('throws for a dated alert that the checked list lacks', () => {
		expect(faultOf(() => agree('AVGM (local),09,x,2019-11-21,c,p,ok\n'))).toMatchObject({
			row: 2,
			column: 'date'
		});
	});
});

describe('data/gender-alerts', () => {
	const rows = dataRecords('gender-alerts/alerts.csv');
	const federal = rows.filter(({ issuer }) => issuer === 'federal');
	const states = (list: typeof rows) => new Set(list.map(({ cve_ent }) => cve_ent)).size;
	const until = (day: string) => federal.filter(({ declared_on = '' }) => declared_on <= day);
	const listed = (list: typeof rows) =>
		new Set(list.flatMap(({ municipalities = '' }) => municipalities.split(';').filter(Boolean)));

	it('has 26 federal declarations in 23 states and two local ones', () => {
		expect(Object.keys(rows[0] ?? {})).toEqual([...alertColumns]);
		expect(rows).toHaveLength(28);
		expect(federal).toHaveLength(26);
		expect(states(federal)).toBe(23);
		expect(
			rows
				.filter(({ issuer }) => issuer === 'local')
				.map(({ cve_ent, declared_on }) => `${cve_ent} ${declared_on}`)
		).toEqual(['14 2016-02-08', '09 2019-11-21']);
		const twice = federal.filter(
			({ cve_ent }) => federal.filter((row) => row.cve_ent === cve_ent).length === 2
		);
		expect(new Set(twice.map(({ cve_ent }) => cve_ent))).toEqual(new Set(['15', '30', '12']));
	});

	it('agrees with what was printed in 2017, 2019 and 2020', () => {
		// El Diario, 11 October 2017: 12 states and 90 municipalities; Zócalo, March 2019: 17 states.
		expect(states(until('2017-10-11'))).toBe(12);
		expect(listed(until('2017-10-11')).size).toBe(90);
		expect(states(until('2019-03-31'))).toBe(17);
		// La Jornada, 19 July 2020: 21 alerts in 18 states.
		expect(until('2020-07-19')).toHaveLength(21);
		expect(states(until('2020-07-19'))).toBe(18);
	});

	it('knows what became of three, and where other days are in print', () => {
		const status = (name: string) =>
			rows.filter((row) => row.status === name).map(({ cve_ent }) => cve_ent);
		expect(status('lifted_in_part').sort()).toEqual(['04', '24']);
		expect(status('extended')).toEqual(['17']);
		expect(rows.filter(({ other_days }) => other_days !== '')).toHaveLength(8);
	});

	it('has as many names as it says, but for Oaxaca, of whose 40 seven could be read', () => {
		for (const { extent, municipalities = '', n_municipalities } of rows) {
			if (extent === 'listed')
				expect(municipalities.split(';')).toHaveLength(Number(n_municipalities));
			if (extent === 'whole_state') expect(municipalities).toBe('');
		}
		const part = rows.filter(({ extent }) => extent === 'listed_in_part');
		expect(part).toMatchObject([{ cve_ent: '20', n_municipalities: '40' }]);
		expect(part[0]?.municipalities?.split(';')).toHaveLength(7);
		expect(rows.filter(({ extent }) => extent === 'whole_state').map((row) => row.cve_ent)).toEqual(
			['30', '32', '14', '09', '12', '29', '26']
		);
	});

	it('has a note of every alert in both languages, and none left over', () => {
		const keys = rows.map(({ cve_ent, declared_on }) => `${cve_ent} ${declared_on}`);
		expect(Object.keys(alertNotes).sort()).toEqual([...keys].sort());
		for (const { note_es = '', note_en = '' } of rows) {
			expect(note_es).toMatch(/^[A-ZÁÉÍÓÚ].*\.$/);
			expect(note_en).toMatch(/^[A-Z].*\.$/);
		}
	});
});
