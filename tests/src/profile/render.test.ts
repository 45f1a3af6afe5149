import { describe, expect, it } from 'vitest';
import type { ShownFigure } from '../../../src/lib/profile/page-data';
import ProfileFigure from '../../../src/lib/profile/ProfileFigure.svelte';
import { elements, textOf } from '../../helpers/html';
import { rendered } from '../../helpers/render';

const figure: ShownFigure = {
	...{ lang: 'en', id: 'killings', title: 'Killings in Oaxaca', pageTitle: 'Killings' },
	sentence: 'In 2025, 87 women.',
	meta: { unit: 'victims', cut: 'May 2026', precision: null, sources: [] },
	table: {
		columns: [
			{ name: 'year', label: 'Year', decimals: null },
			{ name: 'femicide', label: 'Femicide', decimals: 0 }
		],
		rows: [['2025', 14]]
	},
	...{ fileName: 'killings_oaxaca', sql: null, drawn: 'bars' },
	notes: ['First note.', `A long note${' that goes on'.repeat(30)}.`, 'Third note.']
};
const complete = () => Promise.reject(new Error('nobody asks for it while a page is made'));
const html = (own: Partial<ShownFigure>, markup: string | null) =>
	rendered(
		ProfileFigure,
		{ figure: { ...figure, ...own }, markup, complete },
		'/en/states/oaxaca/'
	);

describe('<ProfileFigure>', () => {
	it('holds the drawing as it was made', () => {
		const drawn = '<svg class="drawing narrow"></svg><svg class="drawing wide"></svg>';
		expect(html({}, drawn)).toContain(`<div class="drawn">${drawn}</div>`);
	});

	it('shows the notes that weigh most, the others on demand', () => {
		const [notes = ''] = html({}, '').split('<div class="notes').slice(1);
		const [shown = '', rest = ''] = notes.split('<details');
		expect(shown).toContain('First note.');
		expect(shown).not.toContain('Third note.');
		expect(rest).toContain('2 more notes');
		expect(rest).toContain('Third note.');
	});

	it('writes a table once where that is the figure', () => {
		expect(elements(html({}, ''), 'table')).toHaveLength(1);
		const own = html({ drawn: 'table' }, null);
		expect(elements(own, 'table').map(textOf)).toHaveLength(1);
		expect(own).not.toContain('class="drawn"');
		expect(elements(own, 'summary').map(textOf)).not.toContain('Table');
	});
});
