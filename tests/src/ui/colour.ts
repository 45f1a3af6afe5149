/** Colour arithmetic for the tests of the palettes. Colours are `#rrggbb`. */

type Triple = readonly [number, number, number];

function linear(hex: string): Triple {
	const channel = (from: number) => {
		const c = Number.parseInt(hex.slice(from, from + 2), 16) / 255;
		return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
	};
	return [channel(1), channel(3), channel(5)];
}

function times(rows: readonly Triple[], [x, y, z]: Triple): Triple {
	const [a, b, c] = rows.map((row) => row[0] * x + row[1] * y + row[2] * z);
	return [a ?? 0, b ?? 0, c ?? 0];
}

/** Relative luminance (WCAG 2.2). */
function luminance(hex: string): number {
	const [r, g, b] = linear(hex);
	return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast ratio of two colours, 1 to 21 (WCAG 2.2). */
export function contrast(a: string, b: string): number {
	const [x, y] = [luminance(a), luminance(b)];
	return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}

/** OKLab of linear sRGB (Ottosson, 2020). */
function oklab(rgb: Triple): Triple {
	const lms = times(
		[
			[0.4122214708, 0.5363325363, 0.0514459929],
			[0.2119034982, 0.6806995451, 0.1073969566],
			[0.0883024619, 0.2817188376, 0.6299787005]
		],
		rgb
	);
	return times(
		[
			[0.2104542553, 0.793617785, -0.0040720468],
			[1.9779984951, -2.428592205, 0.4505937099],
			[0.0259040371, 0.7827717662, -0.808675766]
		],
		[Math.cbrt(lms[0]), Math.cbrt(lms[1]), Math.cbrt(lms[2])]
	);
}

/** How eyes without one kind of cone see linear sRGB (Machado, Oliveira and Fernandes, 2009, severity 1). */
const SIGHT = {
	usual: [
		[1, 0, 0],
		[0, 1, 0],
		[0, 0, 1]
	],
	protanopia: [
		[0.152286, 1.052583, -0.204868],
		[0.114503, 0.786281, 0.099216],
		[-0.003882, -0.048116, 1.051998]
	],
	deuteranopia: [
		[0.367322, 0.860646, -0.227968],
		[0.280085, 0.672501, 0.047413],
		[-0.01182, 0.04294, 0.968881]
	],
	tritanopia: [
		[1.255528, -0.076749, -0.178779],
		[-0.078411, 0.930809, 0.147602],
		[0.004733, 0.691367, 0.3039]
	]
} as const satisfies Record<string, readonly Triple[]>;

export type Sight = keyof typeof SIGHT;
export const SIGHTS: readonly Sight[] = ['usual', 'protanopia', 'deuteranopia', 'tritanopia'];

/** Distance of two colours in hundredths of OKLab, as seen with one kind of sight. */
export function distance(a: string, b: string, sight: Sight): number {
	const seen = (hex: string) => {
		const [r, g, blue] = times(SIGHT[sight], linear(hex));
		return oklab([Math.max(0, r), Math.max(0, g), Math.max(0, blue)]);
	};
	const [x, y] = [seen(a), seen(b)];
	return 100 * Math.hypot(x[0] - y[0], x[1] - y[1], x[2] - y[2]);
}
