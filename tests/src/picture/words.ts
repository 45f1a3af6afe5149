import { textWidth, type Face } from '../../../src/lib/picture/text';

/** A text of a drawing, and the box that it fills, in px. */
export interface WordBox {
	readonly text: string;
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

const ENTITIES: Readonly<Record<string, string>> = {
	'&amp;': '&',
	'&lt;': '<',
	'&gt;': '>',
	'&quot;': '"',
	'&#39;': "'"
};

function numberOf(tag: string, name: string): number {
	return Number(new RegExp(` ${name}="([^"]+)"`).exec(tag)?.[1] ?? NaN);
}

/** The texts of a drawing that stand upright and outside moved groups. */
export function wordBoxes(body: string): readonly WordBox[] {
	const upright = body.replace(/<g transform="[^"]*rotate[^"]*">.*?<\/g>/g, '');
	return [...upright.matchAll(/<text([^>]*)>([^<]*)<\/text>/g)].map(([, tag = '', raw = '']) => {
		const text = raw.replace(/&(?:amp|lt|gt|quot|#39);/g, (sign) => ENTITIES[sign] ?? '');
		const size = numberOf(tag, 'font-size');
		const face: Face = tag.includes('font-weight="600"') ? 'sans-600' : 'sans-400';
		const width = textWidth(text, size, face);
		const anchor = /text-anchor="(\w+)"/.exec(tag)?.[1] ?? 'start';
		const shift = { start: 0, middle: width / 2, end: width }[anchor] ?? 0;
		const [x, y] = [numberOf(tag, 'x') - shift, numberOf(tag, 'y')];
		return { text, left: x, right: x + width, top: y - size * 0.72, bottom: y + size * 0.18 };
	});
}

/** Pairs of texts that lie upon each other, in words; none is what a drawing should have. */
export function overlaps(boxes: readonly WordBox[]): readonly string[] {
	return boxes.flatMap((a, i) =>
		boxes
			.slice(i + 1)
			.filter(
				(b) =>
					a.left < b.right - 0.5 &&
					b.left < a.right - 0.5 &&
					a.top < b.bottom - 0.5 &&
					b.top < a.bottom - 0.5
			)
			.map((b) => `${a.text} | ${b.text}`)
	);
}
