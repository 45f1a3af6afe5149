import { describe, expect, it } from 'vitest';
import AbroadFigure from '../../../../src/lib/crime/series/AbroadFigure.svelte';
import AttemptsFigure from '../../../../src/lib/crime/series/AttemptsFigure.svelte';
import BreakdownFigure from '../../../../src/lib/crime/series/BreakdownFigure.svelte';
import MonthsFigure from '../../../../src/lib/crime/series/MonthsFigure.svelte';
import YearsFigure from '../../../../src/lib/crime/series/YearsFigure.svelte';
import MovesFigure from '../../../../src/lib/crime/revisions/MovesFigure.svelte';
import StatesFigure from '../../../../src/lib/crime/revisions/StatesFigure.svelte';
import { defaultCrimeRevisionsView } from '../../../../src/lib/view/crime-revisions-view';
import { defaultCrimeSeriesView } from '../../../../src/lib/view/crime-series-view';
import { rendered } from '../../../helpers/render';
import { breakdown, months } from '../month-record';
import { femicide } from '../year-record';

const names = {
	'sesnsp-victims': { name: 'SESNSP, Víctimas', url: 'https://example.org/' },
	'sesnsp-bulletins': { name: 'SESNSP, Cifras publicadas', url: 'https://example.org/' }
};
const view = defaultCrimeSeriesView('femicide', 'es');

describe('<YearsFigure>', () => {
	const body = rendered(YearsFigure, { record: femicide, view, names });

	it('has its drawing, table, cut and sources without a script', () => {
		expect(body).toContain('<svg');
		expect(body).toContain('role="img"');
		expect(body).toMatch(/<th[^>]*>2026 \(enero–agosto, RNID\)<\/th>/);
		expect(body).toContain(
			'junio de 2025 (2019 a 2024); mayo de 2026 (2025); agosto de 2026 (2026)'
		);
		expect(body).toContain('SESNSP, Cifras publicadas');
	});

	it('draws the break, and no inline style', () => {
		expect(body).toContain('RNID');
		expect(body).not.toContain('style=');
	});
});

describe('<MonthsFigure>, <AttemptsFigure>, <BreakdownFigure>, <AbroadFigure>', () => {
	it('months say where they end', () => {
		const files = { ...view, unit: 'files' as const, step: 'month' as const, place: '15' };
		const body = rendered(MonthsFigure, { record: months, view: files, names });
		expect(body).toContain('no quiere decir cero');
		expect(body).toContain('en el Estado de México, por mes');
	});

	it('attempts are a figure of their own, or none', () => {
		const props = { lang: 'en' as const, record: months, names };
		expect(rendered(AttemptsFigure, props)).toContain('Files for attempted femicide');
		const none = { ...props, record: { ...months, series: [] } };
		expect(rendered(AttemptsFigure, none)).not.toContain('<section');
	});

	it('weapon is drawn as lines, and pooled where victims are few', () => {
		const body = rendered(BreakdownFigure, {
			lang: 'en' as const,
			topic: 'femicide' as const,
			by: 'weapon' as const,
			breakdown,
			place: '00',
			sql: 'select 1',
			names
		});
		expect(body).toContain('75% (3 of 4)');
		expect(body).toContain('whole years are taken together');
		expect(body).toContain('The hollow point is 2025: only from January to June.');
	});

	it('Peru stands in a panel of its own', () => {
		const abroad = {
			country: 'PE' as const,
			series: [{ crime: 'femicide' as const, first: 2018, n: [149], months: [12] }],
			source: 'peru-femicide',
			sql: 'select 1'
		};
		const body = rendered(AbroadFigure, { lang: 'es' as const, abroad, record: femicide, names });
		expect(body.match(/role="img"/g)).toHaveLength(2);
		expect(body).toContain('>149</td>');
	});
});

describe('<MovesFigure> and <StatesFigure>', () => {
	const revisions = defaultCrimeRevisionsView('femicide', 'es');

	it('shows every cut by year, open', () => {
		const body = rendered(MovesFigure, { record: femicide, view: revisions, names });
		expect(body).toMatch(/<details open/);
		for (const n of ['966', '977', '984', '985']) expect(body).toContain(`>${n}</td>`);
		expect(body).toContain('142 (ene–feb)');
	});

	it('lists the states that moved', () => {
		const body = rendered(StatesFigure, { record: femicide, view: revisions, names });
		expect(body).toContain('+5 (7 → 12, +71.4\u00a0%)');
		expect(body).toContain('/feminicidio/revisiones/?place=06');
	});

	it('says when no state has two cuts of the year', () => {
		const body = rendered(StatesFigure, {
			record: femicide,
			view: { ...revisions, year: 2018 },
			names
		});
		expect(body).toContain('Ningún estado tiene dos cortes con 2018 completo');
	});
});
