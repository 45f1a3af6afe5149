import { describe, expect, it } from 'vitest';
import { partsOf, shortened } from '../../../src/lib/picture/fit';
import { drawParallel } from '../../../src/lib/picture/parallel';
import { lightTheme } from '../../../src/lib/picture/theme';
import type { ParallelDrawing, ParallelMark } from '../../../src/lib/picture/types';
import { boxOf, textsOf } from '../../helpers/picture';

const names = ['República Mexicana', 'Oaxaca', 'Estado de México', 'Baja California Sur'];

const mark = (value: number | null): ParallelMark => ({
	...{ value, low: value === null ? null : value * 0.9, high: value === null ? null : value * 1.2 },
	...{ sign: 'dot', tone: 'a', hollow: false },
	text: value === null ? 'sin dato' : `${value.toFixed(1)} %`,
	said: 'dicho'
});

function parallel(panels: number, rows = names): ParallelDrawing {
	return {
		kind: 'parallel',
		label: 'Puntos',
		rows: rows.map((name, i) => ({ key: `${i}`, name, chosen: i === 0 })),
		panels: Array.from({ length: panels }, (_, nth) => ({
			key: `${nth}`,
			heading: `Denuncia de violencia de pareja ${nth + 1}`,
			note: '% de las mujeres que han vivido violencia física o sexual de su pareja; ENDIREH 2021',
			percent: true,
			reference: { value: 40, low: 38, high: 42 },
			marks: rows.map((_row, i) => mark(i === 3 ? null : 30 + 5 * i))
		})),
		keys: [
			{ sign: 'dot', tone: 'a', label: 'se distingue' },
			{ sign: 'dot', tone: 'quiet', hollow: true, label: 'no se distingue' }
		],
		referenceLabel: 'El país y su intervalo de 95 %'
	};
}

const draw = (drawing: ParallelDrawing, width: number) =>
	drawParallel(drawing, 'es', { width, theme: lightTheme });

const count = (texts: readonly string[], text: string) =>
	texts.filter((each) => each === text).length;

describe('drawParallel(drawing, lang, options)', () => {
	it.each([
		[340, 4],
		[520, 2],
		[960, 1]
	])('at %i px four tracks stand in %i bands, each with the names', (width, bands) => {
		const texts = textsOf(draw(parallel(4), width).body);
		expect(count(texts, 'Oaxaca')).toBe(bands);
		expect(count(texts, '35.0 %')).toBe(4);
		expect(count(texts, 'sin dato')).toBe(4);
	});

	it.each([340, 520, 720, 960])('at %i px nothing sticks out', (width) => {
		const drawn = draw(parallel(6), width);
		const { left, right, bottom } = boxOf(drawn);
		expect(left).toBeGreaterThanOrEqual(-6);
		expect(right).toBeLessThanOrEqual(width + 6);
		expect(bottom).toBeLessThanOrEqual(drawn.height + 1);
	});

	it('has the base as a line on a band, from its low to its high end; a line alone without them', () => {
		const { body } = draw(parallel(1), 520);
		const [, x = '', width = ''] =
			/<rect x="([\d.]+)"[^>]* width="([\d.]+)"[^>]*fill-opacity/.exec(body) ?? [];
		const line = /<line x1="([\d.]+)"[^>]*stroke-width="1.25"\/>/g;
		const at = [...body.matchAll(line)].map(([, x1]) => Number(x1)).at(-1) ?? NaN;
		// 40 is in the middle of 38 to 42.
		expect(at).toBeCloseTo(Number(x) + Number(width) / 2, 1);
		const [panel] = parallel(1).panels;
		if (!panel) throw new Error('no panel');
		const bare = { ...panel, reference: { value: 40, low: null, high: null } };
		const without = draw({ ...parallel(1), panels: [bare] }, 520).body;
		expect(without).not.toContain('fill-opacity');
		expect(without.match(line)?.length).toBe(body.match(line)?.length);
	});

	it('repeats the numbers under many rows', () => {
		const many = Array.from({ length: 14 }, (_, i) => `Lugar ${i}`);
		expect(count(textsOf(draw(parallel(1, many), 520).body), '0\u00a0%')).toBe(2);
		expect(count(textsOf(draw(parallel(1), 520).body), '0\u00a0%')).toBe(1);
	});

	it('says each mark in words', () => {
		expect(draw(parallel(1), 520).body).toContain('<title>Oaxaca\ndicho</title>');
	});
});

describe('shortened(drawing, n, lang), of parallel tracks', () => {
	it('keeps the first rows and the chosen one, in every track', () => {
		const drawing = { ...parallel(2), rows: parallel(2).rows.toReversed() };
		expect(partsOf(drawing)).toBe(4);
		const { drawing: short, said } = shortened(drawing, 2, 'es');
		if (short.kind !== 'parallel') throw new Error(short.kind);
		expect(short.rows.map(({ key }) => key)).toEqual(['3', '2', '0']);
		expect(short.panels.map(({ marks }) => marks.map(({ value }) => value))).toEqual([
			[30, 35, null],
			[30, 35, null]
		]);
		expect(said).not.toBe('');
		expect(shortened(drawing, 4, 'es').said).toBe('');
	});
});
