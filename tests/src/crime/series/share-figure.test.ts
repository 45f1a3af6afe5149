import { describe, expect, it } from 'vitest';
import { shareLine, shareTable } from '../../../../src/lib/crime/series/share-figure';
import { newestTogether, type YearFigures } from '../../../../src/lib/crime/years';
import { femicide } from '../year-record';

const rows = newestTogether(femicide, ['femicide', 'women_homicide'], 'victims', '00');
const none: YearFigures = { ...rows[0], n: [0, 0] } as YearFigures;

describe('shareLine(rows, lang)', () => {
	const { points } = shareLine(rows, 'es');

	it('gives each year its share and exact interval', () => {
		const of2025 = points.find(({ t }) => t === 2025.5);
		expect(of2025?.value).toBeCloseTo(25.976, 3);
		// R 4.2.2, binom.test(732, 2818): 24.3647 to 27.6370
		expect(of2025?.low).toBeCloseTo(24.3647, 4);
		expect(of2025?.high).toBeCloseTo(27.637, 4);
		expect(of2025?.text).toBe('26\u00a0%: 732 de 2,818 (intervalo de 95\u00a0%: 24 a 28)');
	});

	it('leaves partial years hollow', () => {
		expect(points.filter(({ hollow }) => hollow).map(({ t }) => t)).toEqual([2026.5]);
	});

	it('has no share of nobody', () => {
		expect(shareLine([none], 'en').points[0]).toMatchObject({ value: null, text: 'no victims' });
	});
});

describe('shareTable(rows, place, lang)', () => {
	it('has part, whole, share and interval of each year', () => {
		const table = shareTable([...rows, none], '00', 'es');
		expect(table.rows.every((row) => row.length === table.columns.length)).toBe(true);
		expect(table.rows[0]?.slice(0, 5)).toEqual(['2019', 2019, 12, 970, 3845]);
		expect(table.rows.at(-1)?.slice(3, 8)).toEqual([0, 0, null, null, null]);
	});
});
