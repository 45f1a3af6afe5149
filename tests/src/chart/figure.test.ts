import { createRawSnippet } from 'svelte';
import { describe, expect, it } from 'vitest';
import Figure from '../../../src/lib/chart/Figure.svelte';
import { share } from '../../../src/lib/i18n/share';
import { tabs } from '../../../src/lib/share/panel/tabs';
import { elements, textOf } from '../../helpers/html';
import { rendered } from '../../helpers/render';
import { shown } from '../share/panel/figure';

const children = createRawSnippet(() => ({ render: () => '<svg></svg>' }));
const html = rendered(Figure, { ...shown, children }, '/feminicidio/estados/');

describe('<Figure>', () => {
	it('has a button for each thing that can be taken, which all open a dialog', () => {
		const buttons = elements(html, 'button').filter((one) =>
			one.includes('aria-haspopup="dialog"')
		);
		expect(buttons.map(textOf)).toEqual(tabs.map((tab) => share.es[tab]));
	});

	it('has plain links in their place for who reads without scripts', () => {
		const [plain = ''] = elements(html, 'noscript');
		expect([...plain.matchAll(/href="([^"]+)"/g)].map(([, href]) => href)).toEqual([
			'/embed/feminicidio/estados/rates/data.csv',
			'/embed/feminicidio/estados/rates/data.json',
			'/embed/feminicidio/estados/rates/image.svg',
			'/embed/feminicidio/estados/rates/',
			'/datos/'
		]);
		// The crawler that makes the site would look for pages there.
		expect(plain.match(/rel="external"/g)).toHaveLength(5);
	});
});
