import { describe, expect, it } from 'vitest';
import { drawRows } from '../../../src/lib/picture/rows';
import { lightTheme } from '../../../src/lib/picture/theme';
import type { MarksRow, RowMark, RowsDrawing } from '../../../src/lib/picture/types';

const dot = (value: number, low: number | null, high: number | null): RowMark => ({
	...{ value, low, high },
	...{ sign: 'dot', tone: 'a' }
});

function row(key: string, marks: readonly RowMark[], own: Partial<MarksRow> = {}): MarksRow {
	return { key, name: `Row ${key}`, marks, text: `text ${key}`, ...own };
}

function drawing(rows: readonly MarksRow[], own: Partial<RowsDrawing> = {}): RowsDrawing {
	return {
		...{ kind: 'rows', label: 'Rows', rows, scale: 'linear', valueLabel: 'unit' },
		...{ reference: null, keys: [] },
		...own
	};
}

const draw = (what: RowsDrawing, width = 760) =>
	drawRows(what, 'en', { width, theme: lightTheme }).body;

/** The attribute of each element of a kind, as numbers. */
function numbers(body: string, element: string, attribute: string): readonly number[] {
	const found = body.matchAll(new RegExp(`<${element} [^>]*?\\b${attribute}="([^"]+)"`, 'g'));
	return [...found].map(([, value]) => Number(value));
}

/** The texts, in order, each with where it stands across. */
function texts(body: string): readonly { readonly x: number; readonly text: string }[] {
	return [...body.matchAll(/<text x="([^"]+)"[^>]*>([^<]*)</g)].map(([, x, text = '']) => ({
		x: Number(x),
		text
	}));
}

describe('drawRows(drawing, lang, options)', () => {
	it('linear: a dot stands where its value is between the numbers of the scale', () => {
		const body = draw(drawing([row('a', [dot(10, 5, 20)]), row('b', [dot(20, null, null)])]));
		const at = (word: string) => texts(body).find(({ text }) => text === word)?.x ?? NaN;
		const [a = NaN, b = NaN] = numbers(body, 'circle', 'cx');
		expect(a).toBeCloseTo((at('0') + at('20')) / 2, 1);
		expect(b).toBeCloseTo(at('20'), 1);
		// One interval, from a quarter of the way to the end.
		expect(numbers(body, 'line', 'x1')[0]).toBeCloseTo(at('5'), 1);
		expect(numbers(body, 'line', 'x2')[0]).toBeCloseTo(at('20'), 1);
	});

	it('log: a half is as far from 1 as a double; an arrow where an interval leaves the scale', () => {
		const rows = [row('a', [dot(0.5, 0.25, 1)]), row('b', [dot(2, 1, 1000)])];
		const body = draw(drawing(rows, { scale: 'log', reference: { value: 1, label: 'equal' } }));
		const at = (word: string) => texts(body).find(({ text }) => text === word)?.x ?? NaN;
		const [half = NaN, double = NaN] = numbers(body, 'circle', 'cx');
		expect(at('1') - half).toBeCloseTo(double - at('1'), 1);
		expect(body).toContain('stroke-width="2"/>');
		expect(texts(body).some(({ text }) => text.includes('beyond the scale'))).toBe(true);
		expect(texts(body).some(({ text }) => text === 'equal')).toBe(true);
		expect(draw(drawing(rows.slice(0, 1), { scale: 'log' }))).not.toContain('beyond the scale');
	});

	it('an infinite value stands at the edge, and nothing in the drawing is infinite', () => {
		const body = draw(
			drawing([row('a', [dot(Infinity, 1, Infinity)]), row('b', [dot(2, 1, 3)])], { scale: 'log' })
		);
		expect(body).not.toMatch(/NaN|Infinity/);
		const [edge = 0, inside = 0] = numbers(body, 'circle', 'cx');
		expect(edge).toBeGreaterThan(inside);
	});

	it('names and texts stand beside the track in a wide drawing, above it in a narrow one', () => {
		const what = drawing([row('a', [dot(1, 0, 2)])]);
		const heights = (width: number) => {
			const body = draw(what, width);
			const name = /<text x="0" y="([^"]+)"[^>]*>Row a/.exec(body)?.[1];
			return Number(numbers(body, 'circle', 'cy')[0]) - Number(name);
		};
		expect(heights(340)).toBeGreaterThan(10);
		expect(Math.abs(heights(760))).toBeLessThan(10);
		const narrow = draw(what, 340);
		expect(narrow).toMatch(/<text x="340"[^>]*text-anchor="end"[^>]*>text a/);
	});

	it('a row without marks has its text and no sign; a heading has neither', () => {
		const body = draw(
			drawing([row('h', [], { heading: true, text: '' }), row('a', [], { text: 'no data' })])
		);
		expect(numbers(body, 'circle', 'cx')).toEqual([]);
		expect(body).toContain('no data');
		expect(body).toMatch(/font-weight="600"[^>]*>Row h/);
	});

	it('signs differ in form, hollow ones have the paper inside, and the key names them', () => {
		const marks: readonly RowMark[] = [
			{ ...dot(1, null, null), sign: 'diamond', tone: 'b' },
			{ ...dot(3, null, null), hollow: true }
		];
		const keys = [
			{ sign: 'diamond', tone: 'b', label: '2016' },
			{ sign: 'dot', tone: 'a', label: '2021' }
		] as const;
		const body = draw(drawing([row('a', marks, { joined: true })], { keys }));
		expect(texts(body).map(({ text }) => text)).toEqual(expect.arrayContaining(['2016', '2021']));
		expect(body).toContain(`fill="${lightTheme.paper}" stroke="${lightTheme.fill('a').shade}"`);
		expect(body).toContain(lightTheme.fill('b-line').shade);
		expect(body).toContain(`stroke="${lightTheme.outline}"`);
	});

	it('what is done about violence is teal', () => {
		const body = draw(drawing([row('a', [dot(1, null, null)])], { hue: 'response' }));
		expect(body).toContain(lightTheme.fill('response').shade);
		expect(body).not.toContain(lightTheme.fill('a').shade);
	});

	it('a mean reaches from one end of its interval to the other, inside its prediction', () => {
		const mean: RowMark = {
			...{ value: 0.2, low: 0.1, high: 0.3, sign: 'diamond', tone: 'a' },
			...{ stretched: true, outer: { low: -0.5, high: 1 } }
		};
		const body = draw(drawing([row('a', [mean])], { reference: { value: 0, label: 'none' } }));
		const [low = NaN, , high = NaN] = (
			/d="M([\d.]+) [\d.]+L([\d.]+) [\d.]+L([\d.]+) /.exec(body) ?? []
		)
			.slice(1)
			.map(Number);
		const at = (word: string) => texts(body).find(({ text }) => text === word)?.x ?? NaN;
		const unit = at('1.0') - at('0.0');
		expect((low - at('0.0')) / unit).toBeCloseTo(0.1, 2);
		expect((high - at('0.0')) / unit).toBeCloseTo(0.3, 2);
	});

	it('a time scale names each year between its two lines', () => {
		const what = drawing([row('a', [dot(2017, null, null)])], {
			...{ valueLabel: '', span: [2016, 2018] as const, tickText: (year: number) => `${year}` }
		});
		const body = draw(what);
		const at = (word: string) => texts(body).find(({ text }) => text === word)?.x ?? NaN;
		// The first of January of 2017 lies halfway between the names of 2016 and 2017.
		expect(numbers(body, 'circle', 'cx')[0]).toBeCloseTo((at('2016') + at('2017')) / 2, 1);
	});

	it('each row says itself to a pointer, and hostile names stay text', () => {
		const body = draw(
			drawing([row('a', [dot(1, null, null)], { name: '<script>', text: 'a "b" & c\nd' })])
		);
		expect(body).toContain('<title>&lt;script&gt;\na &quot;b&quot; &amp; c\nd</title>');
		expect(body).not.toContain('<script');
	});

	it('many rows have the scale under them too', () => {
		const many = Array.from({ length: 13 }, (_, i) => row(`${i}`, [dot(i, null, null)]));
		const tens = (rows: readonly MarksRow[]) =>
			texts(draw(drawing(rows))).filter(({ text }) => text === '10').length;
		expect(tens(many)).toBe(2);
		expect(tens(many.slice(0, 11))).toBe(1);
	});
});
