import { describe, expect, it } from 'vitest';
import ChangeFigure from '../../../../src/lib/crime/states/ChangeFigure.svelte';
import JumpsFigure from '../../../../src/lib/crime/states/JumpsFigure.svelte';
import { markedOf, marksOf } from '../../../../src/lib/crime/states/marked';
import Multiples from '../../../../src/lib/crime/states/Multiples.svelte';
import RatesScatter from '../../../../src/lib/crime/states/RatesScatter.svelte';
import ShareMap from '../../../../src/lib/crime/states/ShareMap.svelte';
import { states } from '../../../../src/lib/catalog/states';
import { rendered } from '../../../helpers/render';
import { contextOf, killings } from './record';

const context = contextOf(killings, { unit: 'files' });
const victims = contextOf(killings);
const marked = markedOf(context);

const shapes = {
	width: 100,
	height: 60,
	states: states.map(({ cve_ent, tile_row, tile_col }) => ({
		cve_ent,
		d: 'M0,0l1,0 0,1z',
		x: tile_col,
		y: tile_row,
		labelled: true
	}))
};

describe('the figures of the 32 states, as the server writes them', () => {
	const all = {
		map: rendered(ShareMap, { context: victims, shapes, onchoose: () => {} }),
		scatter: rendered(RatesScatter, { context: victims }),
		multiples: rendered(Multiples, { context, marks: marksOf(marked) }),
		change: rendered(ChangeFigure, { context: victims }),
		jumps: rendered(JumpsFigure, { context, marked })
	};

	it('have no style attribute, which the content policy refuses', () => {
		for (const each of Object.values(all)) expect(each).not.toMatch(/\sstyle=/);
	});

	it('have their table and their SQL without a script', () => {
		for (const each of Object.values(all)) {
			expect(each).toContain('<table');
			expect(each).toContain('select 1');
		}
	});

	it('the map draws every state, those without data as such', () => {
		expect(all.map.match(/<path class="shape/g)).toHaveLength(32);
		expect(all.map).toContain('Sin datos: 28 estados');
	});

	it('each small chart opens its state, and says its jump', () => {
		expect(all.multiples.match(/href="\/feminicidio\/\?place=/g)).toHaveLength(32);
		expect(all.multiples).toContain('salto en 2025');
	});

	it('the change is said in words', () => {
		expect(all.change).toContain('no se distinguen');
	});

	it('the jumps give both counts and their years', () => {
		expect(all.jumps).toContain('de 26 a 69 (2024–2025)');
	});
});
