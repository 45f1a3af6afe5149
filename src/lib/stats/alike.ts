import { deviation, mean } from 'd3-array';

/** How many places are named as most alike. */
const MOST_ALIKE = 3;

/** What places are compared by. */
export interface Traits {
	readonly cve_ent: string;
	/** People, above zero. */
	readonly population: number;
	/** Percent. */
	readonly urban: number;
	/** Percent. */
	readonly marginalised: number;
}

/**
 * The numbers compared. Of people the logarithm: states differ by how many times they are as large, and on a plain
 * scale the largest alone would make most of the deviation, and all others would look alike.
 */
const numbersOf = ({ population, urban, marginalised }: Traits): readonly number[] => [
	Math.log(population),
	urban,
	marginalised
];

/**
 * The distance of two of `places`: Euclidean, over people (logarithm), urban share and marginalised share, each less
 * its mean and over its standard deviation among all of them (n − 1). A trait that all share does not count.
 *
 * @returns a function of two codes; symmetric, zero for a place and itself; throws `RangeError` for a code without a place
 */
export function distanceIn(places: readonly Traits[]): (a: string, b: string) => number {
	const all = places.map(numbersOf);
	const scales = (all[0] ?? []).map((_, trait) => {
		const column = all.map((numbers) => numbers[trait] ?? NaN);
		return { centre: mean(column) ?? 0, spread: deviation(column) ?? 0 };
	});
	const standard = new Map(
		places.map((place) => [
			place.cve_ent,
			numbersOf(place).map((value, trait) => {
				const { centre, spread } = scales[trait] ?? { centre: 0, spread: 0 };
				return spread > 0 ? (value - centre) / spread : 0;
			})
		])
	);
	const of = (cve_ent: string): readonly number[] => {
		const numbers = standard.get(cve_ent);
		if (!numbers) throw new RangeError(`no traits of '${cve_ent}'`);
		return numbers;
	};
	return (a, b) => {
		const [first, second] = [of(a), of(b)];
		return Math.hypot(...first.map((value, trait) => value - (second[trait] ?? 0)));
	};
}

/**
 * The places most like one, the nearest first; of two equally near, the one of the lower code.
 *
 * @param places all that are compared, the nation not among them
 * @throws RangeError for a place that is not among them
 */
export function mostAlike(
	places: readonly Traits[],
	cve_ent: string,
	n: number = MOST_ALIKE
): readonly string[] {
	const distance = distanceIn(places);
	return places
		.map((place) => ({ code: place.cve_ent, far: distance(cve_ent, place.cve_ent) }))
		.filter(({ code }) => code !== cve_ent)
		.sort((a, b) => a.far - b.far || (a.code < b.code ? -1 : 1))
		.slice(0, n)
		.map(({ code }) => code);
}
