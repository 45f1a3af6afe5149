import { readFileSync, statSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';

const file = 'src/lib/embed/host.js';
const ATLAS = 'https://atlas.example';

interface Frame {
	readonly src: string;
	readonly sandbox: readonly string[] | null;
	readonly style: { height: string };
	readonly contentWindow: { readonly asked: unknown[]; postMessage(data: unknown): void };
}

function frame(src: string, sandbox: readonly string[] | null): Frame {
	const asked: unknown[] = [];
	return {
		src,
		sandbox,
		style: { height: '640px' },
		contentWindow: { asked, postMessage: (data) => asked.push(data) }
	};
}

/** A host page with frames, and a way to hear a message; the script ran `times` times. */
function host(frames: readonly Frame[], times = 1) {
	const heard: ((event: unknown) => void)[] = [];
	const page: Record<string, unknown> = {
		URL,
		document: {
			currentScript: { src: `${ATLAS}/embed/host.js` },
			querySelectorAll: () =>
				frames.map((each) => ({
					src: each.src,
					dataset: { atlasVioleta: '' },
					style: each.style,
					contentWindow: each.contentWindow,
					hasAttribute: () => each.sandbox !== null,
					sandbox: { contains: (word: string) => each.sandbox?.includes(word) ?? false }
				}))
		},
		addEventListener: (_: string, hear: (event: unknown) => void) => heard.push(hear)
	};
	const names = Object.keys(page);
	for (let i = 0; i < times; i++) runInNewContext(readFileSync(file, 'utf8'), page);
	const say = (from: Frame | null, origin: string, data: unknown) =>
		heard.forEach((hear) => hear({ data, origin, source: from?.contentWindow ?? {} }));
	return { say, leaked: Object.keys(page).filter((name) => !names.includes(name)) };
}

const height = (px: unknown) => ({ type: 'atlas-violeta:height', height: px });
const SANDBOX = ['allow-scripts', 'allow-popups'];

describe('host.js', () => {
	it('weighs no more than 1 KB, as it is', () => {
		expect(statSync(file).size).toBeLessThanOrEqual(1000);
	});

	it('gives each frame its own height, within bounds, and leaves no name behind', () => {
		const a = frame(`${ATLAS}/embed/mapa/x/2021/`, null);
		const b = frame(`${ATLAS}/embed/feminicidio/years/`, SANDBOX);
		const { say, leaked } = host([a, b]);
		say(a, ATLAS, height(412));
		say(b, 'null', height(500_000));
		expect([a.style.height, b.style.height]).toEqual(['412px', '9000px']);
		say(a, ATLAS, height(1));
		expect(a.style.height).toBe('120px');
		expect(leaked).toEqual([]);
	});

	it('heeds the origin: the site’s, or none where the frame has none', () => {
		const open = frame(`${ATLAS}/embed/mapa/x/2021/`, null);
		const closed = frame(`${ATLAS}/embed/mapa/x/2021/`, SANDBOX);
		const half = frame(`${ATLAS}/embed/mapa/x/2021/`, [...SANDBOX, 'allow-same-origin']);
		const { say } = host([open, closed, half]);
		say(open, 'null', height(300));
		say(open, 'https://evil.example', height(300));
		say(closed, ATLAS, height(300));
		say(half, 'null', height(300));
		expect([open, closed, half].map(({ style }) => style.height)).toEqual(Array(3).fill('640px'));
		say(half, ATLAS, height(300));
		expect(half.style.height).toBe('300px');
	});

	it('heeds no other frame, window or message', () => {
		const other = frame('https://evil.example/embed/', null);
		const page = frame(`${ATLAS}/mapa/`, null);
		const own = frame(`${ATLAS}/embed/mapa/x/2021/`, null);
		const { say } = host([other, page, own]);
		say(other, ATLAS, height(300));
		say(page, ATLAS, height(300));
		say(null, ATLAS, height(300));
		for (const data of [null, 'x', {}, { type: 'other', height: 300 }, height('x'), height(NaN)])
			say(own, ATLAS, data);
		expect([other, page, own].map(({ style }) => style.height)).toEqual(Array(3).fill('640px'));
	});

	it('asks the frames that came before it, and does the same when it is included twice', () => {
		const a = frame(`${ATLAS}/embed/mapa/x/2021/`, null);
		const { say } = host([a], 2);
		expect(a.contentWindow.asked[0]).toEqual({ type: 'atlas-violeta:ask' });
		say(a, ATLAS, height(300));
		expect(a.style.height).toBe('300px');
	});
});
