import { describe, expect, it } from 'vitest';
import { keyTarget } from '../../../src/lib/map/stage';

const places = [
	{ cve_ent: '08', x: 0, y: 0 },
	{ cve_ent: '05', x: 10, y: 0 }
];
const names = [
	{ cve_ent: '08', name: 'Chihuahua' },
	{ cve_ent: '05', name: 'Coahuila' }
];

describe('keyTarget(key, from, places, names)', () => {
	it('goes where an arrow points', () => {
		expect(keyTarget('ArrowRight', '08', places, names)).toBe('05');
		expect(keyTarget('ArrowLeft', '08', places, names)).toBeNull();
	});

	it('goes to the next name with a letter', () => {
		expect(keyTarget('c', '08', places, names)).toBe('05');
		expect(keyTarget('c', '05', places, names)).toBe('08');
	});

	it('leaves every other key alone', () => {
		for (const key of ['Tab', 'Shift', 'F5', '1', ' ']) {
			expect(keyTarget(key, '08', places, names), key).toBeNull();
		}
	});
});
