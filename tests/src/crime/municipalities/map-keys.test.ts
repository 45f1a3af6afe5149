import { describe, expect, it } from 'vitest';
import { mapKey, walkOf } from '../../../../src/lib/crime/municipalities/map-keys';

const shape = (cvegeo: string, name: string, x: number, y: number) => ({
	...{ cvegeo, name, x, y },
	...{ d: '', labelled: false, fill: '', label: name }
});
// Tijuana in the north-west, Mexicali east of it, Ensenada south, Álamo further south.
const shapes = [
	shape('02001', 'Ensenada', 40, 200),
	shape('02002', 'Mexicali', 200, 20),
	shape('02004', 'Tijuana', 10, 10),
	shape('02099', 'Álamo', 45, 400)
];
const walk = walkOf(shapes, null, 'es');

describe('walkOf(shapes, chosen, lang)', () => {
	it('begins at the one chosen, else at the first name, accents in their place', () => {
		expect(walk.start).toBe('02099');
		expect(walkOf(shapes, '02004', 'es').start).toBe('02004');
		expect(walkOf(shapes, '02007', 'es').start).toBe('02099');
		expect(walkOf([], null, 'es').start).toBeNull();
		expect(walk.names.map(({ name }) => name)).toEqual([
			'Álamo',
			'Ensenada',
			'Mexicali',
			'Tijuana'
		]);
	});
});

describe('mapKey(key, active, walk)', () => {
	it('arrows go to the neighbour, and nowhere at the edge', () => {
		expect(mapKey('ArrowRight', '02004', walk)).toEqual({ does: 'read', cvegeo: '02002' });
		expect(mapKey('ArrowDown', '02004', walk)).toEqual({ does: 'read', cvegeo: '02001' });
		expect(mapKey('ArrowUp', '02004', walk)).toEqual({ does: 'stay' });
		expect(mapKey('ArrowUp', null, walk)).toEqual({ does: 'read', cvegeo: '02099' });
	});

	it('letters go to the next name that begins so, accents forgiven', () => {
		expect(mapKey('a', '02004', walk)).toEqual({ does: 'read', cvegeo: '02099' });
		expect(mapKey('z', '02004', walk)).toBeNull();
		expect(mapKey('m', null, walk)).toEqual({ does: 'read', cvegeo: '02002' });
		expect(mapKey('a', null, walkOf([], null, 'es'))).toBeNull();
	});

	it('Enter and the space bar choose, Escape stops reading and then leaves', () => {
		expect(mapKey('Enter', '02001', walk)).toEqual({ does: 'choose', cvegeo: '02001' });
		expect(mapKey(' ', null, walk)).toEqual({ does: 'stay' });
		expect(mapKey('Escape', '02001', walk)).toEqual({ does: 'read', cvegeo: null });
		expect(mapKey('Escape', null, walk)).toEqual({ does: 'leave' });
	});

	it('leaves other keys to the page', () => {
		expect(['Tab', 'PageDown', 'F5'].map((key) => mapKey(key, '02001', walk))).toEqual([
			...[null, null, null]
		]);
	});
});
