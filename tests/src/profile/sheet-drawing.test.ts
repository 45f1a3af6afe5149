import { describe, expect, it } from 'vitest';
import type { drawn } from '../../../src/lib/picture/draw';
import type { Drawable } from '../../../src/lib/picture/twice';
import type { Drawing, DrawOptions, MarksRow, RowsDrawing } from '../../../src/lib/picture/types';
import { sheetDrawing } from '../../../src/lib/profile/sheet-drawing';

const mark = { value: 3, sign: 'dot', tone: 'a' } as const;
const known: MarksRow = {
	key: 'k',
	name: 'Known',
	marks: [{ ...mark, low: 2, high: 4 }],
	text: '3\nrank'
};
const bare: MarksRow = {
	...{ key: 'b', name: 'Bare', text: '3' },
	marks: [{ ...mark, sign: 'square', low: null, high: null }]
};
const heading = (name: string): MarksRow => ({
	key: name,
	name,
	heading: true,
	marks: [],
	text: ''
});
const rows: RowsDrawing = {
	...{ kind: 'rows', label: 'What it draws', scale: 'linear', valueLabel: '%', reference: null },
	rows: [heading('One'), bare, heading('Two'), known, bare, heading('Three')],
	keys: [
		{ sign: 'dot', tone: 'a', label: 'with an interval' },
		{ sign: 'square', tone: 'a', label: 'without' }
	]
};

/** What is drawn and how, and what becomes of it. */
function drawnWith(id: string, drawing: Drawing) {
	const asked: { drawing: Drawing; options: DrawOptions }[] = [];
	const draw: typeof drawn = (what, _, options) => {
		asked.push({ drawing: what, options });
		return {
			width: options.width,
			height: 99.2,
			body: '<path><title>said elsewhere</title></path>'
		};
	};
	const figure: Drawable = { id, lang: 'en', drawing, table: { columns: [], rows: [] } };
	return { html: sheetDrawing(figure, draw), asked };
}

describe('sheetDrawing(figure, draw)', () => {
	it('is an image with its label, without the titles of its marks', () => {
		expect(drawnWith('help', rows).html).toBe(
			'<svg class="drawing sheet" viewBox="0 0 470 100" role="img" aria-label="What it draws"><path></path></svg>'
		);
	});

	it('draws bars low, peers across the page', () => {
		expect(drawnWith('killings', rows).asked[0]?.options).toMatchObject({
			width: 470,
			height: 220
		});
		expect(drawnWith('peers', rows).asked[0]?.options.width).toBe(1230);
	});

	it('leaves out rows without an interval, headings without rows and signs without marks', () => {
		const drawing = drawnWith('violence', rows).asked[0]?.drawing;
		if (drawing?.kind !== 'rows') throw new Error('rows were expected');
		expect(drawing.rows.map(({ name }) => name)).toEqual(['Two', 'Known']);
		expect(drawing.rows[1]?.text).toBe('3; rank');
		expect(drawing.keys.map(({ label }) => label)).toEqual(['with an interval']);
	});

	it('draws nothing of what paper leaves out', () => {
		expect(drawnWith('calls', rows)).toEqual({ html: '', asked: [] });
	});
});
