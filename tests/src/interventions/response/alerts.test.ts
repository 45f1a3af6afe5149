import { describe, expect, it } from 'vitest';
import {
	alertClasses,
	alertMapText,
	lastDeclared,
	stateLabel
} from '../../../../src/lib/interventions/response/alert-map';
import {
	alertsByState,
	alertTally,
	alertText,
	changeText,
	extentText,
	namesOf,
	namesTitle,
	otherDaysText,
	reasonText,
	statusText
} from '../../../../src/lib/interventions/response/alerts';
import type { Alert } from '../../../../src/lib/query/response-records';
import { alerts, contextOf } from './record';

const [first, local, lifted, second] = alerts as readonly [Alert, Alert, Alert, Alert];

describe('alertsByState(alerts)', () => {
	it('every state, federal and local apart, and whether something changed', () => {
		const places = alertsByState(alerts);
		const of = (code: string) => places.find(({ cve_ent }) => cve_ent === code);
		expect(places).toHaveLength(32);
		expect(of('15')).toMatchObject({ federal: 2, local: 0, changed: false });
		expect(of('14')).toMatchObject({ federal: 0, local: 1, changed: false });
		expect(of('04')).toMatchObject({ federal: 1, changed: true });
		expect(of('01')).toMatchObject({ federal: 0, local: 0, alerts: [] });
	});
});

describe('alertTally(alerts)', () => {
	it('counts federal ones, their states, and local ones', () => {
		expect(alertTally(alerts)).toEqual({ federal: 3, states: 2, local: 1 });
	});
});

describe('words of an alert', () => {
	it('its day, whether it is local, and what became of it', () => {
		expect(alertText(first, 'es')).toBe('31 de julio de 2015');
		expect(alertText(local, 'en')).toBe('8 February 2016 (local)');
		expect(alertText(lifted, 'es')).toBe('16 de noviembre de 2018 (levantada en parte)');
		expect(changeText({ status: 'extended' }, 'en')).toBe('extended');
		expect(changeText(first, 'en')).toBeNull();
	});

	it('where it is for, and which names could be read', () => {
		expect(extentText(first, 'es')).toBe('2 municipios');
		expect(extentText(lifted, 'es')).toBe('Toda la entidad');
		expect(extentText({ ...lifted, n_municipalities: 125 }, 'en')).toBe('All 125 municipalities');
		const city = { ...lifted, cve_ent: '09', n_municipalities: 16 };
		expect(extentText(city, 'es')).toBe('Toda la entidad: 16 alcaldías');
		expect(extentText(city, 'en')).toBe('All 16 boroughs');
		expect(namesTitle(first, 'es')).toBe('Nombres');
		expect(namesTitle(second, 'es')).toBe('Nombres de 2 de los 7');
		expect(namesOf(first, 'es')).toBe('Chalco y Ecatepec de Morelos');
	});

	it('why, what is known, and other dates', () => {
		expect(reasonText(lifted, 'en')).toBe('Disappearance of girls and women and femicide');
		expect(statusText(lifted, 'es')).toBe('Declarada; levantada en parte');
		expect(otherDaysText(second, 'es')).toBe('Otras páginas dan: octubre de 2019.');
		expect(otherDaysText(first, 'es')).toBeNull();
	});

	it('a code that is not there is an error, never a blank', () => {
		expect(() => reasonText({ ...first, reasons: ['moon'] }, 'es')).toThrow(RangeError);
	});
});

describe('alertClasses(places)', () => {
	it('from none to the most that a state has', () => {
		expect(alertClasses(alertsByState(alerts))).toEqual([
			{ declared: 0, states: 29 },
			{ declared: 1, states: 2 },
			{ declared: 2, states: 1 }
		]);
	});
});

describe('stateLabel(place, lang)', () => {
	it('says each declaration; without one, that we know of none', () => {
		const places = alertsByState(alerts);
		const of = (code: string) => places.find(({ cve_ent }) => cve_ent === code);
		const label = (code: string) => {
			const place = of(code);
			return place && stateLabel(place, 'es');
		};
		expect(label('15')).toBe(
			'Estado de México: 2 declaradas; 31 de julio de 2015; 20 de septiembre de 2019'
		);
		expect(label('01')).toBe('Aguascalientes: ninguna que sepamos');
	});
});

describe('alertMapText(context)', () => {
	it('names the states with two, and the last declaration', () => {
		const text = alertMapText(contextOf());
		expect(text.sentence).toContain('En 29 estados no sabemos de ninguna');
		expect(text.sentence).toContain('dos declaratorias en el Estado de México');
		expect(text.meta.cut).toContain('20 de septiembre de 2019');
		expect(text.meta.sources).toEqual([{ name: 'Atlas Violeta', url: '/data/alerts.csv' }]);
		expect(text.sql).toBe('select alerts');
	});

	it('has a row a state: none is said in words beside its zeros', () => {
		const { rows } = alertMapText(contextOf({ lang: 'en' })).table;
		expect(rows).toHaveLength(32);
		expect(rows[0]).toEqual(['Aguascalientes', '01', 0, 0, 'none that we know of', '']);
		expect(rows[13]).toEqual(['Jalisco', '14', 0, 1, '8 February 2016', '']);
		expect(rows[3]).toEqual(['Campeche', '04', 1, 0, '16 November 2018', 'lifted in part']);
	});
});

describe('lastDeclared(alerts)', () => {
	it('the newest; an error without any', () => {
		expect(lastDeclared(alerts)).toBe('2019-09-20');
		expect(() => lastDeclared([])).toThrow(RangeError);
	});
});
