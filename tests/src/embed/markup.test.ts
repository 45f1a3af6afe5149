import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markup, trusted } from '../../../src/lib/embed/markup';

describe('markup', () => {
	it('escapes texts, joins lists, leaves null out and keeps markup', () => {
		const items = ['a & b', '<c>'].map((text) => markup`<li>${text}</li>`);
		expect(markup`<ul class="${'"x'}">${items}${null}${trusted('<hr>')}${7}</ul>`.text).toBe(
			'<ul class="&quot;x"><li>a &amp; b</li><li>&lt;c&gt;</li><hr>7</ul>'
		);
	});

	it('lets no text open a tag or end an attribute', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (text) => {
				const { text: written } = markup`<p title="${text}">${text}</p>`;
				const [, attribute, inside] = /^<p title="([^"]*)">([^<]*)<\/p>$/su.exec(written) ?? [];
				expect(attribute).toBe(inside);
			})
		);
	});
});
