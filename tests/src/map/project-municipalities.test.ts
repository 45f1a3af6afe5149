import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { states } from '../../../src/lib/catalog/states';
import {
	projectMunicipalities,
	type MunicipalTopology
} from '../../../src/lib/map/project-municipalities';
import { table } from '../catalog/tables';

const topology = JSON.parse(
	readFileSync('data/geography/municipalities.topo.json', 'utf8')
) as MunicipalTopology;
const names = new Map(
	table('municipalities').map(({ cvegeo = '', name = '' }) => [cvegeo, name] as const)
);
const listed = [...names.keys()];
const nameOf = (cvegeo: string) => names.get(cvegeo) ?? '';

const drawings = states.map(({ cve_ent }) => projectMunicipalities(topology, cve_ent, nameOf));
const drawingOf = (cve_ent: string) => {
	const found = drawings.find((drawing) => drawing.cve_ent === cve_ent);
	if (!found) throw new Error(`no drawing of ${cve_ent}`);
	return found;
};

/** The sides of a drawn path, each as its two corners in one order. */
function sidesOf(d: string): string[] {
	return d
		.split('M')
		.slice(1)
		.flatMap((ring) => {
			const [x = 0, y = 0, ...steps] = (ring.match(/-?\d+/g) ?? []).map(Number);
			const corners = [[x, y]];
			for (let i = 0; i < steps.length; i += 2) {
				const [beforeX = 0, beforeY = 0] = corners.at(-1) ?? [];
				corners.push([beforeX + (steps[i] ?? 0), beforeY + (steps[i + 1] ?? 0)]);
			}
			return corners.map((corner, i) =>
				[corner.join(), corners[(i + 1) % corners.length]?.join()].sort().join(' ')
			);
		});
}

/** How often each side of a drawing is drawn. */
function sidesIn(cve_ent: string): Map<string, number> {
	const counts = new Map<string, number>();
	for (const { d } of drawingOf(cve_ent).municipalities)
		for (const side of sidesOf(d)) counts.set(side, (counts.get(side) ?? 0) + 1);
	return counts;
}

describe('projectMunicipalities(topology, cve_ent)', () => {
	it('draws all 2,469 municipalities that have a shape, each of them listed, inside its plane', () => {
		const drawn = drawings.flatMap(({ municipalities, width, height }) => {
			for (const { cvegeo, d, x, y } of municipalities) {
				expect(d, cvegeo).toMatch(/^(M\d+,\d+l[-\d, ]+z)+$/);
				expect(x > 0 && x < width && y > 0 && y < height, cvegeo).toBe(true);
			}
			return municipalities.map(({ cvegeo }) => cvegeo);
		});
		expect(new Set(drawn).size).toBe(2469);
		expect(drawn.filter((cvegeo) => !listed.includes(cvegeo))).toEqual([]);
	});

	it('lacks only the nine made after 2020', () => {
		const drawn = new Set(
			drawings.flatMap(({ municipalities }) => municipalities.map(({ cvegeo }) => cvegeo))
		);
		expect(listed.filter((cvegeo) => !drawn.has(cvegeo))).toEqual(
			'02007 04013 12082 12083 12084 12085 24059 25019 25020'.split(' ')
		);
	});

	it('draws each state alone, in order of code', () => {
		for (const { cve_ent, municipalities } of drawings) {
			const codes = municipalities.map(({ cvegeo }) => cvegeo);
			expect(codes.every((cvegeo) => cvegeo.startsWith(cve_ent))).toBe(true);
			expect(codes).toEqual([...codes].sort());
		}
		expect(drawingOf('20').municipalities).toHaveLength(570);
		expect(drawingOf('09').municipalities).toHaveLength(16);
	});

	it.each(['09', '20', '29'])('neighbours of %s share their borders to the unit', (cve_ent) => {
		const counts = [...sidesIn(cve_ent).values()];
		expect(Math.max(...counts)).toBe(2);
		expect(counts.filter((count) => count === 2).length).toBeGreaterThan(counts.length / 3);
	});

	it('leaves no gap: the sides drawn once close into outlines', () => {
		const ends = new Map<string, number>();
		for (const [side, count] of sidesIn('20'))
			if (count === 1) for (const end of side.split(' ')) ends.set(end, (ends.get(end) ?? 0) + 1);
		expect([...ends.values()].filter((degree) => degree % 2 === 1)).toEqual([]);
	});

	it('keeps the points of the compass', () => {
		const of = (cvegeo: string) => {
			const found = drawingOf(cvegeo.slice(0, 2)).municipalities.find(
				(shape) => shape.cvegeo === cvegeo
			);
			if (!found) throw new Error(cvegeo);
			return found;
		};
		// Gustavo A. Madero lies north of Tlalpan, Tijuana west of Mexicali.
		expect(of('09005').y).toBeLessThan(of('09012').y);
		expect(of('02004').x).toBeLessThan(of('02002').x);
	});

	it('names those where the letters fit: most of Mexico City, few of Oaxaca, no tiny one', () => {
		const named = (cve_ent: string) =>
			drawingOf(cve_ent)
				.municipalities.filter(({ labelled }) => labelled)
				.map(({ cvegeo }) => cvegeo);
		expect(named('09')).toEqual(expect.arrayContaining(['09009', '09012', '09013']));
		expect(named('02')).toEqual(expect.arrayContaining(['02001', '02002']));
		expect(named('20').length).toBeLessThan(80);
	});

	it('stays light: Oaxaca with 570 under 22 KB compressed, no state over 1,201 units', () => {
		expect(brotliCompressSync(JSON.stringify(drawingOf('20'))).length).toBeLessThan(22_000);
		expect(Math.max(...drawings.flatMap(({ width, height }) => [width, height]))).toBe(1201);
	});

	it('refuses a state that the topology does not have', () => {
		expect(() => projectMunicipalities(topology, '33', nameOf)).toThrow(RangeError);
	});
});
