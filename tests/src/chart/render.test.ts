import type { ComponentProps } from 'svelte';
import { createRawSnippet } from 'svelte';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import DotInterval from '../../../src/lib/chart/DotInterval.svelte';
import Figure from '../../../src/lib/chart/Figure.svelte';
import MiniBars from '../../../src/lib/chart/MiniBars.svelte';
import Scatter from '../../../src/lib/chart/Scatter.svelte';
import TimeLines from '../../../src/lib/chart/TimeLines.svelte';
import type { Bar, FigureText, Line } from '../../../src/lib/chart/types';
import YearBars from '../../../src/lib/chart/YearBars.svelte';
import { rendered } from '../../helpers/render';

const bar = (year: number, femicide: number, homicide: number, given: Partial<Bar> = {}): Bar => ({
	key: String(year),
	label: String(year),
	parts: [
		{ kind: 'a', value: femicide },
		{ kind: 'b', value: homicide }
	],
	partial: null,
	ghost: null,
	text: `${year}\n${femicide} y ${homicide}`,
	breakBefore: null,
	...given
});

const bars: readonly Bar[] = [
	bar(2020, 952, 2810, { ghost: 3700 }),
	bar(2021, 1022, 2749),
	bar(2022, 0, 0, { parts: [] }),
	bar(2026, 300, 900, { partial: 'enero–mayo', breakBefore: 'RNID' })
];

const kinds = [
	{ kind: 'a', label: 'Feminicidio' },
	{ kind: 'b', label: 'Homicidio doloso de mujeres' }
] as const;

/** What every drawing holds to, as the server writes it. */
function expectStill(html: string) {
	expect(html).not.toMatch(/\sstyle=/);
	expect(html).not.toContain('NaN');
	expect(html).not.toContain('role="slider"');
	expect(html).not.toMatch(/undefined|Infinity/);
}

describe('YearBars, as the server writes it', () => {
	const html = render(YearBars, {
		props: {
			lang: 'es',
			label: 'Víctimas por año',
			bars,
			kinds,
			yLabel: 'Víctimas por año',
			ghostLabel: 'corte de junio de 2022'
		}
	}).body;

	it('has every total, year and sign without a script', () => {
		for (const word of ['3,762', '3,771', '1,200', '2020', '2026', 'enero–mayo', 'RNID'])
			expect(html, word).toContain(word);
		for (const { label } of kinds) expect(html).toContain(label);
		expect(html).toContain('corte de junio de 2022');
		expectStill(html);
	});

	it('draws a part a value, hatched where the year is incomplete, none where nothing is known', () => {
		const plot = html.slice(html.indexOf('role="img"'));
		expect(plot.match(/<rect class="part/g)).toHaveLength(6);
		expect(plot.match(/fill="url\(#[^)]+-partial\)"/g)).toHaveLength(2);
		expect(plot).toContain('sin datos');
	});

	it('is one picture with a name', () => {
		expect(html).toMatch(/role="img" aria-label="Víctimas por año"/);
	});
});

describe('TimeLines, as the server writes it', () => {
	const line = (key: string, label: string, values: readonly (number | null)[]): Line => ({
		key,
		label,
		kind: 'a',
		dash: 'solid',
		dots: true,
		points: values.map((value, i) => ({ t: 2020.5 + i, value, text: String(value) }))
	});
	const html = render(TimeLines, {
		props: {
			lang: 'en',
			label: 'Deaths and victims',
			lines: [line('x', 'Deaths', [10, 20, 30, 40]), line('y', 'Victims', [5, null, 7, 9])],
			yLabel: 'Women a year',
			tText: (t: number) => String(Math.floor(t)),
			breaks: [{ t: 2022, label: 'another register' }]
		}
	}).body;

	it('draws each stretch by itself: a gap and a break end it', () => {
		expect(html.match(/<path class="line/g)).toHaveLength(3);
		expect(html.match(/<circle class="dot/g)).toHaveLength(7);
		expect(html).toContain('another register');
		expectStill(html);
	});

	it('names the lines at their ends and in a key for narrow screens', () => {
		expect(html.match(/>Victims/g)?.length).toBeGreaterThanOrEqual(2);
	});
});

describe('MiniBars, as the server writes it', () => {
	it('stands on the scale that it is given', () => {
		const html = render(MiniBars, { props: { label: 'Colima', bars, max: 7542 } }).body;
		expect(html).toContain('height="13.551%"');
		expect(html).toContain('aria-label="Colima"');
		expectStill(html);
	});
});

describe('Scatter, as the server writes it', () => {
	const props: ComponentProps<typeof Scatter> = {
		lang: 'es',
		label: 'Dos tasas',
		points: [
			{ key: '06', label: 'Col.', name: 'Colima', x: 10, y: 1, text: 'Colima' },
			{ key: '10', label: 'Dgo.', name: 'Durango', x: 2, y: 1.8, text: 'Durango' }
		].map((point) => ({ ...point, xLow: 1, xHigh: 12, yLow: 0.5, yHigh: null })),
		xLabel: 'mujeres asesinadas',
		yLabel: 'feminicidios',
		intervals: false,
		diagonals: [{ slope: 0.5, label: '50 %' }]
	};

	it('has a dot and a name for each point, and the diagonals', () => {
		const html = render(Scatter, { props }).body;
		expect(html.match(/<circle class="place/g)).toHaveLength(2);
		for (const word of ['Col.', 'Dgo.', '50 %']) expect(html).toContain(word);
		expect(html).not.toContain('class="spread');
		expectStill(html);
	});

	it('draws the ends of an interval that are known when asked to', () => {
		const html = render(Scatter, { props: { ...props, intervals: true } }).body;
		const spread = html.match(/<g class="spread.*?<\/g>/gs) ?? [];
		expect(spread).toHaveLength(2);
		expect(spread[0]?.match(/<line/g)).toHaveLength(1);
	});
});

describe('DotInterval, as the server writes it', () => {
	const texts: Readonly<Record<string, string>> = {
		'25': '2.65 (1.69 a 4.30)',
		'18': 'menos de 30 mujeres en la muestra'
	};
	const html = render(DotInterval, {
		props: {
			lang: 'es',
			label: 'Cambio por estado',
			rows: [
				{ key: '25', name: 'Sinaloa', href: '?state=25', value: 2.65, low: 1.69, high: 4.3 },
				{ key: '06', name: 'Colima', href: null, value: null, low: null, high: null },
				{ key: '18', name: 'Nayarit', href: null, value: null, low: null, high: null }
			].map((row) => ({ ...row, text: texts[row.key] ?? '' })),
			scale: 'log',
			reference: { value: 1, label: 'sin cambio' },
			valueLabel: 'Razón de tasas'
		}
	}).body;

	it('has value and interval in words, and says where there are no data', () => {
		expect(html).toContain('2.65 (1.69 a 4.30)');
		expect(html).toContain('sin datos');
		expect(html).toContain('menos de 30 mujeres en la muestra');
		expect(html.match(/<circle/g)).toHaveLength(1);
		expect(html).toContain('href="?state=25"');
		expect(html).not.toContain('fuera de la escala');
		expectStill(html);
	});
});

describe('DotInterval, with an interval that leaves the scale', () => {
	it('says so', () => {
		const html = render(DotInterval, {
			props: {
				lang: 'en',
				label: 'Change',
				rows: [
					{ key: '06', name: 'Colima', href: null, value: 1, low: 0.01, high: 1.5, text: '1.00' }
				],
				scale: 'log',
				reference: null,
				valueLabel: 'Rate ratio'
			}
		}).body;
		expect(html).toContain('goes on beyond the scale');
		expect(html.match(/class="more/g)).toHaveLength(1);
		expectStill(html);
	});
});

describe('Figure, as the server writes it', () => {
	const text: FigureText = {
		lang: 'es',
		id: 'women-killed',
		title: 'Mujeres víctimas por año',
		sentence: 'En 2021 fueron 1,022.',
		meta: {
			unit: 'víctimas',
			cut: 'agosto de 2026',
			precision: null,
			sources: [
				{ name: 'Víctimas', url: 'https://example.org/' },
				{ name: 'Carpetas', url: 'https://example.org/' }
			]
		},
		table: {
			columns: [
				{ name: 'year', label: 'Año', decimals: null },
				{ name: 'femicide', label: 'Feminicidio', decimals: 0 },
				{ name: 'share', label: 'Porcentaje', decimals: 1, percent: true },
				{ name: 'cut', label: 'Corte', decimals: null, fileOnly: true },
				{ name: 'spent', label: 'Gasto', decimals: 1, wholeAsWhole: true }
			],
			rows: [
				[2020, 952, 25.3046, '2026-08', 268.65],
				[2021, 1022, null, '2026-08', 405]
			]
		},
		fileName: 'feminicidio',
		sql: 'select 1 < 2'
	};
	const children = createRawSnippet(() => ({ render: () => '<b>drawing</b>' }));
	const html = rendered(Figure, { ...text, children });

	it('says what it is a figure of', () => {
		for (const word of ['drawing', 'En 2021 fueron 1,022.', 'agosto de 2026.', 'Fuentes'])
			expect(html, word).toContain(word);
		expect(html).toMatch(/<h2 id="women-killed"/);
		expectStill(html);
	});

	it('has every value in its table, years ungrouped, no data in words, the file’s columns left out', () => {
		const table = html.slice(html.indexOf('<table'), html.indexOf('</table>'));
		for (const word of ['2020', '952', '25.3\u00a0%', '2021', '1,022', 'sin datos'])
			expect(table, word).toContain(word);
		expect(table).not.toContain('Corte');
		expect(table).toMatch(/>268\.7<[^]*>405</);
		expect(table.match(/<th scope="row"/g)).toHaveLength(2);
	});

	it('has a table and SQL that scroll by key and open without a script', () => {
		expect(html.match(/<details/g)).toHaveLength(2);
		expect(html.match(/role="region"/g)).toHaveLength(2);
		expect(html.match(/tabindex="0"/g)).toHaveLength(2);
		expect(html).toContain('select 1 &lt; 2');
	});
});
