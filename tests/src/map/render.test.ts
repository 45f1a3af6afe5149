import { createRawSnippet, type ComponentProps } from 'svelte';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { states } from '../../../src/lib/catalog/states';
import { indicator } from '../../../src/lib/catalog/indicators';
import { figureOf } from '../../../src/lib/map/figure';
import MapFigure from '../../../src/lib/map/MapFigure.svelte';
import type { Shapes } from '../../../src/lib/map/shapes';
import StateTable from '../../../src/lib/table/StateTable.svelte';
import { withView } from '../../../src/lib/view/change';
import { defaultMapView } from '../../../src/lib/view/map-view';
import type { Sort } from '../../../src/lib/view/types';
import { femicide, survey } from './results';

const shapes: Shapes = {
	width: 100,
	height: 60,
	states: states.map(({ cve_ent, tile_row, tile_col }) => ({
		cve_ent,
		d: 'M0,0l1,0 0,1z',
		x: tile_col,
		y: tile_row,
		labelled: cve_ent !== '09'
	}))
};

const view = defaultMapView('es');
const drawn = (result: typeof survey) => {
	const entry = indicator(result.question.indicator);
	return figureOf(entry, result, entry.classes);
};

function figureHtml(given: Partial<ComponentProps<typeof MapFigure>> = {}) {
	return render(MapFigure, {
		props: {
			lang: 'es',
			shapes,
			figure: drawn(survey),
			view,
			heading: 'h1',
			actions: createRawSnippet(() => ({ render: () => '<span>actions</span>' })),
			onview: () => {},
			...given
		}
	}).body;
}

describe('MapFigure, as the server writes it', () => {
	const html = figureHtml();

	it('carries the map, the tiles, the legend and the nation without a script', () => {
		expect(html.match(/<path class="shape/g)).toHaveLength(32);
		expect(html.match(/class="tile /g)).toHaveLength(32);
		expect(html).toContain('Sin datos: 29 estados');
		expect(html).toContain('39.9&nbsp;%'.replace('&nbsp;', '\u00a0'));
	});

	it('has no style attribute, which the content policy refuses', () => {
		expect(html).not.toMatch(/\sstyle=/);
	});

	it('offers nothing to the keyboard that works only with a script', () => {
		expect(html).not.toContain('role="option"');
		expect(html).not.toContain('tabindex="0"');
		expect(html.match(/role="img"/g)).toHaveLength(2);
	});

	it('says of each state what it says, in its title', () => {
		expect(html).toContain('<title>Oaxaca: 42.5');
	});

	it('reads the figure, not the view', () => {
		const other = withView(view, { indicator: 'femicide_rate' });
		const shown = figureHtml({ view: withView(other, { state: '06' }), figure: drawn(femicide) });
		expect(shown).toContain('Mujeres víctimas de homicidio doloso');
		expect(shown).toContain('114');
		expect(figureHtml({ view: other })).toContain('violencia de pareja');
	});
});

describe('StateTable, as the server writes it', () => {
	const entry = indicator('femicide_rate');
	const html = render(StateTable, {
		props: {
			figure: figureOf(entry, femicide, entry.classes),
			lang: 'en',
			title: 'Femicide',
			sort: { column: 'value', descending: true },
			chosen: '06',
			sortHref: ({ column, descending }: Sort) => `?sort=${column}-${descending}`,
			stateHref: (cve_ent: string) => `?state=${cve_ent}`
		}
	}).body;

	it('has a caption, a row for the nation and one for each state', () => {
		expect(html).toContain('<caption');
		expect(html.match(/<th scope="row"/g)).toHaveLength(33);
	});

	it('says how it is sorted, and leads to the other way round', () => {
		expect(html).toContain('aria-sort="descending"');
		expect(html).toContain('?sort=value-false');
		expect(html).toContain('?sort=name-false');
	});

	it('marks low precision in words, and has both killings beside the rate', () => {
		expect(html).toMatch(/class="precision[^"]*low[^"]*">low/);
		expect(html).toContain('Women victims of intentional homicide');
		expect(html).not.toMatch(/\sstyle=/);
	});
});
