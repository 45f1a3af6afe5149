import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { state, states } from '../../../src/lib/catalog/states';
import { projectStates, type StateTopology } from '../../../src/lib/map/project';

const topology = JSON.parse(
	readFileSync('data/geography/states.topo.json', 'utf8')
) as StateTopology;
const shapes = projectStates(topology, (cve_ent) => state(cve_ent).abbr);
const of = (cve_ent: string) => {
	const found = shapes.states.find((shape) => shape.cve_ent === cve_ent);
	if (!found) throw new Error(`no shape for ${cve_ent}`);
	return found;
};

describe('projectStates(topology, abbreviation, width)', () => {
	it('draws the 32 states of the catalogue, in order, inside its plane', () => {
		expect(shapes.states.map(({ cve_ent }) => cve_ent)).toEqual(
			states.map(({ cve_ent }) => cve_ent)
		);
		for (const { cve_ent, d, x, y } of shapes.states) {
			expect(d, cve_ent).toMatch(/^(M\d+,\d+l[-\d, ]+z)+$/);
			expect(x > 0 && x < shapes.width && y > 0 && y < shapes.height, cve_ent).toBe(true);
		}
	});

	it('keeps the points of the compass', () => {
		expect(of('02').x).toBeLessThan(of('08').x);
		expect(of('31').x).toBeGreaterThan(of('30').x);
		expect(of('26').y).toBeLessThan(of('20').y);
		expect(of('09').y).toBeLessThan(of('17').y);
	});

	it('labels states where their letters fit, and not the small ones', () => {
		const labelled = shapes.states.filter((shape) => shape.labelled).map(({ cve_ent }) => cve_ent);
		expect(labelled).toEqual(expect.arrayContaining(['02', '05', '08', '14', '26', '28', '32']));
		expect(labelled).not.toEqual(expect.arrayContaining(['09']));
		expect(labelled).not.toEqual(expect.arrayContaining(['29']));
	});

	it('stays light: under 40 KB for all', () => {
		expect(JSON.stringify(shapes).length).toBeLessThan(40_000);
	});

	it('refuses a topology that is not quantised', () => {
		const { transform: _transform, ...loose } = topology;
		expect(_transform).toBeDefined();
		expect(() => projectStates(loose, () => '')).toThrow(RangeError);
	});
});
