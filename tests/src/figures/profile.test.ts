import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { states } from '../../../src/lib/catalog/states';
import type { Lang } from '../../../src/lib/catalog/types';
import { page } from '../../../src/lib/figures/profile';
import { textsOf } from '../../../src/lib/figures/profile.texts';
import type { Figured, Read } from '../../../src/lib/figures/types';
import { LANGS } from '../../../src/lib/i18n';
import { drawn } from '../../../src/lib/picture/draw';
import { lightTheme } from '../../../src/lib/picture/theme';
import type { Engine } from '../../../src/lib/query/types';
import { profilePath } from '../../../src/lib/view/profile-paths';
import { defaultProfileView } from '../../../src/lib/view/profile-view';
import { siteRead } from '../../helpers/site-read';
import { recordsEngine } from '../../helpers/tables-engine';
import { overlaps, wordBoxes } from '../picture/words';
import { byId, cellsOf, drawingOf } from './site-figures';

let engine: Engine;
let read: Read;
const asked: string[] = [];

beforeAll(async () => {
	engine = await recordsEngine();
	const site = siteRead(engine);
	read = (address) => {
		asked.push(address);
		return site(address);
	};
}, 120_000);

afterAll(() => engine.close());

function at(
	state: string,
	lang: Lang = 'es',
	peers: readonly string[] | null = null,
	only?: string
) {
	const view = { ...defaultProfileView(state, lang), peers };
	return page.figures(view, read, textsOf(profilePath(state, lang)), only);
}

const ids = (figures: readonly Figured[]) => figures.map(({ id }) => id);

const EVERY = [
	...['violence', 'killings', 'months', 'share', 'municipalities'],
	...['help', 'calls', 'reports', 'need', 'peers']
];

/** Counted in data/ by other means than the records: see each row's own table. */
const known = [
	// place, partner violence of 2021, its complaints, killings 2024, the same 2026, files 2024, calls 2019, municipality
	['09', 41.639, 14.504, [71, 72], [25, 48], [36256, 2521, 4283, 1528], 85654, ['Iztapalapa', 53]],
	['15', 41.3032, 11.8099, [76, 195], [32, 52], [27976, 3162, 4974, 3551], 6098, null],
	[
		'20',
		42.527,
		14.0792,
		[20, 86],
		[12, 39],
		[5694, 677, 520, 320],
		9787,
		['Oaxaca de Juárez', 10]
	],
	['06', 41.3299, 16.2631, [6, 115], [3, 51], [4245, 172, 368, 141], 13195, ['Manzanillo', 28]]
] as const;

describe('page.figures(view)', () => {
	it('all of them in the order of the page, in both languages; what a state has not is left out', async () => {
		expect(ids(await at('20'))).toEqual(EVERY);
		expect(ids(await at('09', 'en'))).toEqual(EVERY);
		expect(ids(await at('29'))).toEqual(EVERY.filter((id) => id !== 'municipalities'));
	});

	it('makes and reads only the one that is asked for', async () => {
		asked.length = 0;
		expect(ids(await at('20', 'es', null, 'calls'))).toEqual(['calls']);
		expect(new Set(asked)).toEqual(
			new Set(['/data/records/states/20.json', '/data/records/states/00.json'])
		);
		asked.length = 0;
		expect(ids(await at('20', 'es', null, 'months'))).toEqual(['months']);
		expect(asked).toContain('/data/records/femicide/months/20.json');
		expect(await at('20', 'es', null, 'nothing')).toEqual([]);
	});

	it.each(known)(
		'%s has the values of the tables',
		async (state, partner, complaint, killed, newest, files, calls, municipality) => {
			const figures = await at(state);
			const table = (id: string) => byId(figures, id).table;
			const partnerRow = cellsOf(table('violence'), 'indicator', 'estimate').find(
				([id]) => id === 'partner_lifetime_any'
			);
			expect(partnerRow?.[1]).toBeCloseTo(partner, 3);
			expect(cellsOf(table('help'), 'estimate')[0]?.[0]).toBeCloseTo(complaint, 3);
			const years = cellsOf(table('killings'), 'year', 'femicide', 'women_homicide', 'months');
			expect(years.find(([year]) => year === 2024)).toEqual([2024, ...killed, 12]);
			expect(years.at(-1)).toEqual([2026, ...newest, 8]);
			const reports = cellsOf(table('reports'), 'crime', 'year', 'files');
			expect(reports.filter(([, year]) => year === 2024).map(([, , n]) => n)).toEqual(files);
			const months = cellsOf(table('calls'), 'month', 'calls');
			expect(
				months
					.filter(([month]) => `${month}`.startsWith('2019'))
					.reduce((sum, [, n]) => sum + Number(n), 0)
			).toBe(calls);
			if (municipality !== null)
				expect(cellsOf(table('municipalities'), 'municipality', 'files')).toContainEqual(
					municipality
				);
		}
	);

	it('every title names the state as its language does, and every figure its sources and cut', async () => {
		for (const [state, said] of [
			['15', { es: 'el Estado de México', en: 'the State of Mexico' }],
			['09', { es: 'la Ciudad de México', en: 'Mexico City' }]
		] as const) {
			for (const lang of LANGS) {
				for (const { id, title, meta, notes, sentence } of await at(state, lang)) {
					const name = id === 'need' ? said[lang].replace(/^(el|la|the) /, '') : said[lang];
					expect(title.toLowerCase(), id).toContain(name.toLowerCase());
					expect(meta.sources.length, id).toBeGreaterThan(0);
					expect(meta.cut, id).not.toBe('');
					expect([title, sentence, ...notes].join(' '), id).not.toMatch(
						/undefined|NaN|null|  | de el | en México,|Infinity/
					);
				}
			}
		}
	});

	it('file names are plain and differ', async () => {
		const names = (await at('15', 'en')).map(({ fileName }) => fileName);
		expect(new Set(names).size).toBe(names.length);
		for (const name of names) expect(name).toMatch(/^atlas-violeta_[a-z0-9_-]+$/);
	});

	it('every drawing is made of numbers; words of bars, lines and grids stay inside and apart, on paper too', async () => {
		const faults: string[] = [];
		for (const [state, lang] of [
			['09', 'es'],
			['15', 'en']
		] as const) {
			for (const { id, drawing, table } of await at(state, lang)) {
				for (const width of [320, 340, 560, 860]) {
					const options = { width, theme: lightTheme, shapes: null, id };
					const { body } = drawn(drawing, lang, options, table);
					const where = `${state} ${id} ${width}`;
					expect(body, where).not.toMatch(/NaN|undefined|Infinity/);
					if (!['bars', 'lines', 'multiples', 'grid'].includes(drawing.kind)) continue;
					const boxes = wordBoxes(body);
					faults.push(...overlaps(boxes).map((fault) => `${where}: ${fault}`));
					const outside = boxes.filter(({ left, right }) => left < -1 || right > width + 1);
					faults.push(...outside.map(({ text }) => `${where}: ${text} is outside`));
				}
			}
		}
		expect(faults).toEqual([]);
	});
});

describe('violence', () => {
	it('marks are the table’s values; hollow where it cannot be told apart, a square where nobody can say', async () => {
		const figure = byId(await at('06'), 'violence');
		const { rows, keys } = drawingOf(figure, 'rows');
		const own = rows.filter(({ heading }) => heading !== true);
		const cells = cellsOf(
			figure.table,
			'estimate',
			'ci95_low',
			'nation_estimate',
			'against_nation'
		);
		expect(
			own.map(({ marks: [nation, place] }) => [place?.value, place?.low, nation?.value])
		).toEqual(cells.map((row) => row.slice(0, 3)));
		expect(own.map(({ marks }) => marks[1]?.hollow)).toEqual(
			cells.map(([, , , said]) => said === 'no se distingue del país')
		);
		expect(own.filter(({ marks }) => marks[1]?.sign === 'square').map(({ text }) => text)).toEqual([
			'48.2\u00a0%, sin error publicado'
		]);
		expect(keys.map(({ label }) => label)).toEqual([
			'Colima: se distingue del país',
			'Colima: no se distingue del país',
			'Colima: sin error publicado',
			'el país'
		]);
	});

	it('by setting; complaints are no violence; an older survey is said', async () => {
		const { rows } = drawingOf(byId(await at('20', 'en'), 'violence'), 'rows');
		expect(rows.filter(({ heading }) => heading).map(({ name }) => name)).toEqual([
			'From a partner',
			'In other settings',
			'In childhood and childbirth'
		]);
		expect(rows.map(({ key }) => key)).not.toContain('partner_complaint');
		expect(rows.map(({ name }) => name)).toContain('Sexual partner violence (2016)');
	});

	it('a rank is an interval, and stands only where there is one', async () => {
		const figure = byId(await at('20'), 'violence');
		const ranks = cellsOf(figure.table, 'indicator', 'rank_low', 'rank_high');
		const { rows } = drawingOf(figure, 'rows');
		for (const [id, low, high] of ranks) {
			const row = rows.find(({ key }) => key === id);
			if (low === null) expect(row?.text).not.toContain('lugar');
			else expect(row?.text).toContain(`lugar ${low} a ${high} de 32`);
		}
		expect(ranks.some(([, low]) => low === null)).toBe(true);
		expect(ranks.some(([, low]) => low !== null)).toBe(true);
	});
});

describe('share', () => {
	it('the state with its interval and the nation beside it; never ordered, never joined across registers', async () => {
		const figure = byId(await at('20'), 'share');
		const { lines, breaks } = drawingOf(figure, 'lines');
		expect(lines.map(({ label, dash }) => [label, dash])).toEqual([
			['Oaxaca', 'solid'],
			['País', 'dashed']
		]);
		const cells = cellsOf(figure.table, 'place', 'year', 'femicide_share');
		expect(lines.flatMap(({ points }) => points.map(({ value }) => value))).toEqual(
			cells.map(([, , share]) => share)
		);
		// Oaxaca, 2024: 20 of 106.
		expect(cells.find(([place, year]) => place === 'Oaxaca' && year === 2024)?.[2]).toBeCloseTo(
			18.868,
			3
		);
		expect(lines[1]?.points.every(({ low }) => low === null)).toBe(true);
		expect(breaks).toEqual([{ t: 2026, label: 'RNID' }]);
	});
});

describe('months', () => {
	it('the last 24 that are held, and why they end there', async () => {
		const figure = byId(await at('20'), 'months');
		const { bars } = drawingOf(figure, 'bars');
		expect(bars).toHaveLength(24);
		expect([bars[0]?.key, bars.at(-1)?.key]).toEqual(['2023-07', '2025-06']);
		expect(bars[0]?.parts.map(({ value }) => value)).toEqual([3, 7]);
		expect(bars.at(-1)?.parts.map(({ value }) => value)).toEqual([0, 6]);
		expect(figure.sentence).toContain('no hay víctimas por mes');
	});
});

describe('calls', () => {
	it('a month without a figure is none, and its year has no sum', async () => {
		const figure = byId(await at('18'), 'calls');
		const { bars } = drawingOf(figure, 'bars');
		expect(bars.find(({ key }) => key === '2019-05')?.parts).toEqual([]);
		expect(figure.notes).toEqual(['De mayo de 2019 no hay dato, y no quiere decir cero.']);
		expect(figure.sentence).not.toContain('en 2019');
		expect(figure.sentence).toContain('termina en octubre de 2020');
	});
});

describe('need', () => {
	it('each state once, this one in a frame', async () => {
		for (const lang of LANGS) {
			const { rows } = drawingOf(byId(await at('20', lang), 'need'), 'grid');
			const items = rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.items));
			expect(items.map(({ text }) => text).sort()).toEqual(states.map(({ abbr }) => abbr).sort());
			expect(items.filter(({ chosen }) => chosen).map(({ text }) => text)).toEqual(['Oax.']);
		}
	});

	it('is the cell of the coverage page: the highest third, six or more', async () => {
		const { sentence, meta } = byId(await at('20', 'en'), 'need');
		expect(meta.cut).toBe('2021; directory read in 2026');
		expect(sentence).toMatch(
			/^For partner violence, Oaxaca is in the highest third of the states; for organisations and programmes documented, in the class “6 or more”\. 8 more states are in the same cell\./
		);
	});
});

describe('peers', () => {
	const rowsOf = async (peers: readonly string[] | null) => {
		const [figure] = await at('20', 'es', peers, 'peers');
		if (!figure) throw new Error('no figure');
		return drawingOf(figure, 'parallel').rows.map(({ key }) => key);
	};

	it('the most alike unless others are chosen; the nation always', async () => {
		const record = (await read('/data/records/states/20.json')) as {
			readonly alike: readonly string[];
		};
		expect(await rowsOf(null)).toEqual(['20', ...record.alike, '00']);
		expect(await rowsOf(['09', '15'])).toEqual(['20', '09', '15', '00']);
		expect(await rowsOf([])).toEqual(['20', '00']);
	});
});
