/**
 * The script of an embed: it dresses the frame as its address asks, draws another view than the document's where the query
 * asks for one, and tells the page around how tall it is. The drawing code is read only for such a query.
 */
import { askedOf, type Asked } from './asked';
import { announceHeight } from './height';
import type { RedrawQuestion } from './redraw';

const root = document.documentElement;
const address = new URL(location.href);
const asked = askedOf(address, root.dataset);
dress(asked.options);
if (asked.question !== null) draw(asked.question);
if (window.parent !== window) announce(window.parent);

function dress({ title, scheme }: Asked['options']): void {
	if (!title) root.dataset.title = 'no';
	if (scheme !== 'auto') root.dataset.scheme = scheme;
}

function draw(question: RedrawQuestion): void {
	root.dataset.waits = '';
	void import('./other-view').then(({ showOther }) => {
		const lang = root.lang === 'en' ? 'en' : 'es';
		return showOther(question, { document, fetch, origin: address.origin, lang });
	});
}

function announce(parent: Window): void {
	announceHeight({
		height: () => document.body.getBoundingClientRect().height,
		onresize: (changed) => new ResizeObserver(changed).observe(document.body),
		onask: (hear) =>
			addEventListener('message', ({ source, data }) => {
				if (source === parent) hear(data);
			}),
		// Whoever embeds may know the height of what it embeds: no origin is expected.
		tell: (message) => parent.postMessage(message, '*')
	});
}
