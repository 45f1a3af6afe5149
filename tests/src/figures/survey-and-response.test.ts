import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { textsOf as coverageTexts } from '../../../src/lib/figures/coverage.texts';
import { textsOf as evidenceTexts } from '../../../src/lib/figures/evidence.texts';
import { figurePage, figurePageIdOf } from '../../../src/lib/figures/index';
import { textsOf as programmeTexts } from '../../../src/lib/figures/programme.texts';
import { textsOf as responseTexts } from '../../../src/lib/figures/public-response.texts';
import { textsOf as studyTexts } from '../../../src/lib/figures/study.texts';
import { textsOf as changeTexts } from '../../../src/lib/figures/survey-change.texts';
import { textsOf as checkTexts } from '../../../src/lib/figures/survey-check.texts';
import { textsOf as groupsTexts } from '../../../src/lib/figures/survey-groups.texts';
import { textsOf as statesTexts } from '../../../src/lib/figures/survey-states.texts';
import type { FigurePageId, Read } from '../../../src/lib/figures/types';
import { LANGS } from '../../../src/lib/i18n';
import { dateSpan } from '../../../src/lib/interventions/response/timeline';
import { drawFew } from '../../../src/lib/picture/few';
import { drawPoints } from '../../../src/lib/picture/points';
import { drawRows } from '../../../src/lib/picture/rows';
import { lightTheme } from '../../../src/lib/picture/theme';
import type { Drawing, Drawn } from '../../../src/lib/picture/types';
import type { Engine } from '../../../src/lib/query/types';
import { siteRead } from '../../helpers/site-read';
import { recordsEngine } from '../../helpers/tables-engine';
import { byId, cellsOf, drawingOf, figuresAt, langOf, type TextsOf } from './site-figures';

let engine: Engine;
let read: Read;

beforeAll(async () => {
	engine = await recordsEngine();
	read = siteRead(engine);
}, 120_000);

afterAll(() => engine.close());

const texts: Readonly<Partial<Record<FigurePageId, TextsOf>>> = {
	coverage: coverageTexts,
	evidence: evidenceTexts,
	programme: programmeTexts,
	'public-response': responseTexts,
	study: studyTexts,
	'survey-change': changeTexts,
	'survey-check': checkTexts,
	'survey-groups': groupsTexts,
	'survey-states': statesTexts
};

/** The figures at an address, by the page that it belongs to. */
function at(address: string) {
	const id = figurePageIdOf(new URL(address, 'https://atlas.invalid').pathname);
	const textsOf = id === null ? undefined : texts[id];
	if (id === null || textsOf === undefined) throw new Error(`no figures at ${address}`);
	return figuresAt(id, address, read, textsOf);
}

/** What the three files of picture/ under test make of a drawing; null for the other kinds. */
function drawnHere(drawing: Drawing, lang: 'es' | 'en', width: number): Drawn | null {
	const options = { width, theme: lightTheme };
	if (drawing.kind === 'rows') return drawRows(drawing, lang, options);
	if (drawing.kind === 'points') return drawPoints(drawing, lang, options);
	return drawing.kind === 'few' ? drawFew(drawing, lang, options) : null;
}

const pageIds = Object.keys(texts) as FigurePageId[];

/** Views beside the usual ones: another year, a state, other filters, a need without an interval. */
const further = [
	'/encuesta/?indicator=obstetric_mistreatment&year=2016&order=name&state=20',
	'/en/survey/change/?indicator=school_lifetime',
	'/encuesta/grupos/?year=2016',
	'/en/interventions/evidence/?outcome=ideas&rows=all&order=effect',
	'/intervenciones/evidencia/?outcome=bystander&population=high_school',
	'/en/interventions/public-response/?state=20&form=tiles',
	'/cobertura/?need=femicide_rate&response=alerts&state=30'
];

describe('page.figures(view, read, texts), of the survey, the interventions and the coverage', () => {
	it.each(pageIds)('%s: each path has figures whose ids are unique and plain', async (id) => {
		const page = await figurePage(id);
		for (const lang of LANGS) {
			const paths = await page.paths(lang, read);
			expect(paths.length).toBeGreaterThan(0);
			for (const path of paths) {
				expect(langOf(path)).toBe(lang);
				expect(figurePageIdOf(path)).toBe(id);
				const { view } = await page.viewFromUrl(new URL(path, 'https://atlas.invalid'), read);
				expect(page.viewToPath(view)).toBe(path);
				const ids = (await at(path)).map((figure) => figure.id);
				expect(new Set(ids).size).toBe(ids.length);
				for (const each of ids) expect(each).toMatch(/^[a-z][a-z0-9_-]+$/);
			}
		}
	});

	it('every drawing is made of numbers, at every width, and names its sources', async () => {
		const usual = await Promise.all(
			pageIds.flatMap((id) => LANGS.map(async (lang) => (await figurePage(id)).paths(lang, read)))
		);
		for (const address of [...usual.flat(), ...further]) {
			for (const figure of await at(address)) {
				expect(figure.lang).toBe(langOf(address));
				expect(figure.title).not.toBe('');
				expect(figure.meta.sources.length, `${address} ${figure.id}`).toBeGreaterThan(0);
				expect(figure.drawing.label).not.toBe('');
				for (const width of [320, 760, 1160]) {
					const made = drawnHere(figure.drawing, figure.lang, width);
					if (made === null) continue;
					expect(made.body, `${address} ${figure.id} ${width}`).not.toMatch(
						/NaN|undefined|Infinity|\[object/
					);
					expect(made.width).toBe(width);
					expect(made.height).toBeGreaterThan(0);
				}
			}
		}
	});

	it('survey: the drawing has the values and the intervals of the table', async () => {
		const [states, nation] = await at('/encuesta/?state=20');
		if (!states || !nation) throw new Error('two figures');
		expect(
			drawingOf(states, 'rows').rows.map(({ key, marks: [mark] }) => [
				...[key, mark?.value, mark?.low, mark?.high]
			])
		).toEqual(cellsOf(states.table, 'cve_ent', 'estimate', 'ci95_low', 'ci95_high'));
		expect(drawingOf(states, 'rows').rows.filter(({ chosen }) => chosen)).toHaveLength(1);
		expect(
			drawingOf(nation, 'rows').rows.flatMap(({ key, marks }) =>
				marks.map(({ value, low, high }) => [key, value, low, high])
			)
		).toEqual(cellsOf(nation.table, 'indicator', 'estimate', 'ci95_low', 'ci95_high'));

		const change = byId(await at('/en/survey/change/'), 'states');
		expect(
			drawingOf(change, 'rows').rows.map(({ key, marks: [mark] }) => [
				...[key, mark?.value, mark?.low, mark?.high]
			])
		).toEqual(cellsOf(change.table, 'cve_ent', 'difference', 'ci95_low', 'ci95_high'));

		const age = byId(await at('/encuesta/grupos/'), 'age_group');
		const cells = cellsOf(age.table, 'code', 'estimate', 'ci95_low', 'ci95_high');
		const rows = drawingOf(age, 'rows').rows;
		expect(rows.length).toBeGreaterThan(4);
		for (const { key, marks } of rows)
			expect(cells).toContainEqual([key, marks[0]?.value, marks[0]?.low, marks[0]?.high]);
	});

	it('survey: an indicator that no state has is told without a figure of the states', async () => {
		const ids = async (address: string) => (await at(address)).map(({ id }) => id);
		expect(await ids('/encuesta/')).toEqual(['states', 'nation']);
		expect(await ids('/encuesta/?indicator=physical_12m')).toEqual(['nation']);
	});

	it('evidence: means, studies and funnel have the values of their tables', async () => {
		const figures = await at('/en/interventions/evidence/?rows=all');
		const outcomes = byId(figures, 'outcomes');
		expect(
			drawingOf(outcomes, 'rows').rows.map(({ key, marks: [mark] }) => [
				...[key, mark?.value, mark?.low, mark?.high, mark?.outer?.low, mark?.outer?.high]
			])
		).toEqual(
			cellsOf(
				outcomes.table,
				...['code', 'mean', 'ci95_low', 'ci95_high', 'prediction95_low', 'prediction95_high']
			)
		);
		const studies = byId(figures, 'studies');
		const [mean, ...rows] = drawingOf(studies, 'rows').rows;
		expect(mean?.key).toBe('mean');
		expect(rows.map(({ name, marks: [mark] }) => [name, mark?.value, mark?.low])).toEqual(
			cellsOf(studies.table, 'study', 'effect', 'ci95_low')
		);
		const funnel = byId(figures, 'funnel');
		const { points, guides, yDown } = drawingOf(funnel, 'points');
		expect(yDown).toBe(true);
		expect(points.map(({ name, x, y }) => [name, x, y])).toEqual(
			cellsOf(funnel.table, 'study', 'effect', 'se')
		);
		// Hand-checked: 1.96 standard errors to each side of the mean.
		const [upright, left] = guides ?? [];
		const reach = (upright?.to[0] ?? 0) - (left?.to[0] ?? 0);
		expect(reach / (left?.to[1] ?? 1)).toBeCloseTo(1.96, 3);
	});

	it('public response: marks lie on their dates, bars and lines are the table', async () => {
		const figures = await at('/intervenciones/respuesta-publica/?state=20');
		const map = byId(figures, 'alerts-by-state');
		expect(drawingOf(map, 'states').places.map(({ id, value }) => [id, Number(value)])).toEqual(
			cellsOf(map.table, 'cve_ent', 'federal', 'local').map(([code, federal, local]) => [
				...[code, Number(federal) + Number(local)]
			])
		);
		const timeline = byId(figures, 'alerts');
		const declared = cellsOf(timeline.table, 'cve_ent', 'declared_on');
		const marks = drawingOf(timeline, 'rows').rows.flatMap(({ key, marks: own }) =>
			own.map(({ value }) => [key, value] as const)
		);
		expect(marks).toHaveLength(declared.length);
		for (const [code, value] of marks) {
			const spans = declared.filter(([own]) => own === code).map(([, day]) => dateSpan(`${day}`));
			expect(spans.some(([from, to]) => value >= from - 1e-9 && value <= to + 1e-9)).toBe(true);
		}
		const budget = byId(figures, 'budget');
		expect(
			drawingOf(budget, 'bars').bars.map(({ key, parts: [part] }) => [
				...[key, part ? Math.round(part.value * 1000) : null]
			])
		).toEqual(
			cellsOf(budget.table, 'year', 'million_current_pesos').map(([year, value]) => [
				...[year, value === null ? null : Math.round(Number(value))]
			])
		);
		const calls = byId(figures, 'calls');
		const [nation, state] = drawingOf(calls, 'panels').panels.map(({ drawing }) =>
			drawing.kind === 'lines' ? drawing.lines[0]?.points.map(({ value }) => value) : []
		);
		expect(nation).toEqual(cellsOf(calls.table, 'calls_nation').flat());
		expect(state).toEqual(cellsOf(calls.table, 'calls_20').flat());
	});

	it('coverage: map and scatter have the need and the count of the table', async () => {
		const [map, scatter] = await at('/en/coverage/?need=women_killings_rate&response=centres');
		if (!map || !scatter) throw new Error('two figures');
		const byCode = new Map(
			cellsOf(map.table, 'cve_ent', 'documented', 'need').map(([code, ...rest]) => [code, rest])
		);
		const { places, keys, crossed, aside } = drawingOf(map, 'states');
		expect(places).toHaveLength(32);
		for (const { id, value } of places)
			expect(value).toBe(byCode.get(id)?.[0] === 0 ? '–' : `${byCode.get(id)?.[0]}`);
		// Three thirds by four classes, from the most documented down: every state with a need is in one.
		expect([crossed?.columns, crossed?.rowNames.length]).toEqual([3, 4]);
		const counted = keys.slice(0, 12).reduce((sum, { count }) => sum + Number(count), 0);
		expect(counted).toBe([...byCode.values()].filter(([, need]) => need !== null).length);
		expect(aside).not.toBe('');
		const { points } = drawingOf(scatter, 'points');
		expect(points.map(({ key, x, y }) => [key, y, x])).toEqual(
			[...byCode].sort().flatMap(([code, [n, need]]) => (need === null ? [] : [[code, n, need]]))
		);
		expect(map.fileName).not.toBe(scatter.fileName);
	});

	it('study and programme: dots and marks are the counts and percentages of the table', async () => {
		for (const figure of await at('/intervenciones/estudio-2022/'))
			expect(drawingOf(figure, 'few').rows.map((row) => [row.name, row.filled, row.of])).toEqual(
				cellsOf(figure.table, figure.table.columns[0]?.name ?? '', 'count', 'n')
			);
		const [path = ''] = await (await figurePage('programme')).paths('es', read);
		const answers = byId(await at(path), 'answers');
		const values = cellsOf(answers.table, 'measure', 'value');
		for (const { name, marks } of drawingOf(answers, 'rows').rows)
			expect(marks.map(({ value }) => value)).toEqual(
				values.filter(([measure]) => measure === name).map(([, value]) => value)
			);
		expect(answers.notes.length).toBeGreaterThan(0);
	});
});
