import { describe, expect, it } from 'vitest';
import { drawFew } from '../../../src/lib/picture/few';
import { drawHeat } from '../../../src/lib/picture/heat';
import { darkTheme, lightTheme } from '../../../src/lib/picture/theme';
import type { FewDrawing, HeatDrawing } from '../../../src/lib/picture/types';

const few: FewDrawing = {
	kind: 'few',
	label: 'Few',
	rows: [
		{ name: 'With a <method>', filled: 6, of: 8, text: '6 of 8 (75%)' },
		{ name: 'With a line', filled: 0, of: 8, text: '0 of 8' }
	]
};

describe('drawFew(drawing, lang, options)', () => {
	it.each([320, 760, 1160])('%i px: a dot each, filled for those who said yes', (width) => {
		const { body } = drawFew(few, 'en', { width, theme: lightTheme });
		const filled = body.split(`<circle`).slice(1);
		expect(filled).toHaveLength(16);
		expect(filled.filter((each) => each.includes('fill="none"'))).toHaveLength(10);
		expect(body).toContain('<title>With a &lt;method&gt;: 6 of 8 (75%)</title>');
		const right = Math.max(...[...body.matchAll(/cx="([^"]+)"/g)].map(([, x]) => Number(x)));
		expect(right).toBeLessThan(width);
	});
});

function heat(rows: number, columns = 2): HeatDrawing {
	return {
		kind: 'heat',
		label: 'Heat',
		...{ corner: 'Age', across: 'Place' },
		columns: Array.from({ length: columns }, (_, at) => `Column ${at}`),
		rows: Array.from({ length: rows }, (_, n) => ({
			name: `Row ${n}`,
			total: n === 0,
			cells: Array.from({ length: columns }, (_, at) => ({
				text: `${n}.${at}`,
				detail: n === 0 ? '' : '1.0 to 2.0',
				fill: n === 0 ? null : 'violet-5-4',
				hatch: n === 1 ? ('low' as const) : ('none' as const),
				label: `${n} & ${at}`
			}))
		})),
		keyTitle: 'Estimate',
		keys: [{ fill: 'violet-5-4', hatch: 'none', label: '42 or more', count: null }],
		signs: [{ sign: '*', label: 'moderate' }]
	};
}

describe('drawHeat(drawing, lang, options)', () => {
	const options = { width: 760, theme: lightTheme, shapes: null, id: 'h' };

	it('a coloured cell has its value in the colour of labels, a total has none; all is said', () => {
		const { body } = drawHeat(heat(3), 'en', options);
		const { shade, on } = lightTheme.fill('violet-5-4');
		expect(body.split(`fill="${shade}"`).length).toBeGreaterThan(4);
		expect(body).toMatch(new RegExp(`fill="${on}"[^>]*>1\\.0<`));
		expect(body).toMatch(new RegExp(`fill="${lightTheme.ink}"[^>]*>0\\.1<`));
		expect(body).toContain('<title>2 &amp; 1</title>');
		for (const text of ['Age', 'Place', 'Column 1', '42 or more', 'Estimate:', '*  moderate'])
			expect(body).toContain(`>${text}<`);
		expect(body).toContain('url(#h-low)');
	});

	it('rows without room are left out, and how many is said', () => {
		const whole = drawHeat(heat(20), 'en', options);
		expect(whole.body).not.toContain('rows are shown');
		const cut = drawHeat(heat(20), 'en', { ...options, height: whole.height / 2 });
		expect(cut.height).toBeLessThanOrEqual(whole.height / 2);
		expect(cut.body).toMatch(/The first \d+ of 20 rows are shown/);
	});

	it('more columns than have room are drawn smaller, never beyond the width', () => {
		const { body } = drawHeat(heat(2, 33), 'en', { ...options, theme: darkTheme });
		const scale = Number(/scale\(([\d.]+)\)/.exec(body)?.[1]);
		const right = Math.max(
			...[...body.matchAll(/<line [^>]*x2="([^"]+)"/g)].map(([, x]) => Number(x))
		);
		expect(scale).toBeLessThan(1);
		expect(scale * right).toBeLessThanOrEqual(760.1);
	});
});
