import { describe, expect, it } from 'vitest';
import { NATION, states } from '../../../../src/lib/catalog/states';
import { LANGS } from '../../../../src/lib/i18n';
import {
	revisionsLead,
	revisionsTitle,
	signedCount,
	signedPercent,
	unitsAside
} from '../../../../src/lib/crime/revisions/story';
import { inPlace } from '../../../../src/lib/crime/words';
import type { YearRecord } from '../../../../src/lib/query/records';
import { defaultCrimeRevisionsView } from '../../../../src/lib/view/crime-revisions-view';
import type { CrimeRevisionsView } from '../../../../src/lib/view/types';
import { femicide, series } from '../year-record';

const view = (change: Partial<CrimeRevisionsView> = {}): CrimeRevisionsView => ({
	...defaultCrimeRevisionsView('femicide', 'es'),
	...change
});

describe('signedPercent(value, decimals, lang), signedCount(value, lang)', () => {
	it('writes a sign, and none on zero', () => {
		expect(signedPercent(1.967, 1, 'es')).toBe('+2.0\u00a0%');
		expect(signedPercent(-0.307, 1, 'en')).toBe('-0.3%');
		expect(signedPercent(-0.004, 1, 'en')).toBe('0.0%');
		expect([19, -3, 0].map((n) => signedCount(n, 'es'))).toEqual(['+19', '-3', '0']);
	});
});

describe('revisionsTitle(view)', () => {
	it('names the topic and the place', () => {
		expect(revisionsTitle(view())).toBe('Feminicidio en México: cómo cambió la cifra');
		expect(revisionsTitle(view({ lang: 'en', place: '14' }))).toBe(
			'Femicide in Jalisco: how the figure changed'
		);
	});
});

describe('revisionsLead(record, view)', () => {
	it('tells the files of 2021: 966, 977, 984, 985', () => {
		expect(revisionsLead(femicide, view())).toBe(
			'De 2021 había en el país 966 carpetas de investigación por feminicidio en el corte de diciembre de 2021, el primero que tenemos con el año completo; en el de agosto de 2026 hay 985: 19 más (+2.0\u00a0%). Cambió en estos cortes: 977 (marzo de 2022), 984 (junio de 2025) y 985 (agosto de 2026).'
		);
	});

	it('tells victims apart, and fewer as well as more', () => {
		expect(revisionsLead(femicide, view({ unit: 'victims', lang: 'en' }))).toContain(
			'1,016 victims of femicide at the cut of June 2022, the first that we hold with the whole year; at that of May 2026 there are 1,022: 6 more (+0.6%).'
		);
		expect(revisionsLead(femicide, view({ unit: 'victims', year: 2020 }))).toContain(
			'hay 975: 3 menos (-0.3\u00a0%).'
		);
	});

	it('says when nothing changed, when there is one cut, and when there is none', () => {
		expect(revisionsLead(femicide, view({ place: '06', year: 2023 }))).toContain(
			'hay 4, la misma cifra.'
		);
		expect(revisionsLead(femicide, view({ year: 2025 }))).toBe(
			'De 2025 sólo hay un corte con el año completo, el de agosto de 2026: 712.'
		);
		expect(revisionsLead(femicide, view({ place: '01' }))).toBe(
			'No hay ningún corte que tenga estas cifras en Aguascalientes.'
		);
	});

	it('gives no percentage that rounds to nothing', () => {
		const record: YearRecord = {
			topic: 'family_violence',
			first: 2021,
			women: {},
			series: [
				series('family_violence', 'files', '2021-12', 2021, { '00': [253_739] }),
				series('family_violence', 'files', '2026-08', 2021, { '00': [253_740] })
			],
			sql: ''
		};
		expect(revisionsLead(record, defaultCrimeRevisionsView('family_violence', 'es'))).toMatch(
			/hay 253,740: 1 más\.$/
		);
	});

	it('reads well for the 32 states in both languages', () => {
		const all = (n: number) =>
			Object.fromEntries([NATION, ...states.map(({ cve_ent }) => cve_ent)].map((p) => [p, [n]]));
		const record: YearRecord = {
			topic: 'rape',
			first: 2021,
			women: {},
			series: [
				series('rape', 'files', '2021-12', 2021, all(0)),
				series('rape', 'files', '2025-06', 2021, all(1))
			],
			sql: ''
		};
		for (const { cve_ent } of states) {
			for (const lang of LANGS) {
				const rape = { ...defaultCrimeRevisionsView('rape', lang), place: cve_ent };
				const lead = revisionsLead(record, rape);
				expect(lead).toContain(inPlace(cve_ent, lang));
				expect(lead).toMatch(/ 1 (más|more)\.$/);
				expect(lead).not.toMatch(/NaN|undefined|Infinity|null| {2}/);
			}
		}
	});
});

describe('unitsAside(record, view)', () => {
	it('takes apart “966 women in 2021” with figures of the record', () => {
		expect(unitsAside(femicide, view())).toEqual({
			title: '«966 mujeres en 2021»',
			sentences: [
				'La prensa habló de 966 mujeres víctimas de feminicidio en 2021. Esas 966 eran carpetas de investigación, contadas en el corte de diciembre de 2021. Una carpeta puede reunir a más de una víctima.',
				'Las víctimas de 2021 eran 1,016 en el corte de junio de 2022, el primero que tenemos con el año completo, y son 1,022 en el de mayo de 2026.',
				'Las carpetas, mientras tanto, pasaron a 977 en marzo de 2022 y son 985 en el corte de agosto de 2026. Ninguna de estas cifras está mal: les falta decir qué cuentan y cuándo se contó.'
			]
		});
	});

	it('elsewhere it only sets files and victims apart', () => {
		expect(unitsAside(femicide, view({ place: '06', lang: 'en' }))).toEqual({
			title: null,
			sentences: [
				'Files and victims are not the same: 2021 has 12 investigation files (August 2026 cut) and 12 victims (June 2025 cut).'
			]
		});
	});

	it('is nothing for a crime counted in files only, or a year that one unit lacks', () => {
		expect(unitsAside({ ...femicide, topic: 'rape' }, view({ topic: 'rape' }))).toBeNull();
		expect(unitsAside(femicide, view({ place: '01' }))).toBeNull();
	});
});
