import { createRawSnippet } from 'svelte';
import { describe, expect, it } from 'vitest';
import { about, titled } from '../../../src/lib/chart/alone';
import Figure from '../../../src/lib/chart/Figure.svelte';
import type { FigureText } from '../../../src/lib/chart/types';
import { rendered } from '../../helpers/render';

const text: FigureText = {
	...{ lang: 'es', id: 'states', title: 'Los 32 estados frente al país, 2021', sentence: '' },
	meta: { unit: '%', cut: '2021', precision: null, sources: [] },
	table: { columns: [], rows: [] },
	...{ fileName: 'states', sql: null }
};

describe('about(subject, text)', () => {
	it('the title names its subject; the page goes on with the short one', () => {
		const whole = about('Violencia de pareja', text);
		expect(whole.title).toBe('Violencia de pareja: los 32 estados frente al país, 2021');
		expect(whole.pageTitle).toBe(text.title);
		expect(titled(text, 'Otro').title).toBe('Otro');
	});

	it('Figure: its heading on the page is the short one', () => {
		const children = createRawSnippet(() => ({ render: () => '<b>drawing</b>' }));
		const html = rendered(
			Figure,
			{ ...about('Violencia de pareja', text), children },
			'/encuesta/'
		);
		expect(html).toMatch(/<h2 id="states"[^>]*>Los 32 estados/);
		expect(html).not.toContain('Violencia de pareja');
	});
});
