import { describe, expect, it } from 'vitest';
import { hostedRows } from '../../../../src/lib/share/code/hosted';
import { jsonOf } from '../../../../src/lib/share/json-file';
import type { Taken } from '../../../../src/lib/share/types';
import { edition, taken } from '../taken';

const beside = {
	csv: '/embed/mapa/tasa/2024/data.csv',
	json: '/embed/mapa/tasa/2024/data.json'
};

/** A site with the file of a view beside the embed of its path. */
const siteOf = (view: Taken) => (address: string) =>
	address === beside.json
		? Promise.resolve(JSON.parse(jsonOf(view, edition)) as unknown)
		: Promise.reject(new Error(address));

describe('hostedRows(taken, read)', () => {
	it('finds the rows of a view that only shows them otherwise, in whatever order', async () => {
		const { table } = taken();
		const turned = taken({ table: { ...table, rows: table.rows.toReversed() } });
		expect(await hostedRows(taken(), siteOf(turned))).toEqual(beside);
	});

	it('is null where the rows are others, or cannot be read', async () => {
		const { table } = taken();
		const fewer = taken({ table: { ...table, rows: table.rows.slice(1) } });
		expect(await hostedRows(taken(), siteOf(fewer))).toBeNull();
		expect(await hostedRows(taken(), () => Promise.reject(new Error('404')))).toBeNull();
		expect(await hostedRows(taken(), () => Promise.resolve('<html>'))).toBeNull();
	});

	it('asks for nothing where the view has files of its own, or can have none', async () => {
		const never = () => Promise.reject(new Error('asked'));
		expect(await hostedRows(taken({ hosted: beside }), never)).toBe(beside);
		const embed = { status: 'impossible', why: 'needs the engine' } as const;
		expect(await hostedRows(taken({ embed }), never)).toBeNull();
	});
});
