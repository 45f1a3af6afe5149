import { describe, expect, it } from 'vitest';
import { sheetMeta } from '../../../src/lib/profile/sheet-meta';

const meta = {
	unit: 'víctimas, mujeres',
	cut: 'mayo de 2026',
	precision: null,
	sources: [] as { name: string; url: string }[]
};

describe('sheetMeta(figure)', () => {
	it('has unit and cut whole, and nothing of what is not known', () => {
		expect(sheetMeta({ lang: 'es', meta })).toBe('Unidad: víctimas, mujeres. Corte: mayo de 2026.');
	});

	it('has the cut of what is printed where that is less', () => {
		const figure = { lang: 'en', meta, printedCut: 'ENDIREH 2021' } as const;
		expect(sheetMeta(figure)).toBe('Unit: víctimas, mujeres. Cut: ENDIREH 2021.');
	});

	it('keeps of the precision two sentences, each as far as its first semicolon', () => {
		const precision =
			'ENDIREH: intervalos de 95 %; lo demás va sin intervalo. Exacto (Poisson); no mide más. Y otra.';
		expect(sheetMeta({ lang: 'es', meta: { ...meta, precision } })).toBe(
			'Unidad: víctimas, mujeres. Corte: mayo de 2026. Precisión: ENDIREH: intervalos de 95 %. Exacto (Poisson).'
		);
	});

	it('names each publisher once, by its short form where it has one', () => {
		const named = (...names: string[]) =>
			sheetMeta({
				lang: 'en',
				meta: { ...meta, sources: names.map((name) => ({ name, url: 'https://example.org' })) }
			}).replace(/^.*?2026\. /, '');
		expect(named('INEGI, ENDIREH', 'SESNSP, Victims', 'INEGI, Deaths')).toBe(
			'Sources: INEGI; SESNSP.'
		);
		expect(named('United Nations Development Programme (UNDP), Mexico')).toBe('Source: UNDP.');
		expect(named('Carmen Ledesma (Peru), Men as agents')).toBe('Source: Carmen Ledesma (Peru).');
	});
});
