import { describe, expect, it } from 'vitest';
import { changesOf } from '../../../src/lib/releases/changes';
import { changeLines, firstLines } from '../../../src/lib/releases/words';
import { held, later } from './held';

describe('changesOf(before, now)', () => {
	it('finds nothing between a release and itself', () => {
		expect(changeLines(changesOf(later, later), 'es')).toEqual([]);
	});

	it('names tables, columns, rows, indicators, years, cuts and sources that came or went', () => {
		const { tables, indicators, cuts, leftOut } = changesOf(held(), later);
		expect(tables.added.map(({ id }) => id)).toEqual(['context']);
		expect(tables.removed.map(({ id }) => id)).toEqual(['states']);
		expect(tables.columns).toMatchObject([
			{ table: { id: 'crime_year' }, added: ['cut'], removed: [] }
		]);
		expect(tables.rows).toMatchObject([{ table: { id: 'crime_year' }, before: 1000, now: 1200 }]);
		expect(indicators.added.map(({ id }) => id)).toEqual(['share']);
		expect(indicators.years).toMatchObject([
			{ indicator: { id: 'rate' }, added: [2025], removed: [] }
		]);
		expect(cuts.map(({ source: { id }, before }) => [id, before])).toEqual([
			['sesnsp', '2025-06'],
			['conapo', undefined]
		]);
		expect(leftOut.map(({ id }) => id)).toEqual(['pages']);
	});
});

describe('changeLines(changes, lang)', () => {
	it('says each kind of change in words, those that there are', () => {
		expect(changeLines(changesOf(held(), later), 'es')).toEqual([
			{ label: 'Tabla nueva', items: ['Contexto (context)'] },
			{ label: 'Tabla que se retiró', items: ['Estados (states)'] },
			{ label: 'Columnas nuevas en «Delitos»', items: ['cut'] },
			{ label: 'Indicador nuevo', items: ['Parte'] },
			{ label: 'Años nuevos', items: ['Tasa: 2025'] },
			{ label: 'Corte nuevo', items: ['Víctimas: de junio de 2025 a agosto de 2026'] },
			{ label: 'Fuente nueva', items: ['Marginación: 2020'] },
			{ label: 'Fuente que ya no se usa', items: ['Páginas'] },
			{ label: 'Renglones', items: ['«Delitos», de 1,000 a 1,200'] }
		]);
		expect(changeLines(changesOf(later, held()), 'en')).toContainEqual({
			label: 'Years taken out',
			items: ['Tasa (en): 2025']
		});
		expect(changeLines(changesOf(later, held()), 'en')[0]).toEqual({
			label: 'New table',
			items: ['Estados (en) (states)']
		});
	});
});

describe('firstLines(held, lang)', () => {
	it('gives the cut of each source that has one', () => {
		expect(firstLines(held(), 'en')).toEqual([
			{ label: 'Cut of each source that has one', items: ['Víctimas (en): June 2025'] }
		]);
	});
});
