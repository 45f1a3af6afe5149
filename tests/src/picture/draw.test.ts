import { describe, expect, it } from 'vitest';
import { drawn } from '../../../src/lib/picture/draw';
import { lightTheme } from '../../../src/lib/picture/theme';
import type { Drawing } from '../../../src/lib/picture/types';
import { textsOf } from '../../helpers/picture';

const table = {
	columns: [{ name: 'state', label: 'Estado', decimals: null }],
	rows: [['Oaxaca']]
};

const few: Drawing = {
	kind: 'few',
	label: 'Ocho',
	rows: [{ name: 'Trabajan en red', filled: 6, of: 8, text: '6 de 8' }]
};

const draw = (drawing: Drawing, width = 800) =>
	drawn(drawing, 'es', { width, theme: lightTheme, shapes: null, id: 'd' }, table);

describe('drawn(drawing, lang, options, table)', () => {
	it('draws the table of the figure where it is drawn', () => {
		expect(textsOf(draw({ kind: 'table', label: '' }).body)).toEqual(['Estado', 'Oaxaca']);
	});

	it('draws what panels hold, the table too', () => {
		const panels: Drawing = {
			kind: 'panels',
			label: '',
			panels: [
				{ heading: 'Primera', drawing: few },
				{ heading: 'Segunda', drawing: { kind: 'table', label: '' } }
			]
		};
		const texts = textsOf(draw(panels).body);
		for (const text of ['Primera', 'Trabajan en red', '6 de 8', 'Segunda', 'Oaxaca'])
			expect(texts).toContain(text);
	});

	it('is as wide as it is asked to be', () => {
		for (const width of [320, 800, 1120]) expect(draw(few, width).width).toBe(width);
	});
});
