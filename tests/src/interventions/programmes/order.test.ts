import { describe, expect, it } from 'vitest';
import { groupsOf } from '../../../../src/lib/interventions/programmes/order';
import type { ProgrammesView } from '../../../../src/lib/view/interventions-types';
import { programmeOf, three } from './programmes';

const shape = (order: ProgrammesView['order'], programmes = three) =>
	groupsOf(programmes, order, 'es').map(({ label, programmes: list }) => [
		label,
		list.map(({ id }) => id)
	]);

describe('groupsOf(programmes, order, lang)', () => {
	it('by country: Mexico first, then by name, the country that is not told last', () => {
		const all = [
			programmeOf('b', { country: 'BR' }),
			...three,
			programmeOf('a', { country: 'BR' })
		];
		expect(shape('country', all)).toEqual([
			['México', ['grupos']],
			['Brasil', ['a', 'b']],
			['Perú', ['mensajes']],
			['No se sabe de qué país', ['sin-pais']]
		]);
	});

	it('by name: one group without a label, accents in their place', () => {
		expect(shape('name')).toEqual([[null, ['sin-pais', 'grupos', 'mensajes']]]);
	});

	it('from the newest; those of an unknown year apart', () => {
		expect(shape('start')).toEqual([
			['Del más reciente al más antiguo', ['mensajes', 'grupos']],
			['No se sabe en qué año comenzaron', ['sin-pais']]
		]);
		expect(shape('start', three.slice(0, 2))).toHaveLength(1);
	});

	it('none without programmes', () => {
		for (const order of ['name', 'start', 'country'] as const) expect(shape(order, [])).toEqual([]);
	});
});
