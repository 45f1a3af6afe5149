/** The year of an indicator in an address. */
import { defaultYear, nearestYear } from '../catalog/indicators';
import type { Indicator } from '../catalog/types';
import { shown, type Read } from './query-text';

/** Reads a year that the indicator has; another gives the nearest one that it has, and the reason. */
export function readYear(asked: string | null | undefined, entry: Indicator): Read<number> {
	if (asked === null || asked === undefined) return { value: defaultYear(entry), reason: null };
	const year = /^\d{4}$/.test(asked) ? Number(asked) : null;
	if (year !== null && entry.years.includes(year)) return { value: year, reason: null };
	const value = year === null ? defaultYear(entry) : nearestYear(entry, year);
	return {
		value,
		reason: {
			es: `«${entry.short.es}» no tiene datos de «${shown(asked)}»; se muestra ${value}.`,
			en: `“${entry.short.en}” has no figures for “${shown(asked)}”; ${value} is shown.`
		}
	};
}
