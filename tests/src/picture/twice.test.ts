import { describe, expect, it } from 'vitest';
import { drawn } from '../../../src/lib/picture/draw';
import { keepMarkup, keptMarkup } from '../../../src/lib/picture/kept';
import { drawnTwice, TWO_WIDTHS, WHOLE_WIDTHS } from '../../../src/lib/picture/twice';
import type { BarsDrawing } from '../../../src/lib/picture/types';

const drawing: BarsDrawing = {
	kind: 'bars',
	label: 'Victims, "by year"',
	kinds: [{ kind: 'a', label: 'Femicide' }],
	yLabel: 'Victims',
	bars: [
		{
			...{ key: '2024', label: '2024', partial: null, ghost: null, breakBefore: null },
			parts: [{ kind: 'a', value: 20 }],
			text: '2024: 20 victims'
		},
		{
			...{ key: '2025', label: '2025', ghost: null, breakBefore: null, partial: 'to August' },
			parts: [{ kind: 'a', value: 8 }],
			text: '2025: 8 victims'
		}
	]
};
const table = { columns: [], rows: [] };
const two = drawnTwice({ id: 'killings', lang: 'en', drawing, table }, TWO_WIDTHS, drawn);
const [narrow = '', wide = ''] = two.split(/(?=<svg class="drawing wide")/);

describe('drawnTwice(figure, widths, draw)', () => {
	it('a narrow and a wide drawing, each with its name', () => {
		expect(narrow).toMatch(/^<svg class="drawing narrow" viewBox="0 0 340 \d+" role="img"/);
		expect(wide).toMatch(/^<svg class="drawing wide" viewBox="0 0 560 \d+" role="img"/);
		expect(two.match(/aria-label="Victims, &quot;by year&quot;"/g)).toHaveLength(2);
	});

	it('says which is for a whole page, so that it is not shown too small', () => {
		const whole = drawnTwice({ id: 'x', lang: 'en', drawing, table }, WHOLE_WIDTHS, drawn);
		expect(whole.match(/class="[^"]+"/g)).toEqual([
			'class="drawing narrow long"',
			'class="drawing wide long"'
		]);
	});

	it('titles of marks only where there is a pointer', () => {
		expect(narrow).not.toContain('<title>');
		expect(wide).toContain('<title>2024: 20 victims');
	});

	it('no id twice, and no style that the content policy refuses', () => {
		const ids = [...two.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
		expect(ids.length).toBeGreaterThan(0);
		expect(new Set(ids).size).toBe(ids.length);
		expect(two).not.toMatch(/ style=|<style/);
	});
});

describe('keptMarkup(figure)', () => {
	it('the drawing of that very figure', () => {
		const figure = { id: 'killings' };
		keepMarkup(figure, two);
		expect(keptMarkup(figure)).toBe(two);
		expect(keptMarkup({ ...figure })).toBeNull();
	});
});
