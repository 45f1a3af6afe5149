import { describe, expect, it } from 'vitest';
import {
	formOf,
	hasChart,
	type EmbedForm,
	heightOf,
	isKept,
	RELEASES,
	withForm
} from '../../../../src/lib/share/panel/embed-choices';
import { takenOf } from '../../../../src/lib/share/taken-of';
import type { StatesDrawing } from '../../../../src/lib/picture/types';
import { shown } from './figure';

const drawing: StatesDrawing = {
	...{ kind: 'states', form: 'tiles', label: 'Mapa', places: [], chosen: null },
	...{ keyTitle: '', keys: [], crossed: null }
};
const url = new URL('https://atlas.example/cobertura/?form=tiles&state=06');
const taken = takenOf({ ...shown, id: 'map', drawing }, { url, otherPath: null });

describe('formOf(taken)', () => {
	it('is the form of a map as it is shown, null of anything else', () => {
		expect(formOf(taken)).toBe('tiles');
		expect(formOf({ drawing: { kind: 'table', label: '' } })).toBeNull();
		expect(formOf({ drawing: null })).toBeNull();
	});
});

describe('hasChart(taken)', () => {
	it('is so on the page of the map alone', () => {
		const at = (path: string) =>
			takenOf({ ...shown, id: 'map', drawing }, { url: new URL(path, url), otherPath: null });
		expect(hasChart(at('/mapa/violacion/2024/'))).toBe(true);
		expect(hasChart(taken)).toBe(false);
	});
});

describe('withForm(taken, form)', () => {
	const spanish = (form: EmbedForm) => {
		const { embed } = withForm(taken, form);
		return embed.status === 'possible' ? embed.path.es : null;
	};

	it('changes the embed’s address alone; auto is said by silence', () => {
		expect(spanish('map')).toBe('/embed/cobertura/map/?state=06&form=map');
		expect(spanish('auto')).toBe('/embed/cobertura/map/?state=06');
		expect(spanish('chart')).toBe('/embed/cobertura/map/?state=06&draw=chart');
		expect(withForm(taken, 'map').address).toEqual(taken.address);
	});

	it('leaves a view without an embed as it is', () => {
		const list = takenOf(shown, { url, otherPath: null, why: 'list' });
		expect(withForm(list, 'map')).toBe(list);
	});
});

describe('heightOf(typed)', () => {
	it('keeps a height within reason, and is the usual one for what is no number', () => {
		expect(['450', '450.4', '10', '99999', '', 'x', '-5'].map(heightOf)).toEqual([
			450, 450, 200, 3000, 600, 600, 200
		]);
	});
});

describe('isKept(release, fetch)', () => {
	const list = { present: 'b', releases: [{ release: '0.1.0+979204a1' }] };
	const fetch = (address: string) =>
		Promise.resolve(
			address === RELEASES ? Response.json(list) : new Response(null, { status: 404 })
		);

	it('tells whether the list has it', async () => {
		expect(await isKept('0.1.0+979204a1', fetch)).toBe(true);
		expect(await isKept('0.1.0+00000000', fetch)).toBe(false);
	});

	it('rejects with the address when the list cannot be read', async () => {
		const gone = () => Promise.resolve(new Response(null, { status: 404 }));
		await expect(isKept('x', gone)).rejects.toThrow(`${RELEASES}: 404`);
	});
});
