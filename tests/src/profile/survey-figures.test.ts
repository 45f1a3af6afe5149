import { describe, expect, it } from 'vitest';
import { estimatesOf, estimatesTable, surveyCut } from '../../../src/lib/profile/estimates';
import { helpFigure } from '../../../src/lib/profile/help-figure';
import {
	printedCut,
	violenceEstimates,
	violenceFigure
} from '../../../src/lib/profile/violence-figure';
import { cellsOf } from '../figures/site-figures';
import { context, estimate } from './small-record';

const survey = [
	estimate('community_lifetime', 48, 45.6, { rank: { low: 4, high: 10, of: 32 } }),
	estimate('total_12m', 48.2, 42.8, { half: null }),
	estimate('partner_lifetime_any', 40.5, 39.9),
	estimate('partner_lifetime_sexual', 3, 6.9, { year: 2016 }),
	estimate('partner_complaint', 16.3, 13.1)
];

describe('violenceEstimates(context)', () => {
	it('by setting, the partner’s first; complaints are left out', () => {
		expect(violenceEstimates(context({ survey })).map(({ indicator }) => indicator)).toEqual([
			'partner_lifetime_any',
			'partner_lifetime_sexual',
			'total_12m',
			'community_lifetime'
		]);
	});
});

describe('violenceFigure(context)', () => {
	const figure = violenceFigure(context({ survey }));

	it('says how many lie where, of those with an interval', () => {
		expect(figure?.sentence).toBe(
			'De 3 indicadores con intervalo, frente al país 1 queda por encima, 1 queda por debajo y 1 no se distingue de él.'
		);
		const bare = [estimate('total_12m', 48.2, 42.8, { half: null })];
		expect(violenceFigure(context({ survey: bare }))?.sentence).toContain('Ninguna');
	});

	it('a sign for each: told apart, not told apart, without an error; the nation’s lies under', () => {
		const rows = figure?.drawing.rows.filter(({ heading }) => heading !== true) ?? [];
		expect(
			rows.map(({ key, marks: [nation, place] }) => [
				key,
				nation?.sign,
				nation?.low,
				place?.sign,
				place?.hollow
			])
		).toEqual([
			['partner_lifetime_any', 'diamond', null, 'dot', true],
			['partner_lifetime_sexual', 'diamond', null, 'dot', false],
			['total_12m', 'diamond', null, 'square', false],
			['community_lifetime', 'diamond', null, 'dot', false]
		]);
		expect(rows.map(({ text }) => text)).toEqual([
			'40.5\u00a0% (39.5 a 41.5)',
			'3.0\u00a0% (2.0 a 4.0)',
			'48.2\u00a0%, sin error publicado',
			'48.0\u00a0% (47.0 a 49.0)\nlugar 4 a 10 de 32'
		]);
		expect(rows[1]?.name).toBe('Violencia sexual de pareja (2016)');
	});

	it('tells the rule of rows whose national figure has no interval', () => {
		expect(figure?.notes[1]).toContain(
			'donde el país no tiene intervalo, cuando su valor queda fuera'
		);
	});

	it('notes only of what is there', () => {
		expect(figure?.notes.join(' ')).toContain('10,000 sorteos');
		const plain = violenceFigure(context({ survey: survey.slice(2, 3) }, 'en'));
		expect(plain?.notes.join(' ')).not.toMatch(/draws|square|obstetric/);
	});

	it('is null where the survey has nothing', () => {
		expect(violenceFigure(context())).toBeNull();
		expect(violenceFigure(context({ survey: survey.slice(-1) }))).toBeNull();
	});
});

describe('printedCut(context)', () => {
	it('names only surveys of rows with an interval, which are those on paper', () => {
		const bare = estimate('total_lifetime', 70, 66, { half: null, year: 2016 });
		const of = (...rows: typeof survey) => printedCut(context({ survey: rows }));
		expect(of(...survey, bare)).toBe('ENDIREH 2021; ENDIREH 2016 (violencia sexual de pareja)');
		expect(violenceFigure(context({ survey: [...survey, bare] }))?.meta.cut).toContain(
			'y cualquier violencia'
		);
		expect(of(bare)).toBeNull();
	});
});

describe('estimatesTable(estimates, cve_ent, lang)', () => {
	const nation = { ...estimate('community_12m', 22.4, 0).place, low: null, high: null };
	const rows = estimatesOf([
		...survey.slice(0, 3),
		estimate('community_12m', 20, 22.4, { nation })
	]);

	it('a rank that is not given and an interval that was not published are said, not empty', () => {
		const cells = (lang: 'es' | 'en') =>
			cellsOf(estimatesTable(rows, '06', lang), 'indicator', 'nation_interval', 'rank', 'rank_low');
		expect(cells('es')).toEqual([
			['community_lifetime', '45.1 a 46.1', '4 a 10', 4],
			['total_12m', '42.3 a 43.3', 'sin error publicado', null],
			['partner_lifetime_any', '39.4 a 40.4', 'no se distingue', null],
			['community_12m', 'sin error publicado', 'no se distingue', null]
		]);
		expect(cells('en')[3]).toEqual(['community_12m', 'no published error', 'cannot be told', null]);
	});

	it('has no column of ranks where none is given', () => {
		const { columns } = estimatesTable(rows.slice(1), '06', 'es');
		expect(columns.map(({ name }) => name)).not.toContain('rank');
	});
});

describe('surveyCut(estimates, lang)', () => {
	it('names what is of an older survey', () => {
		expect(surveyCut(estimatesOf(survey), 'es')).toBe(
			'ENDIREH 2021; ENDIREH 2016 (violencia sexual de pareja)'
		);
		expect(surveyCut(estimatesOf(survey.slice(0, 1)), 'en')).toBe('ENDIREH 2021');
	});
});

describe('helpFigure(context)', () => {
	it('the state and the nation, a row each, each with its own interval', () => {
		const figure = helpFigure(context({ survey }));
		expect(figure?.drawing.rows.map(({ name, text }) => [name, text])).toEqual([
			['Colima', '16.3\u00a0% (15.3 a 17.3)'],
			['País', '13.1\u00a0% (12.6 a 13.6)']
		]);
		expect(figure?.drawing.rows[1]?.marks[0]).toMatchObject({ low: 12.6, high: 13.6 });
		expect(figure?.sentence).toBe(
			'De las mujeres que han vivido violencia física o sexual de su pareja, presentó queja o denuncia 16.3\u00a0% (15.3 a 17.3) en Colima; en el país, 13.1\u00a0% (12.6 a 13.6).'
		);
	});

	it('is null without complaints', () => {
		expect(helpFigure(context({ survey: survey.slice(0, 2) }))).toBeNull();
	});
});
