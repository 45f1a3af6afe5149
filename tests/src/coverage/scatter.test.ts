import { describe, expect, it } from 'vitest';
import { cross } from '../../../src/lib/coverage/cross';
import {
	partsOf,
	pointsOf,
	quadrantsOf,
	scatterText,
	tableOf
} from '../../../src/lib/coverage/scatter';
import type { Result } from '../../../src/lib/query/types';
import { row } from '../../helpers/row';
import { recordOf } from './record';

const need: Result = {
	question: { indicator: 'partner_lifetime_any', year: 2021, filters: {} },
	cut: '2021',
	months: null,
	sources: [],
	sql: 'select 0',
	rows: [
		row('00', { value: 40 }),
		row('01', { value: 30, low: 28, high: 32 }),
		row('02', { value: 40 }),
		row('03', { value: 50, low: 47, high: 53 }),
		row('04', { value: 52 }),
		row('05', { value: null }),
		row('06', { value: 39 }),
		row('07', { value: 31 })
	]
};
const crossing = cross(need, 'both', recordOf([7, 0, 2, 3, 9, 2, 3]));

describe('pointsOf(crossing, chosen, lang)', () => {
	it('puts need across with its interval and what is documented up, and leaves out who has no figure', () => {
		const points = pointsOf(crossing, '03', 'en');
		expect(points.map(({ key }) => key)).toEqual(['01', '02', '03', '04', '06', '07']);
		expect(points[0]).toMatchObject({ x: 30, y: 7, xLow: 28, xHigh: 32, yLow: null });
		expect(points.filter(({ chosen }) => chosen).map(({ key }) => key)).toEqual(['03']);
	});
});

describe('partsOf(crossing, lang)', () => {
	it('names four parts in plain words, high need with little documented first', () => {
		const parts = partsOf(crossing, 'es');
		expect(parts.map(({ letter, name }) => `${letter} ${name}`)).toEqual([
			'A alta necesidad, poco documentado aquí',
			'B alta necesidad, más documentado aquí',
			'C necesidad media o baja, poco documentado aquí',
			'D necesidad media o baja, más documentado aquí'
		]);
		const inside = parts.map(({ states }) => states.map(({ cve_ent }) => cve_ent));
		expect(inside).toEqual([['03'], ['04'], ['02', '06'], ['01', '07']]);
	});

	it('names what comes by the handful as none known, or at least one', () => {
		const [first] = partsOf(cross(need, 'centres', recordOf([])), 'en');
		expect(first?.name).toBe('high need, none known here');
	});
});

describe('quadrantsOf(crossing)', () => {
	it('parts the states as partsOf does', () => {
		const lines = quadrantsOf(crossing);
		expect(lines).toMatchObject({ x: 45, y: 2.5, bottomRight: 'A', topLeft: 'D' });
		const [a] = partsOf(crossing, 'en');
		const inCorner = pointsOf(crossing, null, 'en').filter(
			({ x, y }) => x > (lines?.x ?? NaN) && y < (lines?.y ?? NaN)
		);
		expect(inCorner.map(({ key }) => key)).toEqual(a?.states.map(({ cve_ent }) => cve_ent));
	});

	it('is null where no third is higher than another', () => {
		const level = { ...need, rows: need.rows.map((each) => ({ ...each, value: 7 })) };
		expect(quadrantsOf(cross(level, 'both', recordOf([])))).toBeNull();
	});
});

describe('tableOf(crossing, lang)', () => {
	it('holds every state once, those of high need and little documented first', () => {
		const { columns, rows } = tableOf(crossing, 'en');
		expect(rows.length).toBe(7);
		expect(rows.every((cells) => cells.length === columns.length)).toBe(true);
		expect(rows[0]?.slice(1, 8)).toEqual(['03', 50, 47, 53, 'highest third', 2, '1–2']);
	});
});

describe('tableOf(crossing, lang), of killings', () => {
	const victims = ['femicide_victims', 'intentional_homicide_victims'];
	const valuesOf = (at: typeof crossing) => {
		const { columns, rows } = tableOf(at, 'es');
		expect(rows.every((cells) => cells.length === columns.length)).toBe(true);
		const where = columns.flatMap(({ name }, i) => (victims.includes(name) ? [i] : []));
		return rows.map((cells) => where.map((i) => cells[i]));
	};

	it('has both counts of victims, and no column of them where no row has any', () => {
		expect(valuesOf(crossing)[0]).toEqual([]);
		const beside = { femicide: 3, intentional_homicide: 9, share: 25 };
		const rows = need.rows.map((each) => (each.cve_ent === '03' ? { ...each, beside } : each));
		const values = valuesOf(cross({ ...need, rows }, 'both', recordOf([7, 0, 2, 3, 9, 2, 3])));
		expect(values[0]).toEqual([3, 9]);
		expect(values[1]).toEqual([null, null]);
	});
});

describe('scatterText(crossing, sources, lang)', () => {
	it('names its file by both sides, in the language', () => {
		expect(scatterText(crossing, [], 'es').fileName).toBe(
			'atlas-violeta_violencia-de-pareja_2021_frente-a_organizaciones-y-programas'
		);
		expect(scatterText(crossing, [], 'en').fileName).toBe(
			'atlas-violeta_partner-violence_2021_against_organisations-and-programmes'
		);
	});
});
