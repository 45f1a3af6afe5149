import type { Held } from '../../../src/lib/releases/changes';

const text = (name: string) => ({ es: name, en: `${name} (en)` });

/** A release of two tables, an indicator and two sources, with what is changed. */
export const held = (change: Partial<Held> = {}): Held => ({
	tables: [
		{ table: 'states', label: text('Estados'), rows: 32, columns: ['cve_ent', 'name'] },
		{ table: 'crime_year', label: text('Delitos'), rows: 1000, columns: ['year', 'n'] }
	],
	sources: [
		{ id: 'sesnsp', title: text('Víctimas'), cut: '2025-06' },
		{ id: 'pages', title: text('Páginas'), cut: null }
	],
	indicators: [{ id: 'rate', label: text('Tasa'), years: [2023, 2024] }],
	...change
});

/** The same a release later: a table and an indicator more, a column and a year more, a newer cut. */
export const later: Held = held({
	tables: [
		{ table: 'crime_year', label: text('Delitos'), rows: 1200, columns: ['year', 'n', 'cut'] },
		{ table: 'context', label: text('Contexto'), rows: 32, columns: ['cve_ent'] }
	],
	sources: [
		{ id: 'sesnsp', title: text('Víctimas'), cut: '2026-08' },
		{ id: 'conapo', title: text('Marginación'), cut: '2020' }
	],
	indicators: [
		{ id: 'rate', label: text('Tasa'), years: [2023, 2024, 2025] },
		{ id: 'share', label: text('Parte'), years: [2025] }
	]
});
