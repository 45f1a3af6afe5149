import { describe, expect, it } from 'vitest';
import { caresOf, readingOf } from '../../../../src/lib/interventions/evidence/cares';
import {
	assumptionsFigure,
	designsFigure,
	mexicoFigure,
	outcomesFigure,
	type Context
} from '../../../../src/lib/interventions/evidence/figures';
import {
	forestFigure,
	funnelFigure,
	LISTED
} from '../../../../src/lib/interventions/evidence/forest';
import { Evidence } from '../../../../src/lib/interventions/evidence/pool';
import { leadOf } from '../../../../src/lib/interventions/evidence/sentences';
import type { Lang } from '../../../../src/lib/catalog/types';
import { defaultEvidenceView, withEvidenceView } from '../../../../src/lib/view/evidence-view';
import { allEffects } from './record';

const of = new Evidence(allEffects);
const sources = { 'sv-meta': { name: 'Porat et al.', url: 'https://example.org' } };

function contextOf(
	change: Parameters<typeof withEvidenceView>[1] = {},
	lang: Lang = 'es'
): Context {
	const view = withEvidenceView(defaultEvidenceView(lang), change);
	return { of, view, sources, sql: 'select 1' };
}

describe('leadOf(of, lang)', () => {
	it('sets ideas beside violence used, and says what the trials say', () => {
		const es = leadOf(of, 'es');
		expect(es).toContain('más las ideas que la conducta');
		expect(es).toContain('mejor que 65 de cada 100 sin él (efecto medio 0.38; 95 %: 0.32 a 0.44');
		expect(es).toContain('mejor que 52 de cada 100 sin él (efecto medio 0.05; 95 %: 0.01 a 0.08');
		expect(es).toContain('28 ensayos');
		expect(es).toContain('no se distingue de cero (0.09; 95 %: −0.01 a 0.19)');
		expect(leadOf(of, 'en')).toContain('cannot be told from zero (0.09; 95%: −0.01 to 0.19)');
	});
});

describe('caresOf(effects, lang)', () => {
	it('counts the United States, the students, Mexico, the ideas', () => {
		const said = caresOf(allEffects, 'en').join(' ');
		expect(said).toContain('Of the 489 effects, 426 were measured in the United States and 326');
		expect(said).toContain('5 are from Mexico, from 3 studies');
		expect(said).toContain('346 of the 489 effects measure ideas');
		expect(readingOf('en')).toContain('better than 58 of every 100');
	});
});

describe('outcomesFigure(context)', () => {
	it('a row an outcome, each leads to its studies', () => {
		const { rows, text } = outcomesFigure(contextOf());
		expect(rows.map(({ name }) => name)[0]).toBe('Violencia ejercida');
		expect(rows.map(({ chosen }) => chosen)).toEqual([true, false, false, false, false]);
		expect(rows[4]).toMatchObject({
			href: '/intervenciones/evidencia/?outcome=ideas',
			note: '261 estudios, 346 efectos',
			text: '0.38 (0.32 a 0.44)',
			more: 'predicción: −0.50 a 1.27'
		});
		expect(text.sentence).toContain('no se traslapan');
		expect(text.table.rows).toHaveLength(5);
		expect(text.table.rows.every((row) => row.length === text.table.columns.length)).toBe(true);
	});

	it('with too few studies says so, and draws nothing', () => {
		const { rows, text } = outcomesFigure(contextOf({ countries: ['MX'] }, 'en'));
		expect(rows.map(({ text: said }) => said)).toEqual([
			'2 studies: too few for a mean (5 are needed)',
			'2 studies: too few for a mean (5 are needed)',
			'no study',
			'no study',
			'1 study: too few for a mean (5 are needed)'
		]);
		expect(rows.every(({ value }) => value === null)).toBe(true);
		expect(text.sentence).toBe('');
	});
});

describe('forestFigure(context)', () => {
	it('lists the first studies under their mean, or all of them', () => {
		const cut = forestFigure(contextOf());
		expect(cut.rows).toHaveLength(LISTED + 1);
		expect(cut).toMatchObject({ isLong: true, isCut: true, shown: LISTED });
		expect(cut.text.table.rows).toHaveLength(53);
		const all = forestFigure(contextOf({ rows: 'all' }));
		expect(all.rows).toHaveLength(54);
		expect(all).toMatchObject({ isLong: true, isCut: false });
		expect(forestFigure(contextOf({ outcome: 'bystander' }))).toMatchObject({ isLong: false });
	});

	it('says that the mean of violence used hangs on an assumption', () => {
		const { sentence } = forestFigure(contextOf()).text;
		expect(sentence).toContain('Media de 53 estudios (62 efectos): 0.05 (95 %: 0.01 a 0.08).');
		expect(sentence).toContain('cambia con una correlación de 0.');
		expect(forestFigure(contextOf({ outcome: 'ideas' })).text.sentence).not.toContain('cambia');
	});

	it('marks Mexico and what is far from all others in form and in words', () => {
		const { rows } = forestFigure(contextOf({ outcome: 'ideas', order: 'effect' }));
		expect(rows.find(({ name }) => name === 'Lazarevich 2017')).toMatchObject({
			mark: 'mexico',
			outlying: true,
			note: 'México, 213 personas, mayor de 2',
			text: '2.13 (1.79 a 2.46)'
		});
		expect(rows.filter(({ outlying }) => outlying)).toHaveLength(5);
	});
});

describe('designsFigure(context)', () => {
	it('a row a design', () => {
		const { rows } = designsFigure(contextOf({}, 'en'));
		expect(rows.map(({ note, text }) => `${note}: ${text}`)).toEqual([
			'28 studies, 28 effects: 0.09 (−0.01 to 0.19)',
			'14 studies, 21 effects: 0.02 (−0.03 to 0.08)',
			'11 studies, 13 effects: 0.06 (−0.01 to 0.13)'
		]);
	});
});

describe('funnelFigure(context)', () => {
	it('sets halves and journals beside the rest', () => {
		const { text, isFew, notes } = funnelFigure(contextOf());
		expect(isFew).toBe(false);
		expect(notes).toHaveLength(2);
		expect(text.sentence).toContain('tesis e informes, 0.00 (−0.14 a 0.13)');
	});

	it('is not drawn of fewer than ten studies', () => {
		const { text, isFew, notes } = funnelFigure(contextOf({ outcome: 'involvement' }));
		expect(isFew).toBe(true);
		expect(notes).toEqual([]);
		expect(text.sentence).toContain('9 estudios');
	});
});

describe('assumptionsFigure(context)', () => {
	it('begins with the mean of the page, to three decimals', () => {
		const { rows } = assumptionsFigure(contextOf());
		expect(rows[0]).toMatchObject({ chosen: true, text: '0.046 (0.009 a 0.083)' });
		expect(rows[1]).toMatchObject({ key: 'r0', text: '0.040 (−0.002 a 0.081)' });
		expect(rows.find(({ key }) => key === 'paper')?.note).toBe('43 trabajos, 62 efectos');
	});
});

describe('mexicoFigure(context)', () => {
	it('has the five effects, and the mean for ideas without the largest', () => {
		const { text, studies } = mexicoFigure(contextOf({ outcome: 'bystander', countries: ['US'] }));
		expect(studies).toHaveLength(5);
		expect(text.title).toContain('5 efectos');
		expect(text.sentence).toContain('El de 2.13');
		expect(text.sentence).toContain('5 estudios pasan de 2');
		expect(text.sentence).toContain('de 0.384 a 0.376');
	});

	it('what it says of the other four holds', () => {
		const others = of.mexican.filter(({ outlying }) => !outlying);
		expect(others.map(({ designs, population }) => [...designs, population].join())).toEqual(
			Array.from({ length: 4 }, () => 'pre_post,high_school')
		);
		const told = others.filter(({ low, high }) => low > 0 || high < 0);
		expect(told.map(({ outcome, effect }) => [outcome, effect])).toEqual([
			['victimisation', -0.222]
		]);
	});
});
