import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { placeName, state, states } from '../../../src/lib/catalog/states';
import { projectStates, type StateTopology } from '../../../src/lib/map/project';
import {
	byLetter,
	directionOf,
	neighbour,
	type Direction,
	type Place
} from '../../../src/lib/map/walk';

const DIRECTIONS: readonly Direction[] = ['up', 'down', 'left', 'right'];
const cross: readonly Place[] = [
	{ cve_ent: 'middle', x: 0, y: 0 },
	{ cve_ent: 'north', x: 1, y: -10 },
	{ cve_ent: 'far north', x: 0, y: -30 },
	{ cve_ent: 'east', x: 10, y: 3 },
	{ cve_ent: 'south-west', x: -9, y: 10 }
];

const topology = JSON.parse(
	readFileSync('data/geography/states.topo.json', 'utf8')
) as StateTopology;
const onMap: readonly Place[] = projectStates(topology, (cve_ent) => state(cve_ent).abbr).states;
const onTiles: readonly Place[] = states.map(({ cve_ent, tile_row, tile_col }) => ({
	cve_ent,
	x: tile_col,
	y: tile_row
}));

function reachable(places: readonly Place[], from: string): Set<string> {
	const seen = new Set([from]);
	for (const at of seen)
		for (const direction of DIRECTIONS) {
			const next = neighbour(places, at, direction);
			if (next) seen.add(next);
		}
	return seen;
}

describe('neighbour(places, from, direction)', () => {
	it('takes the nearest place ahead', () => {
		expect(neighbour(cross, 'middle', 'up')).toBe('north');
		expect(neighbour(cross, 'north', 'up')).toBe('far north');
		expect(neighbour(cross, 'middle', 'right')).toBe('east');
	});

	it('takes a place aside when none lies straight ahead, and stops at the edge', () => {
		expect(neighbour(cross, 'middle', 'down')).toBe('south-west');
		expect(neighbour(cross, 'far north', 'up')).toBeNull();
		expect(neighbour(cross, 'nowhere', 'up')).toBeNull();
	});

	it('goes between states as the map lies', () => {
		expect(neighbour(onMap, '02', 'down')).toBe('03');
		expect(neighbour(onMap, '26', 'right')).toBe('08');
		expect(neighbour(onMap, '08', 'right')).toBe('05');
		expect(neighbour(onMap, '31', 'down')).toMatch(/04|23/);
		expect(neighbour(onTiles, '09', 'down')).toBe('17');
	});

	it.each([
		['map', onMap],
		['tiles', onTiles]
	] as const)('reaches every state from every state on the %s', (_name, places) => {
		for (const { cve_ent } of places) expect(reachable(places, cve_ent).size, cve_ent).toBe(32);
	});
});

describe('directionOf(key)', () => {
	it('knows the arrows and no other key', () => {
		expect(directionOf('ArrowLeft')).toBe('left');
		expect(directionOf('a')).toBeNull();
	});
});

describe('byLetter(names, from, letter)', () => {
	const names = ['20', '21', '22', '16', '09'].map((cve_ent) => ({
		cve_ent,
		name: placeName(cve_ent, 'es')
	}));

	it('finds the next name with the letter, around the end, accents and case apart', () => {
		expect(byLetter(names, '20', 'p')).toBe('21');
		expect(byLetter(names, '16', 'Q')).toBe('22');
		expect(byLetter([{ cve_ent: '1', name: 'Ávila' }], '2', 'a')).toBe('1');
	});

	it('gives null when no name starts with it', () => {
		expect(byLetter(names, '20', 'z')).toBeNull();
	});
});
