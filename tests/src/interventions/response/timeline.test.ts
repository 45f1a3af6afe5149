import { describe, expect, it } from 'vitest';
import {
	alertRows,
	alertTime,
	dateSpan,
	timelineText
} from '../../../../src/lib/interventions/response/timeline';
import { alerts, contextOf } from './record';

describe('dateSpan(date)', () => {
	it.each([
		['2015-01-01', 2015, 2015 + 1 / 365],
		['2015-07-31', 2015 + 211 / 365, 2015 + 212 / 365],
		['2016-12-31', 2016 + 365 / 366, 2017],
		['2019-10', 2019 + 273 / 365, 2019 + 304 / 365],
		['2018', 2018, 2019]
	])('%s is from %d to %d', (date, from, to) => {
		const span = dateSpan(date);
		expect(span[0]).toBeCloseTo(from, 10);
		expect(span[1]).toBeCloseTo(to, 10);
	});

	it('throws for no date', () => {
		expect(() => dateSpan('hacia 2018')).toThrow(RangeError);
	});
});

describe('alertTime(alerts)', () => {
	it('whole years around all', () => {
		expect(alertTime(alerts)).toEqual({ first: 2015, end: 2020 });
	});
});

describe('alertRows(context)', () => {
	it('states in the order of their first, with all their marks and words', () => {
		const rows = alertRows(contextOf());
		expect(rows.map(({ cve_ent }) => cve_ent)).toEqual(['15', '14', '04']);
		expect(rows[0]).toMatchObject({
			name: 'Estado de México',
			href: '/intervenciones/respuesta-publica/?state=15',
			chosen: false,
			text: '31 de julio de 2015; 20 de septiembre de 2019'
		});
		const marks = rows.map((row) => row.marks);
		// The middle of the 212th day of 2015, of five years.
		expect(marks[0]?.[0]?.at).toBeCloseTo(211.5 / 365 / 5, 10);
		expect(marks[0]?.map(({ disputed }) => disputed)).toEqual([false, true]);
		expect(marks[1]?.[0]).toMatchObject({ federal: false });
	});

	it('the chosen one leads back', () => {
		const [row] = alertRows(contextOf({ state: '15' }));
		expect(row).toMatchObject({ chosen: true, href: '/intervenciones/respuesta-publica/' });
	});

	it('a day is a point; a month of which no more is known has its length', () => {
		const [day] = alertRows(contextOf())[0]?.marks ?? [];
		expect(day?.from).toBe(day?.to);
		const known = alerts.map((alert) => ({
			...alert,
			declared_on: alert.declared_on.slice(0, 7),
			precision: 'month'
		}));
		const [month] = alertRows(contextOf({}, { alerts: known }))[0]?.marks ?? [];
		expect((month?.to ?? 0) - (month?.from ?? 0)).toBeCloseTo(31 / 365 / 5, 10);
		expect(month?.at).toBeCloseTo(((month?.from ?? 0) + (month?.to ?? 0)) / 2, 10);
	});
});

describe('timelineText(context)', () => {
	it('says how many have other dates, and has every declaration with its page', () => {
		const { sentence, table } = timelineText(contextOf());
		expect(sentence).toContain('En 1, otras páginas dan una fecha distinta');
		expect(table.rows).toHaveLength(4);
		const names = table.columns.map(({ name }) => name);
		const cell = (row: number, name: string) => table.rows[row]?.[names.indexOf(name)];
		expect(cell(0, 'source')).toBe('https://a.mx');
		expect(cell(1, 'issuer')).toContain('local');
		expect(cell(3, 'note')).toBe('Otras páginas dan: octubre de 2019.');
		expect(cell(3, 'other_days')).toBe('2019-10');
	});
});
