import type { Addition } from '../../../scripts/release/plan';
import type { FigureRecord } from '../../../scripts/release/record';

/** A figure of the map as a record lists it. */
export const mapRecord = (slug: string, year: number): FigureRecord => ({
	page: 'map',
	view: { es: `/mapa/${slug}/${year}/`, en: `/en/map/${slug}-en/${year}/` },
	figure: null,
	title: { es: `${slug}, ${year}`, en: `${slug} in English, ${year}` },
	data: [`answers/${slug}/${year}.json`]
});

/** What is added to an archive: release `1.0.<n>`, of day n, with these files. */
export const addition = (
	n: number,
	files: Readonly<Record<string, string>>,
	more: Partial<Addition> = {}
): Addition => ({
	release: `1.0.${n}+0000000${n}`,
	made: `2026-01-0${n}`,
	files: new Map(Object.entries(files)),
	figures: [mapRecord('tasa', 2024)],
	replace: false,
	...more
});
