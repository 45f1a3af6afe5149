/** What the map paints, worked out once a state, period and rate: pointing at a shape then changes nothing of it. */
import type { Lang } from '../../catalog/types';
import type { MunicipalShapes } from '../../map/municipal-shapes';
import type { CrimeMunicipalitiesView } from '../../view/types';
import { classesOf, fillOf } from './classes';
import type { Pooled, StatePool } from './pool';
import { readingOf } from './words';

/** A municipality as it is drawn. */
export interface MarkedShape {
	readonly cvegeo: string;
	readonly name: string;
	readonly d: string;
	readonly x: number;
	readonly y: number;
	/** Whether its name fits inside it. */
	readonly labelled: boolean;
	/** `c0` to `c4`; empty without a rate. */
	readonly fill: string;
	/** All that it says, for who cannot see it. */
	readonly label: string;
}

export interface MapMarks {
	/** In order of `cvegeo`. */
	readonly shapes: readonly MarkedShape[];
	/** One path over all that are marked for few women. */
	readonly few: string;
	/** Listed, but without a shape. */
	readonly notDrawn: readonly Pooled[];
}

/** Joins the drawing of a state with its figures. A shape without figures is drawn without a rate. */
export function mapMarks(
	pool: StatePool,
	shapes: MunicipalShapes,
	rate: CrimeMunicipalitiesView['rate'],
	lang: Lang
): MapMarks {
	const rows = new Map(pool.municipalities.map((row) => [row.cvegeo, row]));
	const classes = classesOf(pool, rate);
	const drawn = new Set(shapes.municipalities.map(({ cvegeo }) => cvegeo));
	return {
		shapes: shapes.municipalities.map((place) => {
			const { cvegeo } = place;
			const row = rows.get(cvegeo);
			if (!row) return { ...place, name: cvegeo, fill: '', label: cvegeo };
			const { name, lines } = readingOf(row, pool, rate, lang);
			return {
				...place,
				name,
				fill: fillOf(row, rate, classes),
				label: [name, ...lines].join('. ')
			};
		}),
		few: shapes.municipalities
			.filter(({ cvegeo }) => rows.get(cvegeo)?.few === true)
			.map(({ d }) => d)
			.join(''),
		notDrawn: pool.municipalities.filter(({ cvegeo }) => !drawn.has(cvegeo))
	};
}
