import type { Lang } from '../catalog/types';

const STEP = 1000;

/** The size of a file in words, in the decimal units of storage: `1.6 MB`, `254 kB`. */
export function formatBytes(bytes: number, lang: Lang): string {
	const isLarge = bytes >= STEP * STEP;
	return new Intl.NumberFormat(lang === 'es' ? 'es-MX' : 'en', {
		style: 'unit',
		unit: isLarge ? 'megabyte' : 'kilobyte',
		maximumFractionDigits: isLarge ? 1 : 0
	}).format(Math.max(bytes, STEP) / (isLarge ? STEP * STEP : STEP));
}
